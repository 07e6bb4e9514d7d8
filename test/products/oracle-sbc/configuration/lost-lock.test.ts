import { expect, test } from "vitest";
import { LockedError } from "../../../../src/errors/index.js";
import { type Clock, sleep } from "../../../../src/http/clock.js";
import { gate, reset, text } from "../../../support/loopback.js";
import { manualClock } from "../../../support/manual-clock.js";
import { box } from "../../../support/oracle-sbc-box.js";
import { client, failure, writer } from "../../../support/oracle-sbc-client.js";
import {
  accepted,
  error,
  lockedByAnother,
  lockNotHeld,
  ok,
  only,
  sbcServer,
  status,
  token,
  unauthorized,
} from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const minute = 60_000;
const logonCall = "POST /v1.2/auth/token";
const lockCall = "POST /v1.2/configuration/lock";
const unlockCall = "POST /v1.2/configuration/unlock";
const statusCall = "GET /v1.2/system/status";
const addCall = "POST /v1.2/configuration/configElements";

const body = { elementType: "sip-config" };

/** What `heldUntil` is from now, in ms. */
const heldFor = (error: LockedError) => (error.heldUntil?.getTime() ?? 0) - Date.now();

/** For times of the real clock. Far less than the differences that are tested, and more than a busy machine takes. */
const slack = minute / 2;

test.each([
  ["in the words of the SBC", unauthorized],
  ["as a page", text(401, "<html></html>")],
])(
  "one 401 under the lock, %s, takes nothing away: the same token is asked with again",
  async (_, refusal) => {
    const server = await sbcServer({
      "POST /configuration/configElements": [refusal, ok("")],
      "GET /system/status": [refusal, status],
      "PUT /configuration/management": [refusal, accepted()],
      "GET /admin/asyncstatus": [refusal, ok("")],
      "POST /configuration/unlock": [refusal, text(204, "")],
    });
    const log = writer();
    const sbc = client(server, { logger: log.logger });
    await sbc.withConfigurationLock(async () => {
      await sbc.addConfigElement({ body });
      await sbc.getSystemStatus();
      await sbc.saveConfiguration();
      await sbc.http.GET("/{version}/system/status", {});
    });
    expect(server.calls.filter((call) => call === logonCall)).toHaveLength(1);
    expect(server.calls.filter((call) => call === addCall)).toHaveLength(2);
    expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(2);
    expect(new Set(server.credentials.slice(1))).toEqual(new Set(["Bearer token-1"]));
    expect(log.unlocking).toEqual([]);
  },
);

test("401 to a call that needs the lock, twice: lost, and until when; no logon; unlocked with the token all the same", async () => {
  const server = await sbcServer({ "POST /configuration/configElements": unauthorized });
  const log = writer();
  const clock = manualClock();
  const sbc = client(server, { clock, logger: log.logger });
  const reason = await failure(
    sbc.withConfigurationLock(() => {
      clock.advance(3 * minute);
      return sbc.addConfigElement({ body });
    }),
  );
  expect(reason).toBeInstanceOf(LockedError);
  expect(reason).toMatchObject({
    code: "locked",
    reason: "lost",
    status: 401,
    operationId: "addConfigElement",
    attempts: 2,
    messages: [{ message: "Client not authorized." }],
    cause: { code: "authentication" },
  });
  expect(Math.abs(heldFor(reason) - 7 * minute)).toBeLessThan(slack);
  expect(reason.message).toMatch(
    /^addConfigElement: HTTP 401: Client not authorized; the SBC refused the token of the lock and may keep the lock until \d{4}-.*Z\. Start again after that$/,
  );
  expect(server.calls).toEqual([logonCall, lockCall, addCall, addCall, unlockCall]);
  expect(log.unlocking).toEqual([]);
});

