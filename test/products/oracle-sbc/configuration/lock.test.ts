import { AsyncLocalStorage } from "node:async_hooks";
import { expect, onTestFinished, test, vi } from "vitest";
import { ConfigurationError, HttpError, LockedError } from "../../../../src/errors/index.js";
import { gate, type Handler, hang, reset, text } from "../../../support/loopback.js";
import { manualClock } from "../../../support/manual-clock.js";
import { basic, client, failure, writer } from "../../../support/oracle-sbc-client.js";
import {
  asyncStatus,
  error,
  lockedByAnother,
  lockNotHeld,
  ok,
  sbcServer,
  status,
  token,
  xml,
} from "../../../support/oracle-sbc-server.js";
import { virtualClock } from "../../../support/virtual-clock.js";

const logonCall = "POST /v1.2/auth/token";
const lockCall = "POST /v1.2/configuration/lock";
const unlockCall = "POST /v1.2/configuration/unlock";
const pollCall = "GET /v1.2/admin/asyncstatus";
const statusCall = "GET /v1.2/system/status";

test("lock, work, a look whether something runs, unlock: the result of the work is that of the call", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  const role = await sbc.withConfigurationLock(async () => (await sbc.getSystemStatus()).data.role);
  expect(role).toBe("standalone");
  expect(server.calls).toEqual([logonCall, lockCall, statusCall, pollCall, unlockCall]);
  expect(server.requests.map(({ body }) => body)).toEqual(["", "", "", "", ""]);
  expect(server.credentials).toEqual([basic, ...Array.from({ length: 4 }, () => "Bearer token-1")]);
});

test("the work may be no promise", async () => {
  const server = await sbcServer();
  expect(await client(server).withConfigurationLock(() => 7)).toBe(7);
});

test("a fresh token just before, renewed from the one there is", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(1000);
  await sbc.withConfigurationLock(() => {});
  expect(server.calls.slice(2, 4)).toEqual([logonCall, lockCall]);
  expect(server.requests[2]?.body).toBe("accessToken=token-1");
  expect(server.credentials[3]).toBe("Bearer token-2");
});

test("the token before the lock is asked for again where the SBC is busy", async () => {
  const server = await sbcServer({
    "GET /system/status": status,
    "POST /auth/token": [token(1), error(503, "later"), reset, token(4)],
  });
  // The pauses of retries; the bounds of unlocking are longer.
  const sbc = client(server, { clock: manualClock({ skipBelow: 5000 }) });
  await sbc.getSystemStatus();
  await sbc.withConfigurationLock(() => {});
  expect(server.calls.slice(2, 6)).toEqual([logonCall, logonCall, logonCall, lockCall]);
});

