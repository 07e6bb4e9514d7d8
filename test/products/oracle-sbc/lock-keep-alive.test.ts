import { expect, test } from "vitest";
import { sleep } from "../../../src/http/clock.js";
import { reset, text } from "../../support/loopback.js";
import { box } from "../../support/oracle-sbc-box.js";
import { client, failure, writer } from "../../support/oracle-sbc-client.js";
import { error, sbcServer, token } from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

const minute = 60_000;
const logonCall = "POST /v1.2/auth/token";

const body = { elementType: "sip-config" };

test("25 minutes of work without a call: the token is renewed, the lock is kept, and calls then go through", async () => {
  const clock = virtualClock();
  const server = await box(clock);
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(async () => {
    await sleep(clock, 25 * minute);
    expect(server.holder).toBe(1);
    await sbc.addConfigElement({ body });
  });
  expect(server.holder).toBeUndefined();
  // At 8, 16 and 24 minutes.
  expect(server.issued).toEqual(["1.0", "1.1", "1.2", "1.3"]);
  expect(server.calls).toEqual([
    logonCall,
    "POST /v1.2/configuration/lock",
    logonCall,
    logonCall,
    logonCall,
    "POST /v1.2/configuration/configElements",
    "GET /v1.2/admin/asyncstatus",
    "POST /v1.2/configuration/unlock",
  ]);
  expect(server.credentials.slice(-3)).toEqual(["Bearer 1.3", "Bearer 1.3", "Bearer 1.3"]);
});

test("after the lock nothing is renewed any more", async () => {
  const clock = virtualClock();
  const server = await box(clock);
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(() => sleep(clock, 9 * minute));
  const { length } = server.requests;
  await sleep(clock, 60 * minute);
  expect(server.requests).toHaveLength(length);
});

test("the lock begins with a young token and none in use is older than 8 minutes", async () => {
  const clock = virtualClock();
  const server = await box(clock);
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.getSystemVersion().catch(() => {});
  await sleep(clock, 7 * minute);
  await sbc.withConfigurationLock(async () => {
    for (let call = 0; call < 40; call++) {
      await sbc.addConfigElement({ body });
      await sleep(clock, 45_000);
    }
  });
  expect(server.issued[0]).toBe("1.0");
  expect(server.issued.every((name) => name.startsWith("1."))).toBe(true);
  expect(Math.max(...server.ages)).toBeLessThanOrEqual(8 * minute);
});

test("a renewal that the SBC is too busy for is tried again until it works", async () => {
  const clock = virtualClock();
  const server = await sbcServer({
    "POST /auth/token": [token(1), error(503, "later"), reset, text(502, ""), token(5)],
  });
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(() => sleep(clock, 10 * minute - 1));
  const logons = server.requests.filter(({ path }) => path.endsWith("/auth/token"));
  // At 8:00, 8:30, 9:00 and 9:30.
  expect(logons.map((logon) => logon.body)).toEqual([
    "",
    "accessToken=token-1",
    "accessToken=token-1",
    "accessToken=token-1",
    "accessToken=token-1",
  ]);
  expect(server.credentials.at(-1)).toBe("Bearer token-5");
});

test("a refused renewal keeps the old token to its end, and is not asked for again", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "refuses" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(async () => {
    for (let call = 0; call < 19; call++) {
      await sbc.addConfigElement({ body });
      await sleep(clock, 30_000);
    }
  });
  expect(server.issued).toEqual(["1.0"]);
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.credentials.at(-1)).toBe("Bearer 1.0");
  expect(server.holder).toBeUndefined();
});

test("nor after the lock: the next call has a logon of its own", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "refuses" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(() => sleep(clock, 9 * minute));
  await sbc.getAsyncStatus();
  expect(server.issued).toEqual(["1.0", "2.0"]);
});

test("a form field that the SBC ignores: the call is made again with the token before, and so is the unlocking", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "drops" });
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  await sbc.withConfigurationLock(async () => {
    await sleep(clock, 9 * minute);
    await sbc.addConfigElement({ body });
    await sbc.saveConfiguration();
  });
  expect(server.holder).toBeUndefined();
  expect(server.issued).toEqual(["1.0", "2.0"]);
  expect(server.credentials.slice(-5)).toEqual([
    "Bearer 2.0",
    ...Array.from({ length: 4 }, () => "Bearer 1.0"),
  ]);
  expect(log.unlocking).toEqual([]);
});

test("a form field that the SBC ignores, and no call before the unlocking", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "drops" });
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  await sbc.withConfigurationLock(() => sleep(clock, 9 * minute));
  expect(server.holder).toBeUndefined();
  expect(log.unlocking).toEqual([]);
});

test("a renewal that gave the lock away is not made for the next one: its token does to its end", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "drops" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const work = () =>
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 9 * minute);
      await sbc.addConfigElement({ body });
    });
  await work();
  const { length } = server.issued;
  await work();
  // The young token before the lock; none while it is held.
  expect(server.issued).toHaveLength(length + 1);
  expect(server.holder).toBeUndefined();
});

test("work that outlives a token that cannot be renewed loses the lock, which the error says", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "drops" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 9 * minute);
      await sbc.addConfigElement({ body });
      await sleep(clock, 2 * minute);
      await sbc.addConfigElement({ body });
    }),
  );
  expect(reason).toMatchObject({ reason: "lost", operationId: "addConfigElement", attempts: 0 });
  expect(reason.message).toContain("renewalField may be wrong");
});

test("a form field that the SBC ignores, and a renewal that ends the token before: told from somebody else's lock", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "drops", endsOld: true });
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  const began = Date.now();
  const reason = await failure(
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 9 * minute);
      await sbc.addConfigElement({ body });
    }),
  );
  expect(reason).toMatchObject({
    code: "locked",
    reason: "lost",
    status: 423,
    operationId: "addConfigElement",
    messages: [{ message: "Resource locked by another user" }],
    cause: { reason: "held-by-another" },
  });
  expect(reason.message).toBe(
    "addConfigElement: HTTP 423: Resource locked by another user; this client took the lock, but the renewed token does not have it: renewalField may be wrong for this SBC. Start again, and do less work under one lock",
  );
  // The first token has one of its 10 minutes left. This is the real clock, so half a minute is for a busy machine.
  expect(Math.abs(reason.heldUntil.getTime() - began - minute)).toBeLessThan(minute / 2);
});

test("the right form field makes it work", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewalField: "currentToken" });
  const sbc = client(server, { clock, fetch: clock.fetch, renewalField: "currentToken" });
  await sbc.withConfigurationLock(async () => {
    await sleep(clock, 25 * minute);
    await sbc.addConfigElement({ body });
  });
  expect(server.issued).toEqual(["1.0", "1.1", "1.2", "1.3"]);
});
