import { expect, test } from "vitest";
import { AuthenticationError, ClientClosedError } from "../../../src/errors/index.js";
import { gate, type Handler, json, loopback, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { about, client, failure, form, jobUid, only, password, tokens } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";

const revoked = json(400, vspcExample("TokenRefused", "syntheticInvalidRefreshToken"));
const refused = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));
const pair = { accessToken: "access-0", refreshToken: "refresh-0" };
const grants = (server: { requests: readonly { path: string; body: string }[] }) =>
  server.requests.filter(({ path }) => path.endsWith("/token")).map(({ body }) => form(body));

test("401 in the middle: the token is renewed, and the call sent once more, a POST too", async () => {
  const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
  const server = await loopback({ "POST /token": tokens(1), [start]: only("Bearer access-1", about) });
  await client(server, { auth: pair }).startBackupServerJob({ jobUid });
  expect(server.calls).toEqual([start, "POST /token", start]);
  expect(grants(server)).toEqual([{ grant_type: "refresh_token", refresh_token: "refresh-0" }]);
  expect(server.requests[2]?.headers["x-request-id"]).toBe(server.requests[0]?.headers["x-request-id"]);
});

test("401 with the renewed token too: no third try", async () => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": refused });
  const error = await failure(client(server, { auth: pair }).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 401, attempts: 2, operationId: "getAboutInformation" });
  expect(server.calls).toEqual(["GET /about", "POST /token", "GET /about"]);
});

test.each([400, 403, 404, 520])("%i renews nothing", async (status) => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": text(status, "") });
  expect(await failure(client(server, { auth: pair }).getAboutInformation())).toMatchObject({
    status,
    attempts: 1,
  });
  expect(server.calls).toEqual(["GET /about"]);
});

test("each renewal uses the refresh token of the one before", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2), tokens(3, { refresh_token: null }), tokens(4)],
    "GET /about": [refused, about, refused, about, refused, about, refused, about],
  });
  const given: unknown[] = [];
  const vspc = client(server, { auth: { ...pair, onTokens: (tokens) => given.push(tokens) } });
  for (let call = 0; call < 4; call++) await vspc.getAboutInformation();
  expect(grants(server).map(({ refresh_token }) => refresh_token)).toEqual([
    "refresh-0",
    "refresh-1",
    "refresh-2",
    // A server that gives no new one leaves the old one in force.
    "refresh-2",
  ]);
  expect(given).toEqual(
    [1, 2, 3, 4].map((n) => ({ accessToken: `access-${n}`, refreshToken: `refresh-${n === 3 ? 2 : n}` })),
  );
});

test("renewed a minute before it expires, without a 401", async () => {
  const server = await loopback({ "POST /token": [tokens(1), tokens(2)], "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  clock.advance(3_539_999);
  await vspc.getAboutInformation();
  expect(server.calls).toEqual(["POST /token", "GET /about", "GET /about"]);
  clock.advance(1);
  await vspc.getAboutInformation();
  expect(server.calls.slice(3)).toEqual(["POST /token", "GET /about"]);
  expect(grants(server)[1]).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1" });
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

test("a token with a short life is used for nine tenths of it", async () => {
  const server = await loopback({ "POST /token": tokens(1, { expires_in: 30 }), "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  clock.advance(26_999);
  await vspc.getAboutInformation();
  expect(grants(server)).toHaveLength(1);
  clock.advance(1);
  await vspc.getAboutInformation();
  expect(grants(server)).toHaveLength(2);
});

test.each([0, null, "soon", undefined])("expires_in %j: used until a 401", async (expires_in) => {
  const server = await loopback({ "POST /token": tokens(1, { expires_in }), "GET /about": about });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  clock.advance(1e9);
  await vspc.getAboutInformation();
  expect(grants(server)).toHaveLength(1);
});

test("a revoked refresh token: a password session logs on again", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), revoked, tokens(2)],
    "GET /about": [about, refused, about],
  });
  const vspc = client(server, { auth: password });
  await vspc.getAboutInformation();
  await vspc.getAboutInformation();
  expect(grants(server).map(({ grant_type }) => grant_type)).toEqual([
    "password",
    "refresh_token",
    "password",
  ]);
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

test("a revoked refresh token: a token session throws with advice", async () => {
  const server = await loopback({ "POST /token": revoked, "GET /about": refused });
  const error = await failure(client(server, { auth: pair }).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 400, operationId: "oAuth2IssueToken", attempts: 1 });
  expect(error.message).toMatch(
    /The refresh token is invalid.*; the refresh token is expired or revoked; pass new tokens$/,
  );
  expect(server.calls).toEqual(["GET /about", "POST /token"]);
});

test("tokens without a refresh token: the 401 is the error, nothing is renewed", async () => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": refused });
  const error = await failure(client(server, { auth: { accessToken: "access-0" } }).getAboutInformation());
  expect(error).toMatchObject({ status: 401, attempts: 1 });
  expect(server.calls).toEqual(["GET /about"]);
});

test("a renewal that fails for a moment is tried again; the refresh token is not lost", async () => {
  const server = await loopback({
    "POST /token": [text(503, ""), tokens(1)],
    "GET /about": only("Bearer access-1", about),
  });
  await client(server, { auth: pair, clock: manualClock({ skipBelow: 60_000 }) }).getAboutInformation();
  expect(grants(server).map(({ refresh_token }) => refresh_token)).toEqual(["refresh-0", "refresh-0"]);
  expect(server.calls).toEqual(["GET /about", "POST /token", "POST /token", "GET /about"]);
});

test("a renewal before the end that fails for a moment leaves the call the tokens that still live", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), text(503, ""), text(503, ""), tokens(2)],
    "GET /about": about,
  });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  // Of an hour.
  clock.advance(3_590_000);
  await vspc.getAboutInformation();
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-1");
  clock.advance(10_000);
  // Now it is too late to go on with them.
  expect(
    await failure(client(server, { auth: password, clock, retry: false }).getAboutInformation()),
  ).toMatchObject({
    status: 503,
  });
  await vspc.getAboutInformation();
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

