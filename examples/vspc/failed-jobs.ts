/**
 * Lists the backup jobs that failed, with the names of their companies, as JSON lines.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/failed-jobs.ts
 */
import { tenantOf, Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "" } = process.env;
await using vspc = new Vspc({ baseUrl: VSPC_URL, auth: { apiKey: VSPC_API_KEY } });

const names = new Map<string, string>();
for await (const { instanceUid, name } of vspc.paginate("getOrganizations")) {
  if (instanceUid !== undefined) names.set(instanceUid, name);
}

const failed = vspc.paginate("getBackupServerJobs", {
  // Servers since API 3.5 write Failed, older ones write failed: the filter ignores case.
  filter: [{ property: "status", operation: "equals", collation: "ignorecase", value: "Failed" }],
});
for await (const job of failed) {
  const tenant = tenantOf(job);
  console.log(
    JSON.stringify({
      job: job.name,
      company: (tenant && names.get(tenant)) ?? tenant ?? null,
      lastRun: job.lastRun ?? null,
      failure: job.failureMessage ?? null,
    }),
  );
}
