import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  HttpError,
  NotFoundError,
  ServerError,
} from "../../../src/errors/index.js";
import {
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { client, failure, logon } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  error,
  fixture,
  jobs,
  opened,
  refused,
  task,
  xml,
} from "../../support/enterprise-manager-server.js";
import { json, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const logonCall = "POST /sessionMngr/?v=latest";

test("a wrong password is an AuthenticationError that says what to check; the call is not sent", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": refused });
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ code: "authentication", status: 401, operationId: "logon", attempts: 1 });
  expect(reason.headers["www-authenticate"]).toBe("Basic Realm=RestSvc");
  expect(reason.messages).toEqual([{ message: "Unauthorized" }]);
  expect(reason.message).toBe(
    "logon: HTTP 401: Unauthorized; logon failed; check user name (DOMAIN\\user) and password, and that the account has a role in Enterprise Manager",
  );
  expect(reason.cause).toBeInstanceOf(HttpError);
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["403", error(403, "Access denied")],
  ["401 without a body", text(401, "")],
  ["401 in JSON", json(401, { message: "Unauthorized", statusCode: 401 })],
  ["401 with a page", text(401, "<html><title>401</title></html>", { "content-type": "text/html" })],
])("%s refuses the logon too", async (_, answer) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": answer });
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason.message).toMatch(/logon failed; check user name/);
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["401", refused],
  ["401 with a page", text(401, "<html><title>401</title></html>", { "content-type": "text/html" })],
  ["403", error(403, "Access denied")],
])("a password refused with %s is not sent again, by whatever call", async (_, answer) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": [answer, opened(1)], "GET /jobs": jobs });
  const em = client(server);
  await failure(em.getJobs());
  for (const again of [
    () => em.getJobs(),
    () => em.begin("startJob", { id: "j-1" }),
    () => em.logon({ v: "latest" }),
  ]) {
    const reason = await failure(again());
    expect(reason).toBeInstanceOf(AuthenticationError);
    expect(reason.message).toMatch(
      /the server refused these credentials before, and this client does not send them again/,
    );
  }
  expect(server.calls).toEqual([logonCall]);
});

test("nor after a caller's own logon() was refused", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": [refused, opened(1)], "GET /jobs": jobs });
  const em = client(server);
  expect(await failure(em.logon({ v: "latest" }))).toMatchObject({ code: "authentication", attempts: 1 });
  expect((await failure(em.getJobs())).message).toMatch(/refused these credentials before/);
  expect((await failure(em.logon({ v: "latest" }))).message).toMatch(/refused these credentials before/);
  expect(server.calls).toEqual([logonCall]);
});

test("nor when the password was good for the first session, and 200 calls come", async () => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": [opened(1), refused],
    "GET /jobs": [jobs, refused],
  });
  const em = client(server);
  await em.getJobs();
  for (let count = 0; count < 20; count++) {
    await Promise.all(Array.from({ length: 10 }, () => failure(em.getJobs())));
  }
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
});

test("a version that the server does not support is said again, and nothing is sent", async () => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": refused,
    "GET /": xml(200, fixture("synthetic-service.xml")),
  });
  const em = client(server, { apiVersion: "v1_4" });
  const reasons = [await failure(em.getJobs()), await failure(em.getJobs())];
  for (const { message } of reasons) expect(message).toMatch(/the server does not support v1_4/);
  expect(server.calls).toHaveLength(2);
});

const starting = "<!DOCTYPE html><html><head><title>Service starts</title></head></html>";
const html = { "content-type": "text/html" };

test.each([
  ["403 with a page", text(403, starting, html)],
  ["404 with a page", text(404, starting, html)],
  ["200 with a page", text(200, starting, html)],
  ["200 without anything", text(200, "")],
  ["200 with an object of somebody else", json(200, {})],
  ["500 with a page", text(500, starting, html)],
  ["503", error(503, "later")],
  ["a reset", reset],
])("%s at a later logon, while the server starts, says nothing about the password", async (_, answer) => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": [opened(1), answer, answer, opened(2)],
    "GET /jobs": [jobs, refused, jobs],
  });
  const em = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
  await em.getJobs();
  expect(await em.getJobs()).toHaveProperty("Jobs");
  expect(server.tokens.at(-1)).toBe("token-2");
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(4);
});

