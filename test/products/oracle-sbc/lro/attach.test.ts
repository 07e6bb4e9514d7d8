import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  DecodeError,
  NotFoundError,
  OperationFailedError,
  OperationSupersededError,
} from "../../../../src/errors/index.js";
import { actionBox, state } from "../../../support/oracle-sbc-actions.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { virtualClock } from "../../../support/virtual-clock.js";

async function setUp(before?: string) {
  const clock = virtualClock();
  const served = await actionBox(clock, { ...(before !== undefined && { before }) });
  return { clock, served, sbc: client(served, { clock, fetch: clock.fetch }) };
}

describe("attach({ action })", () => {
  it("follows an action in progress to its own end, without a lock and without a start", async () => {
    const { clock, served, sbc } = await setUp(state("save", "inProgress"));
    served.shows(clock.now() + 20_000, "save", "success");
    const save = await sbc.attach({ action: "save" });
    expect(save).toMatchObject({
      id: "save",
      operationId: "saveConfiguration",
      state: "running",
      certainty: "observed",
    });
    await expect(save.wait()).resolves.toMatchObject({ data: { operationState: { status: "success" } } });
    expect(save.certainty).toBe("observed");
    expect(served.started).toEqual([]);
    expect(served.holder).toBeUndefined();
  });

  it("has the end that the status shows, which may be that of an earlier run", async () => {
    const { served, sbc } = await setUp(state("activate", "success"));
    const activate = await sbc.attach({ action: "activate" });
    expect(activate).toMatchObject({ outcome: "success", certainty: "assumed" });
    await activate.wait();
    expect(served.looks).toBe(1);

    const failing = await setUp(state("verify", "fail"));
    const verify = await failing.sbc.attach({ action: "verify" });
    const error = await failure(verify.wait());
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.message).toContain("or an earlier run");
  });

  it("is superseded when another action takes its place", async () => {
    const { clock, served, sbc } = await setUp(state("save", "inProgress"));
    served.shows(clock.now() + 5_000, "activate", "inProgress");
    const save = await sbc.attach({ action: "save" });
    expect(await failure(save.wait())).toBeInstanceOf(OperationSupersededError);
  });

  it("is an error that names what the status shows instead, after one read", async () => {
    const { served, sbc } = await setUp(state("verify", "success"));
    const error = await failure(sbc.attach({ action: "save" }));
    expect(error).toBeInstanceOf(OperationSupersededError);
    expect(error.message).toContain("verify (success)");
    expect(served.looks).toBe(1);

    const never = await setUp("");
    expect(await failure(never.sbc.attach({ action: "save" }))).toBeInstanceOf(NotFoundError);
  });

  it.each(["reboot", "sav", "SAVE", "getAsyncStatus"])("refuses %s, and sends nothing", async (action) => {
    const { served, sbc } = await setUp();
    const error = await failure(sbc.attach({ action: action as never }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("save");
    expect(served.requests).toEqual([]);
  });

  it("continues in another process, with its certainty", async () => {
    const { clock, served, sbc } = await setUp(state("save", "inProgress"));
    const text = JSON.stringify(await sbc.attach({ action: "save" }));
    served.shows(clock.now() + 5_000, "save", "success");
    const other = client(served, { clock, fetch: clock.fetch });
    const resumed = other.resume("saveConfiguration", text);
    await resumed.wait();
    expect(resumed.certainty).toBe("observed");

    const assumed = JSON.stringify(await sbc.attach({ action: "save" }));
    expect(other.resume(assumed).certainty).toBe("assumed");
  });

  it("holds back the next start of this client until it has ended", async () => {
    const { clock, served, sbc } = await setUp(state("save", "inProgress"));
    await sbc.attach({ action: "save" });
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("verifyConfiguration"))).toMatchObject({ reason: "already-running" });
    });
    served.shows(clock.now(), "save", "success");
    await sbc.withConfigurationLock(async () => {
      await (await sbc.begin("verifyConfiguration")).wait();
    });
  });
});

describe("running()", () => {
  async function all({ sbc }: Awaited<ReturnType<typeof setUp>>) {
    const found = [];
    for await (const operation of sbc.running()) found.push(operation);
    return found;
  }

  it("yields the one action in progress, after one request", async () => {
    const scene = await setUp(state("backup", "inProgress"));
    const [operation, ...others] = await all(scene);
    expect(operation).toMatchObject({ id: "backup", operationId: "backupConfiguration", state: "running" });
    expect(others).toEqual([]);
    expect(scene.served.looks).toBe(1);
  });

  it("yields nothing when none is in progress", async () => {
    expect(await all(await setUp(state("save", "success")))).toEqual([]);
    expect(await all(await setUp(""))).toEqual([]);
  });

  it("takes a status of newer releases for one of an action in progress", async () => {
    const scene = await setUp(state("save", "queued"));
    expect(await scene.sbc.attach({ action: "save" })).toMatchObject({
      state: "running",
      certainty: "observed",
    });
    expect(await all(scene)).toHaveLength(1);
    // Whether this is an action at all is unknown.
    expect(await all(await setUp(state("none", "none")))).toEqual([]);
  });

  it("does not pass over an action that this package does not know", async () => {
    expect(await failure(all(await setUp(state("import", "inProgress"))))).toBeInstanceOf(DecodeError);
  });
});