test("a second such call sends nothing", async () => {
  const server = await sbcServer({
    "POST /configuration/configElements": unauthorized,
    "PUT /configuration/management": ok(""),
  });
  const sbc = client(server);
  await sbc.withConfigurationLock(async () => {
    await failure(sbc.addConfigElement({ body }));
    const reason = await failure(sbc.saveConfiguration());
    expect(reason).toMatchObject({
      reason: "lost",
      status: 423,
      operationId: "saveConfiguration",
      attempts: 0,
    });
    expect(await failure(sbc.unlockConfiguration())).toMatchObject({ reason: "lost", attempts: 0 });
  });
  expect(server.calls).toEqual([logonCall, lockCall, addCall, addCall, unlockCall]);
});

test("reads log on again, and calls that need the lock do not use what they got", async () => {
  const server = await sbcServer({
    "GET /system/status": [unauthorized, unauthorized, status],
    "POST /configuration/configElements": ok(""),
  });
  const sbc = client(server);
  await sbc.withConfigurationLock(async () => {
    expect((await sbc.getSystemStatus()).data.role).toBe("standalone");
    const reason = await failure(sbc.addConfigElement({ body }));
    expect(reason).toMatchObject({ reason: "lost", status: 423, attempts: 0 });
    await sbc.getSystemStatus();
  });
  expect(server.calls).not.toContain(addCall);
  expect(server.calls.slice(-3)).toEqual([statusCall, statusCall, unlockCall]);
  expect(server.credentials.slice(-3)).toEqual(["Bearer token-2", "Bearer token-2", "Bearer token-1"]);
});

test("a lock that was lost and cannot be unlocked is not lost in silence, although nothing failed inside", async () => {
  const refused = only("token-2", status);
  const server = await sbcServer({
    "GET /system/status": refused,
    "POST /configuration/unlock": unauthorized,
  });
  const clock = virtualClock();
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  const reason = await failure(sbc.withConfigurationLock(() => sbc.getSystemStatus()));
  expect(reason).toBeInstanceOf(LockedError);
  expect(reason).toMatchObject({ reason: "lost", operationId: "withConfigurationLock" });
  expect(reason.message).toContain("the SBC refused the token of the lock");
  expect(log.unlocking).toHaveLength(1);
  // With the token of the lock alone, and within its bound.
  const unlocks = server.calls.flatMap((call, at) => (call === unlockCall ? [server.credentials[at]] : []));
  expect(new Set(unlocks)).toEqual(new Set(["Bearer token-1"]));
  expect(clock.now()).toBeLessThan(30_000);
});

test("an SBC that gives the same token again, and refuses it, is not logged on to for ever", async () => {
  const server = await sbcServer({
    "POST /auth/token": token(1),
    "GET /system/status": unauthorized,
  });
  const sbc = client(server);
  const reason = await failure(sbc.withConfigurationLock(() => sbc.getSystemStatus()));
  expect(reason).toMatchObject({ code: "authentication", attempts: 3 });
  expect(await failure(sbc.getSystemStatus())).toMatchObject({ code: "authentication", attempts: 2 });
});

test("one that was lost and is unlocked all the same had been there all the time", async () => {
  const server = await sbcServer({ "GET /system/status": only("token-2", status) });
  const log = writer();
  const sbc = client(server, { logger: log.logger });
  expect(await sbc.withConfigurationLock(() => sbc.getSystemStatus())).toMatchObject({ data: {} });
  expect(server.credentials.at(-1)).toBe("Bearer token-1");
  expect(log.unlocking).toEqual([]);
});

test("a lock that ends during work that makes no calls", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "refuses" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(sbc.withConfigurationLock(() => sleep(clock, 11 * minute)));
  expect(reason).toMatchObject({ reason: "lost", operationId: "withConfigurationLock", attempts: 0 });
  expect(server.calls).not.toContain(unlockCall);
});

