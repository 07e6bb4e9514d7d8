/**
 * A nightly report: every job of every tenant that failed, ended with a warning, is disabled, never ran or has not run since
 * the given time, by name and with the server's messages. It covers jobs of backup servers, backup agents and Microsoft 365.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/nightly-report.ts 2026-11-21T18:00:00Z
 */
import { sameValue, tenantOf, Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "" } = process.env;
const since = new Date(process.argv[2] ?? Date.now() - 24 * 3_600_000);
if (Number.isNaN(since.getTime())) {
  console.error(`Invalid time "${process.argv[2]}". Pass one such as 2026-11-21T18:00:00Z.`);
  process.exit(1);
}
await using vspc = new Vspc({ baseUrl: VSPC_URL, auth: { apiKey: VSPC_API_KEY } });

type Named = { instanceUid?: string | undefined; name?: string | undefined };

/** Returns names by id: jobs have only the ids of their companies, servers and computers. */
async function namesIn(list: AsyncIterable<Named>): Promise<(id: string | null | undefined) => string> {
  const names = new Map<string, string>();
  for await (const { instanceUid, name } of list) if (instanceUid && name) names.set(instanceUid, name);
  return (id) => names.get(id ?? "") ?? "unknown";
}

const company = await namesIn(vspc.paginate("getOrganizations"));
const server = await namesIn(vspc.paginate("getBackupServers"));
const computer = await namesIn(vspc.paginate("getBackupAgents"));

/** Jobs of all three kinds, with the members that the report needs. */
async function* jobs() {
  for await (const job of vspc.paginate("getBackupServerJobs")) {
    const tasks = (job.lastSessionTasks ?? []).flatMap(({ objectName, failureMessages }) =>
      (failureMessages ?? []).map((message) => `${objectName}: ${message}`),
    );
    yield { ...job, of: company(tenantOf(job)), on: server(job.backupServerUid), words: tasks };
  }
  for await (const job of vspc.paginate("getBackupAgentJobs")) {
    yield { ...job, of: company(job.organizationUid), on: computer(job.backupAgentUid), words: [] };
  }
  for await (const job of vspc.paginate("getVb365Jobs")) {
    const records = (job.lastErrorLogRecords ?? []).map(({ message }) => message);
    const of = job.vspcOrganizationName ?? company(job.vspcOrganizationUid);
    const failureMessage = sameValue(job.lastStatus, "Success") ? null : job.lastStatusDetails;
    yield { ...job, status: job.lastStatus, of, on: job.vb365ServerName, failureMessage, words: records };
  }
}

let total = 0;
let bad = 0;
for await (const { of, on, name, status, isEnabled, lastRun, failureMessage, words } of jobs()) {
  total++;
  const problems = [
    sameValue(status, "Failed") && "failed",
    sameValue(status, "Warning") && "warning",
    isEnabled === false && "disabled",
    !lastRun && "never ran",
    lastRun && new Date(lastRun) < since && `not run since ${lastRun.slice(0, 16)}`,
  ].filter(Boolean);
  if (problems.length === 0) continue;
  bad++;
  console.log(`${of}: "${name}" on ${on}: ${problems.join(", ")}`);
  for (const line of [failureMessage, ...words]) if (line) console.log(`    ${line.replaceAll(/\s+/g, " ")}`);
}
console.log(`${bad} of ${total} jobs need attention`);
