/**
 * Starts a backup job, follows its run, and alerts somebody when the run fails or ends with a warning, never begins, or cannot
 * be started. In these cases it prints one line on standard error and exits with code 1.
 *
 *   VSPC_URL=https://vspc.example.com:1280 VSPC_API_KEY=… npx tsx examples/vspc/start-job.ts <jobUid> 2>&1 >run.log | page
 */
import { readFileSync } from "node:fs";
import { AsyncOpsError, Vspc } from "asyncops/vspc";

const { VSPC_URL = "", VSPC_API_KEY = "", VSPC_CA } = process.env;
const jobUid = process.argv[2] ?? "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

await using vspc = new Vspc({
  baseUrl: VSPC_URL,
  auth: { apiKey: VSPC_API_KEY },
  // The certificate of a self-signed server, or of its issuer, as PEM.
  ...(VSPC_CA && { tls: { ca: readFileSync(VSPC_CA, "utf8") } }),
});

try {
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