test("until when it is held goes by the token that had it, not by those that came after", async () => {
  const server = await sbcServer({
    "GET /system/status": [unauthorized, unauthorized, status, unauthorized, status],
  });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.withConfigurationLock(async () => {
    clock.advance(4 * minute);
    await sbc.getSystemStatus();
    clock.advance(minute);
    await sbc.getSystemStatus();
    expect(server.credentials.at(-1)).toBe("Bearer token-3");
    const reason = await failure(sbc.saveConfiguration());
    expect(reason.reason).toBe("lost");
    expect(Math.abs(heldFor(reason) - 5 * minute)).toBeLessThan(slack);
  });
});

test("a token that dies while it is renewed, in vain: the logon that follows is not for the call", async () => {
  const [busy, renewal] = [gate(), gate()];
  const refused = renewal.wait(error(400, "Malformed request"));
  const server = await sbcServer({
    "POST /auth/token": [token(1), busy.wait(status), refused, token(4)],
  });
  const clock = manualClock();
  const sbc = client(server, { clock, timeout: 20 * minute, deadline: 20 * minute });
  await sbc.withConfigurationLock(async () => {
    await clock.scheduled(8 * minute);
    clock.advance(8 * minute);
    // The renewal of the lock itself has no answer, and is given up while the token still lives.
    await busy.arrived;
    // Too late for that with the next one.
    clock.advance(2 * minute - 9000);
    await server.requests[2]?.cut;
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    const adding = failure(sbc.addConfigElement({ body }));
    await renewal.arrived;
    clock.advance(9000);
    renewal.open();
    expect(await adding).toMatchObject({ reason: "lost", attempts: 0 });
  });
  expect(server.calls).toEqual([logonCall, lockCall, logonCall, logonCall, logonCall]);
});

test("two calls at once, a read and one that needs the lock, both refused", async () => {
  const [read, write] = [gate(), gate()];
  const server = await sbcServer({
    "GET /system/status": [read.wait(unauthorized), unauthorized, status],
    "POST /configuration/configElements": write.wait(unauthorized),
  });
  const sbc = client(server);
  await sbc.withConfigurationLock(async () => {
    const reading = sbc.getSystemStatus();
    const adding = failure(sbc.addConfigElement({ body }));
    await Promise.all([read.arrived, write.arrived]);
    read.open();
    await reading;
    write.open();
    // The refusal comes after the logon of the read, whose token is not for this call.
    expect(await adding).toMatchObject({ reason: "lost", status: 401, attempts: 1 });
  });
  expect(server.calls.filter((call) => call === addCall)).toHaveLength(1);
});

test("a token that died of age took the lock with it: no logon for the call, nothing sent", async () => {
  const clock = virtualClock();
  const server = await box(clock, { renewal: "refuses" });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 10 * minute);
      await sbc.addConfigElement({ body });
    }),
  );
  expect(reason).toMatchObject({ reason: "lost", status: 423, operationId: "addConfigElement", attempts: 0 });
  expect(Math.abs(heldFor(reason))).toBeLessThan(slack);
  expect(reason.message).toBe(
    "addConfigElement: HTTP 423: the token of the lock has expired, so the lock is lost; the SBC refused to renew the token, so renewalField may be wrong. Start again",
  );
  expect(server.issued).toEqual(["1.0"]);
  expect(server.calls).not.toContain(addCall);
  expect(server.calls).not.toContain(unlockCall);
});

test("a process that slept through it all notices too", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  let asleep = 0;
  // Timers did not run meanwhile.
  const clock: Clock = { ...manualClock(), now: () => asleep };
  const sbc = client(server, { clock });
  await sbc.withConfigurationLock(async () => {
    asleep = 11 * minute;
    expect(await failure(sbc.saveConfiguration())).toMatchObject({ reason: "lost", attempts: 0 });
    await sbc.getSystemStatus();
  });
  expect(server.calls.slice(2)).toEqual([logonCall, "GET /v1.2/system/status"]);
  expect(server.requests[2]?.body).toBe("");
});

