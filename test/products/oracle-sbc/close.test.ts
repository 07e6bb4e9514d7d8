import { expect, test, vi } from "vitest";
import { ClientClosedError } from "../../../src/errors/index.js";
import { gate, hang, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { actionBox, course } from "../../support/oracle-sbc-actions.js";
import { client, failure, writer } from "../../support/oracle-sbc-client.js";
import { lockedByAnother, ok, sbcServer, status } from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

const unlockCall = "POST /v1.2/configuration/unlock";

const turns = async (count = 20) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

test("close() sends nothing: the SBC knows no logoff", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.getSystemStatus();
  await sbc.close();
  await sbc[Symbol.asyncDispose]();
  expect(server.requests).toHaveLength(2);
});

test("after close() everything is refused by name, and nothing logs on again", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await sbc.close();
  let worked = false;
  const work = () => {
    worked = true;
  };
  for (const call of [
    () => sbc.getSystemStatus(),
    () => sbc.getToken(),
    () => sbc.begin("saveConfiguration"),
    () => sbc.withConfigurationLock(work),
    () => sbc.applyConfiguration(work),
    () => sbc.http.GET("/{version}/system/status", {}),
    () => sbc.getElement("session-agent"),
  ]) {
    expect(await failure(call())).toBeInstanceOf(ClientClosedError);
  }
  expect(worked).toBe(false);
  expect(server.requests).toEqual([]);
});

test("under a lock: what is under way may finish, the next call is refused, and the lock is released before close() is over", async () => {
  const place = gate();
  const server = await sbcServer({ "GET /system/status": place.wait(status) });
  const log = writer();
  const sbc = client(server, { logger: log.logger });
  let first: unknown;
  const work = failure(
    sbc.withConfigurationLock(async () => {
      first = await sbc.getSystemStatus();
      await sbc.getSystemStatus();
    }),
  );
  await place.arrived;
  const closing = sbc.close();
  place.open();
  await closing;
  expect(server.calls.at(-1)).toBe(unlockCall);
  expect(server.credentials.at(-1)).toBe("Bearer token-1");
  expect(await work).toBeInstanceOf(ClientClosedError);
  expect(first).toMatchObject({ data: { role: "standalone" } });
  expect(log.unlocking).toEqual([]);
  const { length } = server.requests;
  await turns();
  expect(server.requests).toHaveLength(length);
});

test.each([
  ["a reset", reset],
  ["a page", text(404, "<html></html>")],
  ["423 without words", text(423, "")],
])("unlocking is tried again while the client is closed, after %s", async (_, answer) => {
  const place = gate();
  const server = await sbcServer({
    "GET /system/status": place.wait(status),
    "POST /configuration/unlock": [answer, answer, text(204, "")],
  });
  // Only the pauses between the tries are skipped. The bound of one try is a third of what is left of closeTimeout, 1167 ms for the
  // last one here: skipped as well, it would cut the request off before the SBC can answer.
  const clock = manualClock({ skipBelow: 1100 });
  const log = writer();
  const sbc = client(server, { clock, logger: log.logger });
  const work = sbc.withConfigurationLock(() => sbc.getSystemStatus());
  await place.arrived;
  const closing = sbc.close();
  place.open();
  await closing;
  await work;
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(3);
  expect(log.unlocking).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("work that does nothing with the SBC is not waited for: the lock is released at once", async () => {
  const server = await sbcServer();
  const clock = manualClock();
  const sbc = client(server, { clock, closeTimeout: 8000 });
  const begun = gate();
  let end = () => {};
  const work = sbc.withConfigurationLock(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
        begun.open();
        void begun.wait(() => {})({} as never, {} as never);
      }),
  );
  await begun.arrived;
  await sbc.close();
  expect(clock.now()).toBe(0);
  expect(server.calls.at(-1)).toBe(unlockCall);
  expect(clock.pending).toBe(0);
  end();
  await work;
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(1);
});

