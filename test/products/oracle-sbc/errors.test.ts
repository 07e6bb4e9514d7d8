import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
  ThrottledError,
} from "../../../src/errors/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/oracle-sbc.js";
import { type Handler, json, text } from "../../support/loopback.js";
import { client, failure, user } from "../../support/oracle-sbc-client.js";
import {
  error,
  fixture,
  lockedByAnother,
  lockNotHeld,
  ok,
  sbcServer,
  unauthorized,
  unsupportedVersion,
  xml,
} from "../../support/oracle-sbc-server.js";

const statusOf = async (answer: Handler) => {
  const server = await sbcServer({ "GET /system/status": answer });
  return failure(client(server).getSystemStatus({}, { retry: false }));
};

const response = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><response>${inside}</response>`;
const said = "Invalid value for attribute port";

test.each<[string, string]>([
  ["in messages", response(`<data/><messages><errorMessage>${said}</errorMessage></messages><links/>`)],
  [
    "in an element of messages",
    response(`<data/><messages><message><errorMessage>${said}</errorMessage></message></messages><links/>`),
  ],
  [
    "in an item of a list of 8.3",
    response(`<data/><messages><items><errorMessage>${said}</errorMessage></items></messages><links/>`),
  ],
  ["in data", response(`<data><errorMessage>${said}</errorMessage></data><messages/><links/>`)],
  [
    "deep in data",
    response(
      `<data><operationState><reason><errorMessage>${said}</errorMessage></reason></operationState></data>`,
    ),
  ],
  ["right below the root", response(`<errorMessage>${said}</errorMessage><messages/>`)],
  ["as the words of messages", response(`<data/><messages>${said}</messages><links/>`)],
  ["as the words of data", response(`<data>${said}</data><messages/><links/>`)],
  ["as a link", response(`<data/><messages/><links><link>${said}</link></links>`)],
  [
    "as a link in an object, as 8.3 lists them",
    response(`<data/><messages/><links><link><link>${said}</link></link></links>`),
  ],
  [
    "with blanks around",
    response(`<messages>\n  <errorMessage>\n    ${said}\n  </errorMessage>\n</messages>`),
  ],
  ["with attributes", response(`<messages><errorMessage lang="en">${said}</errorMessage></messages>`)],
  ["with elements in it", response(`<messages><errorMessage><text>${said}</text></errorMessage></messages>`)],
  [
    "in a namespace",
    `<response xmlns="http://acme.example"><messages><errorMessage>${said}</errorMessage></messages></response>`,
  ],
  ["below another root", `<error><errorMessage>${said}</errorMessage></error>`],
  ["as the root", `<errorMessage code="7">${said}</errorMessage>`],
  [
    "in a body that was cut off",
    response(`<data/><messages><errorMessage>${said}</errorMessage>`).slice(0, -15),
  ],
  ["as plain text", said],
])("the words are found %s", async (_, body) => {
  const reason = await statusOf(xml(400, body));
  expect(reason.constructor).toBe(HttpError);
  expect(reason.messages).toEqual([{ message: said }]);
  expect(reason.message).toBe(`getSystemStatus: HTTP 400: ${said}`);
});

test.each<[string, string]>([
  [
    "one element after the other",
    response("<messages><errorMessage>one two</errorMessage><errorMessage>three</errorMessage></messages>"),
  ],
  [
    "an element each",
    response(
      "<messages><m><errorMessage>one two</errorMessage></m><m><errorMessage>three</errorMessage></m></messages>",
    ),
  ],
  [
    "messages each",
    response(
      "<messages><errorMessage>one two</errorMessage></messages><messages><errorMessage>three</errorMessage></messages>",
    ),
  ],
  [
    "below another root",
    "<a><errorMessage>one two</errorMessage><b><errorMessage>three</errorMessage></b></a>",
  ],
  [
    "twice the same",
    response(
      "<data><errorMessage>one two</errorMessage></data><messages><errorMessage>one two</errorMessage><errorMessage>three</errorMessage></messages>",
    ),
  ],
])("several messages: %s", async (_, body) => {
  const reason = await statusOf(xml(400, body));
  expect(reason.messages).toEqual([{ message: "one two" }, { message: "three" }]);
  expect(reason.message).toBe("getSystemStatus: HTTP 400: one two; three");
});

test("words and links: URLs are no words, sentences are", async () => {
  const reason = await statusOf(
    xml(
      404,
      response(
        "<data/><messages><errorMessage>Unsupported versionId in URI</errorMessage></messages><links><link>Available URL(s): https://sbc.example.com/rest/v1.2/</link><link>https://sbc.example.com/rest/v1.1/</link></links>",
      ),
    ),
  );
  expect(reason.messages).toEqual([
    { message: "Unsupported versionId in URI" },
    { message: "Available URL(s): https://sbc.example.com/rest/v1.2/" },
  ]);
});

test("the body is that of the description where it fits it, and as it came where it does not", async () => {
  const fits = await statusOf(error(400, said));
  expect(fits.body).toEqual({ data: {}, messages: [{ errorMessage: said }], links: [] });
  const several =
    "<messages><errorMessage>a</errorMessage></messages><messages><errorMessage>b</errorMessage></messages>";
  const fitsToo = await statusOf(xml(400, response(several)));
  expect(fitsToo.body).toEqual({ messages: [{ errorMessage: "a" }, { errorMessage: "b" }] });
  const differs = await statusOf(xml(400, response(`<messages>${said}</messages><more>b</more>`)));
  expect(differs.body).toEqual({ messages: said, more: "b" });
});

test("entities are what they stand for, whichever way the body is read", async () => {
  const words = "&lt;port&gt; &amp; &quot;realm&quot; &#228;";
  const read = await statusOf(error(400, words));
  expect(read.messages).toEqual([{ message: '<port> & "realm" ä' }]);
  const searched = await statusOf(xml(400, "<e><errorMessage>&lt;port&gt; &amp;amp; x</errorMessage></e>"));
  expect(searched.messages).toEqual([{ message: "<port> &amp; x" }]);
});

test("JSON, should it come", async () => {
  const reason = await statusOf(json(400, { messages: [{ errorMessage: said }] }));
  expect(reason.message).toBe(`getSystemStatus: HTTP 400: ${said}`);
});

test.each([
  [401, AuthenticationError],
  [403, PermissionError],
  [404, NotFoundError],
  [409, ConflictError],
  [423, LockedError],
  [429, ThrottledError],
  [500, ServerError],
  [503, ServerError],
])("%i has a class of its own", async (code, Class) => {
  const reason = await statusOf(error(code, "no"));
  expect(reason.constructor).toBe(Class);
  expect(reason.status).toBe(code);
});

test.each([400, 405, 406, 415, 426])("%i is an HttpError", async (code) => {
  const reason = await statusOf(error(code, "no words of ours"));
  expect(reason.constructor).toBe(HttpError);
  expect(reason).toMatchObject({ code: "http", status: code, messages: [{ message: "no words of ours" }] });
});

test.each([405, 406, 415, 500])("%i with an empty body", async (code) => {
  const reason = await statusOf(text(code, ""));
  expect(reason).toMatchObject({ status: code, body: undefined, messages: [] });
  expect(reason.message).toBe(`getSystemStatus: HTTP ${code}`);
});

test.each([405, 406, 415, 500])("%i with a page", async (code) => {
  const page =
    "<!DOCTYPE html><html><head><title>Method Not Allowed</title></head><body><p>x y</p></body></html>";
  const reason = await statusOf(text(code, page, { "content-type": "text/html" }));
  expect(reason).toMatchObject({ status: code, messages: [] });
  expect(reason.message).toBe(
    `getSystemStatus: HTTP ${code}: the response is an HTML page ("Method Not Allowed"). Check that baseUrl and its port lead to the REST API`,
  );
});

test("a DOCTYPE in an error is not read, and its words are", async () => {
  const body = `<!DOCTYPE response [<!ENTITY x SYSTEM "file:///etc/passwd">]>${response("<messages><errorMessage>no &x; such</errorMessage></messages>").slice(38)}`;
  const reason = await statusOf(xml(400, body));
  expect(reason.status).toBe(400);
  expect(reason.messages).toEqual([{ message: "no &x; such" }]);
});

test("an error that goes on for ever is cut", async () => {
  const reason = await statusOf(
    xml(500, response(`<messages><errorMessage>${said}</errorMessage></messages>${"<x/>".repeat(400_000)}`)),
  );
  expect(reason).toMatchObject({ status: 500, messages: [{ message: said }] });
});

test.each([
  ["another user", lockedByAnother, "held-by-another"],
  ["nobody", lockNotHeld, "not-held"],
  ["this session", error(423, "Configuration is already locked by the current session."), "already-held"],
  [
    "another user, in other letters",
    error(423, "RESOURCE LOCKED BY ANOTHER USER (admin)"),
    "held-by-another",
  ],
  ["another user, as plain text", text(423, "Resource locked by another user"), "held-by-another"],
  [
    "nobody, below another root",
    xml(423, "<error><text>User does not have the lock</text></error>"),
    "not-held",
  ],
  [
    "another user, on a page",
    text(423, "<html><body>Resource locked by another user</body></html>"),
    "held-by-another",
  ],
  ["nobody, in data", xml(423, response("<data>User does not have the lock</data>")), "not-held"],
  ["nobody knows", text(423, ""), undefined],
  ["other words", error(423, "Try later"), undefined],
])("423 told apart by its words: %s", async (_, answer, expected) => {
  const server = await sbcServer({ "PUT /configuration/management": answer });
  const reason = await failure(client(server).saveConfiguration());
  expect(reason).toBeInstanceOf(LockedError);
  expect(reason.reason).toBe(expected);
  expect(reason.heldUntil).toBeUndefined();
});

test("a 423 without a word says what it may mean, one with words is left to them", async () => {
  expect((await statusOf(text(423, ""))).message).toBe(
    "getSystemStatus: HTTP 423: the SBC gives no reason: either another user has locked the configuration, or the call is outside withConfigurationLock()",
  );
  expect((await statusOf(error(423, "Try later"))).message).toBe("getSystemStatus: HTTP 423: Try later");
});

test("these words at another status are no lock", async () => {
  const reason = await statusOf(error(400, "Resource locked by another user"));
  expect(reason).not.toBeInstanceOf(LockedError);
});

test("an unsupported version says what to do", async () => {
  const server = await sbcServer({ "GET /system/status": unsupportedVersion });
  const reason = await failure(client(server, { apiVersion: "v1.9" }).getSystemStatus());
  expect(reason.message).toBe(
    'getSystemStatus: HTTP 404: Unsupported versionId in URI; the SBC does not support this apiVersion; apiVersion: "discover" uses one that it supports',
  );
});

test("an unknown element type is not found, in the SBC's words", async () => {
  const server = await sbcServer({
    "GET /configuration/configElements": error(404, "Element type sesion-agent does not exist"),
  });
  const reason = await failure(client(server).getConfigElements({ elementType: "sesion-agent" }));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.message).toMatch(/HTTP 404: Element type sesion-agent does not exist; check/);
});

test("not an administrator", async () => {
  const reason = await statusOf(error(403, "This request requires administrator privileges"));
  expect(reason).toBeInstanceOf(PermissionError);
  expect(reason.message).toMatch(
    /requires administrator privileges; the user or key is not allowed to do this/,
  );
});

test("headers that are safe to keep are there, others are not", async () => {
  const reason = await statusOf(
    error(405, "no", { Allow: "GET", Server: "lighttpd", "Set-Cookie": "SECRET", "X-Token": "SECRET" }),
  );
  expect(reason.headers).toMatchObject({ allow: "GET", server: "lighttpd" });
  expect(JSON.stringify(reason.headers)).not.toContain("SECRET");
});

test("426: plain HTTP, which the SBC refuses", async () => {
  const server = await sbcServer({ "POST /auth/token": text(426, "", { Upgrade: "TLS/1.2" }) });
  const reason = await failure(client(server).getSystemStatus());
  expect(reason.constructor).toBe(HttpError);
  expect(reason).toMatchObject({ status: 426, operationId: "getToken" });
  expect(reason.message).toBe(
    "getToken: HTTP 426: the SBC accepts only HTTPS. Use https: and the HTTPS port in baseUrl",
  );
});

test("426 as a page of the web server: the same advice", async () => {
  const page = text(426, "<html><body>Upgrade</body></html>", { "content-type": "text/html" });
  expect((await statusOf(page)).message).toContain("Use https:");
});

test.each(["http://sbc.example.com", "http://192.0.2.1/rest", "http://localhost.example.com"])(
  "a base URL in the clear is refused: %s",
  async (baseUrl) => {
    const reason = await failure((async () => new OracleSbc({ baseUrl, auth: user }))());
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(reason.option).toBe("baseUrl");
    expect(reason.message).toContain("in clear text");
  },
);

test("except with tls.insecure", async () => {
  const sbc = new OracleSbc({
    baseUrl: "http://sbc.example.com",
    auth: user,
    tls: { insecure: true },
    logger: { warn: () => {} },
  });
  await sbc.close();
});

test("a status of fail comes with 200 and is a value, not an error", async () => {
  const server = await sbcServer({
    "GET /admin/asyncstatus": xml(200, fixture("synthetic-asyncstatus-fail.xml")),
  });
  expect((await client(server).getAsyncStatus()).data).toEqual({
    operationState: { operation: "save", status: "fail", errorMessage: "Save config failed" },
  });
});

test("http throws the same errors", async () => {
  const server = await sbcServer({
    "GET /system/status": unauthorized,
    "POST /configuration/lock": lockedByAnother,
  });
  const sbc = client(server);
  expect(await failure(sbc.http.GET("/{version}/system/status", {}))).toBeInstanceOf(AuthenticationError);
  const reason = await failure(sbc.http.POST("/{version}/configuration/lock", {}));
  expect(reason).toMatchObject({
    code: "locked",
    reason: "held-by-another",
    operationId: "POST /{version}/configuration/lock",
  });
});

test("messages of a success are a value", async () => {
  const server = await sbcServer({
    "GET /system/status": xml(
      200,
      response("<data><role>active</role></data><messages><warning>w</warning></messages><links/>"),
    ),
    "GET /system/version": ok("<systemVersionInfo/>"),
  });
  expect((await client(server).getSystemStatus()).messages).toEqual({ warning: "w" });
});
