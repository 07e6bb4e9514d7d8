import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  ConnectionError,
  LockedError,
  NotSupportedError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  ServerError,
} from "../../../../src/errors/index.js";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import type { OracleSbc } from "../../../../src/products/oracle-sbc/oracle-sbc.js";
import { reset, text } from "../../../support/loopback.js";
import { actionBox, type Run, state } from "../../../support/oracle-sbc-actions.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import { error, ok } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

type Runs = Readonly<Record<string, Run | readonly Run[]>>;

async function setUp(runs: Runs = {}, before?: string) {
  const clock = virtualClock();
  const served = await actionBox(clock, { runs, ...(before !== undefined && { before }) });
  const sbc = client(served, { clock, fetch: clock.fetch });
  return { clock, served, sbc };
}

/** The status before, with the end that our action has too. */
const saved = state("save", "success");

const begun = {
  saveConfiguration: (sbc: OracleSbc) => sbc.begin("saveConfiguration"),
  verifyConfiguration: (sbc: OracleSbc) => sbc.begin("verifyConfiguration"),
  activateConfiguration: (sbc: OracleSbc) => sbc.begin("activateConfiguration"),
  backupConfiguration: (sbc: OracleSbc) =>
    sbc.begin("backupConfiguration", { backupSource: "running", filename: "b.gz" }),
  restoreConfiguration: (sbc: OracleSbc) => sbc.begin("restoreConfiguration", { restoreSource: "saved" }),
};

describe("an action", () => {
  const queries = {
    saveConfiguration: "save",
    verifyConfiguration: "verify",
    activateConfiguration: "activate",
    backupConfiguration: "backup running b.gz",
    restoreConfiguration: "restore saved",
  };

  for (const [operationId, begin] of Object.entries(begun)) {
    it(`${operationId} is followed from the status before to its own end`, async () => {
      const action = operationId.replace("Configuration", "");
      const { served, sbc } = await setUp({}, state(action === "save" ? "verify" : "save", "fail"));
      await sbc.withConfigurationLock(async () => {
        const operation = await begin(sbc);
        expect(operation).toMatchObject({ id: action, operationId, state: "running", certainty: "observed" });
        const states: unknown[] = [];
        const body = await operation.wait({
          onProgress: ({ status }) =>
            states.push((status as typeof body | undefined)?.data.operationState?.status),
        });
        expect(body.data).toEqual({ operationState: { operation: action, status: "success" } });
        expect(states.slice(0, 1)).toEqual(["inProgress"]);
        expect(operation).toMatchObject({ state: "succeeded", outcome: "success", certainty: "observed" });
        expect(operation.status).toEqual(body);
      });
      expect(served.started).toEqual([queries[operationId as keyof typeof queries]]);
      const paths = served.calls.map((call) => call.replace(/^\w+ \/v1.2\/(\w+\/)?/, "").split("?")[0]);
      expect(paths.slice(0, 5)).toEqual(["token", "lock", "asyncstatus", "management", "asyncstatus"]);
    });
  }

  it("is found out soon after its end", async () => {
    const { clock, sbc } = await setUp({ save: { duration: 100_000 } });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.wait();
      expect(clock.now()).toBeGreaterThanOrEqual(100_300);
      expect(clock.now()).toBeLessThan(106_000);
    });
  });

  it("that is over between two polls counts when it differs from before", async () => {
    const { sbc } = await setUp({ save: { duration: 0 } }, state("save", "fail"));
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
  });

  it("that is the first since the SBC started", async () => {
    const { sbc } = await setUp({}, "");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(await operation.wait()).toMatchObject({ data: { operationState: { status: "success" } } });
      expect(operation.certainty).toBe("observed");
    });
  });

  it("keeps the end that was seen, and asks no more", async () => {
    const { served, sbc } = await setUp();
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.wait();
      served.shows(0, "activate", "fail");
      const { looks } = served;
      expect(await operation.wait()).toMatchObject({ data: { operationState: { operation: "save" } } });
      expect(await operation.poll()).toBe("succeeded");
      expect(served.looks).toBe(looks);
    });
  });

  it.each([
    ["half of it", "<operationState><operation>save</operation><status/></operationState>"],
    ["an empty one", "<operationState/>"],
  ])("is not judged by %s", async (_, half) => {
    const clock = virtualClock();
    let looks = 0;
    const served = await actionBox(clock, {
      routes: {
        "GET /admin/asyncstatus": (received, response) =>
          ok(++looks === 1 ? "" : looks < 4 ? half : saved)(received, response),
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect([await operation.poll(), await operation.poll()]).toEqual(["running", "running"]);
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
  });

  it("is running while its state is none that is known", async () => {
    const { served, sbc } = await setUp({ save: { delay: 1_000_000 } });
    served.shows(300, "Save", "Queued");
    served.shows(30_000, "SAVE", "Success");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.poll();
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
    expect(served.looks).toBeLessThan(40);
  });

  it("cannot be canceled, and nothing is sent", async () => {
    const { served, sbc } = await setUp();
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      const { length } = served.calls;
      expect(await failure(operation.cancel())).toBeInstanceOf(NotSupportedError);
      expect(served.calls).toHaveLength(length);
      await operation.wait();
    });
  });

  it("needs the lock, as the SBC says", async () => {
    const { served, sbc } = await setUp();
    const refused = await failure(sbc.begin("saveConfiguration"));
    expect(refused).toBeInstanceOf(LockedError);
    expect(refused.reason).toBe("not-held");
    served.taken = true;
    expect((await failure(sbc.begin("saveConfiguration"))).reason).toBe("held-by-another");
    expect(served.started).toEqual([]);
  });
});

