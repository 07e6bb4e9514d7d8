/**
 * Starts a job by its name and prints the task that the server made of it, until the task has finished. `Finished` with
 * success says that the job was triggered, not that its run is over.
 *
 *   EM_URL=https://em.example.com:9398 EM_USER='EXAMPLE\automation' EM_PASSWORD=… \
 *     npx tsx examples/enterprise-manager/start-job.ts "Nightly Backup"
 */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { EnterpriseManager, queryFilter } from "asyncops/enterprise-manager";

const { EM_URL = "", EM_USER = "", EM_PASSWORD = "", EM_CA } = process.env;
const name = process.argv[2] ?? "Nightly Backup";

await using em = new EnterpriseManager({
  baseUrl: EM_URL,
  auth: { username: EM_USER, password: EM_PASSWORD },
  // The PEM of a self-signed server, or of the authority that signed it.
  ...(EM_CA && { tls: { ca: readFileSync(EM_CA, "utf8") } }),
});

const filter = queryFilter("Job", ({ field }) => field("Name", "==", name));
const { Refs = [] } = await em.queryReferences({ type: "Job", filter });
const [job] = Refs;
if (job === undefined) throw new Error(`there is no job "${name}"`);

// The last part of the UID is the id in paths: urn:veeam:Job:<id>.
const id = job.UID.slice(job.UID.lastIndexOf(":") + 1);
let task = await em.startJob({ id });
while (task.State === "Running") {
  console.log(`${task.TaskId} ${task.Operation}: ${task.State}`);
  await pause(500);
  task = await em.getTask({ id: task.TaskId });
}
const { Success = false, Message = "" } = task.Result ?? {};
console.log(`${task.TaskId} ${task.Operation}: ${task.State}, ${Success ? "success" : "failed"}: ${Message}`);

// The run itself, where the server links it.
const session = task.Links?.find(({ Rel, Type }) => Rel === "Related" && Type === "BackupJobSession");
if (session) console.log(`session: ${session.Name}`);
process.exitCode = Success ? 0 : 1;
