import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  NotFoundError,
  PermissionError,
  ServerError,
} from "../../../src/errors/index.js";
import { gate, json, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";
import { basic, client, failure } from "../../support/oracle-sbc-client.js";
import {
  envelope,
  error,
  fixture,
  ok,
  sbcServer,
  status,
  token,
  unauthorized,
  unsupportedVersion,
  xml,
} from "../../support/oracle-sbc-server.js";

const logonCall = "POST /v1.2/auth/token";
const statusCall = "GET /v1.2/system/status";

test("the first call logs on with Basic and no body, and goes out with the token", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  await client(server).getSystemStatus();
  expect(server.calls).toEqual([logonCall, statusCall]);
  expect(server.credentials).toEqual([basic, "Bearer token-1"]);
  const [logon, call] = server.requests;
  expect(logon).toMatchObject({ body: "", path: "/rest/v1.2/auth/token" });
  expect(logon?.headers.accept).toBe("application/xml");
  expect(call?.headers).toMatchObject({ accept: "application/xml", "content-type": "application/xml" });
});

test("every later call goes out with the same token", async () => {
  const server = await sbcServer({
    "GET /system/status": status,
    "GET /system/version": ok("<systemVersionInfo/>"),
  });
  const sbc = client(server);
  await sbc.getSystemStatus();
  await sbc.getSystemVersion();
  await sbc.lockConfiguration();
  await sbc.http.GET("/{version}/system/status", {});
  expect(server.credentials.slice(1)).toEqual(Array.from({ length: 4 }, () => "Bearer token-1"));
});

test("the token of the vendor's sample is taken as it is", async () => {
  const server = await sbcServer({
    "POST /auth/token": xml(200, fixture("documented-token.xml")),
    "GET /system/status": status,
  });
  await client(server).getSystemStatus();
  expect(server.credentials[1]).toBe(
    "Bearer YWRtaW4sYWRtaW4sMjAxOC0wOC0wOSAxOToyNzowzVmM2FhNGMzZjMyZDlkNWJmYzg4O",
  );
});

test("blanks around a token are none of it", async () => {
  const server = await sbcServer({
    "POST /auth/token": ok("\n    <accessToken>\n      token-7\n    </accessToken>\n  "),
    "GET /system/status": status,
  });
  await client(server).getSystemStatus();
  expect(server.credentials[1]).toBe("Bearer token-7");
});

test.each([
  // 160 characters of Base64; an encoder for mail breaks after 76.
  [
    "long ones",
    "operator-of-the-boxes",
    "p".repeat(98),
    `b3BlcmF0b3Itb2YtdGhlLWJveGVz${"OnBw"}${"cHBw".repeat(32)}`,
  ],
  ["UTF-8", "jürgen", "pässwört €", "asO8cmdlbjpww6Rzc3fDtnJ0IOKCrA=="],
  ["a colon in the password", "svc", "a:b:c", "c3ZjOmE6Yjpj"],
  ["blanks", " svc ", " p w ", "IHN2YyA6IHAgdyA="],
])("Basic in one line: %s", async (_, username, password, start) => {
  const server = await sbcServer({ "GET /system/status": status });
  await client(server, { auth: { username, password } }).getSystemStatus();
  const header = server.requests[0]?.headers.authorization ?? "";
  expect(header).toMatch(/^Basic [A-Za-z0-9+/]+=*$/);
  expect(header.slice(6, 6 + start.length)).toBe(start);
  expect(
    server.requests[0]?.rawHeaders.filter((name) => name.toLowerCase() === "authorization"),
  ).toHaveLength(1);
});

test("Basic of 200 characters each, whole and unbroken", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const auth = { username: "u".repeat(200), password: "€".repeat(200) };
  await client(server, { auth }).getSystemStatus();
  const header = server.requests[0]?.headers.authorization ?? "";
  // 200 bytes, a colon and 600 bytes: 801 bytes are 1068 characters of Base64.
  expect(header).toHaveLength("Basic ".length + 1068);
  expect(Buffer.from(header.slice(6), "base64").toString()).toBe(`${auth.username}:${auth.password}`);
});

test("20 calls at once share one logon", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  await Promise.all(Array.from({ length: 20 }, () => sbc.getSystemStatus()));
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(1);
  expect(server.calls).toHaveLength(21);
});