test("a call that hangs under the lock has half of the time; then the lock is released", async () => {
  const server = await sbcServer({ "GET /system/status": hang });
  const clock = manualClock();
  const sbc = client(server, { clock, closeTimeout: 8000 });
  const work = failure(sbc.withConfigurationLock(() => sbc.getSystemStatus()));
  await vi.waitFor(() => expect(server.calls.at(-1)).toBe("GET /v1.2/system/status"));
  const closing = sbc.close();
  await turns();
  clock.advance(3999);
  await turns();
  expect(server.calls).not.toContain(unlockCall);
  clock.advance(1);
  await vi.waitFor(() => expect(server.calls.at(-1)).toBe(unlockCall));
  // The unlock is answered; what is left are the bounds of the call and of close().
  while (clock.pending > 2) await new Promise(setImmediate);
  clock.advance(4000);
  await closing;
  expect(await work).toBeInstanceOf(ClientClosedError);
  expect(clock.pending).toBe(0);
});

test("a lock request that hangs may have been carried out: it is given up half way, and unlocked", async () => {
  const server = await sbcServer({ "POST /configuration/lock": hang });
  const clock = manualClock();
  const log = writer();
  const sbc = client(server, { clock, logger: log.logger, closeTimeout: 8000 });
  let called = false;
  const work = failure(
    sbc.withConfigurationLock(() => {
      called = true;
    }),
  );
  await vi.waitFor(() => expect(server.calls.at(-1)).toBe("POST /v1.2/configuration/lock"));
  const closing = sbc.close();
  await turns();
  expect(server.calls).not.toContain(unlockCall);
  clock.advance(4000);
  await closing;
  expect(await work).toBeInstanceOf(ClientClosedError);
  expect(called).toBe(false);
  expect(server.calls.at(-1)).toBe(unlockCall);
  expect(log.unlocking).toEqual([]);
  expect(clock.pending).toBe(0);
});

