import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionBox } from "../../support/oracle-sbc-actions.js";
import { client } from "../../support/oracle-sbc-client.js";
import { virtualClock } from "../../support/virtual-clock.js";

const run = fc.record({
  delay: fc.integer({ min: 0, max: 3000 }),
  duration: fc.integer({ min: 0, max: 20_000 }),
  end: fc.constantFrom("success", "success", "success", "fail"),
});
const plans = fc.record({
  verify: run,
  save: run,
  activate: run,
  backup: run,
  restore: run,
  edit: fc.constantFrom("works", "works", "throws", "slow"),
  rollback: fc.boolean(),
  others: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 40_000 }),
      // One of ours by the same name could not be told from it.
      operation: fc.constant("restore"),
      duration: fc.integer({ min: 1, max: 10_000 }),
    }),
    { maxLength: 2 },
  ),
  /** Number of the request, and what becomes of it. */
  faults: fc.array(
    fc.record({
      request: fc.integer({ min: 2, max: 40 }),
      kind: fc.constantFrom("cut", "503", "401", "restart"),
    }),
    { maxLength: 2 },
  ),
  abortAt: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined, freq: 3 }),
  deadline: fc.option(fc.integer({ min: 1, max: 60_000 }), { nil: undefined, freq: 3 }),
});

type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

async function change(plan: Plan) {
  const { verify, save, activate, backup, restore } = plan;
  let requests = 0;
  let restart = () => {};
  const clock = virtualClock(async (url, init) => {
    const fault = plan.faults.find(({ request }) => request === requests);
    requests++;
    // Who cannot unlock leaves the lock, and is warned.
    if (fault === undefined || (url as string).endsWith("/unlock")) return globalThis.fetch(url, init);
    if (fault.kind === "cut") throw new TypeError("cut off");
    if (fault.kind === "503") return new Response(null, { status: 503 });
    if (fault.kind === "restart") restart();
    return new Response(null, { status: 401 });
  });
  const served = await actionBox(clock, { runs: { verify, save, activate, backup, restore } });
  restart = () => served.restart();
  for (const { at, operation, duration } of plan.others) {
    served.shows(at, operation, "inProgress");
    served.shows(at + duration, operation, "success");
  }
  const sbc = client(served, { clock, fetch: clock.fetch, logger: { warn: () => {} } });
  const controller = new AbortController();
  if (plan.abortAt !== undefined) clock.schedule(plan.abortAt, () => controller.abort("aborted"));
  const edit = async () => {
    if (plan.edit === "slow") await new Promise<void>((resolve) => clock.schedule(15_000, resolve));
    if (plan.edit === "throws") throw new Error("edit");
  };
  const { rollback, deadline } = plan;
  const outcome = await sbc
    .applyConfiguration(edit, { backup: "b.gz", rollback, deadline, signal: controller.signal })
    .then(
      (applied) => ({ applied, error: undefined }),
      (error: unknown) => ({ applied: undefined, error: error as { steps?: string[]; message?: string } }),
    );
  await sbc.close();
  await served.close();
  const { holder } = served;
  // A token that the SBC refuses though it lives keeps the lock from us until it dies.
  await new Promise<void>((resolve) => clock.schedule(600_000, resolve));
  return { ...outcome, holder, served };
}

describe("applyConfiguration under faults", () => {
  it("releases the lock, keeps the order, and activates nothing after a failed verification", async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { applied, error, holder, served } = await change(plan);
        if (!plan.faults.some(({ kind }) => kind === "401")) expect(holder).toBeUndefined();
        expect(served.holder).toBeUndefined();
        const names = served.started.map((one) => one.split(" ")[0] as string);
        const forward = names.slice(0, names.includes("restore") ? names.indexOf("restore") : undefined);
        // Each at most once, and in this order: a reply that was lost starts nothing twice.
        expect(forward).toEqual(["backup", "verify", "save", "activate"].slice(0, forward.length));
        const failed = (["backup", "verify", "save"] as const).find((name) => plan[name].end === "fail");
        if (failed !== undefined) expect(forward.slice(0, -1)).not.toContain(failed);
        if (plan.edit === "throws") expect(forward).not.toContain("verify");
        if (names.includes("restore")) {
          expect(plan.rollback).toBe(true);
          const back = names.slice(names.indexOf("restore") + 1);
          expect(["save", "activate"].slice(0, back.length)).toEqual(back);
        }
        // An error, or the reason of an abort.
        if (applied === undefined)
          expect((error as unknown) === "aborted" || error instanceof Error).toBe(true);
        else {
          expect(applied.steps).toEqual(["lock", "backup", "edit", "verify", "save", "activate"]);
          expect(names).toEqual(["backup", "verify", "save", "activate"]);
        }
        ends.add(applied === undefined ? (error?.steps?.at(-1) ?? "none") : "applied");
      }),
      { numRuns: 80, seed: 20_261_122 },
    );
    for (const end of ["applied", "rollback", "lock", "edit", "verify", "none"]) expect(ends).toContain(end);
  });
});