test("a wrong password is an AuthenticationError that says what to check; the call is not sent", async () => {
  const server = await sbcServer({ "POST /auth/token": unauthorized });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ code: "authentication", status: 401, operationId: "getToken", attempts: 1 });
  expect(reason.messages).toEqual([{ message: "Client not authorized." }]);
  expect(reason.message).toBe(
    "getToken: HTTP 401: Client not authorized; logon failed; check user name and password, and that REST is enabled in the http-server of the SBC",
  );
  expect(reason.cause).toBeInstanceOf(HttpError);
  // A user name that is tried again and again may be locked out.
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["401", unauthorized, "logon failed; check user name and password"],
  ["401 as a page", text(401, "<html></html>"), "logon failed; check user name and password"],
  ["403", error(403, "Forbidden"), "Forbidden"],
])(
  "a password that is refused with %s is sent once: 20 calls share it, and no later call sends it",
  async (_, refusal, words) => {
    const server = await sbcServer({
      "POST /auth/token": [refusal, token(1)],
      "GET /system/status": status,
    });
    const sbc = client(server);
    const reasons = await Promise.all(Array.from({ length: 20 }, () => failure(sbc.getSystemStatus())));
    for (const { message } of reasons) expect(message).toContain(words);
    for (const call of [
      () => sbc.getSystemStatus(),
      () => sbc.getToken(),
      () => sbc.http.POST("/{version}/auth/token", {}),
      () => sbc.withConfigurationLock(() => {}),
      () => sbc.applyConfiguration(),
      () => sbc.begin("saveConfiguration"),
    ]) {
      const reason = await failure(call());
      expect(reason).toBeInstanceOf(AuthenticationError);
      expect(reason.message).toContain("the server refused these credentials before");
    }
    expect(server.calls).toEqual([logonCall]);
  },
);

test("a password that getToken() was refused with is not sent for a call either", async () => {
  const server = await sbcServer({ "POST /auth/token": [unauthorized, token(1)] });
  const sbc = client(server);
  expect(await failure(sbc.getToken())).toBeInstanceOf(AuthenticationError);
  expect(await failure(sbc.getSystemStatus())).toBeInstanceOf(AuthenticationError);
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["403 as a page", text(403, "<html></html>"), PermissionError],
  ["404", unsupportedVersion, NotFoundError],
  ["500", text(500, ""), ServerError],
])("%s at the logon is no refusal of the password: the next call tries again", async (_, answer, Class) => {
  const server = await sbcServer({ "POST /auth/token": [answer, token(1)], "GET /system/status": status });
  const sbc = client(server);
  expect(await failure(sbc.getSystemStatus())).toBeInstanceOf(Class);
  await sbc.getSystemStatus();
  expect(server.calls).toEqual([logonCall, logonCall, statusCall]);
});

test("a logon that fails for all is tried again for all of them together, not by each", async () => {
  const server = await sbcServer({
    "POST /auth/token": [text(503, ""), text(503, ""), token(1)],
    "GET /system/status": status,
  });
  const sbc = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
  await Promise.all(Array.from({ length: 20 }, () => sbc.getSystemStatus()));
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(3);
});

test.each([
  ["an empty container", ok("")],
  ["an empty token", ok("<accessToken/>")],
  ["blanks for a token", ok("<accessToken>   </accessToken>")],
  ["a token of two lines", ok("<accessToken>SECRET\nSECRET</accessToken>")],
  ["a token beyond Latin-1", ok("<accessToken>SECRET-日本</accessToken>")],
  ["a token at another place", ok("<token><accessToken>SECRET</accessToken></token>")],
  ["an empty root", xml(200, "<response/>")],
])("a reply with %s is no token", async (_, answer) => {
  const server = await sbcServer({ "POST /auth/token": answer });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ operationId: "getToken", status: 200 });
  expect(reason.message).toBe("getToken: HTTP 200: the response to the logon has no usable access token");
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  [
    "a page",
    text(200, "<!DOCTYPE html><html><title>Web GUI</title></html>", { "content-type": "text/html" }),
    /HTML page \("Web GUI"\) in place of data/,
  ],
  ["nothing", text(200, ""), /empty body/],
  ["words", text(200, "SECRET words"), /not what the spec promises/],
  [
    "half an answer",
    xml(200, envelope("<accessToken>SECRET</accessToken>").slice(0, -30)),
    /not what the spec promises/,
  ],
  ["another root", xml(200, "<token>SECRET</token>"), /the root element is <token>/],
  ["a DOCTYPE", xml(200, '<!DOCTYPE response [<!ENTITY x "y">]><response/>'), /DOCTYPE/],
  ["JSON of another product", json(200, { access_token: "SECRET" }), /not what the spec promises/],
])("a reply with %s is a DecodeError of the logon", async (_, answer, message) => {
  const server = await sbcServer({ "POST /auth/token": answer });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason).toMatchObject({ operationId: "getToken", attempts: 1 });
  expect(reason.message).toMatch(message);
  expect(reason.message).not.toContain("SECRET");
  expect(server.calls).toEqual([logonCall]);
});