describe("an action that failed", () => {
  it.each([
    ["beside the state", "<errorMessage>disk full</errorMessage>", ["disk full"]],
    [
      "deeper",
      "<additionalInfo><a><errorMessage>no realm core</errorMessage></a></additionalInfo>",
      ["no realm core"],
    ],
    [
      "under another name",
      "<verifySummary><field>realm core is missing</field></verifySummary>",
      ["realm core is missing"],
    ],
    ["nowhere", "", []],
  ])("is reported with HTTP 200 and its words %s", async (_, data, words) => {
    const { sbc } = await setUp({ verify: { end: "fail", data } });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("verifyConfiguration");
      const failed = await failure(operation.wait());
      expect(failed).toBeInstanceOf(OperationFailedError);
      expect(failed.messages).toEqual(words.map((message) => ({ message })));
      expect(failed.message).toBe(["verifyConfiguration: verify failed", ...words].join(": "));
      expect(failed).toMatchObject({ id: "verify", operationId: "verifyConfiguration", reason: undefined });
      expect(failed.status.data.operationState.status).toBe("fail");
      expect(operation).toMatchObject({ state: "failed", outcome: "failed", certainty: "observed" });
    });
  });
});

describe("the status of before", () => {
  it("is no end of an action that has not shown yet", async () => {
    const { clock, sbc } = await setUp({ save: { delay: 9000, duration: 2000, end: "fail" } }, saved);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(await failure(operation.wait())).toBeInstanceOf(OperationFailedError);
      expect(operation.certainty).toBe("observed");
    });
    expect(clock.now()).toBeGreaterThan(11_000);
  });

  it.each([
    ["success", "success"],
    ["fail", "failed"],
  ] as const)("is assumed to be the end when it is %s and nothing moves for 10 s", async (end, outcome) => {
    const { clock, sbc } = await setUp({ save: { duration: 0, end } }, state("save", end));
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      const ended = await operation.wait().catch((thrown: unknown) => thrown);
      expect(operation).toMatchObject({ outcome, certainty: "assumed" });
      if (end === "fail") expect((ended as Error).message).toContain("or the run before it");
      expect(clock.now()).toBeGreaterThanOrEqual(10_000);
      expect(clock.now()).toBeLessThan(12_600);
    });
  });

  it("is assumed after what settleTime says, and looked at often until then", async () => {
    const { clock, served, sbc } = await setUp({ save: { duration: 0 } }, saved);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration", {}, { settleTime: 40_000 });
      await operation.wait({ interval: 30_000 });
      expect(operation.certainty).toBe("assumed");
    });
    expect(clock.now()).toBeGreaterThanOrEqual(40_000);
    expect(served.looks).toBeGreaterThanOrEqual(5);
  });

  it("of the same action is left for its progress, and counts then", async () => {
    const { sbc } = await setUp({ save: { delay: 500, duration: 2000 } }, saved);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
  });

  it("of another action proves nothing, however long; the end is unknown then", async () => {
    const { clock, sbc } = await setUp({ save: { delay: 10_000_000 } }, state("activate", "success"));
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      const lost = await failure(operation.wait());
      expect(lost).toBeInstanceOf(OperationLostError);
      expect(lost.message).toContain("the SBC accepted save, but has reported activate (success) for 10 min");
      expect(clock.now()).toBeGreaterThanOrEqual(600_000);
      expect(await failure(operation.wait())).toBe(lost);
    });
  });

  it("of no action proves nothing either", async () => {
    const { clock, sbc } = await setUp({ save: { delay: 10_000_000 } }, "");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration", {}, { startTimeout: 30_000 });
      expect((await failure(operation.wait())).message).toContain("has reported no action for 30 s");
      expect(clock.now()).toBeLessThan(40_000);
    });
  });

  it("that comes back to no action after progress leaves the end unknown", async () => {
    const { served, sbc } = await setUp({ save: { delay: 10_000_000 } }, saved);
    served.shows(500, "save", "inProgress");
    served.shows(4000, undefined);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration", {}, { startTimeout: 30_000 });
      const lost = await failure(operation.wait());
      expect(lost).toBeInstanceOf(OperationLostError);
      expect(lost.message).toContain("has reported no action for 30 s, although save was in progress");
    });
  });
});

