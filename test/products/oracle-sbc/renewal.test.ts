import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/errors/index.js";
import { sleep } from "../../../src/http/clock.js";
import { gate, type Handler, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { basic, client, failure } from "../../support/oracle-sbc-client.js";
import {
  error,
  ok,
  only,
  sbcServer,
  status,
  token,
  unauthorized,
  xml,
} from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

const minute = 60_000;
const logonCall = "POST /v1.2/auth/token";
const statusCall = "GET /v1.2/system/status";

test("a token is used until 2 minutes before its end, then renewed with the password and itself", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(8 * minute - 1);
  await sbc.getSystemStatus();
  clock.advance(1);
  await sbc.getSystemStatus();
  expect(server.credentials).toEqual([basic, "Bearer token-1", "Bearer token-1", basic, "Bearer token-2"]);
  const renewal = server.requests[3];
  expect(renewal?.body).toBe("accessToken=token-1");
  expect(renewal?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(renewal?.headers.accept).toBe("application/xml");
  expect(server.calls[3]).toBe(logonCall);
});

test("its 10 minutes count from when it was asked for", async () => {
  const place = gate();
  const server = await sbcServer({
    "POST /auth/token": [place.wait(token(1)), token(2)],
    "GET /system/status": status,
  });
  const clock = manualClock();
  const sbc = client(server, { clock });
  const first = sbc.getSystemStatus();
  await place.arrived;
  clock.advance(30_000);
  place.open();
  await first;
  clock.advance(8 * minute - 30_000);
  await sbc.getSystemStatus();
  expect(server.requests[2]?.body).toBe("accessToken=token-1");
});

test("the form field is an option, and a token is written as forms are", async () => {
  const server = await sbcServer({
    "POST /auth/token": ok("<accessToken>a+b/c= &amp;d</accessToken>"),
    "GET /system/status": status,
  });
  const clock = manualClock();
  const sbc = client(server, { clock, renewalField: "access token" });
  await sbc.getSystemStatus();
  clock.advance(8 * minute);
  await sbc.getSystemStatus();
  expect(server.requests[2]?.body).toBe("access+token=a%2Bb%2Fc%3D+%26d");
});

test("20 calls share one renewal", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(9 * minute);
  await Promise.all(Array.from({ length: 20 }, () => sbc.getSystemStatus()));
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.credentials.filter((value) => value === "Bearer token-2")).toHaveLength(20);
});

test("an expired token is not sent along: a fresh logon", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(10 * minute);
  await sbc.getSystemStatus();
  expect(server.requests[2]?.body).toBe("");
  expect(server.credentials).toEqual([basic, "Bearer token-1", basic, "Bearer token-2"]);
});

test("a token one ms before its end still goes along", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(10 * minute - 1);
  await sbc.getSystemStatus();
  expect(server.requests[2]?.body).toBe("accessToken=token-1");
});

test.each([
  ["400", error(400, "Malformed request")],
  ["401", unauthorized],
  ["403", error(403, "no")],
  ["415", error(415, "no")],
  ["200 without a token", ok("")],
])("a renewal refused with %s: a fresh logon instead", async (_, answer) => {
  const server = await sbcServer({
    "POST /auth/token": [token(1), answer, token(3)],
    "GET /system/status": status,
  });
  const clock = manualClock({ skipBelow: minute });
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(8 * minute);
  await sbc.getSystemStatus();
  expect(server.requests.map(({ body }) => body)).toEqual(["", "", "accessToken=token-1", "", ""]);
  expect(server.credentials.at(-1)).toBe("Bearer token-3");
});

test.each([
  ["503", error(503, "later")],
  ["429", error(429, "later")],
  ["500", error(500, "no")],
  ["a reset", reset],
  // Of whatever stands in front of the SBC.
  ["415 without a body", text(415, "")],
  ["500 without a body", text(500, "")],
  ["403 with a page", text(403, "<html></html>", { "content-type": "text/html" })],
  ["404 with a page", text(404, "<html></html>", { "content-type": "text/html" })],
  ["200 with a page", text(200, "<html></html>", { "content-type": "text/html" })],
  ["half a body", xml(200, "<response><data>")],
])(
  "a renewal that meets %s is tried again with the next call, which the old token does for",
  async (_, answer) => {
    const server = await sbcServer({
      "POST /auth/token": [token(1), answer, token(3)],
      "GET /system/status": status,
    });
    const clock = manualClock({ skipBelow: minute });
    const sbc = client(server, { clock });
    await sbc.getSystemStatus();
    clock.advance(8 * minute);
    await sbc.getSystemStatus();
    expect(server.requests.map(({ body }) => body)).toEqual(["", "", "accessToken=token-1", ""]);
    expect(server.credentials.at(-1)).toBe("Bearer token-1");
    await sbc.getSystemStatus();
    expect(server.requests.slice(4).map(({ body }) => body)).toEqual(["accessToken=token-1", ""]);
    expect(server.credentials.at(-1)).toBe("Bearer token-3");
  },
);