test("released after a throw, which is what is thrown", async () => {
  const server = await sbcServer();
  const mine = new Error("mine");
  const thrown = await failure(
    client(server).withConfigurationLock(() => {
      throw mine;
    }),
  );
  expect(thrown).toBe(mine);
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("released after a rejection that is undefined", async () => {
  const server = await sbcServer();
  const promise = client(server).withConfigurationLock(() => Promise.reject());
  await expect(promise).rejects.toBeUndefined();
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("released after an abort inside", async () => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": place.wait(hang) });
  const sbc = client(server);
  const controller = new AbortController();
  const work = failure(
    sbc.withConfigurationLock(() => sbc.getSystemStatus({}, { signal: controller.signal }), {
      signal: controller.signal,
    }),
  );
  await place.arrived;
  controller.abort(new Error("enough"));
  expect((await work).message).toBe("enough");
  // The signal has ended the work; the lock has to go all the same.
  expect(server.calls.slice(-2)).toEqual([pollCall, unlockCall]);
});

const failures: readonly [string, Handler, string, number][] = [
  ["403", error(403, "no"), "permission", 9],
  ["403 of a proxy", text(403, "<html></html>"), "permission", 9],
  ["404 of a proxy", text(404, "<html></html>"), "not-found", 9],
  ["500", text(500, ""), "server", 9],
  ["423 without words", text(423, ""), "locked", 9],
  // That is asked less often: the lock may well be another's by now.
  ["423 by another", lockedByAnother, "locked", 3],
  ["a page", text(200, "<html></html>"), "decode", 9],
  ["a reset", reset, "connection", 9],
  ["503", error(503, "later"), "server", 9],
  ["429", error(429, "later"), "throttled", 9],
  // Followed, it would be a page that says nothing of the lock.
  ["a redirect", text(302, "", { location: "/sign-in" }), "http", 9],
];

test.each(failures)(
  "an unlock that fails with %s for good: a warning, and the result of the work stays",
  async (_, answer, code, tries) => {
    const server = await sbcServer({ "POST /configuration/unlock": answer });
    const log = writer();
    const clock = virtualClock();
    const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
    expect(await sbc.withConfigurationLock(() => "done")).toBe("done");
    expect(clock.now()).toBeLessThan(30_000);
    expect(log.unlocking).toEqual([
      `the configuration was not unlocked (${code}); the lock ends with its token, in 10 minutes at most`,
    ]);
    expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(tries);
  },
);

test.each(failures)("an unlock that fails with %s once or twice is made again", async (_, answer) => {
  for (const times of [1, 2]) {
    const answers = Array.from({ length: times }, () => answer);
    const server = await sbcServer({ "POST /configuration/unlock": [...answers, text(204, "")] });
    const log = writer();
    const clock = virtualClock();
    await client(server, { clock, fetch: clock.fetch, logger: log.logger }).withConfigurationLock(() => {});
    expect(log.unlocking).toEqual([]);
    expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(times + 1);
    expect(new Set(server.credentials.slice(1))).toEqual(new Set(["Bearer token-1"]));
  }
});

test("an unlock that the SBC answers with Retry-After is made again after that, although it is longer than 30 seconds", async () => {
  const busy = text(429, "", { "retry-after": "40" });
  const server = await sbcServer({ "POST /configuration/unlock": [busy, busy, text(204, "")] });
  const log = writer();
  const clock = virtualClock();
  await client(server, { clock, fetch: clock.fetch, logger: log.logger }).withConfigurationLock(() => {});
  expect(clock.now()).toBe(80_000);
  expect(log.unlocking).toEqual([]);
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(3);
});

test.each([40, 3600])(
  "an SBC that asks for %i seconds each time is not waited for without end",
  async (seconds) => {
    const busy = text(429, "", { "retry-after": String(seconds) });
    const server = await sbcServer({ "POST /configuration/unlock": busy });
    const log = writer();
    const clock = virtualClock();
    await client(server, { clock, fetch: clock.fetch, logger: log.logger }).withConfigurationLock(() => {});
    expect(clock.now()).toBeLessThanOrEqual(150_000);
    expect(log.unlocking).toHaveLength(1);
  },
);

test("an unlock that hangs is given up in time for others", async () => {
  const server = await sbcServer({ "POST /configuration/unlock": [hang, hang, text(204, "")] });
  const clock = manualClock();
  const locked = client(server, { clock }).withConfigurationLock(() => {});
  for (const length of [1, 2]) {
    await clock.scheduled(10_000);
    await vi.waitFor(() => expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(length));
    clock.advance(10_000);
    await clock.scheduled(length * 500);
    clock.advance(length * 500);
  }
  await locked;
  expect(clock.now()).toBe(21_500);
});

test("an unlock that fails does not hide what went wrong before", async () => {
  const server = await sbcServer({
    "POST /configuration/unlock": error(500, "second"),
    "POST /configuration/configElements": error(400, "first"),
  });
  const log = writer();
  const clock = virtualClock();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  const reason = await failure(
    sbc.withConfigurationLock(() => sbc.addConfigElement({ body: { elementType: "sip-config" } })),
  );
  expect(reason.message).toBe("addConfigElement: HTTP 400: first");
  expect(log.unlocking).toHaveLength(1);
});

test("without a logger the warning is one of the process", async () => {
  const server = await sbcServer({ "POST /configuration/unlock": error(500, "no") });
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  try {
    const clock = virtualClock();
    await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      "the configuration was not unlocked (server); the lock ends with its token, in 10 minutes at most",
      { code: "ASYNCOPS_NOT_UNLOCKED" },
    );
  } finally {
    warn.mockRestore();
  }
});

test.each([
  ["nobody has it any more", [lockNotHeld]],
  ["the first reply was lost", [reset, lockNotHeld]],
  ["the second try gets through", [reset, text(204, "")]],
])("an unlock is done when %s: no warning", async (_, answers) => {
  const server = await sbcServer({ "POST /configuration/unlock": answers });
  const log = writer();
  const clock = virtualClock();
  await client(server, { clock, fetch: clock.fetch, logger: log.logger }).withConfigurationLock(() => {});
  expect(log.unlocking).toEqual([]);
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(answers.length);
});

test("inside another one nothing is locked or unlocked, however deep", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.withConfigurationLock(async () => {
    await sbc.withConfigurationLock(async () => {
      await new Promise(setImmediate);
      await sbc.withConfigurationLock(() => sbc.getSystemStatus());
    });
    await sbc.getSystemStatus();
  });
  expect(server.calls).toEqual([logonCall, lockCall, statusCall, statusCall, pollCall, unlockCall]);
});

test("an inner one that throws leaves the lock to the outer one", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.withConfigurationLock(async () => {
    await failure(sbc.withConfigurationLock(() => Promise.reject(new Error("inner"))));
    await sbc.getSystemStatus();
  });
  expect(server.calls).toEqual([logonCall, lockCall, statusCall, pollCall, unlockCall]);
});

