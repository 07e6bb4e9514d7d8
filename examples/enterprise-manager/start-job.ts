/**
 * Starts a job by its name and follows it: first the task that the server creates, then the session of the run, up to its
 * result. After a failure or a warning it prints one line on standard error and exits with code 1.
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
  // The certificate of a self-signed server, or of its issuer, as PEM.
  ...(EM_CA && { tls: { ca: readFileSync(EM_CA, "utf8") } }),
});

const filter = queryFilter("Job", ({ field }) => field("Name", "==", name));
const { Refs: [job] = [] } = await em.queryReferences({ type: "Job", filter });
if (job === undefined) throw new Error(`There is no job "${name}"`);

try {
  const operation = await em.begin("startJob", { id: job.UID });
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