test("renewals that fail until the token has died", async () => {
  const clock = virtualClock();
  const server = await sbcServer({
    "POST /auth/token": [token(1), reset],
    "POST /configuration/configElements": ok(""),
  });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 11 * minute);
      await sbc.addConfigElement({ body });
    }),
  );
  expect(reason).toMatchObject({ reason: "lost", attempts: 0 });
  expect(reason.message).not.toContain("renewalField");
  expect(server.calls).not.toContain(addCall);
  // The last renewal may have been carried out, and the lock is with a token then that nobody knows.
  expect(reason.message).toContain("The SBC may keep the lock for the unknown new token until 2");
  expect(heldFor(reason)).toBeGreaterThan(8 * minute);
});

test("renewals that the SBC refuses in its own words carry no lock on", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "POST /auth/token": [token(1), error(503, "later")] });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(sbc.withConfigurationLock(() => sleep(clock, 11 * minute)));
  expect(reason.message).toContain("has expired, so the lock is lost");
  expect(heldFor(reason)).toBeLessThanOrEqual(0);
});

test("a lock that is lost while the work fails of something else: the logger is told", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "POST /auth/token": [token(1), reset] });
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  const mine = new Error("mine");
  const thrown = await failure(
    sbc.withConfigurationLock(async () => {
      await sleep(clock, 11 * minute);
      throw mine;
    }),
  );
  expect(thrown).toBe(mine);
  expect(log.lines.map(([message]) => message)).toContainEqual(
    expect.stringContaining("The SBC may keep the lock for the unknown new token"),
  );
});

test("a call that needs the lock joins the renewal and goes out with its token", async () => {
  const clock = virtualClock();
  const server = await box(clock);
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(async () => {
    await sleep(clock, 8 * minute);
    await Promise.all([
      sbc.addConfigElement({ body }),
      sbc.getSystemStatus(),
      sbc.addConfigElement({ body }),
    ]);
  });
  expect(server.issued).toEqual(["1.0", "1.1"]);
  expect(server.credentials.slice(3, 6)).toEqual(["Bearer 1.1", "Bearer 1.1", "Bearer 1.1"]);
});

