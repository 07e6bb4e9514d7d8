import { startMock } from "../../src/mock/index.js";
import { EnterpriseManager, queryFilter, type Task } from "../../src/products/enterprise-manager/index.js";
import { mock as product } from "../../src/products/enterprise-manager/mock.js";
import type { Screen } from "./screen.js";
import { example, type Played, requestPrinter, wireShown } from "./support.js";

const documented = {
  "task-1": "documentedRunningTask",
  "task-2": "documentedOperationFinishedTask",
  "task-3": "documentedFinishedTask",
} as const;

const startJob = product.scenarios["start-job"];

/** Veeam Backup Enterprise Manager: XML on the wire, typed values here, and a job followed to the result of its run. */
export async function playEnterpriseManager(screen: Screen, verbose: boolean): Promise<Played> {
  const mock = await startMock({
    product: "enterprise-manager",
    scenario: {
      ...startJob,
      query: [
        { example: "syntheticFirstQueryResult" },
        { example: "syntheticLastQueryResult" },
        ...startJob.query,
      ],
    },
    onRequest: requestPrinter(screen, verbose),
  });
  screen.step("mock server", `${mock.url}/api, which speaks XML`);
  const em = new EnterpriseManager({
    baseUrl: mock.url,
    auth: { username: "EM\\backup-operator", password: "not-a-secret" },
    ...(verbose && { fetch: wireShown(screen) }),
  });
  try {
    const { SupportedVersions } = await em.getEnterpriseManager();
    screen.step("getEnterpriseManager", SupportedVersions.map(({ Name }) => Name).join(", "));

    screen.step("log on, getTask", "in its three documented states");
    for (const [id, name] of Object.entries(documented)) {
      screen.detail(describe(await em.getTask({ id }, example(name))));
    }

    const filter = queryFilter("Job", ({ field, any }) =>
      any(field("JobType", "==", "Backup"), field("JobType", "==", "Replica")),
    );
    screen.step("paginate query", `by link, page after page: ${filter}`);
    for await (const { Name, JobType, UID } of em.paginate("query", { type: "Job", filter, pageSize: 1 })) {
      screen.detail(`"${Name}": ${JobType}, ${UID}`);
    }

    const [job] = (await em.getJobs()).Jobs;
    const operation = await em.begin("startJob", { id: job?.UID.split(":").pop() ?? "" });
    screen.step("begin startJob", `"${job?.Name}": 202, ${operation.id}, followed to the session of its run`);
    const session = await operation.wait({
      interval: 300,
      deadline: 120_000,
      onProgress: (progress) => screen.progress(progress),
    });
    screen.detail(screen.good(`"${session.Name}": ${session.Result}, ended ${session.EndTimeUTC}`));
    return mock;
  } finally {
    await em.close();
    await mock.close();
  }
}

function describe({ TaskId, Operation, State, Result }: Task): string {
  const outcome = Result === undefined ? "" : `, ${Result.Success ? "success" : "failed"}: ${Result.Message}`;
  return `${TaskId} ${Operation}: ${State}${outcome}`;
}
