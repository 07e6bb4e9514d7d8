import { startMock } from "../../src/mock/index.js";
import { EnterpriseManager, queryFilter, type Task } from "../../src/products/enterprise-manager/index.js";
import { mock as product } from "../../src/products/enterprise-manager/mock.js";
import { address, example, type Play, pace } from "./support.js";

const auth = { username: "EM\\backup-operator", password: "not-a-secret" };

const documentedTasks = {
  "task-1": "documentedRunningTask",
  "task-2": "documentedOperationFinishedTask",
  "task-3": "documentedFinishedTask",
} as const;

/** The scenario `start-job`, with two pages of a query before those that look for the run. */
const startJob = product.scenarios["start-job"];
const scenario = {
  ...startJob,
  query: [
    { example: "syntheticFirstQueryResult" },
    { example: "syntheticLastQueryResult" },
    ...startJob.query,
  ],
};

/** Veeam Backup Enterprise Manager: XML on the wire, typed values here, and a job followed to the result of its run. */
export const playEnterpriseManager: Play = async (screen, options) => {
  const onProgress = screen.progress;
  screen.step('const mock = await startMock({ product: "enterprise-manager", scenario });');
  const mock = await startMock({ product: "enterprise-manager", scenario });
  screen.detail(address(screen, mock.url));

  screen.step("const em = new EnterpriseManager({ baseUrl: mock.url, auth, ...options });");
  const em = new EnterpriseManager({ baseUrl: mock.url, auth, ...options });
  try {
    screen.step("const { SupportedVersions } = await em.getEnterpriseManager();");
    const { SupportedVersions } = await em.getEnterpriseManager();
    screen.detail(`${SupportedVersions.map(({ Name }) => Name).join(", ")}; this call needs no logon`);

    screen.step("const task = await em.getTask({ id }, example(name));");
    for (const [id, name] of Object.entries(documentedTasks)) {
      const task = await em.getTask({ id }, example(name));
      screen.detail(describeTask(task));
    }

    screen.step(
      'const filter = queryFilter("Job", ({ field, any }) =>',
      '  any(field("JobType", "==", "Backup"), field("JobType", "==", "Replica")),',
      ");",
      'const items = em.paginate("query", { type: "Job", filter, pageSize: 1 });',
      "for await (const { Name, JobType, UID } of items) {",
    );
    const filter = queryFilter("Job", ({ field, any }) =>
      any(field("JobType", "==", "Backup"), field("JobType", "==", "Replica")),
    );
    screen.detail(`filter: ${filter}`);
    const items = em.paginate("query", { type: "Job", filter, pageSize: 1 });
    for await (const { Name, JobType, UID } of items) {
      screen.detail(`${JobType} "${Name}": ${UID}`);
    }

    screen.step("const [job] = (await em.getJobs()).Jobs;");
    const [job] = (await em.getJobs()).Jobs;
    if (job === undefined) throw new Error("The mock has no job");
    screen.detail(`"${job.Name}"`);

    screen.step(
      'const operation = await em.begin("startJob", { id: job.UID });',
      "const session = await operation.wait({ ...pace, onProgress });",
    );
    const operation = await em.begin("startJob", { id: job.UID });
    screen.detail(
      `accepted (202) as ${operation.id}, then polled to completion: the task, then the session of its run`,
    );
    const session = await operation.wait({ ...pace, onProgress });
    screen.success(`${session.Result}: the run ended ${session.EndTimeUTC}`);
    return mock.requests;
  } finally {
    await em.close();
    await mock.close();
  }
};

function describeTask({ TaskId, Operation, State, Result }: Task): string {
  const outcome = Result === undefined ? "" : `, ${Result.Success ? "success" : "failed"}: ${Result.Message}`;
  return `${TaskId} ${Operation}: ${State}${outcome}`;
}