describe("another's action", () => {
  it.each([
    ["in progress", "inProgress"],
    ["that succeeded", "success"],
    ["that failed", "fail"],
  ])("%s takes the place of ours", async (_, status) => {
    const { served, sbc } = await setUp({ save: { duration: 60_000 } });
    served.shows(20_000, "backup", status);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      const superseded = await failure(operation.wait());
      expect(superseded).toBeInstanceOf(OperationSupersededError);
      expect(superseded).toMatchObject({ id: "save", operationId: "saveConfiguration" });
      expect(superseded.message).toContain("shows backup, which another user started");
      expect(superseded.status.data.operationState.operation).toBe("backup");
    });
  });

  it("takes its place before ours was ever seen", async () => {
    const { served, sbc } = await setUp({ save: { duration: 0 } }, state("activate", "success"));
    served.shows(400, "verify", "success");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(await failure(operation.wait())).toBeInstanceOf(OperationSupersededError);
    });
  });

  it("that ends like the one before ours is no return to before, once ours was seen", async () => {
    const { served, sbc } = await setUp({ save: { duration: 60_000 } }, state("activate", "success"));
    served.shows(20_000, "activate", "success");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(await failure(operation.wait())).toBeInstanceOf(OperationSupersededError);
    });
  });

  it("in progress refuses ours; nothing is started", async () => {
    const { served, sbc } = await setUp({}, state("backup", "inProgress"));
    await sbc.withConfigurationLock(async () => {
      const refused = await failure(sbc.begin("saveConfiguration"));
      expect(refused).toBeInstanceOf(OperationFailedError);
      expect(refused).toMatchObject({ reason: "already-running", id: "save" });
      expect(refused.message).toBe(
        "saveConfiguration: save was not started: backup is in progress on the SBC",
      );
      served.shows(0, "backup", "success");
    });
    expect(served.started).toEqual([]);
  });
});