test.each([
  ["403", text(403, starting, html), "permission"],
  ["404", text(404, starting, html), "not-found"],
])(
  "a page with %s that stays is no refusal of the password, and no wrong address",
  async (_, answer, code) => {
    const server = await enterpriseManager({
      "POST /sessionMngr/": [opened(1), answer, answer, answer, answer, opened(2)],
      "GET /jobs": [jobs, refused, jobs],
    });
    const em = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
    await em.getJobs();
    const reason = await failure(em.getJobs());
    expect(reason).toMatchObject({ code, recognized: false, operationId: "logon" });
    expect(reason.message).not.toMatch(/check user name|port 9398/);
    expect(await em.getJobs()).toHaveProperty("Jobs");
  },
);

test("20 calls share one refusal", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": refused });
  const em = client(server);
  const reasons = await Promise.all(Array.from({ length: 20 }, () => failure(em.getJobs())));
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(["authentication"]));
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["XML", xml(200, fixture("synthetic-service.xml"))],
  ["JSON of 12", text(200, fixture("observed-service-12.json"), { "content-type": "application/json" })],
  ["JSON of 13", text(200, fixture("observed-service-13.json"), { "content-type": "application/json" })],
])(
  "a version that the server does not support is told from a wrong password: list in %s",
  async (_, root) => {
    const server = await enterpriseManager({ "POST /sessionMngr/": refused, "GET /": root });
    const reason = await failure(client(server, { apiVersion: "v1_4" }).getJobs());
    expect(reason).toBeInstanceOf(AuthenticationError);
    expect(reason.message).toBe(
      "logon: HTTP 401: Unauthorized; the server does not support v1_4. Supported versions: v1_5, v1_6, v1_7. Omit apiVersion to use the latest",
    );
    expect(server.calls).toEqual(["POST /sessionMngr/?v=v1_4", "GET /"]);
    expect(server.requests[1]?.headers).not.toHaveProperty("authorization");
  },
);

test("a version that it does speak leaves the password to blame", async () => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": refused,
    "GET /": xml(200, fixture("synthetic-service.xml")),
  });
  const reason = await failure(client(server, { apiVersion: "v1_6" }).getJobs());
  expect(reason.message).toMatch(/logon failed; check user name/);
});

test.each([
  ["401", refused],
  ["404", error(404, "no")],
  ["503", error(503, "later")],
  ["a reset", reset],
  ["a page", text(200, "<html></html>", { "content-type": "text/html" })],
  ["nothing", text(200, "")],
  ["no versions", xml(200, '<EnterpriseManager xmlns="http://www.veeam.com/ent/v1.0"/>')],
])("a list of versions answered with %s leaves the refusal as it is", async (_, root) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": refused, "GET /": root });
  const reason = await failure(client(server, { apiVersion: "v1_4" }).getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ status: 401, operationId: "logon" });
  expect(reason.message).toMatch(/logon failed; check user name/);
  // The list is a help, and asked for once.
  expect(server.calls).toHaveLength(2);
});

const page =
  '<!DOCTYPE html>\r\n<html lang="en"><head><title>Veeam Backup Enterprise Manager</title></head><body>SECRET</body></html>';

test.each([
  ["text/html; charset=utf-8", page],
  ["text/html", `<!-- console -->${page}`],
  ["TEXT/HTML", `\ufeff${page}`],
  ["application/octet-stream", page],
])("the page of the web console (%s) is a DecodeError that names the port", async (type, body) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": text(200, body, { "content-type": type }) });
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason).toMatchObject({ operationId: "logon", attempts: 1 });
  expect(reason.message).toBe(
    "logon: HTTP 200 with an HTML page in place of a session, such as the web console of Enterprise Manager; set baseUrl to its REST API, port 9398",
  );
  expect(server.calls).toEqual([logonCall]);
});

