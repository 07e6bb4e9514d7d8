import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  LockedError,
  NotSupportedError,
  OperationFailedError,
  OperationSupersededError,
  TimeoutError,
} from "../../../src/errors/index.js";
import type { ApplyProgress } from "../../../src/products/oracle-sbc/configuration/apply-configuration-steps.js";
import { type Routes, text } from "../../support/loopback.js";
import { actionBox, course, type Run, state } from "../../support/oracle-sbc-actions.js";
import { client, failure, writer } from "../../support/oracle-sbc-client.js";
import { error, lockedByAnother, notFound, ok, unauthorized } from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

type Runs = Readonly<Record<string, Run | readonly Run[]>>;

async function setUp({
  runs = {},
  routes = {},
  before,
}: {
  runs?: Runs;
  routes?: Routes;
  before?: string;
} = {}) {
  const clock = virtualClock();
  const served = await actionBox(clock, { runs, routes, ...(before !== undefined && { before }) });
  const log = writer();
  const sbc = client(served, { clock, fetch: clock.fetch, logger: log.logger });
  const warnings = () =>
    log.lines.map(([message]) => message).filter((message) => message.includes("not restored"));
  /** An edit that is seen among the calls. */
  const edit = async () => {
    await sbc.addConfigElement({ body: { elementType: "system-config" } }).catch(() => {});
  };
  return { clock, served, sbc, edit, warnings };
}

const locked = ["GET /system/status", "POST /configuration/lock"];
const unlocked = "POST /configuration/unlock";
const edited = "POST /configuration/configElements";
const backup = "POST backup editing before.gz";
const restored = "PUT restore backupFile before.gz";
const name = { backup: "before.gz" };

const broken = (text: string): Run => ({ end: "fail", data: `<errorMessage>${text}</errorMessage>` });