describe("actions of one client", () => {
  it("run one at a time: the second is refused while the first may still run", async () => {
    const { clock, served, sbc } = await setUp({ save: { delay: 2000, duration: 5000 } });
    await sbc.withConfigurationLock(async () => {
      const save = await sbc.begin("saveConfiguration");
      const early = await failure(sbc.begin("activateConfiguration"));
      expect(early).toMatchObject({ reason: "already-running" });
      expect(early.message).toContain(
        "save, which was begun before, has not ended according to the status of the SBC",
      );
      await new Promise<void>((resolve) => clock.schedule(3000, resolve));
      expect((await failure(sbc.begin("activateConfiguration"))).message).toContain("save is in progress");
      await save.wait();
      await (await sbc.begin("activateConfiguration")).wait();
    });
    expect(served.started).toEqual(["save", "activate"]);
  });

  it("need nobody to wait for the first: its end is learned when the next one begins", async () => {
    const { clock, served, sbc } = await setUp({
      save: { end: "fail", data: "<errorMessage>full</errorMessage>" },
    });
    await sbc.withConfigurationLock(async () => {
      const save = await sbc.begin("saveConfiguration");
      await new Promise<void>((resolve) => clock.schedule(10_000, resolve));
      const activate = await sbc.begin("activateConfiguration");
      await activate.wait();
      const { looks } = served;
      expect((await failure(save.wait())).message).toContain("save failed: full");
      expect(served.looks).toBe(looks);
    });
  });

  it("are not started at the same time", async () => {
    const { served, sbc } = await setUp();
    await sbc.withConfigurationLock(async () => {
      const [save, activate] = await Promise.allSettled([
        sbc.begin("saveConfiguration"),
        sbc.begin("activateConfiguration"),
      ]);
      expect(activate).toMatchObject({ status: "rejected", reason: { reason: "already-running" } });
      if (save.status === "fulfilled") await save.value.wait();
    });
    expect(served.started).toEqual(["save"]);
  });

  it("are told of by one request, however many are watched", async () => {
    const { served, sbc } = await setUp({ save: { duration: 8000 } }, state("verify", "fail"));
    await sbc.withConfigurationLock(async () => {
      const save = await sbc.begin("saveConfiguration");
      const again = sbc.resume(JSON.stringify(save));
      const verify = { ...save.toJSON(), operationId: "verifyConfiguration", id: "verify" };
      const other = sbc.resume(JSON.stringify(verify));
      const { looks } = served;
      const ends: unknown[] = [];
      let polls = 0;
      for await (const event of watchOperations([save, again, other])) {
        polls = Math.max(polls, event.progress.polls);
        if (event.type !== "changed") ends.push([event.operation.id, event.type, event.operation.outcome]);
      }
      expect(ends).toEqual([
        ["verify", "error", undefined],
        ["save", "finished", "success"],
        ["save", "finished", "success"],
      ]);
      expect(polls).toBeGreaterThan(3);
      expect(served.looks - looks).toBe(polls);
      expect(await failure(other.wait())).toBeInstanceOf(OperationSupersededError);
    });
  });

  it("wait out together what passes", async () => {
    const clock = virtualClock();
    let looks = 0;
    const served = await actionBox(clock, {
      routes: {
        "GET /admin/asyncstatus": (received, response) => {
          looks++;
          if (looks === 2) return text(503, "")(received, response);
          return ok(state("save", looks < 3 ? "fail" : "success"))(received, response);
        },
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      const save = await sbc.begin("saveConfiguration");
      const again = sbc.resume(JSON.stringify(save));
      const types: string[] = [];
      for await (const { type } of watchOperations([save, again])) types.push(type);
      expect(types.filter((type) => type === "finished")).toHaveLength(2);
      expect(looks).toBe(3);
    });
  });
});

describe("a status that shows no action after ours was in progress", () => {
  it.each(["success", "fail"] as const)("makes what comes later an assumption: %s", async (end) => {
    const { clock, served, sbc } = await setUp({ verify: { delay: 0, duration: 1_000_000 } });
    served.shows(5000, undefined);
    served.shows(30_000, "verify", "inProgress");
    served.shows(60_000, "verify", end);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("verifyConfiguration");
      clock.schedule(20_000, () => {
        const json = JSON.parse(JSON.stringify(operation));
        expect(json.detail).toMatchObject({ moved: true, interrupted: true });
        expect(client(served, { clock, fetch: clock.fetch }).resume(json).certainty).toBe("assumed");
      });
      const ended = await operation.wait().catch((reason: unknown) => reason);
      expect(clock.now()).toBeGreaterThanOrEqual(60_000);
      expect(operation).toMatchObject({
        certainty: "assumed",
        outcome: end === "fail" ? "failed" : "success",
      });
      if (end === "fail") {
        expect((ended as Error).message).toContain("or a run that another user started");
      }
    });
  });
});

