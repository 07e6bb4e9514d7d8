import { startMock } from "../../src/mock/index.js";
import { type GetBackupServerJobsParameters, Vspc } from "../../src/products/vspc/index.js";
import { address, example, type Play, pace } from "./support.js";

const auth = { username: "vspc\\backup-operator", password: "not-a-secret" };
const actionId = "8db65bf7-581b-437b-b640-76212ff40b3a";
const name = "Backup Job 2 - 2 VMs";
const byName: GetBackupServerJobsParameters = {
  filter: [{ property: "name", operation: "equals", value: name }],
};
const agentJob = { jobUid: "35014f93-902d-4b46-9c60-7b18dede74a7" };
const actionExample = example("documentedAsyncAction");
const jobExample = example("documentedBackupServerJob");

/** Veeam Service Provider Console: reads, a collection in pages, and a job that is started and followed. */
export const playVspc: Play = async (screen, options) => {
  const onProgress = screen.progress;
  screen.step('const mock = await startMock({ product: "vspc", scenario: "start-job" });');
  const mock = await startMock({ product: "vspc", scenario: "start-job" });
  screen.detail(address(screen, mock.url));

  screen.step("const vspc = new Vspc({ baseUrl: mock.url, auth, ...options });");
  const vspc = new Vspc({ baseUrl: mock.url, auth, ...options });
  try {
    screen.detail("Sends nothing yet: the first call logs on.");

    screen.step("const { data: user } = await vspc.getCurrentUser();");
    const { data: user } = await vspc.getCurrentUser();
    screen.detail(`${user.userName}, ${user.role}; logged on with a bearer token`);

    screen.step(
      "const { data: found } = await vspc.getBackupServerJobs(byName);",
      'const jobUid = found[0]?.instanceUid ?? "";',
    );
    const { data: found } = await vspc.getBackupServerJobs(byName);
    const jobUid = found[0]?.instanceUid ?? "";
    screen.detail(`filtered by the name "${name}": ${jobUid}`);

    screen.step("const { data } = await vspc.getAsyncActionInfo({ actionId }, actionExample);");
    const { data } = await vspc.getAsyncActionInfo({ actionId }, actionExample);
    screen.detail(`${data.actionName}: ${data.status}`);

    screen.step("const { data: job } = await vspc.getBackupServerJob({ jobUid }, jobExample);");
    const { data: job } = await vspc.getBackupServerJob({ jobUid }, jobExample);
    screen.detail(`"${job.name}": ${job.status}, ran ${job.lastDuration} s`);

    screen.step(
      'const objects = vspc.paginate("getBackupServerAgentJobObjects", agentJob);',
      "for await (const object of objects) {",
    );
    const objects = vspc.paginate("getBackupServerAgentJobObjects", agentJob);
    for await (const object of objects) {
      screen.detail(
        `${object.computer}: ${object.backupStatus}, ${object.restorePointsCount} restore points`,
      );
    }

    screen.step(
      'const operation = await vspc.begin("startBackupServerJob", { jobUid });',
      "const { data: ended } = await operation.wait({ ...pace, onProgress });",
    );
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    screen.detail("accepted (202), then polled to completion");
    const { data: ended } = await operation.wait({ ...pace, onProgress });
    screen.success(`${operation.outcome}: the job ran ${ended.lastDuration} s, from ${ended.lastRun}`);
    return mock.requests;
  } finally {
    await vspc.close();
    await mock.close();
  }
};