describe("applyConfiguration", () => {
  it("locks, edits, verifies, saves, activates and unlocks, each after the end of the one before", async () => {
    const { clock, served, sbc, edit } = await setUp();
    expect(await sbc.applyConfiguration(edit)).toEqual({
      steps: ["lock", "edit", "verify", "save", "activate"],
      certainty: "observed",
    });
    expect(course(served)).toEqual([...locked, edited, "PUT verify", "PUT save", "POST activate", unlocked]);
    expect(clock.now()).toBeGreaterThan(9900);
    expect(served.holder).toBeUndefined();
  });

  it("puts into effect what has been edited before", async () => {
    const { served, sbc } = await setUp();
    expect((await sbc.applyConfiguration()).steps).toEqual(["lock", "verify", "save", "activate"]);
    expect(served.started).toEqual(["verify", "save", "activate"]);
  });

  it("writes a backup before the edit", async () => {
    const { served, sbc, edit } = await setUp();
    expect((await sbc.applyConfiguration(edit, name)).steps).toEqual([
      "lock",
      "backup",
      "edit",
      "verify",
      "save",
      "activate",
    ]);
    expect(course(served).slice(2, 5)).toEqual([backup, edited, "PUT verify"]);
  });

  it("tells how it goes", async () => {
    const { sbc, edit } = await setUp();
    const seen: ApplyProgress[] = [];
    await sbc.applyConfiguration(edit, { onProgress: (progress) => seen.push(progress) });
    const steps = seen.filter(({ action }) => action === undefined);
    expect(steps.map(({ step, done }) => [step, ...done])).toEqual([
      ["edit", "lock"],
      ["verify", "lock", "edit"],
      ["save", "lock", "edit", "verify"],
      ["activate", "lock", "edit", "verify", "save"],
    ]);
    const polls = seen.filter(({ step, action }) => step === "save" && action !== undefined);
    expect(polls.length).toBeGreaterThan(1);
    expect(polls.at(-1)?.action).toMatchObject({ state: "succeeded", polls: polls.length });
  });

  it("uses the lock that is held around it", async () => {
    const { served, sbc, edit } = await setUp();
    await sbc.withConfigurationLock(async () => {
      await sbc.applyConfiguration(edit);
      await sbc.withConfigurationLock(edit);
    });
    const calls = course(served);
    expect(calls.filter((call) => call === "POST /configuration/lock")).toHaveLength(1);
    expect(calls.filter((call) => call === unlocked)).toHaveLength(1);
    expect(calls.at(-1)).toBe(unlocked);
  });

  it("takes a certificate renewal for its edit, under the one lock", async () => {
    const request = "<recordName>r</recordName><certificateSignedRequest>csr</certificateSignedRequest>";
    const { served, sbc } = await setUp({
      routes: {
        "PUT /configuration/certificates/generateRequest": ok(
          `<CertificateRequest>${request}</CertificateRequest>`,
        ),
        "PUT /configuration/certificates/import": ok(""),
      },
    });
    const sign = (csr: string) => `-----BEGIN CERTIFICATE-----\n${csr}`;
    await sbc.applyConfiguration(() => sbc.renewCertificate({ recordName: "r", sign }));
    expect(course(served).filter((call) => /lock|import/.test(call))).toEqual([
      "POST /configuration/lock",
      "PUT /configuration/certificates/import",
      unlocked,
    ]);
    expect(served.started).toEqual(["verify", "save", "activate"]);
  });

  it("lets two go one after the other", async () => {
    const { served, sbc, edit } = await setUp();
    await Promise.all([sbc.applyConfiguration(edit), sbc.applyConfiguration(edit)]);
    const calls = course(served).filter((call) => call !== "GET /system/status");
    const one = ["POST /configuration/lock", edited, "PUT verify", "PUT save", "POST activate", unlocked];
    expect(calls).toEqual([...one, ...one]);
  });

  it("waits for a lock that somebody else has, as long as it was told to", async () => {
    const taken = { "POST /configuration/lock": [lockedByAnother, lockedByAnother, text(204, "")] };
    const { clock, served, sbc, edit } = await setUp({ routes: taken });
    expect(await failure(sbc.applyConfiguration(edit))).toBeInstanceOf(LockedError);
    // The lock that the route gives is none that this SBC knows of.
    served.taken = true;
    const failed = await failure(sbc.applyConfiguration(edit, { waitForLock: 8000 }));
    expect(failed).toMatchObject({ operationId: "verifyConfiguration", steps: ["lock", "edit"] });
    expect(clock.now()).toBeGreaterThanOrEqual(5000);
  });

  it("waits for what somebody left running", async () => {
    const { clock, served, sbc, edit } = await setUp({ before: state("backup", "inProgress") });
    served.shows(30_000, "backup", "success");
    expect((await sbc.applyConfiguration(edit)).certainty).toBe("observed");
    expect(clock.now()).toBeGreaterThan(39_000);
  });

  it("gives up waiting for what never ends", async () => {
    const { clock, served, sbc, edit } = await setUp({ before: state("backup", "inProgress") });
    const failed = await failure(sbc.applyConfiguration(edit));
    expect(failed).toMatchObject({ reason: "already-running", steps: ["lock", "edit"] });
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(served.holder).toBeUndefined();
    expect(served.started).toEqual([]);
  });

  it("says so when one of the ends was only assumed", async () => {
    const { sbc } = await setUp({ runs: { verify: { duration: 0 } }, before: state("verify", "success") });
    expect((await sbc.applyConfiguration()).certainty).toBe("assumed");
  });

  it("goes on where the SBC has no status of itself", async () => {
    const { sbc, edit } = await setUp({ routes: { "GET /system/status": notFound } });
    expect((await sbc.applyConfiguration(edit)).steps).toContain("activate");
  });
});