const never: Handler = () => {};
const soon = 3_600_000 - 60_000;

test.each([
  ["half of the time that the tokens still live", {}, soon, 30_000],
  ["half of that, later on", {}, soon + 40_000, 10_000],
  ["the caller's timeout, where that is less", { timeout: 5000 }, soon, 5000],
])("a renewal without an answer is given up after %s, and they do for now", async (_, options, at, bound) => {
  const renewal = gate();
  const server = await loopback({
    "POST /token": [tokens(1), renewal.wait(never), tokens(2)],
    "GET /about": about,
  });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock, ...options });
  await vspc.getAboutInformation();
  clock.advance(at);
  const call = vspc.getAboutInformation();
  await renewal.arrived;
  clock.advance(bound - 1);
  await new Promise(setImmediate);
  expect(server.calls).toHaveLength(3);
  clock.advance(1);
  await call;
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-1");
  await vspc.getAboutInformation();
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

test("a logon that follows a refused renewal has half of what is left then", async () => {
  const [renewal, logon] = [gate(), gate()];
  const server = await loopback({
    "POST /token": [tokens(1), renewal.wait(revoked), logon.wait(never)],
    "GET /about": about,
  });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  clock.advance(soon);
  const call = vspc.getAboutInformation();
  await renewal.arrived;
  clock.advance(20_000);
  renewal.open();
  await logon.arrived;
  clock.advance(20_000);
  await call;
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-1");
});

test.each([
  ["with seconds left", soon + 51_000],
  ["after the end", soon + 60_000],
])("a renewal %s has the caller's timeout: nothing is won by giving up", async (_, at) => {
  const renewal = gate();
  const server = await loopback({
    "POST /token": [tokens(1), renewal.wait(tokens(2))],
    "GET /about": about,
  });
  const clock = manualClock();
  const vspc = client(server, { auth: password, clock });
  await vspc.getAboutInformation();
  clock.advance(at);
  const call = vspc.getAboutInformation();
  await renewal.arrived;
  clock.advance(59_999);
  renewal.open();
  await call;
  expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-2");
});

test("logon and renewal use the caller's fetch", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2)],
    "GET /about": only("Bearer access-2", about),
  });
  const urls: string[] = [];
  const fetch = (url: string, init: RequestInit) => {
    urls.push(url.slice(server.url.length));
    return globalThis.fetch(url, init);
  };
  await client(server, { auth: password, fetch }).getAboutInformation();
  expect(urls).toEqual(["/token", "/about", "/token", "/about"]);
});

test("after close() nothing logs on again", async () => {
  const server = await loopback({ "POST /token": [tokens(1), tokens(2)], "GET /about": about });
  const vspc = client(server, { auth: password });
  await vspc.getAboutInformation();
  await vspc.close();
  const error = await failure(vspc.getAboutInformation());
  expect(error).toBeInstanceOf(ClientClosedError);
  expect(error.message).toBe("getAboutInformation: the client is closed");
  expect(server.calls).toEqual(["POST /token", "GET /about"]);
});

test("an error of onTokens comes through, and the tokens are kept", async () => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": about });
  const reason = new Error("disk full");
  let failing = true;
  const onTokens = () => {
    if (failing) throw reason;
  };
  const vspc = client(server, { auth: { ...password, onTokens } });
  expect(await failure(vspc.getAboutInformation())).toBe(reason);
  failing = false;
  await vspc.getAboutInformation();
  expect(server.calls).toEqual(["POST /token", "GET /about"]);
});

test("a refusal of the refresh token that is cut on the way leads to a logon, but not without a password", async () => {
  const cut = text(400, '{"error":"invalid_grant","error_descrip', { "content-type": "application/json" });
  const server = await loopback({
    "POST /token": [tokens(1), cut, tokens(2)],
    "GET /about": [refused, about],
  });
  await client(server, { auth: password }).getAboutInformation();
  expect(grants(server).map(({ grant_type }) => grant_type)).toEqual([
    "password",
    "refresh_token",
    "password",
  ]);
  const other = await loopback({ "POST /token": cut, "GET /about": refused });
  const error = await failure(client(other, { auth: pair }).getAboutInformation());
  expect(error).toMatchObject({ status: 400, operationId: "oAuth2IssueToken", recognized: false });
  expect(grants(other)).toHaveLength(1);
});
