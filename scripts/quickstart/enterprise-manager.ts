import { EnterpriseManager, queryFilter, type Task } from "../../src/enterprise-manager.js";
import { startMock } from "../../src/mock/index.js";
import type { Screen } from "./screen.js";
import { example, type Played, requestPrinter, wireShown } from "./support.js";

const documented = {
  "task-1": "documentedRunningTask",
  "task-2": "documentedOperationFinishedTask",
  "task-3": "documentedFinishedTask",
} as const;

/** Veeam Backup Enterprise Manager: XML on the wire, typed values here. */
export async function playEnterpriseManager(screen: Screen, verbose: boolean): Promise<Played> {
  const mock = await startMock({
    product: "enterprise-manager",
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

    screen.step("paginate query", "sessions that ended badly, by a typed filter");
    const filter = queryFilter("BackupJobSession", ({ field }) => field("Result", ">=", "Warning"));
    for await (const session of em.paginate("query", { type: "BackupJobSession", filter })) {
      screen.detail(`${session.JobName}: ${session.Result}, ${session.State}`);
    }

    const { Jobs } = await em.getJobs();
    const [job] = Jobs;
    const id = job?.UID.split(":").pop() ?? "";
    const task = await em.startJob({ id });
    screen.step("startJob", `"${job?.Name}": 202, ${describe(task)}`);
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
