import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { gate, type Handler, hang, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, password, tokens } from "../support/vspc-client.js";

const reason = new Error("the user pressed stop");

test("aborted before: nothing is sent, and the signal's reason is thrown", async () => {
  const server = await loopback({ "GET /about": about });
  const signal = AbortSignal.abort(reason);
  expect(await failure(client(server).getAboutInformation({}, { signal }))).toBe(reason);
  expect(server.requests).toEqual([]);
});

const stalledBody =
  (place: { wait(handler: Handler): Handler }): Handler =>
  (received, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"data":', () => void place.wait(hang)(received, response));
  };

test.each([
  ["request", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["body", stalledBody],
])("aborted during the %s: it ends there, and is not sent again", async (_, handler) => {
  const place = gate();
  const server = await loopback({ "GET /about": handler(place) });
  const controller = new AbortController();
  const clock = manualClock({ skipBelow: 1000 });
  const failing = failure(client(server, { clock }).getAboutInformation({}, { signal: controller.signal }));
  await place.arrived;
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort(reason);
  expect(await failing).toBe(reason);
  expect(await server.requests[0]?.cut).toBe(true);
  expect(server.calls).toHaveLength(1);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("aborted during the pause before another attempt: the pause ends", async () => {
  const server = await loopback({ "GET /about": text(503, "", { "retry-after": "30" }) });
  const controller = new AbortController();
  const clock = manualClock();
  const failing = failure(client(server, { clock }).getAboutInformation({}, { signal: controller.signal }));
  await clock.scheduled(30_000);
  controller.abort(reason);
  expect(await failing).toBe(reason);
  expect(server.calls).toHaveLength(1);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("aborted during the logon: the logon ends, and the call is not sent", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": place.wait(hang), "GET /about": about });
  const controller = new AbortController();
  const clock = manualClock();
  const vspc = client(server, { clock, auth: password });
  const failing = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort(reason);
  expect(await failing).toBe(reason);
  expect(await server.requests[0]?.cut).toBe(true);
  expect(server.calls).toEqual(["POST /token"]);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("an abort without a reason throws the platform's AbortError", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const controller = new AbortController();
  const failing = failure(client(server).getAboutInformation({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort();
  const error = await failing;
  expect(error).toBe(controller.signal.reason);
  expect(error.name).toBe("AbortError");
});

test("a reason that looks like a passing failure is not taken for one", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const vspc = client(server, { clock: manualClock({ skipBelow: 1000 }) });
  const passing = await failure(vspc.getAboutInformation({}, { retry: false, timeout: 1 }));
  const controller = new AbortController();
  const failing = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort(passing);
  expect(await failing).toBe(passing);
});

test("no listener and no timer is left after success, failure and shared logon", async () => {
  const server = await loopback({
    "POST /token": tokens(1),
    "GET /about": [about, text(404, "")],
  });
  const { signal } = new AbortController();
  const clock = manualClock();
  const vspc = client(server, { clock, auth: password });
  await vspc.getAboutInformation({}, { signal });
  await failure(vspc.getAboutInformation({}, { signal }));
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.pending).toBe(0);
});
