import { afterEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { mock as product } from "../../src/products/enterprise-manager/mock.js";
import { compiled, examplesOf } from "./scenario/built-in.js";

type Name = keyof typeof product.scenarios;

/** What the scenario asks for, request by request. */
const asked = (scenario: Name, operationId: string, times: number) =>
  examplesOf("enterprise-manager", scenario, operationId, times);

describe("scenarios of Enterprise Manager", () => {
  const running = "syntheticRunningStartJobTask";
  const triggered = "syntheticStartJobTaskWithSession";
  const before = "syntheticEarlierSessionQueryResult";
  const working = "syntheticWorkingBackupJobSession";

  it.each<[Name, string, string[]]>([
    ["start-job", "startJob", ["syntheticStartJobTask"]],
    ["start-job", "getTask", [running, running, "documentedOperationFinishedTask", triggered, triggered]],
    ["start-job", "getBackupSession", [working, working, "syntheticBackupJobSession"]],
    ["job-fails", "getTask", [running, triggered]],
    ["job-fails", "getBackupSession", [working, "syntheticFailedBackupJobSession"]],
    ["task-fails", "getTask", [running, "syntheticFailedTask", "syntheticFailedTask"]],
    ["session-lost", "getTask", [running, "code=401", "code=401"]],
    ["session-late", "getBackupSession", ["code=404", "code=500", working]],
    ["link-missing", "query", [before, before, before, "syntheticNewestSessionQueryResult"]],
    [
      "restore-fails",
      "getRestoreSession",
      ["syntheticWorkingRestoreSession", "syntheticFailedRestoreSession"],
    ],
    ["old-server", "logon", ["code=401", "code=401"]],
  ])("%s: %s", async (scenario, operationId, examples) => {
    expect(await asked(scenario, operationId, examples.length)).toEqual(examples);
  });
});

describe("a mock of Enterprise Manager", () => {
  let mock: Mock;
  afterEach(() => mock?.close());

  it.each(Object.keys(product.scenarios))("has every answer of the scenario %s", async (name) => {
    expect((await compiled("enterprise-manager", name)).steps.size).toBeGreaterThan(0);
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

  it("takes one kind of clone at a time, and one kind of restore", async () => {
    mock = await startMock({ product: "enterprise-manager" });
    const guid = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
    const send = async (path: string, root: string, inside: string) => {
      const answer = await fetch(`${mock.url}/api${path}`, {
        method: "POST",
        headers: {
          accept: "application/xml",
          "content-type": "application/xml",
          "x-restsvcsessionid": "not-a-secret",
        },
        body: `<${root} xmlns="http://www.veeam.com/ent/v1.0">${inside}</${root}>`,
      });
      await answer.arrayBuffer();
      return [answer.status, mock.requests.at(-1)?.violations.length];
    };
    const replica = "<ReplicaJobCloneInfo><JobName>r</JobName><VmSuffix>s</VmSuffix></ReplicaJobCloneInfo>";
    const backup =
      "<BackupJobCloneInfo><JobName>b</JobName><FolderName>f</FolderName><RepositoryUid>u</RepositoryUid></BackupJobCloneInfo>";
    const clone = (inside: string) => send(`/jobs/${guid}?action=clone`, "JobCloneSpec", inside);
    expect(await clone(replica)).toEqual([202, 0]);
    expect(await clone(backup + replica)).toEqual([expect.any(Number), 1]);
    expect(await clone("")).toEqual([expect.any(Number), 1]);
    expect(await send(`/vmRestorePoints/${guid}?action=restore`, "RestoreSpec", "")).toEqual([
      expect.any(Number),
      1,
    ]);
  });
});
