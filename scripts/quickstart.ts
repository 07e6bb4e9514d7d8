/**
 * `npm start`: the SDK against an embedded mock of Veeam Service Provider Console. The mock is Prism; its answers are the
 * named examples of the description, so nothing here is made up for the show. No network is used.
 */
import { startMock } from "../src/mock/index.js";
import { Vspc } from "../src/vspc.js";
import { Screen } from "./quickstart/screen.js";

const actionId = "8db65bf7-581b-437b-b640-76212ff40b3a";
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const agentJobUid = "35014f93-902d-4b46-9c60-7b18dede74a7";

/** Asks the mock for an example by name, as the header of Prism that is made for it. */
const example = (name: string) => ({ headers: { Prefer: `example=${name}` } });

const screen = new Screen();
const verbose = process.argv.includes("--verbose");
const started = performance.now();

screen.title("asyncops: a job started and followed to its end, against a mock in this process\n");

const mock = await startMock({
  product: "vspc",
  scenario: "start-job",
  onRequest({ method, path, status }) {
    if (verbose) screen.line(screen.dim(`   > ${method} ${path} -> ${status}`));
  },
});
screen.step("mock server", `${mock.url}/api/v3`);

const vspc = new Vspc({
  baseUrl: mock.url,
  auth: { username: "vspc\\backup-operator", password: "not-a-secret" },
});
try {
  const { data: user } = await vspc.getCurrentUser();
  screen.step("log on, getCurrentUser", `${user.userName} (${user.role}), with a bearer token`);

  const { data: action } = await vspc.getAsyncActionInfo({ actionId }, example("documentedAsyncAction"));
  screen.step("getAsyncActionInfo", `${action.actionName}: ${action.status}`);

  const { data: job } = await vspc.getBackupServerJob({ jobUid });
  screen.step("getBackupServerJob", `"${job.name}": ${job.status}, ran ${job.lastDuration} s`);

  screen.step("getBackupServerAgentJobObjects", "page after page");
  for await (const object of vspc.paginate("getBackupServerAgentJobObjects", { jobUid: agentJobUid })) {
    screen.detail(`${object.computer}: ${object.backupStatus}, ${object.restorePointsCount} restore points`);
  }

  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  screen.step("begin startBackupServerJob", `202, async action ${operation.id}`);
  await operation.wait({
    interval: 700,
    deadline: 10_000,
    onProgress: (progress) => screen.progress(progress),
  });
  screen.detail(screen.good(`the request was carried out: ${operation.outcome}`));

  const broken = mock.requests.filter((request) => request.violations.length > 0).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  screen.line(
    `\n${mock.requests.length} requests in ${seconds} s, ${broken} of them against the API's description. ` +
      "Next: npm start -- --verbose, or the examples in the README.",
  );
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await vspc.close();
  await mock.close();
}