/** A client with a token, and an SBC that answers the first renewal with 429 and `Retry-After`, in s. */
async function throttledRenewal(seconds: number) {
  const busy = text(429, "", { "retry-after": String(seconds) });
  const server = await sbcServer({
    "POST /auth/token": [token(1), busy, token(3)],
    "GET /system/status": status,
  });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  return { server, clock, sbc };
}

test("a renewal that the SBC answers with Retry-After is not asked for before that; the old token does", async () => {
  const { server, clock, sbc } = await throttledRenewal(40);
  clock.advance(8 * minute);
  for (const elapsed of [0, 39_999, 1]) {
    clock.advance(elapsed);
    await sbc.getSystemStatus();
  }
  const logons = server.calls.map((call) => call.includes("/auth/token"));
  expect(logons).toEqual([true, false, true, false, false, true, false]);
  expect(server.credentials.at(-1)).toBe("Bearer token-3");
});

test("a renewal comes before the old token dies, although Retry-After asks for longer", async () => {
  const { server, clock, sbc } = await throttledRenewal(60);
  clock.advance(10 * minute - 30_000);
  await sbc.getSystemStatus();
  clock.advance(20_000);
  await sbc.getSystemStatus();
  expect(server.credentials.at(-1)).toBe("Bearer token-3");
});

test.each([
  ["8 minutes", 8 * minute, 60_000],
  ["9 minutes", 9 * minute, 30_000],
])(
  "a renewal without an answer after %s is given up in time for the old token to do",
  async (_, at, bound) => {
    const renewal = gate();
    const server = await sbcServer({
      "POST /auth/token": [token(1), renewal.wait((() => {}) as Handler), token(3)],
      "GET /system/status": status,
    });
    const clock = manualClock();
    const sbc = client(server, { clock, timeout: 5 * minute });
    await sbc.getSystemStatus();
    clock.advance(at);
    const call = sbc.getSystemStatus();
    await renewal.arrived;
    clock.advance(bound);
    await call;
    expect(server.credentials.at(-1)).toBe("Bearer token-1");
    await sbc.getSystemStatus();
    expect(server.credentials.at(-1)).toBe("Bearer token-3");
  },
);

test("a renewal with seconds left has the caller's timeout", async () => {
  const renewal = gate();
  const server = await sbcServer({
    "POST /auth/token": [token(1), renewal.wait(token(2))],
    "GET /system/status": status,
  });
  const clock = manualClock();
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(10 * minute - 9000);
  const call = sbc.getSystemStatus();
  await renewal.arrived;
  clock.advance(minute - 1);
  renewal.open();
  await call;
  expect(server.credentials.at(-1)).toBe("Bearer token-2");
});

test("a renewal that meets 503 until the old token has died fails the call", async () => {
  const server = await sbcServer({
    "POST /auth/token": [token(1), error(503, "later")],
    "GET /system/status": status,
  });
  const clock = manualClock({ skipBelow: minute });
  const sbc = client(server, { clock });
  await sbc.getSystemStatus();
  clock.advance(10 * minute);
  expect(await failure(sbc.getSystemStatus())).toMatchObject({ status: 503 });
});

test("an hour of calls is one logon, and renewals each with the token before", async () => {
  const clock = virtualClock();
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server, { clock, fetch: clock.fetch });
  for (let call = 0; call < 20; call++) {
    await sbc.getSystemStatus();
    await sleep(clock, 3 * minute);
  }
  // The fourth call of each token finds it 9 minutes old.
  expect(server.requests.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    "",
    "accessToken=token-1",
    "accessToken=token-2",
    "accessToken=token-3",
    "accessToken=token-4",
    "accessToken=token-5",
    "accessToken=token-6",
  ]);
});