test.each([
  ["no header", xml(201, fixture("synthetic-logon-session.xml"))],
  ["no header in JSON", text(201, fixture("observed-logon-session.json"))],
  ["an empty header", opened(1, { "X-RestSvcSessionId": "" })],
  ["the cookie alone", text(201, "", { "Set-Cookie": "X-RestSvcSessionId=token-1; Path=/api;" })],
  ["nothing", text(200, "")],
  ["204", text(204, "")],
  ["JSON of another product", json(200, { access_token: "SECRET" })],
  ["words", text(200, "SECRET words", { "content-type": "text/plain" })],
])("a reply with %s is no session", async (_, answer) => {
  const server = await enterpriseManager({ "POST /sessionMngr/": answer, "GET /jobs": jobs });
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason.operationId).toBe("logon");
  expect(reason.message).toMatch(
    /^logon: HTTP 20\d: the response to the logon has no usable header X-RestSvcSessionId. .*port 9398$/,
  );
  expect(reason.message).not.toMatch(/SECRET|check user name/);
  expect(server.calls).toEqual([logonCall]);
});

test.each(["to\u0001ken", "to\u0100ken"])(
  "a token with a character that no header can carry is none",
  async (token) => {
    const server = await enterpriseManager({ "GET /jobs": jobs });
    const headers = { get: (name: string) => (name === "x-restsvcsessionid" ? token : null) };
    // What no fetch of Node gives, but a caller's own may.
    const fetch = async () =>
      Object.defineProperty(new Response("", { status: 201 }), "headers", { value: headers });
    const reason = await failure(client(server, { fetch }).getJobs());
    expect(reason).toBeInstanceOf(AuthenticationError);
    expect(reason.message).toMatch(/no usable header X-RestSvcSessionId/);
    expect(reason.message).not.toContain("ken");
  },
);

test("404 does not blame the password, but the address", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": json(404, { errorCode: "NotFound" }) });
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason).toMatchObject({ status: 404, operationId: "logon", attempts: 1 });
  expect(reason.message).toMatch(/set baseUrl to Enterprise Manager, port 9398 \(9419 is the REST API of/);
});

test.each([
  ["503", error(503, "The service is unavailable."), ServerError],
  ["502", text(502, "Bad gateway"), ServerError],
  ["a reset", reset, ConnectionError],
])(
  "a logon that meets %s is tried again, for a POST too; once for all calls that wait",
  async (_, answer, Class) => {
    const clock = () => manualClock({ skipBelow: 60_000 });
    const server = await enterpriseManager({
      "POST /sessionMngr/": [answer, opened(1)],
      "POST /jobs/j-1": task,
    });
    await client(server, { clock: clock() }).startJob({ id: "j-1" });
    expect(server.calls).toEqual([logonCall, logonCall, "POST /jobs/j-1?action=start"]);

    const dead = await enterpriseManager({ "POST /sessionMngr/": answer });
    const em = client(dead, { clock: clock() });
    const calls = Array.from({ length: 20 }, () => failure(em.startJob({ id: "j-1" })));
    const [reason] = await Promise.all(calls);
    expect(reason).toBeInstanceOf(Class);
    expect(reason.operationId).toBe("logon");
    expect(dead.calls).toHaveLength(4);

    const once = await enterpriseManager({ "POST /sessionMngr/": answer });
    await failure(client(once, { retry: false }).startJob({ id: "j-1" }));
    expect(once.calls).toHaveLength(1);
  },
);

test("a 500 at the logon is not tried again", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": xml(500, fixture("observed-error.xml")) });
  const reason = await failure(client(server, { clock: manualClock({ skipBelow: 60_000 }) }).getJobs());
  expect(reason).toBeInstanceOf(ServerError);
  expect(reason).toMatchObject({ operationId: "logon", attempts: 1 });
  expect(server.calls).toEqual([logonCall]);
});

test("a caller's own logon() is not sent again: it may have opened a session", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": error(503, "later") });
  const em = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
  expect(await failure(em.logon({ v: "latest" }))).toMatchObject({ status: 503, attempts: 1 });
  expect(server.calls).toHaveLength(1);
});