test("403 at the logon is no wrong password", async () => {
  const server = await sbcServer({ "POST /auth/token": error(403, "Forbidden") });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(PermissionError);
  expect(reason.message).not.toContain("check user name");
});

test("404 at the logon names the version and what finds it", async () => {
  const server = await sbcServer({ "POST /auth/token": unsupportedVersion });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.message).toBe(
    'getToken: HTTP 404: Unsupported versionId in URI; the SBC does not support this apiVersion; apiVersion: "discover" uses one that it supports',
  );
});

test.each([
  ["503", error(503, "later"), ServerError],
  ["502 without a body", text(502, ""), ServerError],
  ["a reset", reset, ConnectionError],
])("a logon that meets %s is tried again, for a POST too; as often as any call", async (_, answer, Class) => {
  const clock = () => manualClock({ skipBelow: 60_000 });
  const server = await sbcServer({ "POST /auth/token": [answer, token(1)] });
  await client(server, { clock: clock() })
    .reboot()
    .catch(() => {});
  expect(server.calls).toEqual([logonCall, logonCall, "POST /v1.2/admin/reboot"]);

  const dead = await sbcServer({ "POST /auth/token": answer });
  const reason = await failure(client(dead, { clock: clock() }).reboot());
  expect(reason).toBeInstanceOf(Class);
  expect(reason.operationId).toBe("getToken");
  expect(dead.calls).toHaveLength(4);

  const once = await sbcServer({ "POST /auth/token": answer });
  // By the option of the client: the logon is for all calls.
  await failure(client(once, { retry: false }).reboot());
  expect(once.calls).toHaveLength(1);
});

test("a 500 at the logon is not tried again", async () => {
  const server = await sbcServer({ "POST /auth/token": text(500, "") });
  const reason = await failure(
    client(server, { clock: manualClock({ skipBelow: 60_000 }) }).getSystemStatus(),
  );
  expect(reason).toBeInstanceOf(ServerError);
  expect(reason).toMatchObject({ operationId: "getToken", attempts: 1 });
  expect(server.calls).toEqual([logonCall]);
});

test("the caller's own getToken() is a call like any other: with Basic, sent once, and its token is the caller's", async () => {
  const server = await sbcServer({ "GET /system/status": status });
  const sbc = client(server);
  expect((await sbc.getToken()).data.accessToken).toBe("token-1");
  await sbc.getToken({ body: { accessToken: "token-1" } });
  await sbc.getSystemStatus();
  expect(server.credentials).toEqual([basic, basic, basic, "Bearer token-3"]);
  expect(server.requests.map(({ body }) => body)).toEqual(["", "accessToken=token-1", "", ""]);
  expect(server.requests[1]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("a caller that leaves does not end the logon of the others", async () => {
  const place = gate();
  const server = await sbcServer({ "POST /auth/token": place.wait(token(1)), "GET /system/status": status });
  const sbc = client(server);
  const controller = new AbortController();
  const left = failure(sbc.getSystemStatus({}, { signal: controller.signal }));
  const stayed = sbc.getSystemStatus();
  await place.arrived;
  controller.abort(new Error("gone"));
  expect((await left).message).toBe("gone");
  place.open();
  expect((await stayed).data.role).toBe("standalone");
  expect(server.calls).toEqual([logonCall, statusCall]);
});

test("a logon waits within the deadline of the call", async () => {
  const place = gate();
  const clock = manualClock();
  const server = await sbcServer({ "POST /auth/token": place.wait(token(1)) });
  const call = failure(client(server, { clock }).getSystemStatus({}, { deadline: 5000 }));
  await place.arrived;
  clock.advance(5000);
  expect(await call).toMatchObject({ code: "timeout", bound: "deadline", limit: 5000 });
  place.open();
});
