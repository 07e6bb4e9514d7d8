import { expect, it } from "vitest";
import { watchOperations } from "../../../src/index.js";
import { startMock, virtualClock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

/** How a watched job ends, and which reads reported it. */
async function watched(scenario: unknown) {
  const clock = virtualClock();
  await using mock = await startMock({ product: "vspc", scenario: scenario as never, clock });
  await using vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, clock });
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const before = mock.requests.length;
  for await (const _ of watchOperations([operation]));
  const reads = new Set(mock.requests.slice(before).map(({ operationId }) => operationId));
  return { outcome: operation.outcome, reads: [...reads] };
}

it("steps for a read do not show in the list that is watched: the state responds", async () => {
  expect((await watched("job-fails")).outcome).toBe("success");
});

it("steps for a read count when the list is refused, because each operation is polled individually", async () => {
  const { outcome, reads } = await watched(["job-fails", { getBackupServerJobs: [{ code: 400 }] }]);
  expect(outcome).toBe("failed");
  expect(reads).toEqual(["getBackupServerJobs", "getBackupServerJob"]);
});

it("a list has steps of its own", async () => {
  const run = (status: string) => ({
    set: { data: [{ instanceUid: jobUid, status, isEnabled: true, lastRun: "2027-01-01T00:00:00Z" }] },
  });
  const scenario = {
    getBackupServerJobs: [{ times: 2 }, { ...run("Running"), for: "1min" }, run("Failed")],
    getBackupServerJob: [{}, { example: "syntheticFailedBackupServerJob" }],
  };
  expect((await watched(scenario)).outcome).toBe("failed");
});