test("in two clients they are two locks", async () => {
  const server = await sbcServer();
  const [one, other] = [client(server), client(server)];
  await one.withConfigurationLock(() => other.withConfigurationLock(() => {}));
  expect(server.calls.filter((call) => call === lockCall)).toHaveLength(2);
});

test("two at the same time wait for each other, in the order of the calls", async () => {
  const server = await sbcServer({
    "GET /system/status": status,
    "GET /system/version": ok("<systemVersionInfo/>"),
  });
  const sbc = client(server);
  const order: string[] = [];
  await Promise.all([
    sbc.withConfigurationLock(async () => {
      order.push("first begins");
      await sbc.getSystemStatus();
      order.push("first ends");
    }),
    sbc.withConfigurationLock(async () => {
      order.push("second begins");
      await sbc.getSystemVersion();
    }),
  ]);
  expect(order).toEqual(["first begins", "first ends", "second begins"]);
  expect(server.calls.filter((call) => call === lockCall || call === unlockCall)).toEqual([
    lockCall,
    unlockCall,
    lockCall,
    unlockCall,
  ]);
});

test("one from outside the flow waits, also when it is called while the first one works", async () => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": place.wait(status) });
  const sbc = client(server);
  const inside = sbc.withConfigurationLock(() => sbc.getSystemStatus());
  await place.arrived;
  let begun = false;
  const outside = sbc.withConfigurationLock(() => {
    begun = true;
  });
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(begun).toBe(false);
  place.open();
  await Promise.all([inside, outside]);
  expect(server.calls.slice(1)).toEqual([
    lockCall,
    statusCall,
    pollCall,
    unlockCall,
    logonCall,
    lockCall,
    pollCall,
    unlockCall,
  ]);
});

test("of another SBC is taken inside, and known there, and that of the first one stays", async () => {
  const [east, west] = [await sbcServer(), await sbcServer()];
  const [first, second] = [client(east), client(west)];
  const depth = await first.withConfigurationLock(() =>
    second.withConfigurationLock(() =>
      first.withConfigurationLock(() => second.withConfigurationLock(() => 4)),
    ),
  );
  expect(depth).toBe(4);
  const calls = [logonCall, lockCall, pollCall, unlockCall];
  expect([east.calls, west.calls]).toEqual([calls, calls]);
});

test("of many clients needs one storage of Node, which forgets none", async () => {
  const run = vi.spyOn(AsyncLocalStorage.prototype, "run");
  onTestFinished(() => run.mockRestore());
  for (let count = 0; count < 3; count++) await client(await sbcServer()).withConfigurationLock(() => {});
  expect(run).toHaveBeenCalledTimes(3);
  expect(new Set(run.mock.contexts).size).toBe(1);
});

test("one that was begun inside and comes late takes the lock for itself", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  let over = () => {};
  const ended = new Promise<void>((resolve) => {
    over = resolve;
  });
  let late: Promise<unknown> = Promise.resolve();
  await sbc.withConfigurationLock(() => {
    // Not awaited: a mistake, or an interval that was set inside.
    late = ended.then(() => sbc.withConfigurationLock(() => sbc.getSystemStatus()));
  });
  over();
  await late;
  expect(server.calls.slice(-4)).toEqual([lockCall, statusCall, pollCall, unlockCall]);
});

test("one that fails does not hold up the next", async () => {
  const server = await sbcServer({ "POST /configuration/lock": [error(403, "no"), text(204, "")] });
  const sbc = client(server);
  const [first, second] = await Promise.allSettled([
    sbc.withConfigurationLock(() => 1),
    sbc.withConfigurationLock(() => 2),
  ]);
  expect(first).toMatchObject({
    status: "rejected",
    reason: { code: "permission", operationId: "lockConfiguration" },
  });
  expect(second).toEqual({ status: "fulfilled", value: 2 });
});