describe("nothing is locked", () => {
  it.each([["standby"], ["out of service"]])("on an SBC that is %s", async (role) => {
    const status = ok(`<role>${role}</role><haPeerName>sbc-a</haPeerName>`);
    const { served, sbc, edit } = await setUp({ routes: { "GET /system/status": status } });
    const refused = await failure(sbc.applyConfiguration(edit));
    expect(refused).toBeInstanceOf(NotSupportedError);
    expect(refused.message).toBe(
      `applyConfiguration: the SBC is ${role}. Change the configuration on the active SBC, which is sbc-a if that is up`,
    );
    expect(refused.steps).toBeUndefined();
    expect(course(served)).toEqual(["GET /system/status"]);
  });

  it.each([
    ["edit", "edit", {}],
    ["edit", { backup: "x" }, {}],
    ["backup", undefined, { backup: "" }],
    ["backup", undefined, { backup: "/code/bkups/x.gz" }],
    ["rollback", undefined, { rollback: true }],
    ["rollback", undefined, { rollback: "yes", backup: "x" }],
    ["deadline", undefined, { deadline: -1 }],
    ["deadline", undefined, { deadline: Number.POSITIVE_INFINITY }],
    ["waitForLock", undefined, { waitForLock: Number.NaN }],
    ["signal", undefined, { signal: {} }],
    ["onProgress", undefined, { onProgress: 1 }],
    ["bakcup", undefined, { bakcup: "x" }],
  ])("for a bad %s, and nothing sent", async (option, edit, options) => {
    const { served, sbc } = await setUp();
    const refused = await failure(sbc.applyConfiguration(edit as never, options as never));
    expect(refused).toBeInstanceOf(ConfigurationError);
    expect(refused.option).toBe(option);
    expect(served.calls).toEqual([]);
  });

  it("with a signal that is aborted", async () => {
    const { served, sbc, edit } = await setUp();
    const signal = AbortSignal.abort("no");
    expect(await failure(sbc.applyConfiguration(edit, { signal }))).toBe("no");
    expect(served.calls).toEqual([]);
  });

  it("by somebody else's lock, and the error is that of the lock", async () => {
    const { served, sbc, edit } = await setUp({ routes: { "POST /configuration/lock": lockedByAnother } });
    const refused = await failure(sbc.applyConfiguration(edit));
    expect(refused).toBeInstanceOf(LockedError);
    expect(refused.reason).toBe("held-by-another");
    expect(refused.steps).toBeUndefined();
    expect(course(served)).toEqual(locked);
  });
});