describe("a start without a reply", () => {
  it.each([
    ["is cut off", reset],
    ["is a gateway's error", text(504, "")],
    ["is a page of a proxy", text(200, "<html></html>")],
    ["is a page with 500", text(500, "<html></html>")],
    ["is a page with 520", text(520, "<html></html>")],
    ["is 408", text(408, "")],
  ])("that %s is found by the status, not repeated, and assumed: it may be another's", async (_, reply) => {
    const { clock, served, sbc } = await setUp({ save: { reply, duration: 20_000 } });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(operation.certainty).toBe("assumed");
      const first = JSON.stringify(operation);
      await operation.poll();
      expect(operation).toMatchObject({ state: "running", certainty: "assumed" });
      const later = JSON.stringify(operation);
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "assumed" });
      for (const json of [first, later, JSON.stringify(operation)]) {
        expect(JSON.parse(json).detail.unconfirmed).toBe(true);
        const resumed = client(served, { clock, fetch: clock.fetch }).resume(json);
        await resumed.wait();
        expect(resumed).toMatchObject({ outcome: "success", certainty: "assumed" });
      }
    });
    expect(served.started).toEqual(["save"]);
  });

  it("that is found and has failed says that it may be another's", async () => {
    const { sbc } = await setUp({ save: { reply: reset, end: "fail" } });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      const failed = await failure(operation.wait());
      expect(failed).toBeInstanceOf(OperationFailedError);
      expect(failed.message).toContain("or a run that another user started");
      expect(operation.certainty).toBe("assumed");
    });
  });

  it.each([
    ["nothing", ""],
    ["half a body", "<response><data>"],
    ["a page", "<html></html>"],
  ])("is none where the SBC has accepted it with 202 and %s", async (_, body) => {
    const { sbc, served } = await setUp({ save: { reply: text(202, body) } });
    await sbc.withConfigurationLock(async () => {
      const { length } = served.calls;
      const operation = await sbc.begin("saveConfiguration");
      // The status before and the start: nothing is sent after the 202.
      expect(served.calls).toHaveLength(length + 2);
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
  });

  it("stays the error when the status never shows it", async () => {
    const { clock, served, sbc } = await setUp({ save: { reply: reset, delay: 10_000_000 } });
    await sbc.withConfigurationLock(async () => {
      const lost = await failure(sbc.begin("saveConfiguration"));
      expect(lost).toBeInstanceOf(ConnectionError);
      expect(lost).toMatchObject({ ambiguous: true });
      expect(lost.message).toContain("may have been carried out");
      expect(clock.now()).toBeGreaterThanOrEqual(10_000);
      expect(clock.now()).toBeLessThan(12_000);
    });
    expect(served.started).toEqual(["save"]);
  });

  it("is no excuse to take the end of before for ours", async () => {
    const { sbc } = await setUp({ save: { reply: reset, duration: 0 } }, saved);
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("saveConfiguration"))).toBeInstanceOf(ConnectionError);
    });
  });

  it("can be given up", async () => {
    const { clock, sbc } = await setUp({ save: { reply: reset, delay: 10_000_000 } });
    const controller = new AbortController();
    await sbc.withConfigurationLock(async () => {
      clock.schedule(3500, () => controller.abort("enough"));
      expect(await failure(sbc.begin("saveConfiguration", {}, { signal: controller.signal }))).toBe("enough");
      expect(clock.now()).toBe(3500);
    });
  });

  it("is looked for as late as the SBC lets it, and no sooner", async () => {
    const clock = virtualClock();
    const asked: number[] = [];
    const served = await actionBox(clock, {
      runs: { save: { reply: reset } },
      routes: {
        "GET /admin/asyncstatus": (received, response) => {
          asked.push(clock.now());
          const answers = [ok(saved), text(429, "", { "retry-after": "25" })];
          return (answers[asked.length - 1] ?? ok(state("save", "inProgress")))(received, response);
        },
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(operation).toMatchObject({ state: "running", certainty: "assumed" });
      expect(asked).toEqual([0, 0, 25_000]);
    });
  });

  it("is given up where the SBC never lets it look", async () => {
    const clock = virtualClock();
    let looks = 0;
    const served = await actionBox(clock, {
      runs: { save: { reply: reset } },
      routes: {
        "GET /admin/asyncstatus": (received, response) =>
          (looks++ === 0 ? ok(saved) : text(429, "", { "retry-after": "40" }))(received, response),
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("saveConfiguration"))).toBeInstanceOf(ConnectionError);
      expect(clock.now()).toBeLessThanOrEqual(70_000);
    });
  });

  it("is a plain refusal where the SBC says no", async () => {
    const { clock, sbc } = await setUp({ save: { refusal: error(500, "no") } });
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("saveConfiguration"))).toBeInstanceOf(ServerError);
      expect(clock.now()).toBe(0);
    });
  });
});

