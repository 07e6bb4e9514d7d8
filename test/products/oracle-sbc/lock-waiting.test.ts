import { expect, test } from "vitest";
import { LockedError } from "../../../src/errors/index.js";
import { gate, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { error, lockedByAnother, lockNotHeld, sbcServer, status } from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

const logonCall = "POST /v1.2/auth/token";
const lockCall = "POST /v1.2/configuration/lock";
const free = text(204, "");

const locks = (calls: readonly string[]) => calls.filter((call) => call === lockCall).length;

test("a lock that somebody else holds is not waited for unless asked", async () => {
  const server = await sbcServer({ "POST /configuration/lock": lockedByAnother });
  const reason = await failure(client(server).withConfigurationLock(() => {}));
  expect(reason).toBeInstanceOf(LockedError);
  expect(reason).toMatchObject({ reason: "held-by-another", status: 423, heldUntil: undefined, attempts: 1 });
  expect(reason.messages).toEqual([{ message: "Resource locked by another user" }]);
  expect(reason.message).toBe(
    "lockConfiguration: HTTP 423: Resource locked by another user; another user has locked the configuration in the GUI, on the command line or over REST. A lock over REST ends at most 10 minutes after its token was issued",
  );
  expect(server.calls).toEqual([logonCall, lockCall]);
});

test("waited for until it is free", async () => {
  const clock = virtualClock();
  const server = await sbcServer({
    "POST /configuration/lock": [lockedByAnother, lockedByAnother, lockedByAnother, free],
  });
  const sbc = client(server, { clock, fetch: clock.fetch });
  expect(await sbc.withConfigurationLock(() => clock.now(), { waitForLock: 60_000 })).toBe(15_000);
  expect(locks(server.calls)).toBe(4);
});

test("a 423 that does not say why may be somebody else's lock", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "POST /configuration/lock": [text(423, ""), error(423, "Busy"), free] });
  const sbc = client(server, { clock, fetch: clock.fetch });
  expect(await sbc.withConfigurationLock(() => "done", { waitForLock: 60_000 })).toBe("done");
});

test("until the time has run out, the last try at its end", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "POST /configuration/lock": lockedByAnother });
  const sbc = client(server, { clock, fetch: clock.fetch });
  const reason = await failure(sbc.withConfigurationLock(() => {}, { waitForLock: 12_000 }));
  expect(reason).toMatchObject({ reason: "held-by-another" });
  // At 0, 5, 10 and 12 seconds.
  expect(locks(server.calls)).toBe(4);
  expect(clock.now()).toBe(12_000);
});

test("the token is young when the lock comes, but not a new one for every try", async () => {
  const clock = virtualClock();
  const server = await sbcServer({
    "POST /configuration/lock": [...Array.from({ length: 59 }, () => lockedByAnother), free],
  });
  const sbc = client(server, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(() => {}, { waitForLock: 600_000 });
  // 59 pauses of 5 seconds are 295: one logon, and a renewal a minute.
  const bodies = server.requests.filter(({ path }) => path.endsWith("/auth/token")).map(({ body }) => body);
  expect(bodies).toEqual([
    "",
    "accessToken=token-1",
    "accessToken=token-2",
    "accessToken=token-3",
    "accessToken=token-4",
  ]);
});

test.each([
  ["not held, which makes no sense", lockNotHeld],
  ["not for this user", error(403, "no")],
  ["nothing but words of a proxy", text(502, "Bad gateway")],
])("other answers are not waited for: %s", async (_, answer) => {
  const server = await sbcServer({ "POST /configuration/lock": answer });
  await failure(client(server).withConfigurationLock(() => {}, { waitForLock: 60_000 }));
  expect(locks(server.calls)).toBe(1);
});

test("an abort ends the wait at once", async () => {
  const clock = manualClock();
  const server = await sbcServer({ "POST /configuration/lock": lockedByAnother });
  const controller = new AbortController();
  const sbc = client(server, { clock });
  const waiting = failure(
    sbc.withConfigurationLock(() => {}, { waitForLock: 60_000, signal: controller.signal }),
  );
  await clock.scheduled(5000);
  controller.abort(new Error("gone"));
  expect((await waiting).message).toBe("gone");
  expect(clock.pending).toBe(0);
  expect(server.calls).toEqual([logonCall, lockCall]);
});

test("one that was aborted before sends nothing", async () => {
  const server = await sbcServer();
  const reason = await failure(
    client(server).withConfigurationLock(() => {}, { signal: AbortSignal.abort(new Error("before")) }),
  );
  expect(reason.message).toBe("before");
  expect(server.requests).toEqual([]);
});

test("an abort ends the wait for another one of the same client, and those behind go on", async () => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": place.wait(status) });
  const sbc = client(server);
  const order: string[] = [];
  const first = sbc.withConfigurationLock(async () => {
    await sbc.getSystemStatus();
    order.push("first");
  });
  await place.arrived;
  const controller = new AbortController();
  const second = failure(
    sbc.withConfigurationLock(() => void order.push("second"), { signal: controller.signal }),
  );
  const third = sbc.withConfigurationLock(() => void order.push("third"));
  controller.abort(new Error("gone"));
  expect((await second).message).toBe("gone");
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(order).toEqual([]);
  place.open();
  await Promise.all([first, third]);
  expect(order).toEqual(["first", "third"]);
});