test("a 401 to the old token while it is renewed is no lost lock: the call goes out with the new one", async () => {
  const [write, renewal] = [gate(), gate()];
  const server = await sbcServer({
    "POST /auth/token": [token(1), renewal.wait(token(2))],
    "POST /configuration/configElements": [write.wait(unauthorized), ok("")],
    "GET /system/status": status,
  });
  const clock = manualClock();
  const sbc = client(server, { clock, timeout: 20 * minute, deadline: 20 * minute });
  await sbc.withConfigurationLock(async () => {
    const adding = sbc.addConfigElement({ body });
    await write.arrived;
    clock.advance(8 * minute);
    const reading = sbc.getSystemStatus();
    await renewal.arrived;
    write.open();
    await server.requests[2]?.cut;
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    renewal.open();
    await Promise.all([adding, reading]);
  });
  expect(server.requests[3]?.body).toBe("accessToken=token-1");
  expect(server.calls.filter((call) => call === addCall)).toHaveLength(2);
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("after a lost lock the next one begins anew, and finds the old one in its way until it ends", async () => {
  const clock = virtualClock();
  const server = await box(clock, {
    routes: {
      "GET /system/status": [unauthorized, unauthorized, ok("")],
      "POST /configuration/unlock": [...Array.from({ length: 18 }, () => unauthorized), undefined as never],
    },
  });
  const sbc = client(server, { clock, fetch: clock.fetch, logger: writer().logger });
  // The SBC forgot the token, but keeps the lock for it.
  const lost = await failure(sbc.withConfigurationLock(() => sbc.getSystemStatus()));
  expect(lost).toMatchObject({ reason: "lost" });
  expect(server.holder).toBe(1);
  expect(await failure(sbc.withConfigurationLock(() => {}))).toMatchObject({ reason: "held-by-another" });
  await sbc.withConfigurationLock(() => sbc.addConfigElement({ body }), { waitForLock: 15 * minute });
  expect(clock.now()).toBeGreaterThanOrEqual(10 * minute);
  expect(clock.now()).toBeLessThanOrEqual(10 * minute + 5000);
  expect(server.holder).toBeUndefined();
});

test("a look before unlocking that finds the token dead does not unlock with another", async () => {
  const server = await sbcServer({ "GET /admin/asyncstatus": only("token-2", ok("")) });
  const log = writer();
  await client(server, { logger: log.logger }).withConfigurationLock(() => {});
  expect(server.calls.at(-1)).toBe(unlockCall);
  expect(server.credentials.slice(-2)).toEqual(["Bearer token-2", "Bearer token-1"]);
  expect(log.unlocking).toEqual([]);
});

test("a 401 to the unlock is not answered with another token", async () => {
  const server = await sbcServer({ "POST /configuration/unlock": unauthorized });
  const log = writer();
  const clock = virtualClock();
  await client(server, { clock, fetch: clock.fetch, logger: log.logger }).withConfigurationLock(() => {});
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(1);
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(18);
  expect(new Set(server.credentials.slice(1))).toEqual(new Set(["Bearer token-1"]));
  expect(log.unlocking).toEqual([
    "the configuration was not unlocked (authentication); the lock ends with its token, in 10 minutes at most",
  ]);
});

test("a lock that the SBC has dropped is lost, not never held", async () => {
  const server = await sbcServer({ "POST /configuration/configElements": lockNotHeld });
  const sbc = client(server);
  const reason = await failure(sbc.withConfigurationLock(() => sbc.addConfigElement({ body })));
  expect(reason).toMatchObject({ reason: "lost", status: 423, cause: { reason: "not-held" } });
  expect(reason.message).toBe(
    "addConfigElement: HTTP 423: User does not have the lock; this client took the lock, but the SBC no longer has it. Start again",
  );
  expect(server.calls).not.toContain(unlockCall);
});

test("with the token that took the lock, somebody else's is somebody else's", async () => {
  const server = await sbcServer({ "POST /configuration/configElements": lockedByAnother });
  const sbc = client(server);
  const reason = await failure(sbc.withConfigurationLock(() => sbc.addConfigElement({ body })));
  expect(reason).toMatchObject({ reason: "held-by-another" });
  expect(reason.cause).toBeUndefined();
});

test("an SBC that restarts in the middle: calls fail, then the token is unknown; lost, and nothing is unlocked", async () => {
  const clock = virtualClock();
  const server = await box(clock, {
    routes: {
      "POST /configuration/configElements": [ok(""), reset],
      "GET /system/status": [reset, reset, ok("")],
    },
  });
  const sbc = client(server, { clock, fetch: clock.fetch, logger: writer().logger });
  const reason = await failure(
    sbc.withConfigurationLock(async () => {
      await sbc.addConfigElement({ body });
      // A POST is not sent again: what the SBC did with it is unknown.
      expect(await failure(sbc.addConfigElement({ body }))).toMatchObject({
        code: "connection",
        attempts: 1,
      });
      server.restart();
      await sbc.getSystemStatus();
      await sbc.saveConfiguration();
    }),
  );
  expect(reason).toMatchObject({ reason: "lost", operationId: "saveConfiguration", attempts: 0 });
  expect(server.issued).toEqual(["1.0", "2.0"]);
  // In case that the SBC keeps the lock after all; with nothing but the token that had it.
  const unlocks = server.calls.flatMap((call, at) => (call === unlockCall ? [server.credentials[at]] : []));
  expect(new Set(unlocks)).toEqual(new Set(["Bearer 1.0"]));
});

test("an SBC that does not come back: the first error stays, with a warning", async () => {
  const clock = virtualClock();
  const server = await sbcServer({
    "POST /configuration/configElements": reset,
    "GET /admin/asyncstatus": reset,
    "POST /configuration/unlock": reset,
  });
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  const reason = await failure(sbc.withConfigurationLock(() => sbc.addConfigElement({ body })));
  expect(reason).toMatchObject({ code: "connection", operationId: "addConfigElement" });
  expect(log.unlocking).toHaveLength(1);
});
