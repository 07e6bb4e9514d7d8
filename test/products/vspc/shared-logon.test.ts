import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { AuthenticationError, TimeoutError } from "../../../src/errors/index.js";
import { gate, hang, json, loopback, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { about, client, failure, only, password, tokens } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";

const logons = (server: { calls: readonly string[] }) =>
  server.calls.filter((call) => call === "POST /token").length;
const reason = new Error("the user pressed stop");

test("20 calls at once share one logon", async () => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": only("Bearer access-1", about) });
  const vspc = client(server, { auth: password });
  await Promise.all(Array.from({ length: 20 }, () => vspc.getAboutInformation()));
  expect(logons(server)).toBe(1);
  expect(server.calls).toHaveLength(21);
});

test("20 calls that get 401 share one renewal", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2)],
    "GET /about": only("Bearer access-1", about),
  });
  const auth = { accessToken: "access-0", refreshToken: "refresh-0" };
  const vspc = client(server, { auth });
  await Promise.all(Array.from({ length: 20 }, () => vspc.getAboutInformation()));
  expect(logons(server)).toBe(1);
  expect(server.calls).toHaveLength(41);
});

test("a 401 that arrives after the renewal uses the new token without another one", async () => {
  const late = gate();
  const refuse = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));
  const server = await loopback({
    "POST /token": tokens(1),
    "GET /about": [late.wait(refuse), refuse, about],
  });
  const vspc = client(server, { auth: { accessToken: "access-0", refreshToken: "refresh-0" } });
  const slow = vspc.getAboutInformation();
  await late.arrived;
  await vspc.getAboutInformation();
  late.open();
  await slow;
  expect(logons(server)).toBe(1);
});

test("the abort of one of two callers does not end the logon of the other", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": place.wait(tokens(1)), "GET /about": about });
  const vspc = client(server, { auth: password });
  const controller = new AbortController();
  const first = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  const second = vspc.getAboutInformation();
  await place.arrived;
  controller.abort(reason);
  expect(await first).toBe(reason);
  place.open();
  expect(await second).toHaveProperty("data");
  expect(server.calls).toEqual(["POST /token", "GET /about"]);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("the abort of the only caller ends the logon; the next call starts its own", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": [place.wait(hang), tokens(1)], "GET /about": about });
  const vspc = client(server, { auth: password });
  const controller = new AbortController();
  const first = failure(vspc.getAboutInformation({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort(reason);
  const second = vspc.getAboutInformation();
  expect(await first).toBe(reason);
  expect(await server.requests[0]?.cut).toBe(true);
  expect(await second).toHaveProperty("data");
  expect(logons(server)).toBe(2);
});

test("the abort of all callers ends the logon", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": place.wait(hang) });
  const vspc = client(server, { auth: password });
  const controller = new AbortController();
  const calls = [1, 2].map(() => failure(vspc.getAboutInformation({}, { signal: controller.signal })));
  await place.arrived;
  controller.abort(reason);
  expect(await Promise.all(calls)).toEqual([reason, reason]);
  expect(await server.requests[0]?.cut).toBe(true);
});

test("the deadline of one caller ends its wait, and not the logon of the other", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": place.wait(tokens(1)), "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  const short = failure(vspc.getAboutInformation({}, { deadline: 3000 }));
  const long = vspc.getAboutInformation();
  await place.arrived;
  clock.advance(3000);
  const error = await short;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    bound: "deadline",
    limit: 3000,
    attempts: 0,
    operationId: "getAboutInformation",
  });
  place.open();
  expect(await long).toHaveProperty("data");
  expect(logons(server)).toBe(1);
});

test("a caller that joined late is bound by its own deadline too", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": place.wait(tokens(1)), "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  const long = vspc.getAboutInformation();
  await place.arrived;
  const short = failure(vspc.getAboutInformation({}, { deadline: 3000 }));
  await clock.scheduled(3000);
  clock.advance(3000);
  expect(await short).toMatchObject({ bound: "deadline", limit: 3000 });
  place.open();
  await long;
});

test("a logon that is refused is refused for all who wait, with one request", async () => {
  const wrong = json(400, vspcExample("TokenRefused", "syntheticInvalidCredentials"));
  const server = await loopback({ "POST /token": wrong });
  const vspc = client(server, { auth: password });
  const errors = await Promise.all([1, 2, 3].map(() => failure(vspc.getAboutInformation())));
  for (const error of errors) expect(error).toBeInstanceOf(AuthenticationError);
  expect(logons(server)).toBe(1);
});

test("a logon that hangs ends at timeout, and is tried again", async () => {
  const place = gate();
  const server = await loopback({ "POST /token": [place.wait(hang), tokens(1)], "GET /about": about });
  const clock = manualClock({ skipBelow: 1000 });
  const calling = client(server, { auth: password, clock }).getAboutInformation();
  await place.arrived;
  clock.advance(60_000);
  expect(await calling).toHaveProperty("data");
  expect(logons(server)).toBe(2);
});

test("callers keep their own retry policy in a shared logon", async () => {
  const server = await loopback({ "POST /token": [text(503, ""), tokens(1)], "GET /about": about });
  const vspc = client(server, { auth: password, clock: manualClock({ skipBelow: 60_000 }) });
  const [once, patient] = [
    failure(vspc.getAboutInformation({}, { retry: false })),
    vspc.getAboutInformation(),
  ];
  expect(await once).toMatchObject({ status: 503 });
  expect(await patient).toHaveProperty("data");
});

test("a logon that fails for a while is tried again once for all, not once for each", async () => {
  const down = text(503, "");
  const server = await loopback({ "POST /token": [down, down, down, tokens(1)], "GET /about": about });
  const vspc = client(server, { auth: password, clock: manualClock({ skipBelow: 60_000 }) });
  await Promise.all(Array.from({ length: 200 }, () => vspc.getAboutInformation()));
  expect(logons(server)).toBe(4);
});

test("a logon that fails for good is sent as often as one call would, and serves all that wait", async () => {
  const server = await loopback({ "POST /token": text(503, "") });
  const vspc = client(server, { auth: password, clock: manualClock({ skipBelow: 60_000 }) });
  const errors = await Promise.all(Array.from({ length: 200 }, () => failure(vspc.getAboutInformation())));
  expect(new Set(errors.map(({ operationId }) => operationId))).toEqual(new Set(["oAuth2IssueToken"]));
  expect(logons(server)).toBe(4);
});