describe("a start that the SBC is too busy for", () => {
  const busy = text(429, "", { "retry-after": "30" });

  it.each([
    ["with Retry-After", busy, 30_000],
    ["without", text(429, ""), 500],
  ])("%s was not carried out: it is sent again, the status read before", async (_, refusal, wait) => {
    const { clock, served, sbc } = await setUp({ save: [{ refusal }, {}] });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(clock.now()).toBeGreaterThan(0);
      expect(clock.now()).toBeLessThanOrEqual(wait);
      await operation.wait();
      expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    });
    expect(served.started).toEqual(["save"]);
    const paths = served.calls.map((call) => call.replace(/^\w+ \/v1.2\/(\w+\/)?/, "").split("?")[0]);
    expect(paths.slice(2, 6)).toEqual(["asyncstatus", "management", "asyncstatus", "management"]);
  });

  it("is none of what somebody else did in the meantime", async () => {
    const { clock, served, sbc } = await setUp({ save: [{ refusal: busy }, { delay: 2000, duration: 0 }] });
    served.shows(10_000, "save", "success");
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      await operation.wait();
      // Against the status before the first attempt, the other's save would be ours at once.
      expect(operation).toMatchObject({ outcome: "success", certainty: "assumed" });
      expect(clock.now()).toBeGreaterThanOrEqual(40_000);
    });
  });

  it("does not start while another action is in progress by then", async () => {
    const { served, sbc } = await setUp({ save: [{ refusal: busy }, {}] });
    served.shows(10_000, "verify", "inProgress");
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("saveConfiguration"))).toMatchObject({ reason: "already-running" });
      served.shows(40_000, "verify", "success");
    });
    expect(served.started).toEqual([]);
  });

  it.each([
    ["four attempts", {}, 4],
    ["as many as retry says", { retry: { attempts: 2 } }, 2],
    ["one without retry", { retry: false }, 1],
    ["those within the deadline", { deadline: 70_000 }, 3],
  ] as const)("fails after %s", async (_, options, starts) => {
    const { served, sbc } = await setUp({ save: { refusal: busy } });
    await sbc.withConfigurationLock(async () => {
      expect(await failure(sbc.begin("saveConfiguration", {}, options))).toMatchObject({ code: "throttled" });
    });
    expect(served.calls.filter((call) => call.includes("management"))).toHaveLength(starts);
  });

  it("ends neither a change, nor is that change put back", async () => {
    const { served, sbc } = await setUp({ save: [{ refusal: busy }, {}], activate: [{ refusal: busy }, {}] });
    const applied = await sbc.applyConfiguration(async () => {}, { backup: "before.gz", rollback: true });
    expect(applied.steps).toEqual(["lock", "backup", "edit", "verify", "save", "activate"]);
    expect(served.started).toEqual(["backup editing before.gz", "verify", "save", "activate"]);
  });
});

