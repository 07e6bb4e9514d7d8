/**
 * Starts a backup job by its name, follows its run, and alerts somebody when the run fails or ends with a warning, never begins,
 * or cannot be started. In these cases it prints one line on standard error and exits with code 1.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/start-job.ts Nightly 2>&1 >run.log | page
 */
import { readFileSync } from "node:fs";
import { AsyncOpsError, Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "", VSPC_CA } = process.env;
const name = process.argv[2] ?? "Nightly";

await using vspc = new Vspc({
  baseUrl: VSPC_URL,
  auth: { apiKey: VSPC_API_KEY },
  // The certificate of a self-signed server, or of its issuer, as PEM.
  ...(VSPC_CA && { tls: { ca: readFileSync(VSPC_CA, "utf8") } }),
});

try {
  const { data } = await vspc.getBackupServerJobs({
    filter: [{ property: "name", operation: "equals", value: name }],
  });
  // Jobs of several backup servers can have one name.
  const jobUid = data.length === 1 ? data[0]?.instanceUid : undefined;
  if (!jobUid) {
    console.error(`${data.length} jobs have the name "${name}"`);
    process.exit(1);
  }
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const { data: job } = await operation.wait({
    deadline: 12 * 3_600_000,
    failOn: "warning",
    onProgress: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
  });
  console.log(`"${job.name}" ran ${job.lastDuration} s: ${job.status}`);
} catch (error) {
  if (!(error instanceof AsyncOpsError)) throw error;
  console.error(error.message.replaceAll(/\s+/g, " "));
  process.exitCode = 1;
}
