/** The server that all contenders call: an answer of the usual size, fresh each time, without a network. */

export const origin = "https://vspc.example.com:1280";
export const jobUid = "5f7a2ea2-4fd5-4e24-8dd2-0cbb30ea1d3a";
export const apiKey = "A".repeat(64);
export const apiVersion = "3.6.1";
export const select = [{ propertyPath: "name" }, { propertyPath: "status" }];

const job = {
  instanceUid: jobUid,
  uniqueUid: "c9ed2e67-7b43-4b3e-b8d4-7f1a2f8d1c55",
  backupServerUid: "9dcba2f3-75cb-4f35-a7b9-9cbd4c6f2f18",
  locationUid: "5a1a4d73-bf45-4d0e-8e6f-0a4b94bdb2c0",
  siteUid: null,
  organizationUid: "ae03ec4e-5a0c-4b30-8f64-ba1ba32f62a4",
  mappedOrganizationUid: null,
  name: "Backup Job of the file and mail servers in Berlin",
  description: "Created by VSPC\\administrator at 17.10.2025 12:10.",
  status: "Success",
  type: "BackupVm",
  lastRun: "2025-11-20T22:00:12.5370000+01:00",
  endTime: "2025-11-20T22:41:53.1130000+01:00",
  nextRun: "2025-11-21T22:00:00.0000000+01:00",
  duration: 2501,
  processingRate: 74842331.25,
  avgDuration: 2466,
  transferredData: 18732400640,
  backupChainSize: 1293842938880,
  bottleneck: "Source",
  isEnabled: true,
  scheduleType: "Periodically",
  failureMessage: null,
  targetType: "Local",
  destination: "Default Backup Repository of the scale-out pool",
  retentionLimit: 14,
  retentionLimitType: "Days",
  isGfsOptionEnabled: true,
  sources: ["fileserver01.example.com", "fileserver02.example.com", "mail01.example.com"],
  _links: ["backupServers", "repositories", "objects"].map((rel) => ({
    rel,
    href: `${origin}/api/v3/infrastructure/${rel}/9dcba2f3-75cb-4f35-a7b9-9cbd4c6f2f18`,
  })),
};
const text = JSON.stringify({ meta: null, data: job, errors: null });
const bytes = new TextEncoder().encode(text);

export async function fetch() {
  return new Response(bytes, {
    status: 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-length": String(bytes.byteLength),
    },
  });
}