describe("polls", () => {
  it("leave the SBC alone for as long as it asks, also while the status settles", async () => {
    const clock = virtualClock();
    const asked: number[] = [];
    const busy = text(429, "", { "retry-after": "35" });
    const served = await actionBox(clock, {
      runs: { save: {} },
      routes: {
        "GET /admin/asyncstatus": (received, response) => {
          asked.push(clock.now());
          const answers = [ok(""), busy, ok(state("save", "success"))];
          return (answers[asked.length - 1] ?? ok(state("save", "success")))(received, response);
        },
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      await (await sbc.begin("saveConfiguration")).wait();
      expect(asked).toHaveLength(3);
      expect((asked[2] as number) - (asked[1] as number)).toBe(35_000);
    });
  });

  it("wait out what passes, and log on again", async () => {
    const clock = virtualClock();
    let looks = 0;
    const served = await actionBox(clock, {
      before: state("save", "fail"),
      routes: {
        "GET /admin/asyncstatus": (received, response) => {
          looks++;
          if (looks === 2) return text(503, "")(received, response);
          if (looks === 3) return reset(received, response);
          if (looks === 4) {
            served.restart();
            return error(401, "Client not authorized.")(received, response);
          }
          const at = looks < 3 ? state("save", "fail") : state("save", "success");
          return ok(at)(received, response);
        },
      },
    });
    const sbc = client(served, { clock, fetch: clock.fetch });
    const ended = await failure(
      sbc.withConfigurationLock(async () => {
        const operation = await sbc.begin("saveConfiguration");
        const errors: unknown[] = [];
        await operation.wait({ onProgress: ({ lastError }) => lastError && errors.push(lastError) });
        expect(errors).toHaveLength(2);
        expect(operation.outcome).toBe("success");
      }),
    );
    // The SBC has restarted, which ended the lock.
    expect(ended).toMatchObject({ code: "locked", reason: "lost" });
    expect(served.issued).toEqual(["1.0", "2.0"]);
  });

  it("need no lock", async () => {
    const { sbc } = await setUp();
    const operation = await sbc.withConfigurationLock(async () => {
      const save = await sbc.begin("saveConfiguration");
      return { save };
    });
    // Unlocking has waited until it was over.
    await operation.save.wait();
    expect(operation.save).toMatchObject({ outcome: "success", certainty: "observed" });
  });

  it("end with the deadline, and go on later", async () => {
    const { sbc } = await setUp({ save: { duration: 60_000 } });
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration");
      expect(await failure(operation.wait({ deadline: 5000 }))).toMatchObject({ code: "timeout" });
      await operation.wait();
    });
  });
});

