import { describe, expect, it } from "vitest";
import { NotSupportedError, OperationFailedError } from "../../../../src/errors/index.js";
import { type Handler, reset, text } from "../../../support/loopback.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { asyncStatus, ok, sbcServer, unauthorized } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const as = (role: string): Handler =>
  ok(`<uptimeSeconds>861830</uptimeSeconds>${role === "" ? "" : `<role>${role}</role>`}`);

async function setUp(
  statuses: readonly Handler[],
  reply: Handler = text(204, ""),
  action: Handler = asyncStatus("save", "success"),
) {
  const clock = virtualClock();
  const served = await sbcServer({
    "GET /system/status": statuses,
    "GET /admin/asyncstatus": action,
    "POST /admin/switchover": reply,
  });
  const sbc = client(served, { clock, fetch: clock.fetch });
  return { clock, served, sbc, switches: () => served.calls.filter((call) => call.includes("switchover")) };
}

describe("a switchover", () => {
  it.each([
    ["active", "standby", text(204, "")],
    ["standby", "active", text(204, "")],
    ["Active", "STANDBY", text(202, "")],
  ])("from %s is over when the SBC is %s", async (before, after, reply) => {
    const { sbc, switches } = await setUp([as(before), as(before), as(before), as(after)], reply);
    const operation = await sbc.begin("switchover");
    expect(operation).toMatchObject({ id: "switchover", state: "running" });
    const body = await operation.wait();
    expect(body.data.role).toBe(after);
    expect(operation).toMatchObject({ outcome: "success", certainty: "observed", status: body });
    expect(switches()).toHaveLength(1);
  });

  it("is refused while an action is in progress on the SBC; the call itself is not", async () => {
    const { sbc, switches } = await setUp([as("active")], text(204, ""), asyncStatus("save", "inProgress"));
    const refused = await failure(sbc.begin("switchover"));
    expect(refused).toBeInstanceOf(OperationFailedError);
    expect(refused).toMatchObject({ reason: "already-running", id: "switchover" });
    expect(refused.message).toContain("save is in progress on the SBC; switchover() starts it all the same");
    expect(switches()).toEqual([]);
    await sbc.switchover();
    expect(switches()).toHaveLength(1);
  });

  it("is not over while the SBC has neither role, or does not tell", async () => {
    const { sbc } = await setUp([
      as("active"),
      as("out of service"),
      as(""),
      as("RelinquishingActive"),
      as("standby"),
    ]);
    const operation = await sbc.begin("switchover");
    const polls: number[] = [];
    await operation.wait({ onProgress: (progress) => polls.push(progress.polls) });
    expect(polls.at(-1)).toBe(4);
  });

  it("waits for an SBC that is away, and logs on again where it has to", async () => {
    const { served, sbc } = await setUp([
      as("active"),
      reset,
      text(502, ""),
      unauthorized,
      reset,
      as("standby"),
    ]);
    await (await sbc.begin("switchover")).wait();
    expect(served.calls.filter((call) => call.includes("auth/token")).length).toBeGreaterThan(1);
  });

  it("that is refused by the SBC leaves no handle", async () => {
    const { sbc } = await setUp([as("active")], text(400, ""));
    expect(await failure(sbc.begin("switchover"))).toMatchObject({ status: 400 });
  });

  it.each([
    ["standalone", "the SBC is standalone and has no peer"],
    ["Standalone", "the SBC is standalone and has no peer"],
    ["", "the SBC does not report its role"],
  ])("of an SBC that is %s is refused, and nothing sent", async (role, why) => {
    const { sbc, switches } = await setUp([as(role)]);
    const refused = await failure(sbc.begin("switchover"));
    expect(refused).toBeInstanceOf(NotSupportedError);
    expect(refused.message).toBe(`switchover: ${why}`);
    expect(switches()).toEqual([]);
  });

  it("whose reply is lost is followed and not repeated", async () => {
    const { sbc, switches } = await setUp([as("active"), as("active"), as("standby")], reset);
    await (await sbc.begin("switchover")).wait();
    expect(switches()).toHaveLength(1);
  });

  it("that never comes is reported", async () => {
    const { clock, sbc } = await setUp([as("active")]);
    const operation = await sbc.begin("switchover", {}, { startTimeout: 20_000 });
    const failed = await failure(operation.wait());
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed.reason).toBe("not-started");
    expect(clock.now()).toBeLessThan(23_000);
  });

  it("cannot be canceled", async () => {
    const { sbc } = await setUp([as("active"), as("standby")]);
    const operation = await sbc.begin("switchover");
    expect(await failure(operation.cancel())).toBeInstanceOf(NotSupportedError);
    await operation.wait();
  });

  it("goes on from its JSON", async () => {
    const { clock, served, sbc } = await setUp([as("active"), as("active"), as("standby")]);
    const operation = await sbc.begin("switchover");
    await operation.poll();
    const text = JSON.stringify(operation);
    expect(JSON.parse(text).detail).toEqual({ role: "active", startTimeout: 600_000 });
    const resumed = client(served, { clock, fetch: clock.fetch }).resume(text);
    await resumed.wait();
    expect(resumed.outcome).toBe("success");
  });

  it("does not go on from a JSON without a role", async () => {
    const { sbc } = await setUp([as("active"), as("standby")]);
    const json = (await sbc.begin("switchover")).toJSON();
    const refused = await failure((async () => sbc.resume({ ...json, detail: { startTimeout: 5 } }))());
    expect(refused).toMatchObject({ code: "configuration", option: "resume" });
  });
});
