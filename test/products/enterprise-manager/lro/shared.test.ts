import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ServerError } from "../../../../src/errors/index.js";
import { type Operation, pollerOf } from "../../../../src/lro/operation.js";
import { TaskDriver } from "../../../../src/products/enterprise-manager/lro/driver.js";
import {
  type BoxScript,
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error, refused, xml } from "../../../support/enterprise-manager-server.js";

async function begun(script: BoxScript, count: number) {
  const box = await enterpriseManagerBox(script);
  const operations: Operation<unknown>[] = [];
  for (let at = 0; at < count; at++) operations.push(await box.em.begin("stopJob", { id: `j-${at}` }));
  return { box, operations, drivers: operations.map(driverOf) };
}

function driverOf(operation: Operation<unknown>): TaskDriver {
  const { driver } = pollerOf(operation);
  expect(driver).toBeInstanceOf(TaskDriver);
  return driver as TaskDriver;
}

const bounds = { signal: undefined };

test("one request covers all tasks of a session", async () => {
  const { box, drivers } = await begun({ task: [running] }, 5);
  const [first] = drivers;
  expect(new Set(drivers.map((driver) => driver.shared?.key)).size).toBe(1);
  const answers = await first?.shared?.poll(drivers, bounds);
  expect(answers).toEqual(
    drivers.map(() => ({ state: "running", status: expect.objectContaining({ State: "Running" }) })),
  );
  expect(box.calls.slice(5)).toEqual(["GET /tasks"]);
});

test("a task that is missing or has ended is asked for singly", async () => {
  const { box, drivers, operations } = await begun({ task: [running] }, 2);
  const other = await enterpriseManagerBox({ task: [finished] });
  const shared = drivers[0]?.shared;
  await box.em.deleteTask({ id: "task-2" });
  expect(await shared?.poll(drivers, bounds)).toEqual([
    expect.objectContaining({ state: "running" }),
    undefined,
  ]);
  const ending = await other.em.begin("stopJob", { id: "j-1" });
  expect(await driverOf(ending).shared?.poll([driverOf(ending)], bounds)).toEqual([undefined]);
  expect(await failure(operations[1]?.wait() as Promise<unknown>)).toMatchObject({ code: "operation-lost" });
});

test("tasks of two sessions are not asked for together", async () => {
  const { box, drivers } = await begun({ task: [running] }, 1);
  const other = await box.client().begin("stopJob", { id: "j-1" });
  expect(driverOf(other).shared?.key).not.toBe(drivers[0]?.shared?.key);
});

test("401 for the list: each finds out for itself", async () => {
  const { drivers } = await begun(
    { task: [running], instead: (call) => (call === "GET /tasks" ? refused : undefined) },
    2,
  );
  expect(await drivers[0]?.shared?.poll(drivers, bounds)).toEqual([undefined, undefined]);
});

test("a task without a state in the list says nothing", async () => {
  const tasks = '<Tasks xmlns="http://www.veeam.com/ent/v1.0"><Task><TaskId>task-1</TaskId></Task></Tasks>';
  const { drivers } = await begun(
    { task: [running], instead: (call) => (call === "GET /tasks" ? xml(200, tasks) : undefined) },
    1,
  );
  expect(await drivers[0]?.shared?.poll(drivers, bounds)).toEqual([undefined]);
});

test.each([500, 503])(
  "a list that is not to be had for now (%i) is an error that is waited out",
  async (status) => {
    const { drivers } = await begun(
      { task: [running], instead: (call) => (call === "GET /tasks" ? error(status, "busy") : undefined) },
      1,
    );
    const [reason] = (await drivers[0]?.shared?.poll(drivers, bounds)) ?? [];
    expect(reason).toBeInstanceOf(ServerError);
    expect(drivers[0]?.isTransient(reason)).toBe(true);
  },
);

test("once it is about a session, its tasks have nothing to tell", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const shared = driverOf(operation).shared;
  await operation.poll();
  expect(driverOf(operation).shared).not.toBe(shared);
  const calls = box.calls.length;
  expect(await shared?.poll([driverOf(operation)], bounds)).toEqual([undefined]);
  expect(box.calls).toHaveLength(calls);
});

test("OperationFinished counts its two minutes from the list too", async () => {
  const { box, drivers, operations } = await begun(
    { task: [{ state: "OperationFinished", success: true }] },
    1,
  );
  const [driver] = drivers;
  expect(await driver?.shared?.poll(drivers, bounds)).toEqual([
    expect.objectContaining({ state: "running" }),
  ]);
  await operations[0]?.wait();
  expect(box.clock.now()).toBeLessThan(123_000);
});

test("nothing that can be printed shows the session", async () => {
  const { operations, drivers } = await begun({ task: [running] }, 1);
  const printed = inspect([operations, drivers, drivers[0]?.shared], {
    depth: 9,
    showHidden: true,
    getters: true,
  });
  expect(printed).not.toMatch(/token-1|session-1/);
});
