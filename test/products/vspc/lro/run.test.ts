import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../../../generated/vspc/operations.js";
import type { TrackedOperation } from "../../../../src/contract/descriptor.js";
import { type Baseline, JobRun, phaseOf } from "../../../../src/products/vspc/lro/job.js";

const start = operations.startBackupServerJob?.tracked as TrackedOperation;
const stop = operations.stopBackupServerJob?.tracked as TrackedOperation;

const ends = ["Success", "Warning", "Failed"];
const statuses = [...ends, "None", "Idle", "Unknown", "Starting", "Running", "Stopping", "WaitingTape"];
const runs = ["2026-11-21T22:00:08.547+00:00", "2026-11-22T22:00:05.547+00:00", undefined];

const sight: fc.Arbitrary<Baseline> = fc.record({
  status: fc.constantFrom(...statuses),
  run: fc.constantFrom(...runs),
});

describe("a run, whatever the job looks like from one look to the next", () => {
  it("ends at an end alone, and never at the one from before", () => {
    fc.assert(
      fc.property(sight, fc.array(sight, { maxLength: 12 }), (baseline, sights) => {
        fc.pre(phaseOf(start, baseline.status) === "nothing");
        const run = new JobRun(start, baseline, "nothing");
        let seen = false;
        for (const look of sights) {
          const { state } = run.evaluate(look);
          seen ||= phaseOf(start, look.status) === "running";
          if (state !== "running" && state !== "waiting") {
            expect(ends).toContain(look.status);
            const moved = look.run !== undefined && look.run !== baseline.run;
            expect(moved || seen || look.status !== baseline.status).toBe(true);
          }
          const phase = phaseOf(start, look.status);
          if (phase === "running") expect(state).toBe("running");
          if (phase === "starting") expect(["running", "waiting"]).toContain(state);
        }
      }),
    );
  });

  it("goes on after a restart as if there had been none", () => {
    fc.assert(
      fc.property(sight, fc.array(sight, { maxLength: 12 }), fc.nat(12), (baseline, sights, cut) => {
        const whole = new JobRun(start, baseline, "nothing");
        const expected = sights.map((look) => whole.evaluate(look));
        const first = new JobRun(start, baseline, "nothing");
        for (const look of sights.slice(0, cut)) first.evaluate(look);
        const second = new JobRun(start, baseline, first.seen);
        expect(sights.slice(cut).map((look) => second.evaluate(look))).toEqual(expected.slice(cut));
      }),
    );
  });

  it("that is stopped only ever succeeds", () => {
    fc.assert(
      fc.property(sight, fc.array(sight), (baseline, sights) => {
        const run = new JobRun(stop, baseline, "nothing");
        for (const look of sights) {
          const { state } = run.evaluate(look);
          expect(["running", "succeeded"]).toContain(state);
          if (phaseOf(stop, look.status) === "nothing" && look.status !== "Unknown") {
            expect(state).toBe("succeeded");
          }
        }
      }),
    );
  });
});
