/**
 * Starts a job by its name and follows it: through the task that the server makes of it, to the session of its run and the
 * result of that. Exit code 1 and one line on standard error when it fails or ends with a warning.
 *
 *   EM_URL=https://em.example.com:9398 EM_USER='EXAMPLE\automation' EM_PASSWORD=… \
 *     npx tsx examples/enterprise-manager/start-job.ts "Nightly Backup"
 */
import { readFileSync } from "node:fs";
import { AsyncOpsError, EnterpriseManager, queryFilter } from "asyncops/enterprise-manager";

const { EM_URL = "", EM_USER = "", EM_PASSWORD = "", EM_CA } = process.env;
const name = process.argv[2] ?? "Nightly Backup";

await using em = new EnterpriseManager({
  baseUrl: EM_URL,
  auth: { username: EM_USER, password: EM_PASSWORD },
  // The PEM of a self-signed server, or of the authority that signed it.
  ...(EM_CA && { tls: { ca: readFileSync(EM_CA, "utf8") } }),
});

const filter = queryFilter("Job", ({ field }) => field("Name", "==", name));
const { Refs: [job] = [] } = await em.queryReferences({ type: "Job", filter });
if (job === undefined) throw new Error(`there is no job "${name}"`);

try {
  // The last part of the UID is the id in paths: urn:veeam:Job:<id>.
  const operation = await em.begin("startJob", { id: job.UID.slice(job.UID.lastIndexOf(":") + 1) });
  const session = await operation.wait({
    deadline: 12 * 3_600_000,
    failOn: "warning",
    onProgress: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
  });
  console.log(`${session.Name}: ${session.Result}`);
} catch (error) {
  if (!(error instanceof AsyncOpsError)) throw error;
  console.error(error.message.replaceAll(/\s+/g, " "));
  process.exitCode = 1;
}
