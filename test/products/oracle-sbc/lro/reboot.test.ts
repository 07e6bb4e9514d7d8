import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  LockedError,
  NotFoundError,
  NotSupportedError,
  OperationFailedError,
  ServerError,
} from "../../../../src/errors/index.js";
import { type Handler, json, reset, text } from "../../../support/loopback.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { type RestartPlan, restartBox } from "../../../support/oracle-sbc-restart.js";
import { error, notFound, ok, sbcServer } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

async function setUp(plan?: RestartPlan) {
  const clock = virtualClock();
  const served = await restartBox(clock, plan);
  const sbc = client(served, { clock, fetch: clock.fetch });
  return { clock, served, sbc };
}

const day = 86_400_000;

describe("a reboot", () => {
  it.each([["uptimeSeconds"], ["upTime"]] as const)(
    "is over when %s fell and a new token works",
    async (member) => {
      const { clock, served, sbc } = await setUp({ member });
      const operation = await sbc.begin("reboot");
      expect(operation).toMatchObject({ id: "reboot", operationId: "reboot", state: "running" });
      const states: string[] = [];
      const body = await operation.wait({ onProgress: ({ state }) => states.push(state) });
      expect(body.data[member]).toBeLessThan(100);
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed", status: body });
      expect(clock.now()).toBeGreaterThanOrEqual(125_000);
      expect(clock.now()).toBeLessThan(133_000);
      expect(states.filter((state) => state === "running").length).toBeGreaterThan(5);
      expect(served.reboots).toBe(1);
      // One to begin with, one when the first was refused, and one that nothing of before can have given.
      expect(served.logons).toBe(3);
      expect(served.credentials.at(-1)).toBe("Bearer token-3");
    },
  );

  it("ends what it cut short, as far as the next action is concerned", async () => {
    const { sbc } = await setUp();
    await sbc.lockConfiguration();
    await sbc.begin("saveConfiguration");
    const operation = await sbc.begin("reboot");
    await operation.wait();
    await sbc.lockConfiguration();
    expect((await sbc.begin("saveConfiguration")).state).toBe("running");
  });

  it("is not over while the old SBC still answers", async () => {
    const { clock, sbc } = await setUp({ lingers: 60_000 });
    const operation = await sbc.begin("reboot");
    clock.schedule(50_000, () => expect(operation.state).toBe("running"));
    await operation.wait();
    expect(clock.now()).toBeGreaterThan(180_000);
  });

  it("of an SBC that had been up for seconds is seen, though its time never falls", async () => {
    const { clock, sbc } = await setUp({ upBefore: 3000 });
    const operation = await sbc.begin("reboot");
    const body = await operation.wait();
    expect(body.data.uptimeSeconds).toBeGreaterThan(30);
    expect(clock.now()).toBeLessThan(133_000);
  });

  const startingUp: readonly (readonly [string, Handler])[] = [
    ["503", text(503, "")],
    ["500", error(500, "internal")],
    ["404", text(404, "Not Found")],
    ["404 in its own form", notFound],
    ["408", text(408, "")],
    ["520 of a proxy", text(520, "<html></html>")],
    ["half a body", text(200, "<response><data>")],
    ["a page", text(200, "<!DOCTYPE html><title>Starting</title>", { "content-type": "text/html" })],
    ["JSON", json(200, {})],
    ["nothing", text(200, "")],
  ];
  it.each(startingUp)("is waited for while the SBC answers with %s", async (_, meanwhile) => {
    const { clock, served, sbc } = await setUp({ meanwhile: [reset, meanwhile, reset, meanwhile] });
    await (await sbc.begin("reboot")).wait();
    expect(clock.now()).toBeLessThan(133_000);
    expect(served.reboots).toBe(1);
  });

  it("ends with the error when the SBC refuses the password, which is not sent again; another client goes on", async () => {
    const { clock, served, sbc } = await setUp({ refusedLogons: 1 });
    const operation = await sbc.begin("reboot");
    const { length } = served.calls.filter((call) => call.endsWith("/auth/token"));
    expect(await failure(operation.wait())).toBeInstanceOf(AuthenticationError);
    expect((await failure(operation.wait())).message).toContain("refused these credentials before");
    expect(served.calls.filter((call) => call.endsWith("/auth/token"))).toHaveLength(length + 1);
    expect(clock.now()).toBeLessThan(200_000);
    await client(served, { clock, fetch: clock.fetch }).resume(JSON.stringify(operation)).wait();
  });

  it.each([
    [1000, "1 s"],
    [59_500, "59.5 s"],
    [90_000, "1.5 min"],
  ])("that the SBC does not make in %d ms is told of with that time", async (startTimeout, time) => {
    const { sbc } = await setUp({ lingers: day });
    const failed = await failure((await sbc.begin("reboot", {}, { startTimeout })).wait());
    expect(failed.message).toBe(
      `reboot: reboot has not begun: the SBC has been running unchanged for ${time}`,
    );
  });

  it("that the SBC never makes is reported", async () => {
    const { clock, sbc } = await setUp({ lingers: day });
    const operation = await sbc.begin("reboot", {}, { startTimeout: 60_000 });
    const failed = await failure(operation.wait());
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed).toMatchObject({ reason: "not-started", id: "reboot", operationId: "reboot" });
    expect(failed.message).toBe("reboot: reboot has not begun: the SBC has been running unchanged for 1 min");
    expect(operation.state).toBe("failed");
    expect(clock.now()).toBeLessThan(64_000);
  });

  it("whose reply is lost is followed all the same, and not repeated", async () => {
    const { clock, served, sbc } = await setUp({ reply: reset });
    const operation = await sbc.begin("reboot");
    // Somebody else may have restarted it.
    expect(operation.certainty).toBe("assumed");
    const json = JSON.stringify(operation);
    await operation.wait();
    expect(operation).toMatchObject({ state: "succeeded", certainty: "assumed" });
    expect(served.reboots).toBe(1);
    const resumed = client(served, { clock, fetch: clock.fetch }).resume(json);
    await resumed.wait();
    expect(resumed.certainty).toBe("assumed");
  });

  it("whose reply is lost, and that never came, has the loss for a cause", async () => {
    const { sbc } = await setUp({ reply: reset, lingers: day });
    const operation = await sbc.begin("reboot", {}, { startTimeout: 30_000 });
    const failed = await failure(operation.wait());
    expect(failed).toMatchObject({ reason: "not-started" });
    expect(failed.cause).toBeInstanceOf(ConnectionError);
  });

  it("that the SBC refuses is no handle", async () => {
    const { sbc } = await setUp({ reply: error(500, "cannot reboot now") });
    expect(await failure(sbc.begin("reboot"))).toBeInstanceOf(ServerError);
  });

  it("takes the lock with it", async () => {
    const { served, sbc } = await setUp();
    await sbc.withConfigurationLock(async () => {
      await (await sbc.begin("reboot")).wait();
      const lost = await failure(sbc.saveConfiguration());
      expect(lost).toBeInstanceOf(LockedError);
      expect(lost.reason).toBe("lost");
      await sbc.getSystemStatus();
    });
    const calls = served.calls.map((call) => call.split("/").at(-1));
    expect(calls).not.toContain("unlock");
    expect(calls.filter((call) => call?.startsWith("management"))).toEqual([]);
  });

  it("takes the lock with it even if the SBC still knew the token", async () => {
    const { served, sbc } = await setUp({ keepsTokens: true });
    await sbc.withConfigurationLock(async () => {
      await (await sbc.begin("reboot")).wait();
      expect(await failure(sbc.saveConfiguration())).toMatchObject({ code: "locked", reason: "lost" });
    });
    expect(served.credentials.at(-1)).not.toBe("Bearer token-1");
  });

  it("cannot be canceled", async () => {
    const { sbc } = await setUp();
    const operation = await sbc.begin("reboot");
    expect(await failure(operation.cancel())).toBeInstanceOf(NotSupportedError);
    await operation.wait();
  });

  it("needs credentials that outlive it; nothing is restarted otherwise", async () => {
    const clock = virtualClock();
    const served = await sbcServer({ "GET /system/status": ok("<uptimeSeconds>5</uptimeSeconds>") });
    const sbc = client(served, { clock, fetch: clock.fetch, auth: { accessToken: "from-elsewhere" } });
    const refused = await failure(sbc.begin("reboot"));
    expect(refused).toBeInstanceOf(ConfigurationError);
    expect(refused.option).toBe("auth");
    expect(served.calls).toEqual(["GET /v1.2/system/status"]);
  });

  it("of an SBC that does not tell its time is refused; nothing is restarted", async () => {
    const clock = virtualClock();
    const served = await sbcServer({ "GET /system/status": [ok("<role>active</role>"), notFound] });
    const sbc = client(served, { clock, fetch: clock.fetch });
    expect(await failure(sbc.begin("reboot"))).toBeInstanceOf(NotSupportedError);
    // Release 8.2 has no such status.
    expect(await failure(sbc.begin("reboot"))).toBeInstanceOf(NotFoundError);
    expect(served.calls.filter((call) => call.includes("reboot"))).toEqual([]);
  });

  it("knows no settle", async () => {
    const { served, sbc } = await setUp();
    const refused = await failure(sbc.begin("reboot", {}, { settleTime: 5000 }));
    expect(refused).toMatchObject({ code: "configuration", option: "settleTime" });
    expect(served.calls).toEqual([]);
  });
});