test.each([
  ["403", error(403, "no"), 403],
  ["423 by another", lockedByAnother, 423],
  ["400", error(400, "no"), 400],
])("a lock that is refused with %s is not unlocked, and the work not begun", async (_, answer, code) => {
  const server = await sbcServer({ "POST /configuration/lock": answer });
  let begun = false;
  const reason = await failure(
    client(server).withConfigurationLock(() => {
      begun = true;
    }),
  );
  expect(reason).toBeInstanceOf(HttpError);
  expect(reason).toMatchObject({ status: code, operationId: "lockConfiguration" });
  expect(begun).toBe(false);
  expect(server.calls).toEqual([logonCall, lockCall]);
});

test.each([
  ["a reset", reset],
  ["502", text(502, "")],
  ["500", text(500, "")],
  ["a page", text(200, "<html></html>")],
  ["404 of a proxy", text(404, "<html></html>")],
])("a lock that is answered with %s may be there: it is unlocked, and not taken again", async (_, answer) => {
  for (const unlocks of [[], [reset], [text(500, ""), text(404, "<html></html>")]]) {
    const server = await sbcServer({
      "POST /configuration/lock": answer,
      "POST /configuration/unlock": [...unlocks, text(204, "")],
    });
    const clock = virtualClock();
    const log = writer();
    const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
    const reason = await failure(sbc.withConfigurationLock(() => {}));
    expect(reason.operationId).toBe("lockConfiguration");
    expect(server.calls).toEqual([logonCall, lockCall, ...unlocks.map(() => unlockCall), unlockCall]);
    expect(server.credentials.slice(1)).toEqual(server.calls.slice(1).map(() => "Bearer token-1"));
    expect(log.unlocking).toEqual([]);
  }
});

test("a lock that may be there and cannot be unlocked is told of", async () => {
  const server = await sbcServer({
    "POST /configuration/lock": reset,
    "POST /configuration/unlock": reset,
  });
  const clock = virtualClock();
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  expect(await failure(sbc.withConfigurationLock(() => {}))).toMatchObject({ ambiguous: true });
  expect(log.unlocking).toEqual([
    "the response to a lock request was lost, and the configuration was not unlocked (connection); if the SBC granted the lock, it ends with its token, in 10 minutes at most",
  ]);
});

test("a lock that may be there, and is another's: not ours to unlock, and no news", async () => {
  const server = await sbcServer({
    "POST /configuration/lock": reset,
    "POST /configuration/unlock": lockedByAnother,
  });
  const clock = virtualClock();
  const log = writer();
  const sbc = client(server, { clock, fetch: clock.fetch, logger: log.logger });
  await failure(sbc.withConfigurationLock(() => {}));
  expect(clock.now()).toBeLessThan(5000);
  expect(log.unlocking).toEqual([]);
});

test("a lock whose reply does not come is unlocked too, and so is one that was aborted on the way", async () => {
  const place = gate();
  const server = await sbcServer({ "POST /configuration/lock": place.wait(hang) });
  const clock = manualClock();
  const late = failure(client(server, { clock }).withConfigurationLock(() => {}));
  await place.arrived;
  clock.advance(60_000);
  expect(await late).toMatchObject({ code: "timeout", operationId: "lockConfiguration" });
  expect(server.calls).toEqual([logonCall, lockCall, unlockCall]);

  const other = gate();
  const second = await sbcServer({ "POST /configuration/lock": other.wait(hang) });
  const controller = new AbortController();
  const aborted = failure(client(second).withConfigurationLock(() => {}, { signal: controller.signal }));
  await other.arrived;
  controller.abort(new Error("gone"));
  expect((await aborted).message).toBe("gone");
  expect(second.calls).toEqual([logonCall, lockCall, unlockCall]);
});

test("a lock that never left is not unlocked", async () => {
  const refused = await sbcServer({ "POST /auth/token": error(401, "no") });
  await failure(client(refused).withConfigurationLock(() => {}));
  expect(refused.calls).toEqual([logonCall]);

  const gone = await sbcServer();
  await gone.close();
  const clock = manualClock({ skipBelow: 60_000 });
  const reason = await failure(client(gone, { clock }).withConfigurationLock(() => {}));
  expect(reason).toMatchObject({ code: "connection", operationId: "getToken" });
});

test("nor one whose logon took too long", async () => {
  const place = gate();
  const server = await sbcServer({ "POST /auth/token": place.wait(hang) });
  const clock = manualClock();
  const locking = failure(client(server, { clock, deadline: 7000 }).withConfigurationLock(() => {}));
  await place.arrived;
  clock.advance(7000);
  expect(await locking).toMatchObject({ code: "timeout", operationId: "lockConfiguration", attempts: 0 });
  expect(server.calls).toEqual([logonCall]);
});