test("401 on a call: one new logon without the dead token, and the call once more", async () => {
  const server = await sbcServer({ "GET /system/status": [status, unauthorized, status] });
  const sbc = client(server);
  await sbc.getSystemStatus();
  expect((await sbc.getSystemStatus()).data.role).toBe("standalone");
  expect(server.calls).toEqual([logonCall, statusCall, statusCall, logonCall, statusCall]);
  expect(server.credentials).toEqual([basic, "Bearer token-1", "Bearer token-1", basic, "Bearer token-2"]);
  expect(server.requests[3]?.body).toBe("");
});

test.each([
  ["without a body", text(401, "")],
  ["with a page", text(401, "<html></html>", { "content-type": "text/html" })],
])("a 401 %s does the same, for a POST too: nothing ran", async (_, answer) => {
  const server = await sbcServer({ "POST /admin/switchover": [answer, text(204, "")] });
  await client(server).switchover();
  expect(server.credentials).toEqual([basic, "Bearer token-1", basic, "Bearer token-2"]);
});

test("the second 401 is thrown; the next call begins anew", async () => {
  const server = await sbcServer({ "GET /system/status": [unauthorized, unauthorized, status] });
  const sbc = client(server);
  const reason = await failure(sbc.getSystemStatus());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ status: 401, operationId: "getSystemStatus", attempts: 2 });
  expect(server.calls).toHaveLength(4);
  await sbc.getSystemStatus();
});

test("a new logon that fails is what is thrown", async () => {
  const server = await sbcServer({
    "POST /auth/token": [token(1), unauthorized],
    "GET /system/status": unauthorized,
  });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toMatchObject({ code: "authentication", operationId: "getToken" });
  expect(server.calls).toEqual([logonCall, statusCall, logonCall]);
});

test("20 calls whose token has died share one logon", async () => {
  const server = await sbcServer({ "GET /system/status": only("token-2", status) });
  const sbc = client(server);
  await Promise.all(Array.from({ length: 20 }, () => sbc.getSystemStatus()));
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.calls).toHaveLength(42);
});

test("a 401 that arrives after the new logon uses its token without another one", async () => {
  const late = gate();
  const server = await sbcServer({ "GET /system/status": [late.wait(unauthorized), unauthorized, status] });
  const sbc = client(server);
  const slow = sbc.getSystemStatus();
  await late.arrived;
  await sbc.getSystemStatus();
  late.open();
  await slow;
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.credentials.at(-1)).toBe("Bearer token-2");
});

test("a 401 to the old token while it is renewed waits for the new one", async () => {
  const slow = gate();
  const renewal = gate();
  const server = await sbcServer({
    "POST /auth/token": [token(1), renewal.wait(token(2)), token(3)],
    "GET /system/status": [slow.wait(unauthorized), status],
    "GET /system/version": ok("<systemVersionInfo/>"),
  });
  const clock = manualClock();
  const sbc = client(server, { clock });
  const early = sbc.getSystemStatus({}, { timeout: 20 * minute, deadline: 20 * minute });
  await slow.arrived;
  clock.advance(8 * minute);
  const late = sbc.getSystemVersion();
  await renewal.arrived;
  slow.open();
  await server.requests[1]?.cut;
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  renewal.open();
  await Promise.all([early, late]);
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.credentials.at(-1)).toBe("Bearer token-2");
});

test.each([403, 404, 405, 500])("%i renews nothing", async (code) => {
  const server = await sbcServer({ "GET /system/status": error(code, "no") });
  expect(await failure(client(server).getSystemStatus())).toMatchObject({ status: code, attempts: 1 });
  expect(server.calls).toEqual([logonCall, statusCall]);
});

test("a logon that nobody waits for any more is ended, and the next call makes its own", async () => {
  const place = gate();
  const server = await sbcServer({
    "POST /auth/token": [place.wait((() => {}) as Handler), token(2)],
    "GET /system/status": status,
  });
  const sbc = client(server);
  const controller = new AbortController();
  const call = failure(sbc.getSystemStatus({}, { signal: controller.signal }));
  await place.arrived;
  controller.abort();
  await call;
  expect(await server.requests[0]?.cut).toBe(true);
  await sbc.getSystemStatus();
  expect(server.credentials.at(-1)).toBe("Bearer token-2");
  place.open();
});
