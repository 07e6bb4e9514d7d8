import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  NotFoundError,
  ServerError,
  ThrottledError,
} from "../../../src/errors/index.js";
import { json, loopback, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import {
  about,
  client,
  failure,
  form,
  jobUid,
  only,
  password,
  tokens,
  userUid,
} from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";

const wrong = json(400, vspcExample("TokenRefused", "syntheticInvalidCredentials"));
const challenge = json(200, vspcExample("POST /token 200", "syntheticMfaChallenge"));
const refused = json(401, vspcExample("Unauthorized", "syntheticUnauthorized"));

test("a password session logs on with its first call, and only then", async () => {
  const server = await loopback({ "POST /token": tokens(1), "GET /about": only("Bearer access-1", about) });
  const vspc = client(server, { auth: password });
  expect(server.requests).toEqual([]);
  await vspc.getAboutInformation();
  await vspc.getAboutInformation();
  expect(server.calls).toEqual(["POST /token", "GET /about", "GET /about"]);
  const [logon] = server.requests;
  expect(form(logon?.body ?? "")).toEqual({ grant_type: "password", ...password });
  expect(logon?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(logon?.headers["x-client-version"]).toBe("3.6.1");
  expect(logon?.headers).not.toHaveProperty("authorization");
  expect(logon?.headers).not.toHaveProperty("x-request-id");
});

test("a wrong password is an AuthenticationError that says what to check; the call is not sent", async () => {
  const server = await loopback({ "POST /token": wrong, "GET /about": about });
  const error = await failure(client(server, { auth: password }).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    code: "authentication",
    status: 400,
    operationId: "oAuth2IssueToken",
    attempts: 1,
  });
  expect(error.messages).toEqual([
    { code: "invalid_request", message: "The user name or password is incorrect." },
  ]);
  expect(error.message).toBe(
    "oAuth2IssueToken: HTTP 400: The user name or password is incorrect. (code invalid_request); logon failed; check user name (DOMAIN\\user) and password. Users with MFA need auth.mfaCode or an API key",
  );
  expect(error.cause).toBeInstanceOf(HttpError);
  expect(server.calls).toEqual(["POST /token"]);
});

test("a password that was refused is not sent again: it could lock the account", async () => {
  const server = await loopback({ "POST /token": [wrong, tokens(1)], "GET /about": about });
  const vspc = client(server, { auth: password });
  await failure(vspc.getAboutInformation());
  const errors = await Promise.all(Array.from({ length: 20 }, () => failure(vspc.getAboutInformation())));
  for (const error of errors) {
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toMatch(/this client does not send them again/);
  }
  expect(server.calls).toEqual(["POST /token"]);
});

test("a page of a proxy in place of a refused logon is no refusal", async () => {
  const page = text(403, "<html></html>", { "content-type": "text/html" });
  const server = await loopback({ "POST /token": [page, tokens(1)], "GET /about": about });
  const vspc = client(server, { auth: password });
  expect(await failure(vspc.getAboutInformation())).not.toBeInstanceOf(AuthenticationError);
  expect(await vspc.getAboutInformation()).toHaveProperty("data");
});

test("a wrong API key is an AuthenticationError; nothing is renewed or sent again", async () => {
  const server = await loopback({ "GET /about": refused, "POST /token": tokens(1) });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 401, operationId: "getAboutInformation", attempts: 1 });
  expect(error.message).toMatch(
    /Authorization has been denied.*; the credentials are wrong, expired or revoked$/,
  );
  expect(server.calls).toEqual(["GET /about"]);
});

test("readOnly is asked for with every grant", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2)],
    "GET /about": only("Bearer access-2", about),
  });
  await client(server, { auth: { ...password, readOnly: true } }).getAboutInformation();
  const grants = server.requests.filter(({ path }) => path.endsWith("/token"));
  expect(grants.map(({ body }) => form(body).readOnly)).toEqual(["true", "true"]);
});

test("a second factor is asked for with the callback", async () => {
  const server = await loopback({ "POST /token": [challenge, tokens(1)], "GET /about": about });
  let asked = 0;
  const mfaCode = async () => {
    asked++;
    return "123456";
  };
  await client(server, { auth: { ...password, mfaCode } }).getAboutInformation();
  expect(asked).toBe(1);
  expect(server.requests.slice(0, 2).map(({ body }) => form(body))).toEqual([
    { grant_type: "password", ...password },
    { grant_type: "mfa", mfa_token: "<mfa token>", mfa_code: "123456" },
  ]);
  expect(server.requests[2]?.headers.authorization).toBe("Bearer access-1");
});

test("a second factor without the callback says what to give", async () => {
  const server = await loopback({ "POST /token": challenge });
  const error = await failure(client(server, { auth: password }).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 200, attempts: 1 });
  expect(error.message).toMatch(/needs a second factor; pass auth\.mfaCode, or use an API key$/);
  expect(server.calls).toEqual(["POST /token"]);
});