test("a redirect to another host keeps the password home", async () => {
  const other = await enterpriseManager();
  const server = await enterpriseManager({
    "POST /sessionMngr/": text(307, "", { location: `${other.url}/sessionMngr/?v=latest` }),
  });
  const reason = await failure(client(server).getJobs());
  expect(reason.constructor).toBe(HttpError);
  expect(reason).toMatchObject({ status: 307, operationId: "logon" });
  expect(other.requests).toEqual([]);
});

type Options = Record<string, unknown>;

test.each<[string, Options, RegExp]>([
  ["auth", { auth: undefined }, /must be \{ username, password \} or \{ sessionId \}/],
  ["auth", { auth: null }, /must be/],
  ["auth", { auth: "svc:pass-word-1" }, /must be/],
  ["auth", { auth: {} }, /must be/],
  ["auth", { auth: { apiKey: "k" } }, /must be/],
  ["auth.username", { auth: { password: "pass-word-1" } }, /is missing/],
  ["auth.password", { auth: { username: "svc" } }, /is missing/],
  // An environment variable that is not set.
  ["auth.username", { auth: { username: undefined, password: undefined } }, /is missing/],
  ["auth.password", { auth: { username: "svc", password: undefined } }, /is missing/],
  ["auth.sessionId", { auth: { sessionId: undefined } }, /is missing/],
  ["auth.username", { auth: { username: "", password: "pass-word-1" } }, /not empty/],
  ["auth.username", { auth: { username: 7, password: "pass-word-1" } }, /must be a string/],
  ["auth.username", { auth: { username: "TECH:svc", password: "pass-word-1" } }, /must not hold a colon/],
  ["auth.password", { auth: { username: "svc", password: "" } }, /not empty/],
  ["auth.sessionId", { auth: { sessionId: "" } }, /not empty/],
  ["auth.sessionId", { auth: { sessionId: "pass-word-1\r\nX-Evil: 1" } }, /no header can carry/],
  ["auth.sessionId", { auth: { sessionId: "日本" } }, /no header can carry/],
  ["auth.username", { auth: { sessionId: "s", ...logon } }, /Valid options: auth\.sessionId/],
  ["auth.domain", { auth: { ...logon, domain: "TECH" } }, /Valid options: auth\.username, auth\.password/],
  ["mediaType", { mediaType: "application/json" }, /must be "xml" or "json"/],
  ["mediaType", { mediaType: "XML" }, /must be "xml" or "json"/],
  ["apiVersion", { apiVersion: "" }, /not empty/],
  ["apiVersion", { apiVersion: 1.7 }, /must be a string/],
  ["sessionIdleTimeout", { sessionIdleTimeout: 0 }, /must be a positive number of ms/],
  ["sessionIdleTimeout", { sessionIdleTimeout: -1 }, /must be a positive number of ms/],
  ["sessionIdleTimeout", { sessionIdleTimeout: Number.NaN }, /must be a positive number of ms/],
  ["sessionIdleTimeout", { sessionIdleTimeout: Number.POSITIVE_INFINITY }, /must be a positive number of ms/],
  ["sessionIdleTimeout", { sessionIdleTimeout: "900000" }, /must be a positive number of ms/],
  [
    "mediatype",
    { mediatype: "json" },
    /Did you mean 'mediaType'\? Valid options: .*mediaType, apiVersion, sessionIdleTimeout/,
  ],
  ["baseUrl", { baseUrl: undefined }, /is missing/],
  ["baseUrl", { baseUrl: "http://em.example.com:9399" }, /in clear text/],
  ["timeout", { timeout: 0 }, /positive/],
])("the option %s of %j is refused by its name", async (option, given, message) => {
  const base = { baseUrl: "https://em.example.com:9398", auth: logon };
  const make = async () => new EnterpriseManager({ ...base, ...given } as EnterpriseManagerOptions);
  const reason = await failure(make());
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(reason.message).toMatch(message);
  expect(reason.message).not.toContain("pass-word-1");
});

test("what is undefined is not given", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const em = client(server, { mediaType: undefined, apiVersion: undefined, sessionIdleTimeout: undefined });
  await em.getJobs();
  expect(server.calls[0]).toBe(logonCall);
});
