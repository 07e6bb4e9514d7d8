import { describe, expect, test } from "vitest";
import { ServerError, ThrottledError } from "../../src/errors/index.js";
import { sleep } from "../../src/http/clock.js";
import { Lifetime } from "../../src/http/lifetime.js";
import { defaultRetryPolicy } from "../../src/http/retry-policy.js";
import { renewalTimeout, TokenCycle, type TokenCycleSettings } from "../../src/http/token-cycle.js";
import { virtualClock } from "../support/virtual-clock.js";

describe("the time of one request of a renewal", () => {
  test.each([
    ["half of what is left", 60_000, 60_000, 30_000],
    ["the caller's, where that is less", 20_000, 60_000, 20_000],
    ["half of what is left, as long as that is of use", 60_000, 10_000, 5000],
    ["the caller's, where next to nothing is left", 60_000, 9999, 60_000],
    ["the caller's, where nothing is left", 60_000, -1, 60_000],
  ])("%s", (_, timeout, left, bound) => {
    expect(renewalTimeout(timeout, left)).toBe(bound);
  });
});

interface Token {
  readonly name: string;
  readonly expiresAt: number;
}

const lifetime = 600_000;
const margin = 60_000;
const details = { operationId: "logon", attempts: 1 };

/** Each logon gives the next token, or fails with the next of `failures`. */
function scene(settings: Partial<TokenCycleSettings<Token>> = {}) {
  const clock = virtualClock();
  const failures: unknown[] = [];
  const olds: (string | undefined)[] = [];
  const cycle = new TokenCycle<Token>({
    clock,
    policy: defaultRetryPolicy,
    obtain: async (old) => {
      olds.push(old?.name);
      if (failures.length > 0) throw failures.shift();
      return { name: `token-${olds.length}`, expiresAt: clock.now() + lifetime };
    },
    isTransient: (error) => error instanceof ServerError || error instanceof ThrottledError,
    renewAt: ({ expiresAt }) => expiresAt - margin,
    keepOld: { expiresAt: ({ expiresAt }) => expiresAt, after: () => true },
    ...settings,
  });
  const get = async (attempts = 4) => {
    const deadline = 600_000;
    const deadlineAt = clock.now() + deadline;
    const bounds = { ...details, signal: undefined, lifetime: new Lifetime(), closing: false };
    const call = { ...bounds, timeout: 30_000, deadline, deadlineAt, retry: { attempts } };
    return (await cycle.get(call)).name;
  };
  return { clock, cycle, failures, olds, get };
}

test("one logon serves all calls, and its token is used until it is due for renewal", async () => {
  const { clock, olds, get } = scene();
  expect(await Promise.all([get(), get(), get()])).toEqual(["token-1", "token-1", "token-1"]);
  await sleep(clock, lifetime - margin - 1);
  expect(await get()).toBe("token-1");
  await sleep(clock, 1);
  expect(await get()).toBe("token-2");
  expect(olds).toEqual([undefined, "token-1"]);
});

test("an invalid token is replaced before its next use, unless a newer one has replaced it", async () => {
  const { cycle, get } = scene();
  await get();
  const first = cycle.latest;
  cycle.invalidate(first);
  expect(cycle.left).toBe(0);
  expect(await get()).toBe("token-2");
  cycle.invalidate(first);
  expect(await get()).toBe("token-2");
});

test("while its renewal fails the old token is used, and the next call tries again", async () => {
  const { clock, failures, olds, get } = scene();
  await get();
  await sleep(clock, lifetime - margin);
  failures.push(new ServerError({ ...details, status: 503 }));
  expect(await get()).toBe("token-1");
  expect(await get()).toBe("token-3");
  expect(olds).toEqual([undefined, "token-1", "token-1"]);
});

test("an invalid token is not used while its renewal fails", async () => {
  const { cycle, failures, get } = scene();
  await get();
  cycle.invalidate(cycle.latest);
  failures.push(new ServerError({ ...details, status: 503 }));
  expect(await get()).toBe("token-3");
});

test("a Retry-After keeps renewals back, with `reserve` no longer than the token allows", async () => {
  const keepOld = { expiresAt: (token: Token) => token.expiresAt, after: () => true, reserve: 15_000 };
  const { clock, failures, olds, get } = scene({ keepOld });
  await get();
  await sleep(clock, lifetime - 20_000);
  failures.push(new ThrottledError({ ...details, status: 429, retryAfter: 60_000 }));
  expect(await get()).toBe("token-1");
  await sleep(clock, 4000);
  expect(await get()).toBe("token-1");
  expect(olds).toHaveLength(2);
  await sleep(clock, 1000);
  expect(await get()).toBe("token-3");
});

test("no logon is sent before the time that the server asked for; one attempt fails at once", async () => {
  const { clock, failures, olds, get } = scene();
  failures.push(new ThrottledError({ ...details, status: 429, retryAfter: 30_000 }));
  await expect(get(1)).rejects.toThrow(ThrottledError);
  await sleep(clock, 1000);
  await expect(get(1)).rejects.toMatchObject({ retryAfter: 29_000 });
  expect(olds).toHaveLength(1);
  expect(await get()).toBe("token-2");
  expect(clock.now()).toBeGreaterThanOrEqual(30_000);
});

test("a forgotten token is neither used nor renewed", async () => {
  const { cycle, olds, get } = scene();
  await get();
  cycle.forget();
  expect(await get()).toBe("token-2");
  expect(olds).toEqual([undefined, undefined]);
});