test.each([
  ["in the work", () => gate()],
  ["before it unlocks", () => undefined],
])("a look at the status that hangs %s does not keep the lock", async (_, place) => {
  // An action runs; whoever asks for it gets no answer.
  const inWork = place();
  const server = await sbcServer({ "GET /admin/asyncstatus": inWork?.wait(hang) ?? hang });
  const clock = manualClock();
  const log = writer();
  const sbc = client(server, { clock, logger: log.logger });
  const work = sbc
    .withConfigurationLock(async () => {
      if (inWork !== undefined) await sbc.getAsyncStatus();
    })
    .catch((error: unknown) => error);
  await vi.waitFor(() => expect(server.calls.at(-1)).toBe("GET /v1.2/admin/asyncstatus"));
  const closing = sbc.close();
  await turns();
  if (inWork !== undefined) clock.advance(2500);
  await vi.waitFor(() => expect(server.calls.at(-1)).toBe(unlockCall));
  if (inWork !== undefined) {
    while (clock.pending > 2) await new Promise(setImmediate);
    clock.advance(2500);
  }
  await closing;
  await work;
  expect(log.unlocking).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("an unlock that hangs leaves time for another one while the client is closed", async () => {
  const server = await sbcServer({ "POST /configuration/unlock": [hang, hang, text(204, "")] });
  const clock = manualClock();
  const log = writer();
  const sbc = client(server, { clock, logger: log.logger, closeTimeout: 9000 });
  const begun = gate();
  void sbc.withConfigurationLock(() => {
    void begun.wait(() => {})({} as never, {} as never);
    return new Promise<void>(() => {});
  });
  await begun.arrived;
  const unlocks = () => server.calls.filter((call) => call === unlockCall).length;
  const closing = sbc.close();
  // A third of what is left for each try, and a pause after it.
  await vi.waitFor(() => expect(unlocks()).toBe(1));
  clock.advance(3000);
  await clock.scheduled(500);
  clock.advance(500);
  await vi.waitFor(() => expect(unlocks()).toBe(2));
  clock.advance(5500 / 3 + 1);
  await clock.scheduled(1000);
  clock.advance(1000);
  await closing;
  expect(unlocks()).toBe(3);
  expect(log.unlocking).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("an SBC that asks for more patience than is left is asked again before close() is over", async () => {
  const busy = text(429, "", { "retry-after": "40" });
  const clock = virtualClock();
  const served = await actionBox(clock, {
    routes: { "POST /configuration/unlock": [busy, busy, text(204, "")] },
  });
  const log = writer();
  const sbc = client(served, { clock, fetch: clock.fetch, logger: log.logger });
  clock.schedule(1000, () => void sbc.close());
  await failure(
    sbc.applyConfiguration(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ),
  );
  await sbc.close();
  expect(served.calls.filter((call) => call === unlockCall)).toHaveLength(3);
  expect(clock.now()).toBeLessThan(6000);
  expect(log.unlocking).toEqual([]);
});

test("a wait for an SBC that asks for patience ends with close(): it is asked at once", async () => {
  const busy = text(429, "", { "retry-after": "40" });
  const clock = virtualClock();
  const served = await actionBox(clock, { routes: { "POST /configuration/unlock": [busy, text(204, "")] } });
  const sbc = client(served, { clock, fetch: clock.fetch });
  clock.schedule(10_000, () => void sbc.close());
  await sbc.withConfigurationLock(() => {});
  expect(clock.now()).toBe(10_000);
  await sbc.close();
});

test("an edit under way may finish its call: its signal is aborted after that", async () => {
  const place = gate();
  const server = await sbcServer({
    "GET /system/status": status,
    "GET /configuration/configElements": place.wait(ok("")),
  });
  const sbc = client(server);
  let elements: unknown;
  const reason = failure(
    sbc.applyConfiguration(async ({ signal }) => {
      elements = await sbc.getConfigElements({ elementType: "session-agent" }, { signal });
      await sbc.getSystemStatus({}, { signal });
    }),
  );
  await place.arrived;
  const closing = sbc.close();
  place.open();
  expect(await reason).toBeInstanceOf(ClientClosedError);
  expect(elements).toMatchObject({ data: {} });
  await closing;
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("close() within the work releases the lock at once", async () => {
  const server = await sbcServer();
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.withConfigurationLock(() => sbc.close());
  expect(server.calls.filter((call) => call === unlockCall)).toHaveLength(1);
  expect(clock.pending).toBe(0);
});

test.each([
  ["a call", { "GET /system/status": hang }],
  ["the lock", { "POST /configuration/lock": hang }],
  ["the unlocking", { "POST /configuration/unlock": hang }],
  ["the logon", { "POST /auth/token": hang }],
])(
  "an SBC that hangs with %s: close() is over in time, leaves no timer and sends nothing more",
  async (_, routes) => {
    const server = await sbcServer({ "GET /system/status": status, ...routes });
    const clock = manualClock();
    const log = writer();
    const sbc = client(server, { clock, logger: log.logger, closeTimeout: 3000 });
    const work = sbc
      .withConfigurationLock(() => sbc.getSystemStatus())
      .then(
        () => "done",
        (error: unknown) => error,
      );
    const hanging = Object.keys(routes)[0]?.split("/").at(-1) as string;
    for (let turn = 0; turn < 500 && !server.calls.some((call) => call.endsWith(`/${hanging}`)); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    let over = false;
    const closing = sbc.close().then(() => {
      over = true;
    });
    await turns();
    expect(over).toBe(false);
    // Half of it for what is under way, and the rest for the lock.
    clock.advance(1500);
    await turns();
    clock.advance(1500);
    await closing;
    const { length } = server.requests;
    const ended = await work;
    if (hanging === "unlock") expect(log.unlocking).toHaveLength(1);
    else expect(ended).toBeInstanceOf(ClientClosedError);
    await turns();
    clock.advance(700_000);
    await turns();
    expect(server.requests).toHaveLength(length);
    expect(clock.pending).toBe(0);
    await sbc.close();
  },
);

test("the token of a lock is not renewed once the client is closed", async () => {
  const server = await sbcServer();
  const clock = manualClock();
  const sbc = client(server, { clock });
  const begun = gate();
  void sbc.withConfigurationLock(() => {
    void begun.wait(() => {})({} as never, {} as never);
    return new Promise<void>(() => {});
  });
  await begun.arrived;
  await clock.scheduled(480_000);
  await sbc.close();
  expect(clock.pending).toBe(0);
});

test("those that wait for their turn, or for somebody else's lock, are refused at once", async () => {
  const clock = manualClock();
  const taken = await sbcServer({ "POST /configuration/lock": lockedByAnother });
  const waiting = client(taken, { clock });
  const waits = failure(waiting.withConfigurationLock(() => {}, { waitForLock: 60_000 }));
  await clock.scheduled(5000);
  await waiting.close();
  expect(await waits).toBeInstanceOf(ClientClosedError);
  expect(clock.pending).toBe(0);

  const place = gate();
  const server = await sbcServer({ "GET /system/status": place.wait(status) });
  const sbc = client(server);
  const first = sbc.withConfigurationLock(() => sbc.getSystemStatus());
  let called = false;
  const second = failure(
    sbc.withConfigurationLock(() => {
      called = true;
    }),
  );
  await place.arrived;
  const closing = sbc.close();
  place.open();
  await Promise.all([first, closing]);
  expect(await second).toBeInstanceOf(ClientClosedError);
  expect(called).toBe(false);
  expect(server.calls.at(-1)).toBe(unlockCall);
});

test("a wait under the lock ends, and the lock is released while the action goes on", async () => {
  const clock = virtualClock();
  const served = await actionBox(clock, { runs: { save: { duration: 600_000 } } });
  const sbc = client(served, { clock, fetch: clock.fetch });
  clock.schedule(20_000, () => void sbc.close());
  const reason = await failure(
    sbc.withConfigurationLock(async () => (await sbc.begin("saveConfiguration")).wait()),
  );
  expect(reason).toBeInstanceOf(ClientClosedError);
  expect(reason.message).toContain("save may still run on the server");
  await sbc.close();
  expect(served.calls.at(-1)).toBe(unlockCall);
  expect(clock.now()).toBeLessThan(26_000);
});

test("a change under way says how far it came; it is not put back, which the logger is told", async () => {
  const clock = virtualClock();
  const served = await actionBox(clock, { runs: { save: { duration: 600_000 } } });
  const log = writer();
  const sbc = client(served, { clock, fetch: clock.fetch, logger: log.logger });
  clock.schedule(20_000, () => void sbc.close());
  const reason = await failure(
    sbc.applyConfiguration(async () => {}, { backup: "before.gz", rollback: true }),
  );
  expect(reason).toBeInstanceOf(ClientClosedError);
  expect(reason.steps).toEqual(["lock", "backup", "edit", "verify"]);
  await sbc.close();
  expect(course(served).at(-1)).toBe("POST /configuration/unlock");
  expect(served.started).toEqual(["backup editing before.gz", "verify", "save"]);
  expect(log.lines.map(([message]) => message)).toContainEqual(
    expect.stringContaining("the configuration was not restored"),
  );
});

test("an edit is told by its signal", async () => {
  const clock = virtualClock();
  const served = await actionBox(clock);
  const sbc = client(served, { clock, fetch: clock.fetch });
  clock.schedule(1000, () => void sbc.close());
  const reason = await failure(
    sbc.applyConfiguration(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ),
  );
  expect(reason).toBeInstanceOf(ClientClosedError);
  await sbc.close();
  expect(served.calls.at(-1)).toBe(unlockCall);
});
