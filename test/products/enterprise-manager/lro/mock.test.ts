import { afterEach, describe, expect, test } from "vitest";
import { type Mock, type ScenarioName, startMock } from "../../../../src/mock/index.js";
import { client, failure } from "../../../support/enterprise-manager-client.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const job = { id: "fe4752ef-b093-5ce9-a32b-6e90213f27a8" };
const point = { id: "5bb5b87d-b698-5d64-a17f-19d5c5ec0646" };

let mock: Mock;
afterEach(() => mock?.close());

async function scene(scenario: string, mediaType?: "xml" | "json") {
  mock = await startMock({
    product: "enterprise-manager",
    scenario: scenario as ScenarioName<"enterprise-manager">,
  });
  const clock = virtualClock();
  return client(mock, { clock, fetch: clock.fetch, mediaType });
}

function violations() {
  return mock.requests.flatMap((request) => request.violations);
}

describe.each(["xml", "json"] as const)("against the mock, in %s", (mediaType) => {
  test.each([
    ["start-job", "success", "observed"],
    ["job-warns", "warning", "observed"],
    ["session-late", "success", "observed"],
    ["link-missing", "success", "assumed"],
    ["session-lost", "success", "assumed"],
  ])("%s ends with %s, which is %s", async (scenario, outcome, certainty) => {
    const em = await scene(scenario, mediaType);
    const operation = await em.begin("startJob", job);
    expect(await operation.wait()).toMatchObject({ JobName: "Nightly Backup", State: "Stopped" });
    expect(operation).toMatchObject({ outcome, certainty });
    expect(violations()).toEqual([]);
  });

  test("job-fails says why", async () => {
    const em = await scene("job-fails", mediaType);
    const operation = await em.begin("startJob", job);
    expect(await failure(operation.wait())).toMatchObject({
      code: "operation-failed",
      messages: expect.arrayContaining([expect.objectContaining({ message: expect.any(String) })]),
    });
    expect(mock.requests.map(({ operationId }) => operationId)).toContain("getBackupSessionTaskSessions");
    expect(violations()).toEqual([]);
  });

  test("task-fails carries the message of the task", async () => {
    const em = await scene("task-fails", mediaType);
    const operation = await em.begin("startJob", job);
    expect(await failure(operation.wait())).toMatchObject({
      messages: [{ message: 'Job "Nightly Backup" is already running.' }],
    });
  });

  test.each([
    ["restore", "succeeded"],
    ["restore-fails", "failed"],
  ])("%s: %s", async (scenario, state) => {
    const em = await scene(scenario, mediaType);
    const body = { VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } };
    const operation = await em.begin("startVmRestore", { ...point, body });
    await operation.wait().catch(() => undefined);
    expect(operation.state).toBe(state);
    expect(violations()).toEqual([]);
  });
});

test("session-lost is the end of what no job leads to", async () => {
  const em = await scene("session-lost");
  const operation = await em.begin("startJob", job, { waitFor: "task" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-lost" });
});