describe("a step that fails", () => {
  it.each([
    [
      "verify",
      ["PUT verify"],
      ["lock", "edit"],
      "the change is in the editing configuration, neither saved nor active",
    ],
    [
      "save",
      ["PUT verify", "PUT save"],
      ["lock", "edit", "verify"],
      "the change may be saved and is not active",
    ],
    [
      "activate",
      ["PUT verify", "PUT save", "POST activate"],
      ["lock", "edit", "verify", "save"],
      "the change is saved, and may be active",
    ],
  ])("is the last one: %s", async (step, calls, steps, left) => {
    const { served, sbc, edit } = await setUp({ runs: { [step]: broken("no such realm") } });
    const failed = await failure(sbc.applyConfiguration(edit));
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed).toMatchObject({ id: step, messages: [{ message: "no such realm" }], steps });
    expect(failed.message).toBe(
      `${step}Configuration: ${step} failed: no such realm; done before: ${steps.join(", ")}; ${left}`,
    );
    expect(failed.stack).toContain(failed.message);
    expect(course(served)).toEqual([...locked, edited, ...calls, unlocked]);
    expect(served.holder).toBeUndefined();
  });

  it("names the way back where there is a backup", async () => {
    const { sbc, edit } = await setUp({ runs: { save: broken("disk full") } });
    expect((await failure(sbc.applyConfiguration(edit, name))).message).toContain(
      '; to restore it, call under the lock: restoreConfiguration({ restoreSource: "backupFile", filename: "before.gz" }), saveConfiguration()',
    );
  });

  it("is the backup: the edit is not called", async () => {
    const { served, sbc, edit } = await setUp({ runs: { backup: broken("disk full") } });
    const failed = await failure(sbc.applyConfiguration(edit, { ...name, rollback: true }));
    expect(failed).toMatchObject({ id: "backup", steps: ["lock"] });
    expect(failed.message).toContain("; done before: lock; nothing was changed");
    expect(course(served)).toEqual([...locked, backup, unlocked]);
  });

  it("is the edit: its own error comes out as it is", async () => {
    const { served, sbc } = await setUp();
    const own = new Error("on second thoughts");
    const thrown = await failure(
      sbc.applyConfiguration(() => {
        throw own;
      }),
    );
    expect(thrown).toBe(own);
    expect(own.message).toBe("on second thoughts");
    expect(course(served)).toEqual([...locked, unlocked]);
  });

  it("is a call of the edit: the error says where that was", async () => {
    const { sbc } = await setUp({ routes: { "GET /configuration/configElements": notFound } });
    const failed = await failure(
      sbc.applyConfiguration(() => sbc.getElement("session-agent", { hostname: "a" })),
    );
    expect(failed).toMatchObject({ code: "not-found", steps: ["lock"] });
    expect(failed.message).toMatch(
      /; done before: lock; the edit did not finish; the part that was sent is in the editing configuration, neither saved nor active$/,
    );
  });

  it.each([
    ["verify", "done before: lock; this call changed nothing"],
    ["save", "done before: lock, verify; the earlier change may be saved and is not active"],
    ["activate", "done before: lock, verify, save; the earlier change is saved, and may be active"],
  ])("without an edit reports no change of its own: %s", async (step, left) => {
    const { sbc } = await setUp({ runs: { [step]: broken("no such realm") } });
    const failed = await failure(sbc.applyConfiguration());
    expect(failed.message).toBe(`${step}Configuration: ${step} failed: no such realm; ${left}`);
  });

  it("without an edit has nothing to put back before the save", async () => {
    const { served, sbc } = await setUp({ runs: { verify: broken("no such realm") } });
    const failed = await failure(sbc.applyConfiguration(undefined, { ...name, rollback: true }));
    expect(failed.steps).toEqual(["lock", "backup"]);
    expect(failed.message).toMatch(/; done before: lock, backup; this call changed nothing$/);
    expect(course(served)).toEqual([...locked, backup, "PUT verify", unlocked]);
  });

  it("within another one is told by both", async () => {
    const { sbc } = await setUp({ runs: { verify: broken("no") } });
    const failed = await failure(sbc.applyConfiguration(() => sbc.applyConfiguration()));
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed.steps).toEqual(["lock"]);
  });

  it("is superseded: nothing more is started", async () => {
    const { served, sbc, edit } = await setUp({ runs: { save: { duration: 60_000 } } });
    served.shows(15_000, "restore", "success");
    const failed = await failure(sbc.applyConfiguration(edit));
    expect(failed).toBeInstanceOf(OperationSupersededError);
    expect(failed.steps).toEqual(["lock", "edit", "verify"]);
    expect(served.started).toEqual(["verify", "save"]);
    expect(served.holder).toBeUndefined();
  });

  it("is refused by the SBC", async () => {
    const { sbc, edit } = await setUp({ runs: { save: { refusal: error(400, "bad") } } });
    expect(await failure(sbc.applyConfiguration(edit))).toMatchObject({
      status: 400,
      steps: ["lock", "edit", "verify"],
    });
  });

  it("loses its lock with its token: nothing is saved without it", async () => {
    const { served, sbc, edit } = await setUp({ runs: { save: { refusal: unauthorized } } });
    const failed = await failure(sbc.applyConfiguration(edit, { ...name, rollback: true }));
    expect(failed).toBeInstanceOf(LockedError);
    expect(failed).toMatchObject({ reason: "lost", steps: ["lock", "backup", "edit", "verify"] });
    expect(failed.message).toContain("could not be restored (");
    expect(served.started).toEqual(["backup editing before.gz", "verify"]);
    // The token was refused for saving only, so that the lock was there all the time.
    expect(course(served).at(-1)).toBe(unlocked);
    expect(served.holder).toBeUndefined();
  });
});

