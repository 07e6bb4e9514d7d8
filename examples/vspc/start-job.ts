/**
 * Starts a backup job and waits until the server has carried the request out.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/start-job.ts <jobUid>
 */
import { readFileSync } from "node:fs";
import { OperationFailedError, Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "", VSPC_CA } = process.env;
const jobUid = process.argv[2] ?? "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

await using vspc = new Vspc({
  baseUrl: VSPC_URL,
  auth: { apiKey: VSPC_API_KEY },
  // The PEM of a self-signed server, or of the authority that signed it.
  ...(VSPC_CA && { tls: { ca: readFileSync(VSPC_CA, "utf8") } }),
});

const { data: job } = await vspc.getBackupServerJob({ jobUid });
console.log(`starting "${job.name}", last run ${job.lastRun ?? "never"}: ${job.status}`);

try {
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  await operation.wait({
    deadline: 120_000,
    onProgress: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
  });
  console.log("the server has queued the job");
} catch (error) {
  if (!(error instanceof OperationFailedError)) throw error;
  console.error(`not started: ${error.message}`);
  process.exitCode = 1;
}
