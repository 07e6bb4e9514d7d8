import { describe, expect, it, vi } from "vitest";
import {
  ConfigurationError,
  DecodeError,
  NotFoundError,
  NotSupportedError,
  OperationCanceledError,
  OperationFailedError,
  PermissionError,
} from "../../../../src/errors/index.js";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import { page } from "../../../lro/async-action/scene.js";
import {
  type Box,
  type BoxScript,
  ended,
  enterpriseManagerBox,
  finished,
  hrefOf,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { error, xml } from "../../../support/enterprise-manager-server.js";

const id = "6a8a2bd9-a0a4-4a7b-9ae4-0b8f5f2a1c11";
const other = "7b8a2bd9-a0a4-4a7b-9ae4-0b8f5f2a1c22";

/** No test of this file may start anything, besides the calls of the test itself. */
function expectReadsOnly(calls: readonly string[]): void {
  expect(calls.filter((call) => !call.startsWith("GET "))).toEqual([]);
}

async function failure(promise: Promise<unknown>): Promise<Error & { option?: string }> {
  return promise.then(
    () => expect.unreachable(),
    (reason) => reason,
  );
}

describe("attach({ session })", () => {
  it.each([
    ["an id", id],
    ["a UID", `urn:veeam:BackupJobSession:${id}`],
    ["a link", hrefOf(id)],
    ["a path", `/backupSessions/${id}`],
  ])("takes %s, and follows the run to its end", async (_what, session) => {
    const box = await enterpriseManagerBox({
      sessions: { [id]: [{ id, progress: 40 }, { id }, ended(id, "Warning")] },
    });
    const run = await box.em.attach({ session });
    expect(run).toMatchObject({
      id,
      operationId: "getBackupSession",
      state: "running",
      certainty: "observed",
    });
    await expect(run.wait()).resolves.toMatchObject({
      UID: `urn:veeam:BackupJobSession:${id}`,
      Result: "Warning",
    });
    expect(run.outcome).toBe("warning");
    expectReadsOnly(box.calls);
  });

  it.each([
    ["ReplicaJobSession", "getReplicaSession"],
    ["RestoreSession", "getRestoreSession"],
  ])("finds a %s by its id alone, after at most three reads", async (type, operationId) => {
    const box = await enterpriseManagerBox({
      runs: [ended(id, "Success", { type })],
      instead: (call) =>
        call.includes(hrefOf(id, type).split("/").at(-2) as string) || !call.includes(id)
          ? undefined
          : error(404, "The resource was not found."),
    });
    const run = await box.em.attach({ session: id });
    expect(run).toMatchObject({ operationId, outcome: "success" });
    expect(box.calls.length).toBeLessThanOrEqual(3);
    await expect(run.wait()).resolves.toMatchObject({ Result: "Success" });
  });

  it("has the reasons of a run that has failed", async () => {
    const box = await enterpriseManagerBox({
      runs: [ended(id, "Failed", { failure: "no space" })],
      machines: [["sql01", "Failed", "snapshot failed"]],
    });
    const run = await box.em.attach({ session: id });
    expect(run.outcome).toBe("failed");
    const reason = await failure(run.wait());
    expect(reason).toBeInstanceOf(OperationFailedError);
    expect(reason).toMatchObject({
      messages: [{ message: "no space" }, { message: "snapshot failed", target: "sql01" }],
    });
  });

  it("stops a backup, and nothing else", async () => {
    const box = await enterpriseManagerBox({ runs: [{ id }, { id: other, type: "RestoreSession" }] });
    await (await box.em.attach({ session: id })).cancel();
    expect(box.calls.at(-1)).toContain(`POST /backupSessions/${id}`);
    const restore = await box.em.attach({ session: `urn:veeam:RestoreSession:${other}` });
    expect(await failure(restore.cancel())).toBeInstanceOf(NotSupportedError);
  });

  it("continues in another process, under a logon of its own", async () => {
    const box = await enterpriseManagerBox({ sessions: { [id]: [{ id }, { id }, ended(id)] } });
    const text = JSON.stringify(await box.em.attach({ session: id }));
    await expect(box.client().resume(text).wait()).resolves.toMatchObject({ Result: "Success" });
  });

  it("needs neither the Href nor the UID of the response", async () => {
    for (const href of ["", ' Href=".."', ' Href="https://inside:9398/api/jobs/7"']) {
      const body = `<BackupJobSession xmlns="http://www.veeam.com/ent/v1.0"${href}><State>Working</State></BackupJobSession>`;
      const box = await enterpriseManagerBox({ sessions: { [id]: [xml(200, body), ended(id)] } });
      const run = await box.em.attach({ session: `urn:veeam:BackupJobSession:${id}` });
      expect(run.id).toBe(id);
      await expect(box.client().resume(JSON.stringify(run)).wait()).resolves.toMatchObject({
        Result: "Success",
      });
    }
  });

  it("finds a restore for a user who may not read the sessions of jobs", async () => {
    const box = await enterpriseManagerBox({
      runs: [ended(id, "Success", { type: "RestoreSession" })],
      instead: (call) => (/backupSessions|replicaSessions/.test(call) ? error(403, "not yours") : undefined),
    });
    expect(await box.em.attach({ session: id })).toMatchObject({ operationId: "getRestoreSession" });
    expect(await failure(box.em.attach({ session: hrefOf(id) }))).toBeInstanceOf(PermissionError);
  });

  it("does not take the page of a proxy for a session of another type", async () => {
    const box = await enterpriseManagerBox({
      runs: [ended(id, "Success", { type: "RestoreSession" })],
      instead: (call) => (call.includes("/backupSessions/") ? page(404) : undefined),
    });
    expect(await failure(box.em.attach({ session: id }))).toMatchObject({ status: 404, recognized: false });
    expect(box.calls.some((call) => call.includes("/restoreSessions/"))).toBe(false);
  });

  it("is not resumed from the JSON of anything else", async () => {
    const box = await enterpriseManagerBox({ task: [running], runs: [{ id }] });
    const json = (await box.em.attach({ session: id })).toJSON();
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const task = (await box.em.attach({ task: TaskId })).toJSON();
    const detail = json.detail as Record<string, unknown>;
    const { related: _, ...unrelated } = detail;
    for (const wrong of [
      { ...json, detail: unrelated },
      { ...json, detail: { ...unrelated, waitFor: "task" } },
      { ...json, detail: { ...detail, related: { type: "BackupJobSession", href: hrefOf(other) } } },
      { ...json, id: other },
      { ...task, id: "task-9" },
      { ...task, operationId: "getBackupSession" },
    ]) {
      expect(() => box.client().resume(wrong)).toThrow(ConfigurationError);
    }
  });

  it("is a NotFoundError for a session that the server does not have", async () => {
    const box = await enterpriseManagerBox();
    expect(await failure(box.em.attach({ session: id }))).toBeInstanceOf(NotFoundError);
    expect(await failure(box.em.attach({ session: hrefOf(id) }))).toBeInstanceOf(NotFoundError);
    expect(box.calls).toHaveLength(4);
  });

  it.each([
    `https://inside:9398/api/jobs/${id}`,
    "https://inside:9398/api/",
    "urn:veeam:Job:6a8a2bd9-a0a4-4a7b-9ae4-0b8f5f2a1c11",
    "../jobs/1",
  ])("is a ConfigurationError for %s, and nothing is sent", async (session) => {
    const box = await enterpriseManagerBox();
    expect(await failure(box.em.attach({ session }))).toBeInstanceOf(ConfigurationError);
    expect(box.calls).toEqual([]);
  });
});

describe("attach({ task })", () => {
  const script: BoxScript = {
    task: [running, running, running, linked(id)],
    sessions: { [id]: [{ id }, ended(id)] },
  };

  it("follows a task of its own session to the run that it starts, and deletes nothing", async () => {
    const box = await enterpriseManagerBox(script);
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const operation = await box.em.attach({ task: TaskId });
    expect(operation).toMatchObject({ id: TaskId, operationId: "getTask", state: "running" });
    await expect(operation.wait()).resolves.toMatchObject({ Result: "Success" });
    expectReadsOnly(box.calls.slice(1));
  });

  it("ends with the task that leads to no session", async () => {
    const box = await enterpriseManagerBox({ task: [running, finished] });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const operation = await box.em.attach({ task: TaskId });
    await expect(operation.wait()).resolves.toMatchObject({ TaskId, State: "Finished" });
  });

  it("has the words of a task that has failed", async () => {
    const box = await enterpriseManagerBox({
      task: [{ state: "Finished", success: false, message: "locked" }],
    });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const operation = await box.em.attach({ task: TaskId });
    expect(operation.outcome).toBe("failed");
    expect(await failure(operation.wait())).toMatchObject({ messages: [{ message: "locked" }] });
  });

  it("is a NotFoundError for a task of another session, after one read", async () => {
    const box = await enterpriseManagerBox(script);
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const stranger = box.client();
    const before = box.calls.length;
    const reason = await failure(stranger.attach({ task: TaskId }));
    expect(reason).toBeInstanceOf(NotFoundError);
    expect(reason.message).toContain("only in the logon session that created it");
    expect(box.calls.length - before).toBe(1);
  });

  it("does not lose a task that the same client has begun, and leaves its deletion to the last handle", async () => {
    for (const [keepTask, deleted] of [
      [false, 1],
      [true, 0],
    ] as const) {
      const box = await enterpriseManagerBox({
        ...script,
        task: [running, running, running, running, linked(id)],
      });
      const own = await box.em.begin("startJob", { id: "j-1" }, { keepTask });
      const [attached, again] = [
        await box.em.attach({ task: own.id }),
        await box.em.attach({ task: own.id }),
      ];
      const results = await Promise.all([own.wait(), attached.wait()]);
      expect(results).toEqual([
        expect.objectContaining({ Result: "Success" }),
        expect.objectContaining({ Result: "Success" }),
      ]);
      expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual([]);
      await expect(again.wait()).resolves.toMatchObject({ Result: "Success" });
      expect(box.calls.filter((call) => call.startsWith("DELETE"))).toHaveLength(deleted);
    }
  });

  it("is canceled when another handle of the same client has deleted the task", async () => {
    const box = await enterpriseManagerBox({ task: [running] });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const [one, two] = [await box.em.attach({ task: TaskId }), await box.em.attach({ task: TaskId })];
    await one.cancel();
    for (const operation of [one, two]) {
      expect(await failure(operation.wait())).toBeInstanceOf(OperationCanceledError);
      expect(operation.certainty).toBe("assumed");
    }
  });

  it("is a handle when the session of a task that has ended cannot be read just then", async () => {
    const box = await enterpriseManagerBox({
      task: [linked(id)],
      sessions: { [id]: [page(503), ended(id)] },
    });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const operation = await box.em.attach({ task: TaskId });
    expect(operation.state).toBe("running");
    await expect(operation.wait()).resolves.toMatchObject({ Result: "Success" });
  });

  it("lets the client log off when nobody got a handle", async () => {
    const box = await enterpriseManagerBox({ task: [finished, error(403, "not yours")] });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    expect(await failure(box.em.attach({ task: TaskId }))).toBeInstanceOf(PermissionError);
    await box.em.close();
    expect(box.calls.at(-1)).toMatch(/^DELETE \/logonSessions/);
  });

  it("keeps its logon session when the client is closed", async () => {
    const box = await enterpriseManagerBox(script);
    const warn = vi.fn();
    const em = box.client({ logger: { debug() {}, info() {}, warn, error() {} } as never });
    const { TaskId } = await em.startJob({ id: "j-1" });
    await em.attach({ task: TaskId });
    await em.close();
    expect(box.calls.some((call) => call.startsWith("DELETE"))).toBe(false);
  });
});

describe("running()", () => {
  async function all(em: Box["em"]) {
    const found = [];
    for await (const operation of em.running()) found.push(operation);
    return found;
  }

  it("yields the running tasks of this session and the sessions that have not ended, a request for each list", async () => {
    const box = await enterpriseManagerBox({
      task: [running],
      runs: [
        { id },
        ended("e-1"),
        { id: other, type: "ReplicaJobSession" },
        { id: "r-1", type: "RestoreSession" },
      ],
    });
    const { TaskId } = await box.em.startJob({ id: "j-1" });
    const before = box.calls.length;
    const found = [];
    for await (const operation of box.em.running()) found.push(operation);
    expect(found.map(({ operationId, id, state }) => [operationId, id, state])).toEqual([
      ["getTask", TaskId, "running"],
      ["getBackupSession", id, "running"],
      ["getReplicaSession", other, "running"],
      ["getRestoreSession", "r-1", "running"],
    ]);
    expect(box.calls.slice(before)).toHaveLength(4);
    for (const operation of found.slice(1)) {
      expect(box.em.resume(JSON.stringify(operation)).id).toBe(operation.id);
    }
  });

  it("does not lose a task that the same client has begun, and a handle that nobody polls does not keep it", async () => {
    const box = await enterpriseManagerBox({ task: [running, running, running, finished] });
    const own = await box.em.begin("startJob", { id: "j-1" }, { waitFor: "task" });
    const [followed] = await all(box.em);
    await all(box.em);
    const [result, same] = await Promise.all([own.wait(), followed?.wait()]);
    expect(same).toEqual(result);
    expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual(["DELETE /tasks/task-1"]);
  });

  it.each([
    ["/tasks", "<Tasks><Task><State>Running</State></Task></Tasks>"],
    [
      "/query",
      "<QueryResult><Entities><BackupJobSessions><BackupJobSession><State>Working</State></BackupJobSession></BackupJobSessions></Entities></QueryResult>",
    ],
  ])("does not pass over running work without an id in %s", async (path, body) => {
    const response = xml(200, body.replace(/^<\w+/, '$& xmlns="http://www.veeam.com/ent/v1.0"'));
    const box = await enterpriseManagerBox({
      instead: (call) => (call.startsWith(`GET ${path}`) ? response : undefined),
    });
    expect(await failure(all(box.em))).toBeInstanceOf(DecodeError);
  });

  it("lets the client log off", async () => {
    const box = await enterpriseManagerBox({ task: [running] });
    await box.em.startJob({ id: "j-1" });
    for await (const operation of box.em.running()) expect(operation.state).toBe("running");
    await box.em.close();
    expect(box.calls.at(-1)).toMatch(/^DELETE \/logonSessions/);
  });

  it("with watchOperations() is a live view", async () => {
    const box = await enterpriseManagerBox({
      runs: [
        { id, endsAt: 30_000, result: "Success" },
        { id: other, type: "ReplicaJobSession", endsAt: 60_000, result: "Failed" },
      ],
    });
    const ends: unknown[] = [];
    for await (const event of watchOperations(box.em.running())) {
      if (event.type === "finished") ends.push([event.operation.id, event.outcome]);
    }
    expect(ends).toEqual([
      [id, "success"],
      [other, "failed"],
    ]);
  });
});