test("a refused code says so", async () => {
  const server = await loopback({ "POST /token": [challenge, wrong] });
  const auth = { ...password, mfaCode: () => "000000" };
  const error = await failure(client(server, { auth }).getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toMatch(/the second factor was refused; check the code that auth\.mfaCode returns$/);
  expect(server.calls).toHaveLength(2);
});

test("an error of the callback comes through", async () => {
  const server = await loopback({ "POST /token": challenge });
  const reason = new Error("no terminal");
  const mfaCode = () => Promise.reject(reason);
  expect(await failure(client(server, { auth: { ...password, mfaCode } }).getAboutInformation())).toBe(
    reason,
  );
});

test("as: a password session acts as another user with its own refresh token", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2), tokens(3)],
    "GET /about": [about, refused, about],
  });
  const given: unknown[] = [];
  const auth = { ...password, as: userUid, onTokens: (pair: unknown) => void given.push(pair) };
  const vspc = client(server, { auth });
  await vspc.getAboutInformation();
  await vspc.getAboutInformation();
  const grants = server.requests.filter(({ path }) => path.endsWith("/token")).map(({ body }) => form(body));
  expect(grants).toEqual([
    { grant_type: "password", ...password },
    { grant_type: "as", refresh_token: "refresh-1", userUid },
    { grant_type: "refresh_token", refresh_token: "refresh-2" },
  ]);
  const used = server.requests.map(({ headers }) => headers.authorization).filter(Boolean);
  expect(used).toEqual(["Bearer access-2", "Bearer access-2", "Bearer access-3"]);
  expect(given).toEqual([
    { accessToken: "access-2", refreshToken: "refresh-2" },
    { accessToken: "access-3", refreshToken: "refresh-3" },
  ]);
});

test("as: a token pair is only the way to the tokens of the other user", async () => {
  const server = await loopback({ "POST /token": tokens(2), "GET /about": about });
  const auth = { accessToken: "access-1", refreshToken: "refresh-1", as: userUid };
  await client(server, { auth }).getAboutInformation();
  expect(form(server.requests[0]?.body ?? "")).toEqual({
    grant_type: "as",
    refresh_token: "refresh-1",
    userUid,
  });
  expect(server.requests[1]?.headers.authorization).toBe("Bearer access-2");
});

test("as that is refused never falls back to the caller's own rights", async () => {
  const server = await loopback({ "POST /token": [tokens(1), wrong], "GET /about": about });
  const vspc = client(server, { auth: { ...password, as: userUid } });
  const error = await failure(vspc.getAboutInformation());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toMatch(/the impersonation was refused; it requires the rights to edit that user$/);
  await failure(vspc.getAboutInformation());
  expect(server.calls).not.toContain("GET /about");
});

test("as that fails for a moment is tried again, and loses no token on the way", async () => {
  const busy = text(503, "");
  const server = await loopback({ "POST /token": [busy, tokens(2)], "GET /about": about });
  const auth = { accessToken: "access-1", refreshToken: "refresh-1", as: userUid };
  const vspc = client(server, { auth, clock: manualClock({ skipBelow: 60_000 }) });
  await vspc.getAboutInformation();
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
    "Bearer access-2",
  ]);
});

test.each([
  ["503", text(503, ""), ServerError],
  ["429", json(429, vspcExample("Throttled", "syntheticThrottled")), ThrottledError],
  ["a reset", reset, ConnectionError],
  ["520 transport", json(520, vspcExample("ServerError", "syntheticTransport")), ServerError],
])(
  "a logon that meets %s is tried again, for a POST too; in all as often as any call",
  async (_, answer, Class) => {
    const start = `/infrastructure/backupServers/jobs/${jobUid}/start`;
    const server = await loopback({ "POST /token": [answer, tokens(1)], [`POST ${start}`]: about });
    const clock = () => manualClock({ skipBelow: 60_000 });
    await client(server, { auth: password, clock: clock() }).startBackupServerJob({ jobUid });
    expect(server.calls).toEqual(["POST /token", "POST /token", `POST ${start}`]);

    const dead = await loopback({ "POST /token": answer });
    const error = await failure(
      client(dead, { auth: password, clock: clock() }).startBackupServerJob({ jobUid }),
    );
    expect(error).toBeInstanceOf(Class);
    expect(error.operationId).toBe("oAuth2IssueToken");
    expect(dead.calls).toHaveLength(4);

    const once = await loopback({ "POST /token": answer });
    await failure(client(once, { auth: password }).startBackupServerJob({ jobUid }, { retry: false }));
    expect(once.calls).toHaveLength(1);
  },
);

test.each([
  ["404", text(404, ""), NotFoundError, /HTTP 404: .*path in baseUrl/],
  [
    "a sign-in page",
    text(200, "<html><title>VSPC</title></html>", { "content-type": "text/html" }),
    DecodeError,
    /HTML page \("VSPC"\)/,
  ],
  [
    "UnsupportedApiVersion",
    json(400, vspcExample("BadRequest", "syntheticUnsupportedVersion")),
    HttpError,
    /Set apiVersion/,
  ],
  ["no tokens", json(200, {}), AuthenticationError, /has no usable access token/],
  ["null", json(200, null), AuthenticationError, /has no usable access token/],
  [
    "a token that no header can carry",
    tokens(1, { access_token: "secret-1\r\nX-Evil: 1" }),
    AuthenticationError,
    /has no usable access token$/,
  ],
])("a logon answered with %s does not blame the password", async (_, answer, Class, message) => {
  const server = await loopback({ "POST /token": answer, "GET /about": about });
  const error = await failure(client(server, { auth: password }).getAboutInformation());
  expect(error.constructor).toBe(Class);
  expect(error.message).toMatch(message);
  expect(error.message).not.toMatch(/DOMAIN|secret-1/);
  expect(server.calls).toEqual(["POST /token"]);
});
