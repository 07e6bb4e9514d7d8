import { afterEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { scriptOf } from "../../src/mock/scenario.js";
import { enterpriseManagerScenarios } from "../../src/mock/scenarios/enterprise-manager.js";
import { loadView, type MockOperation } from "../../src/mock/view.js";

type Name = keyof typeof enterpriseManagerScenarios;

/** As much of the description as the scenarios speak of. */
const operations: MockOperation[] = [
  operation("logon", { 201: ["syntheticLogonSession"], 401: ["syntheticUnauthorized"] }),
  operation("startJob", { 202: ["syntheticStartJobTask"] }),
  operation("getTask", {
    200: [
      "documentedRunningTask",
      "documentedOperationFinishedTask",
      "documentedFinishedTask",
      "syntheticFailedTask",
      "syntheticStartJobTaskWithSession",
    ],
    401: ["syntheticUnauthorized"],
  }),
  operation("getBackupSession", {
    200: [
      "syntheticWorkingBackupJobSession",
      "syntheticBackupJobSession",
      "syntheticWarningBackupJobSession",
      "syntheticFailedBackupJobSession",
    ],
  }),
];

function operation(operationId: string, answers: Record<number, readonly string[]>): MockOperation {
  return {
    operationId,
    method: "GET",
    path: "/",
    answers: new Map(Object.entries(answers)),
    jsonParameters: [],
  };
}

/** What the scenario asks for, request by request. */
function asked(scenario: Name, operationId: string, times: number): (string | undefined)[] {
  const script = scriptOf(scenario, enterpriseManagerScenarios, operations);
  return Array.from({ length: times }, () => script(operationId)?.replace(/^code=\d+, example=/, ""));
}

describe("scenarios of Enterprise Manager", () => {
  const running = "documentedRunningTask";
  const triggered = "syntheticStartJobTaskWithSession";
  const working = "syntheticWorkingBackupJobSession";

  it.each<[Name, string, string[]]>([
    ["start-job", "startJob", ["syntheticStartJobTask"]],
    ["start-job", "getTask", [running, running, "documentedOperationFinishedTask", triggered, triggered]],
    ["start-job", "getBackupSession", [working, working, "syntheticBackupJobSession"]],
    ["job-fails", "getTask", [running, triggered]],
    ["job-fails", "getBackupSession", [working, "syntheticFailedBackupJobSession"]],
    ["task-fails", "getTask", [running, "syntheticFailedTask", "syntheticFailedTask"]],
    ["session-lost", "getTask", [running, "code=401", "code=401"]],
    ["old-server", "logon", ["code=401", "code=401"]],
  ])("%s: %s", (scenario, operationId, examples) => {
    expect(asked(scenario, operationId, examples.length)).toEqual(examples);
  });
});

describe("a mock of Enterprise Manager", () => {
  let mock: Mock;
  afterEach(() => mock?.close());

  it.each(Object.keys(enterpriseManagerScenarios))("has every answer of the scenario %s", async (name) => {
    const { operations } = await loadView("enterprise-manager");
    expect(() => scriptOf(name, enterpriseManagerScenarios, operations)).not.toThrow();
  });

  it("starts by name, and a request that nothing matches gets the product's own error", async () => {
    mock = await startMock({ product: "enterprise-manager", scenario: "session-lost" });
    const ask = async (path: string, accept: string) =>
      fetch(`${mock.url}/api${path}`, { headers: { accept, "x-restsvcsessionid": "not-a-secret" } });
    const task = await ask("/tasks/task-1", "application/json");
    expect([task.status, await task.json()]).toMatchObject([200, { State: "Running" }]);
    const dead = await ask("/tasks/task-1", "application/xml");
    expect([dead.status, await dead.text()]).toEqual([401, expect.stringContaining("<Error ")]);
    const unknown = await ask("/nothing", "application/json");
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { StatusCode: 404 }]);
  });
});
