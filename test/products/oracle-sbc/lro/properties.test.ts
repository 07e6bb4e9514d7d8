import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
} from "../../../../src/errors/index.js";
import { OracleSbc } from "../../../../src/products/oracle-sbc/oracle-sbc.js";
import { state } from "../../../support/oracle-sbc-actions.js";
import { user } from "../../../support/oracle-sbc-client.js";
import { envelope } from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const operations = ["save", "verify", "activate"] as const;
type Name = (typeof operations)[number];

/** What the SBC shows from `at` on, in ms after our start, and whose that is. */
interface Shown {
  readonly at: number;
  readonly operation: string | undefined;
  readonly status: string;
  readonly owner: "before" | "ours" | "other";
}

const run = fc.record({
  at: fc.integer({ min: 0, max: 60_000 }),
  operation: fc.constantFrom(...operations),
  duration: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 })),
  end: fc.constantFrom("success", "fail"),
});

const world = fc.record({
  before: fc.option(
    fc.record({ operation: fc.constantFrom(...operations), status: fc.constantFrom("success", "fail") }),
    { nil: undefined, freq: 6 },
  ),
  ours: run.map((one) => ({ ...one, at: one.at % 8000 })),
  others: fc.array(run, { maxLength: 3 }),
  interval: fc.option(fc.integer({ min: 500, max: 30_000 }), { nil: undefined }),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function shownIn({ before, ours, others }: World): Shown[] {
  const of = (one: World["ours"], owner: Shown["owner"]): Shown[] => [
    ...(one.duration > 0 ? [{ at: one.at, operation: one.operation, status: "inProgress", owner }] : []),
    { at: one.at + one.duration, operation: one.operation, status: one.end, owner },
  ];
  const events = [...of(ours, "ours"), ...others.flatMap((one) => of(one, "other"))];
  const first: Shown = {
    at: Number.NEGATIVE_INFINITY,
    operation: before?.operation,
    status: before?.status ?? "",
    owner: "before",
  };
  return [first, ...events.sort((a, b) => a.at - b.at)];
}

/** An SBC without a network. Gives what it has shown since the start. */
function small(plan: World) {
  const shown = shownIn(plan);
  const seen: Shown[] = [];
  let startedAt: number | undefined;
  let locked = false;
  const clock = virtualClock(async (url, init) => {
    const { pathname, searchParams } = new URL(url as string);
    const reply = (status: number, body?: string) => new Response(body ?? null, { status });
    if (pathname.endsWith("/auth/token")) return reply(200, envelope("<accessToken>token</accessToken>"));
    if (pathname.endsWith("/configuration/lock")) locked = true;
    if (pathname.endsWith("/configuration/unlock")) locked = false;
    if (searchParams.has("action")) {
      startedAt = clock.now();
      return reply(202, envelope(""));
    }
    if (init?.method !== "GET") return reply(204);
    const elapsed = startedAt === undefined ? Number.NEGATIVE_INFINITY : clock.now() - startedAt;
    const now = shown.filter(({ at }) => at <= elapsed).at(-1) as Shown;
    if (startedAt !== undefined) seen.push(now);
    return reply(200, envelope(now.operation === undefined ? "" : state(now.operation, now.status)));
  });
  return { clock, seen, isLocked: () => locked, startedAt: () => startedAt ?? 0 };
}

/** Shorter than by default, to get there in fewer polls. */
const startTimeout = 100_000;

async function follow(plan: World) {
  const { clock, seen, isLocked, startedAt } = small(plan);
  const sbc = new OracleSbc({ baseUrl: "https://sbc.example.com", auth: user, clock, fetch: clock.fetch });
  let error: unknown;
  let endedAt = 0;
  const { interval } = plan;
  const handle = await sbc.withConfigurationLock(async () => {
    const operation = await sbc.begin(`${plan.ours.operation}Configuration` as const, {}, { startTimeout });
    await operation.wait(interval === undefined ? {} : { interval }).catch((thrown: unknown) => {
      error = thrown;
    });
    endedAt = clock.now();
    // What came later, for the unlocking, was not seen by the handle.
    return { operation, seen: [...seen] };
  });
  await sbc.close();
  return { ...handle, error, took: endedAt - startedAt(), locked: isLocked() };
}

const isOf = (one: Shown, name: Name) => one.operation === name;

describe("one action among those of others", () => {
  it("never reports an end that could be told from ours, always ends, and the lock is released", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(world, async (plan) => {
        const { operation, seen, error, took, locked } = await follow(plan);
        const { ours, before } = plan;
        const last = seen.at(-1) as Shown;
        const isBefore = (one: Shown) =>
          one.operation === before?.operation && one.status === (before?.status ?? "");
        const foreign = seen.find((one) => !isOf(one, ours.operation) && !isBefore(one));

        expect(locked).toBe(false);
        expect(took).toBeLessThanOrEqual(200_000);
        if (operation.state !== "running") {
          // Not the status of another action, and none that was seen in between.
          expect(last.operation).toBe(ours.operation);
          expect(foreign).toBeUndefined();
          expect(operation.outcome).toBe(last.status === "success" ? "success" : "failed");
          expect(error === undefined).toBe(last.status === "success");
          if (error !== undefined) expect(error).toBeInstanceOf(OperationFailedError);
          if (operation.certainty === "assumed") {
            expect(seen.every(isBefore)).toBe(true);
            expect(took).toBeGreaterThanOrEqual(10_000);
          } else {
            // Something must have moved.
            expect(seen.some((one) => !isBefore(one))).toBe(true);
            // Another's of the same name cannot be told from ours; one of before can.
            expect(last.owner).not.toBe("before");
          }
        } else if (error instanceof OperationSupersededError) {
          expect(last.operation).not.toBe(ours.operation);
          expect(last.owner).toBe("other");
        } else {
          expect(error).toBeInstanceOf(OperationLostError);
          expect(last.operation).not.toBe(ours.operation);
        }
        kinds.add(
          operation.state === "running"
            ? (error as Error).name
            : `${operation.outcome} ${operation.certainty}`,
        );
      }),
      { numRuns: 120, seed: 20_261_122 },
    );
    // Chance has met them all.
    for (const kind of ["success observed", "success assumed", "failed observed", "failed assumed"]) {
      expect(kinds).toContain(kind);
    }
    expect(kinds).toContain("OperationSupersededError");
  });

  it("alone, its true end is observed wherever it shows", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (plan) => {
        const { ours, before } = plan;
        const { operation, seen } = await follow({ ...plan, others: [] });
        const twin = before?.operation === ours.operation && before.status === ours.end;
        const wasSeen = seen.some(({ status }) => status === "inProgress");
        expect(operation.outcome).toBe(ours.end === "success" ? "success" : "failed");
        expect(operation.certainty).toBe(twin && !wasSeen ? "assumed" : "observed");
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});