describe("a reboot that is resumed", () => {
  it("goes on while the SBC is away", async () => {
    const { clock, served, sbc } = await setUp();
    const operation = await sbc.begin("reboot");
    await operation.wait({ deadline: 30_000 }).catch(() => {});
    const text = JSON.stringify(operation);
    expect(JSON.parse(text).detail).toEqual({ upTime: 864_000, startTimeout: 600_000 });
    const twin = client(served, { clock, fetch: clock.fetch });
    const resumed = twin.resume(text);
    await resumed.wait();
    expect(resumed).toMatchObject({ id: "reboot", outcome: "success" });
    expect(served.reboots).toBe(1);
  });

  it("long after is known by how long the SBC is up, though that is more than before", async () => {
    const { clock, served, sbc } = await setUp({ upBefore: 20_000 });
    const operation = await sbc.begin("reboot");
    const begun = new Date(Date.now() - 3_600_000).toISOString();
    await new Promise<void>((resolve) => clock.schedule(3_600_000, resolve));
    const resumed = client(served, { clock, fetch: clock.fetch }).resume({ ...operation.toJSON(), begun });
    await resumed.wait();
    expect(resumed.outcome).toBe("success");
  });

  it("is no reboot because the time of day here was set", async () => {
    const { clock, served, sbc } = await setUp({ lingers: day });
    const operation = await sbc.begin("reboot");
    const begun = new Date(Date.now() + 3_600_000).toISOString();
    const resumed = client(served, { clock, fetch: clock.fetch }).resume({ ...operation.toJSON(), begun });
    expect(await resumed.poll()).toBe("running");
  });

  it.each([
    ["no time", { detail: { startTimeout: 1 } }],
    ["text in place of a time", { detail: { upTime: "5", startTimeout: 1 } }],
    ["0 in place of a time", { detail: { upTime: 5, startTimeout: 0 } }],
    ["another id", { id: "switchover" }],
  ])("with %s is refused by name", async (_, change) => {
    const { served, sbc } = await setUp();
    const begun = "2026-03-02T10:00:00Z";
    const json = {
      version: 1,
      product: "oracle-sbc",
      server: served.url,
      operationId: "reboot",
      id: "reboot",
      begun,
    };
    const detail = { upTime: 5, startTimeout: 1 };
    expect(sbc.resume({ ...json, detail }).id).toBe("reboot");
    const refused = await failure((async () => sbc.resume({ ...json, detail, ...change }))());
    expect(refused).toMatchObject({ code: "configuration", option: "resume" });
  });
});
