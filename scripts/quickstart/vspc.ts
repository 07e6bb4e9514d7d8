import { startMock } from "../../src/mock/index.js";
import { Vspc } from "../../src/products/vspc/index.js";
import type { Screen } from "./screen.js";
import { example, type Played, requestPrinter } from "./support.js";

const actionId = "8db65bf7-581b-437b-b640-76212ff40b3a";
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const agentJobUid = "35014f93-902d-4b46-9c60-7b18dede74a7";

/** Veeam Service Provider Console: the three documented reads, and a job whose start is followed to its end. */
export async function playVspc(screen: Screen, verbose: boolean): Promise<Played> {
  const mock = await startMock({
    product: "vspc",
    scenario: "start-job",
    onRequest: requestPrinter(screen, verbose),
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

    const { data: job } = await vspc.getBackupServerJob({ jobUid }, example("documentedBackupServerJob"));
    screen.step("getBackupServerJob", `"${job.name}": ${job.status}, ran ${job.lastDuration} s`);

    screen.step("getBackupServerAgentJobObjects", "page after page");
    for await (const object of vspc.paginate("getBackupServerAgentJobObjects", { jobUid: agentJobUid })) {
      screen.detail(
        `${object.computer}: ${object.backupStatus}, ${object.restorePointsCount} restore points`,
      );
    }

    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    screen.step("begin startBackupServerJob", "queued with a 202, which was followed; now its run is");
    const { data: ended } = await operation.wait({
      interval: 400,
      deadline: 120_000,
      onProgress: (progress) => screen.progress(progress),
    });
    screen.detail(
      screen.good(`the job has run: ${operation.outcome}, ${ended.lastDuration} s, from ${ended.lastRun}`),
    );
    return mock;
  } finally {
    await vspc.close();
    await mock.close();
  }
}