test("a 401 to the lock: one new logon, and the lock once more", async () => {
  const server = await sbcServer({ "POST /configuration/lock": [error(401, "no"), text(204, "")] });
  await client(server).withConfigurationLock(() => {});
  expect(server.calls).toEqual([logonCall, lockCall, logonCall, lockCall, pollCall, unlockCall]);
  expect(server.credentials.at(-1)).toBe("Bearer token-2");
});

test("423 that says the session has it already: it is ours, and is released", async () => {
  const server = await sbcServer({
    "POST /configuration/lock": error(423, "Configuration is already locked by the current session"),
  });
  expect(await client(server).withConfigurationLock(() => "done")).toBe("done");
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("before unlocking an action that runs is waited for", async () => {
  const clock = virtualClock();
  const running = asyncStatus("save", "inProgress");
  const server = await sbcServer({
    "GET /admin/asyncstatus": [running, running, running, asyncStatus("save", "success")],
  });
  await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
  expect(server.calls).toEqual([logonCall, lockCall, pollCall, pollCall, pollCall, pollCall, unlockCall]);
  expect(clock.now()).toBe(500 + 1000 + 2000);
});

test("and leaves the SBC alone for as long as it asks", async () => {
  const clock = virtualClock();
  const busy = text(429, "", { "retry-after": "40" });
  const server = await sbcServer({
    "GET /admin/asyncstatus": [asyncStatus("save", "inProgress"), busy, asyncStatus("save", "success")],
  });
  await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
  expect(server.calls).toEqual([logonCall, lockCall, pollCall, pollCall, pollCall, unlockCall]);
  expect(clock.now()).toBe(500 + 40_000);
});

test("but not for ever", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "GET /admin/asyncstatus": asyncStatus("save", "inProgress") });
  await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
  expect(server.calls.at(-1)).toBe(unlockCall);
  expect(clock.now()).toBeGreaterThanOrEqual(120_000);
  expect(clock.now()).toBeLessThan(126_000);
});

test.each([
  ["403", error(403, "no"), 1],
  ["nothing that has run", ok(""), 1],
  ["another state", asyncStatus("save", "paused"), 1],
  // That say nothing, and are asked again.
  ["a page", text(200, "<html></html>"), 4],
  ["403 of a proxy", text(403, "<html></html>"), 4],
  ["half an answer", xml(200, "<response><data>"), 4],
])("a status that cannot be read, %s, does not keep the lock", async (_, answer, polls) => {
  const server = await sbcServer({ "GET /admin/asyncstatus": answer });
  const clock = virtualClock();
  await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
  const asked = Array.from({ length: polls }, () => pollCall);
  expect(server.calls).toEqual([logonCall, lockCall, ...asked, unlockCall]);
});

test("a page in place of the status does not hide an action that runs", async () => {
  const page = text(200, "<html></html>");
  const running = asyncStatus("save", "inProgress");
  const server = await sbcServer({
    "GET /admin/asyncstatus": [running, page, running, page, asyncStatus("save", "success")],
  });
  const clock = virtualClock();
  await client(server, { clock, fetch: clock.fetch }).withConfigurationLock(() => {});
  expect(server.calls.filter((call) => call === pollCall)).toHaveLength(5);
});

test.each<[string, unknown, unknown]>([
  ["work", undefined, undefined],
  ["work", "save", undefined],
  ["waitForLock", () => {}, { waitForLock: -1 }],
  ["waitForLock", () => {}, { waitForLock: Number.NaN }],
  ["waitForLock", () => {}, { waitForLock: Number.POSITIVE_INFINITY }],
  ["waitForLock", () => {}, { waitForLock: "10s" }],
  ["signal", () => {}, { signal: {} }],
  ["wait", () => {}, { wait: 1000 }],
  ["options", () => {}, null],
])("%s that cannot be used is refused by its name, and nothing sent", async (option, work, options) => {
  const server = await sbcServer();
  const reason = await failure(client(server).withConfigurationLock(work as never, options as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(server.requests).toEqual([]);
});

test("what is undefined is not given", async () => {
  const server = await sbcServer();
  await client(server).withConfigurationLock(() => {}, { waitForLock: undefined, signal: undefined });
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("a call that needs the lock and has none says how to get it", async () => {
  const server = await sbcServer({ "PUT /configuration/management": lockNotHeld });
  const reason = await failure(client(server).saveConfiguration());
  expect(reason).toBeInstanceOf(LockedError);
  expect(reason).toMatchObject({ reason: "not-held", heldUntil: undefined, attempts: 1 });
  expect(reason.message).toBe(
    "saveConfiguration: HTTP 423: User does not have the lock; call the method inside withConfigurationLock()",
  );
});