describe("an abort", () => {
  it("ends it with the reason, after the action that runs, and unlocks", async () => {
    const { clock, served, sbc, edit } = await setUp({ runs: { verify: { duration: 20_000 } } });
    const controller = new AbortController();
    clock.schedule(5000, () => controller.abort("changed my mind"));
    expect(await failure(sbc.applyConfiguration(edit, { signal: controller.signal }))).toBe(
      "changed my mind",
    );
    expect(course(served)).toEqual([...locked, edited, "PUT verify", unlocked]);
    // What unlocking does to an action that runs is not known.
    expect(clock.now()).toBeGreaterThan(20_000);
    expect(served.holder).toBeUndefined();
  });

  it("between two steps leaves the next one out", async () => {
    const { served, sbc } = await setUp();
    const controller = new AbortController();
    let called = false;
    const edit = () => {
      called = true;
    };
    const onProgress = ({ action }: ApplyProgress) => {
      if (action?.state === "succeeded") controller.abort("enough");
    };
    const options = { ...name, signal: controller.signal, onProgress };
    expect(await failure(sbc.applyConfiguration(edit, options))).toBe("enough");
    expect(called).toBe(false);
    expect(course(served)).toEqual([...locked, backup, unlocked]);
  });

  it("leaves no listener behind", async () => {
    const { sbc, edit } = await setUp();
    const { signal } = new AbortController();
    await sbc.applyConfiguration(edit, { signal, deadline: 100_000 });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("reaches the edit", async () => {
    const { clock, sbc } = await setUp();
    const controller = new AbortController();
    clock.schedule(5000, () => controller.abort("enough"));
    const edit = ({ signal }: { signal: AbortSignal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    expect(await failure(sbc.applyConfiguration(edit, { signal: controller.signal }))).toBe("enough");
  });

  it("still puts back what was changed", async () => {
    const { clock, served, sbc, edit } = await setUp({ runs: { verify: { duration: 20_000 } } });
    const controller = new AbortController();
    clock.schedule(7000, () => controller.abort("changed my mind"));
    const options = { ...name, rollback: true, signal: controller.signal };
    expect(await failure(sbc.applyConfiguration(edit, options))).toBe("changed my mind");
    expect(course(served)).toEqual([...locked, backup, edited, "PUT verify", restored, unlocked]);
  });
});

describe("the deadline", () => {
  it("ends it with the steps that were done", async () => {
    const { clock, served, sbc, edit } = await setUp({ runs: { save: { duration: 60_000 } } });
    const failed = await failure(sbc.applyConfiguration(edit, { deadline: 10_000 }));
    expect(failed).toBeInstanceOf(TimeoutError);
    expect(failed).toMatchObject({ bound: "deadline", limit: 10_000, steps: ["lock", "edit", "verify"] });
    expect(failed.message).toContain("applyConfiguration");
    expect(served.started).toEqual(["verify", "save"]);
    expect(served.holder).toBeUndefined();
    expect(clock.now()).toBeLessThan(75_000);
  });

  it("bounds the edit too: nothing is started after it", async () => {
    const { clock, served, sbc } = await setUp();
    const edit = () => new Promise<void>((resolve) => clock.schedule(30_000, resolve));
    const failed = await failure(sbc.applyConfiguration(edit, { deadline: 10_000 }));
    expect(failed).toMatchObject({ code: "timeout", steps: ["lock", "edit"] });
    expect(failed.message).toMatch(/; the change is in the editing configuration, neither saved nor active$/);
    expect(course(served)).toEqual([...locked, unlocked]);
  });
});

describe("rollback", () => {
  const wanted = { ...name, rollback: true };

  it.each([
    ["verify", ["PUT verify"], [restored]],
    ["save", ["PUT verify", "PUT save"], [restored, "PUT save"]],
    ["activate", ["PUT verify", "PUT save", "POST activate"], [restored, "PUT save", "POST activate"]],
  ])("after a failed %s does again what had been reached", async (step, calls, back) => {
    const { served, sbc, edit, warnings } = await setUp({ runs: { [step]: [broken("no"), {}] } });
    const failed = await failure(sbc.applyConfiguration(edit, wanted));
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed.steps.at(-1)).toBe("rollback");
    expect(failed.message).toMatch(/done before: lock, backup, edit.*; then restored from "before.gz"$/);
    expect(course(served)).toEqual([...locked, backup, edited, ...calls, ...back, unlocked]);
    expect(served.holder).toBeUndefined();
    expect(warnings()).toEqual([]);
  });

  it("after a failed edit restores", async () => {
    const { served, sbc } = await setUp();
    const own = new Error("half done");
    expect(await failure(sbc.applyConfiguration(() => Promise.reject(own), wanted))).toBe(own);
    expect(course(served)).toEqual([...locked, backup, restored, unlocked]);
  });

  it("that fails too does not hide why it was needed", async () => {
    const { served, sbc, edit, warnings } = await setUp({
      runs: { verify: broken("no such realm"), restore: broken("no such file") },
    });
    const failed = await failure(sbc.applyConfiguration(edit, wanted));
    expect(failed).toMatchObject({ id: "verify", steps: ["lock", "backup", "edit"] });
    expect(failed.message).toContain(
      "verify failed: no such realm; done before: lock, backup, edit; could not be restored (",
    );
    expect(failed.message).toContain("no such file");
    expect(warnings()).toHaveLength(1);
    expect(served.holder).toBeUndefined();
  });

  it("is no part of a success", async () => {
    const { served, sbc, edit } = await setUp();
    await sbc.applyConfiguration(edit, wanted);
    expect(served.started).not.toContain("restore backupFile before.gz");
  });
});
