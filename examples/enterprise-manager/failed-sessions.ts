/**
 * Lists the backup sessions of the last days that failed or ended with a warning, as JSON lines. It uses `/query`, the only
 * resource that filters and pages on the server.
 *
 *   EM_URL=https://em.example.com:9398 EM_USER='EXAMPLE\automation' EM_PASSWORD=… \
 *     npx tsx examples/enterprise-manager/failed-sessions.ts [days]
 */
import { EnterpriseManager, queryFilter } from "asyncops/enterprise-manager";

const { EM_URL = "", EM_USER = "", EM_PASSWORD = "" } = process.env;
const days = Number(process.argv[2] ?? 1);
const since = new Date(Date.now() - days * 24 * 60 * 60 * 1000);

await using em = new EnterpriseManager({
  baseUrl: EM_URL,
  auth: { username: EM_USER, password: EM_PASSWORD },
});

const sessions = em.paginate("query", {
  type: "BackupJobSession",
  filter: queryFilter("BackupJobSession", ({ field, all }) =>
    all(field("Result", ">=", "Warning"), field("CreationTime", ">", since)),
  ),
  sortDesc: "CreationTime",
});
for await (const { JobName, Result, CreationTimeUTC, FailureMessage } of sessions) {
  console.log(
    JSON.stringify({
      job: JobName,
      result: Result,
      started: CreationTimeUTC,
      failure: FailureMessage ?? null,
    }),
  );
}
