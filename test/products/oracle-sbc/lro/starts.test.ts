import { describe, expect, it } from "vitest";
import { OperationFailedError } from "../../../../src/errors/index.js";
import type { OracleSbc } from "../../../../src/products/oracle-sbc/oracle-sbc.js";
import { loopback, reset, text } from "../../../support/loopback.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { type RestartPlan, restartBox } from "../../../support/oracle-sbc-restart.js";
import { error } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const begin = {
  reboot: (sbc: OracleSbc) => sbc.begin("reboot"),
  switchover: (sbc: OracleSbc) => sbc.begin("switchover"),
  saveConfiguration: (sbc: OracleSbc) => sbc.begin("saveConfiguration"),
};

async function setUp(plan: RestartPlan = {}) {
  const clock = virtualClock();
  const served = await restartBox(clock, { role: "active", ...plan });
  const sbc = client(served, { clock, fetch: clock.fetch });
  return {
    clock,
    served,
    sbc,
    starts: () => served.calls.filter((call) => /reboot|switch|manage/.test(call)),
  };
}

describe("two at the same time", () => {
  it.each([
    ["reboot", "saveConfiguration"],
    ["saveConfiguration", "reboot"],
    ["reboot", "reboot"],
    ["switchover", "saveConfiguration"],
    ["switchover", "reboot"],
  ] as const)("%s and %s: the second is refused, and nothing sent for it", async (first, second) => {
    const alone = await setUp();
    await begin[first](alone.sbc);
    const { served, sbc } = await setUp();
    const [one, other] = await Promise.allSettled([begin[first](sbc), begin[second](sbc)]);
    expect(one).toMatchObject({ status: "fulfilled", value: { operationId: first, state: "running" } });
    const { reason } = other as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(OperationFailedError);
    expect(reason).toMatchObject({ reason: "already-running", operationId: second });
    expect(reason.message).toMatch(/ was not started: this client is about to start another action$/);
    expect(served.calls).toEqual(alone.served.calls);
  });
});

describe("one that the SBC is too busy for", () => {
  it.each(["reboot", "switchover"] as const)("is sent again: %s", async (name) => {
    // Something in front of the SBC refuses the first one.
    const busy = await loopback(text(429, "", { "retry-after": "20" }));
    let sent = 0;
    const clock = virtualClock((url, init) => {
      const isFirst = /reboot|switch/.test(String(url)) && sent++ === 0;
      return globalThis.fetch(isFirst ? `${busy.origin}/` : url, init);
    });
    const served = await restartBox(clock, { role: "active" });
    const sbc = client(served, { clock, fetch: clock.fetch });
    expect((await begin[name](sbc)).certainty).toBe("observed");
    expect(clock.now()).toBe(20_000);
    expect(busy.requests).toHaveLength(1);
    expect(served.calls.filter((call) => /reboot|switch/.test(call))).toHaveLength(1);
  });
});

describe("the next one is not kept away", () => {
  it("by a reboot that was begun, whether anybody waits for it or not", async () => {
    const { sbc, starts } = await setUp();
    await sbc.begin("reboot");
    await sbc.begin("saveConfiguration");
    expect(starts()).toHaveLength(2);
  });

  it("by one that the SBC refused", async () => {
    const { sbc } = await setUp({ reply: error(500, "cannot reboot now"), lingers: 86_400_000 });
    expect(await failure(sbc.begin("reboot"))).toMatchObject({ status: 500 });
    expect((await sbc.begin("saveConfiguration")).state).toBe("running");
  });

  it("by one whose reply was lost", async () => {
    const { sbc } = await setUp({ reply: reset, lingers: 86_400_000 });
    await sbc.begin("reboot");
    expect((await sbc.begin("saveConfiguration")).state).toBe("running");
  });

  it("by one that was given up on the way", async () => {
    const { sbc, starts } = await setUp();
    const controller = new AbortController();
    const failing = failure(sbc.begin("reboot", {}, { signal: controller.signal }));
    controller.abort();
    await failing;
    await sbc.begin("reboot");
    expect(starts()).toHaveLength(1);
  });
});