describe("an action that is resumed", () => {
  it("goes on with what was known, and holds no token", async () => {
    const { clock, served, sbc } = await setUp({ save: { duration: 20_000 } }, saved);
    await sbc.withConfigurationLock(async () => {
      const operation = await sbc.begin("saveConfiguration", {}, { settleTime: 5000 });
      const first = JSON.parse(JSON.stringify(operation));
      expect(first).toEqual({
        version: 1,
        product: "oracle-sbc",
        server: served.url,
        operationId: "saveConfiguration",
        id: "save",
        begun: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        detail: {
          baseline: { operation: "save", status: "success" },
          moved: false,
          settleTime: 5000,
          startTimeout: 600_000,
        },
      });
      await operation.wait({ deadline: 3000 }).catch(() => {});
      const later = JSON.stringify(operation);
      expect(JSON.parse(later).detail.moved).toBe(true);
      for (const token of served.issued) expect(later).not.toContain(`"${token}"`);

      const twin = client(served, { clock, fetch: clock.fetch });
      const resumed = twin.resume(later);
      await resumed.wait();
      // Only who saw the progress knows for sure.
      expect(resumed).toMatchObject({ id: "save", outcome: "success", certainty: "observed" });
      const unsure = twin.resume(first);
      await unsure.wait();
      expect(unsure).toMatchObject({ outcome: "success", certainty: "assumed" });
      await operation.wait();
    });
  });

  it("keeps those after it away until it is over", async () => {
    const { clock, served, sbc } = await setUp({ save: { delay: 5000 } });
    await sbc.withConfigurationLock(async () => {
      const json = JSON.stringify(await sbc.begin("saveConfiguration"));
      const twin = client(served, { clock, fetch: clock.fetch });
      twin.resume(json);
      expect(await failure(twin.begin("activateConfiguration"))).toMatchObject({ reason: "already-running" });
    });
  });

  it.each([
    ["no detail", { detail: undefined }],
    ["a detail of another kind", { detail: ["save"] }],
    ["no baseline", { detail: { moved: false, settleTime: 1, startTimeout: 1 } }],
    ["half a baseline", { detail: { baseline: { operation: "save" }, settleTime: 1, startTimeout: 1 } }],
    [
      "a baseline of another kind",
      { detail: { baseline: { operation: 1, status: 2 }, settleTime: 1, startTimeout: 1 } },
    ],
    ["text in place of a flag", { detail: { baseline: {}, moved: "yes", settleTime: 1, startTimeout: 1 } }],
    ["text in place of a time", { detail: { baseline: {}, settleTime: "1", startTimeout: 1 } }],
    ["a negative time", { detail: { baseline: {}, settleTime: -1, startTimeout: 1 } }],
    ["another id", { id: "activate" }],
  ])("with %s is refused by name", async (_, change) => {
    const { served, sbc } = await setUp();
    const json = {
      version: 1,
      product: "oracle-sbc",
      server: served.url,
      operationId: "saveConfiguration",
      id: "save",
      begun: "2026-03-02T10:00:00Z",
      detail: { baseline: {}, moved: false, settleTime: 1, startTimeout: 1 },
    };
    expect(sbc.resume(json).id).toBe("save");
    const refused = await failure((async () => sbc.resume({ ...json, ...change }))());
    expect(refused).toBeInstanceOf(ConfigurationError);
    expect(refused.option).toBe("resume");
    expect(served.calls).toEqual([]);
  });
});

describe("options and parameters", () => {
  it.each([
    ["settleTime", { settleTime: 0 }],
    ["settleTime", { settleTime: -5 }],
    ["settleTime", { settleTime: Number.POSITIVE_INFINITY }],
    ["settleTime", { settleTime: Number.NaN }],
    ["startTimeout", { startTimeout: -1 }],
    ["waitFor", { waitFor: "task" } as object],
    ["onRunning", { onRunning: "follow" } as object],
    ["timeout", { timeout: -1 }],
    ["headers.Authorization", { headers: { Authorization: "x" } }],
  ])("%s that cannot be used is refused by its name, and nothing sent", async (name, options) => {
    const { served, sbc } = await setUp();
    const refused = await failure(sbc.begin("saveConfiguration", {}, options));
    expect(refused).toBeInstanceOf(ConfigurationError);
    expect(refused.option).toBe(name);
    expect(served.calls).toEqual([]);
  });

  it.each(["settleTime", "startTimeout"])("a %s without end is told that it must have one", async (name) => {
    const { sbc } = await setUp();
    const refused = await failure(sbc.begin("saveConfiguration", {}, { [name]: Number.POSITIVE_INFINITY }));
    expect(refused.message).toContain(`${name} must be a positive number of ms`);
  });

  it("a parameter that is missing or unknown is refused before the status is read", async () => {
    const { served, sbc } = await setUp();
    const missing = await failure(sbc.begin("backupConfiguration", { backupSource: "saved" } as never));
    expect(missing).toMatchObject({ code: "configuration", option: "filename" });
    const unknown = await failure(sbc.begin("saveConfiguration", { name: "x" } as never));
    expect(unknown).toMatchObject({ code: "configuration", option: "name" });
    expect(served.calls).toEqual([]);
  });
});
