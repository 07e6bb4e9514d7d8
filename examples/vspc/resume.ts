/**
 * Begins an operation and writes its handle to a file. A second process resumes the operation from the file, as a job does
 * that may be restarted.
 *
 *   npx tsx examples/vspc/resume.ts begin handle.json && npx tsx examples/vspc/resume.ts wait handle.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "" } = process.env;
const [command = "begin", file = "handle.json"] = process.argv.slice(2);
await using vspc = new Vspc({ baseUrl: VSPC_URL, auth: { apiKey: VSPC_API_KEY } });

if (command === "begin") {
  const operation = await vspc.begin("getBackupServerJobs", {});
  writeFileSync(file, JSON.stringify(operation));
  console.log(`begun: ${operation.id}`);
} else {
  const handle = JSON.parse(readFileSync(file, "utf8")) as { finished?: boolean };
  if (handle.finished) {
    // The server responded with the result at once. The process that began the operation has that result.
    console.log("finished at once; there is nothing to resume");
  } else {
    const operation = vspc.resume<{ data: unknown[] }>(handle);
    const { data } = await operation.wait({ deadline: 600_000 });
    console.log(`${operation.outcome}: ${data.length} jobs`);
  }
}
