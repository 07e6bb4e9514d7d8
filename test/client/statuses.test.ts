import { expect, test } from "vitest";
import {
  AuthenticationError,
  ConflictError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
  ThrottledError,
} from "../../src/errors/index.js";
import { json, loopback, text } from "../support/loopback.js";
import { client, failure } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const cases = [
  [400, HttpError, "http", "BadRequest", "syntheticBadParameter", /out of range\. \(at limit\)$/],
  [401, AuthenticationError, "authentication", "Unauthorized", "syntheticUnauthorized", /wrong, expired/],
  [403, PermissionError, "permission", "Forbidden", "syntheticForbidden", /roles that are/],
  [404, NotFoundError, "not-found", "NotFound", "syntheticNotFound", /was not found; check the id/],
  [409, ConflictError, "conflict", "Conflict", "syntheticConflict", /conflicts.*; read the object again/],
  [423, LockedError, "locked", "Conflict", "syntheticConflict", /conflicts/],
  [429, ThrottledError, "throttled", "Throttled", "syntheticThrottled", /HTTP 429: send fewer requests/],
  [520, ServerError, "server", "ServerError", "syntheticLogical", /cannot be performed now\. \(code 1000\)/],
] as const;

test.each(cases)("%i is a %o with the server's words and the next step", async (...row) => {
  const [status, Class, code, place, name, message] = row;
  const body = vspcExample<{ errors: object[] }>(place, name);
  const server = await loopback({
    "GET /about": json(status, body, { "x-request-id": "r-1", "set-cookie": "s=1" }),
  });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(Class);
  expect(error.constructor).toBe(Class);
  expect(error).toMatchObject({ status, code, body, operationId: "getAboutInformation", attempts: 1 });
  expect(error.name).toBe(Class.name);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^getAboutInformation: HTTP /);
  expect(error.headers["x-request-id"]).toBe("r-1");
  expect(error.headers).not.toHaveProperty("set-cookie");
  expect(error.messages).toHaveLength(body.errors.length);
  expect(server.requests).toHaveLength(1);
});

test.each([401, 403, 404, 409, 423, 500, 501])("%i is not sent again", async (status) => {
  const server = await loopback({
    "GET /about": json(status, vspcExample("ServerError", "syntheticUnspecified")),
  });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toMatchObject({ status, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test("an API version that the server does not have points to apiVersion", async () => {
  const body = vspcExample("BadRequest", "syntheticUnsupportedVersion");
  const server = await loopback({ "GET /about": json(400, body) });
  const error = await failure(client(server).getAboutInformation());
  expect(error.constructor).toBe(HttpError);
  expect(error.messages[0].code).toBe("UnsupportedApiVersion");
  expect(error.message).toMatch(/\(code UnsupportedApiVersion\); .*Set apiVersion to a version/);
});

test("several messages of the server are joined, on one line", async () => {
  const errors = [
    { message: "One.\r\nMore of it.", code: 400, parameterName: "limit" },
    { message: "Two.", code: 1001, propertyName: "name" },
  ];
  const server = await loopback({ "GET /about": json(400, { errors }) });
  const error = await failure(client(server).getAboutInformation());
  expect(error.message).toBe(
    "getAboutInformation: HTTP 400: One. More of it. (at limit); Two. (code 1001, at name)",
  );
});

test.each([
  [
    "HTML",
    404,
    "text/html",
    "<!DOCTYPE html><html><head><title>Not Found</title></head></html>",
    /"Not Found"/,
  ],
  [
    "HTML of a gateway",
    502,
    "text/html",
    "<html><title>Bad Gateway</title></html>",
    /"Bad Gateway".*baseUrl/,
  ],
  ["plain text", 400, "text/plain", "  Access denied by policy 7\n", /HTTP 400: Access denied by policy 7$/],
  ["nothing", 500, "text/plain", "", /HTTP 500$/],
  ["broken JSON", 400, "application/json", '{"errors":[{"mess', /HTTP 400: \{"errors"/],
  ["JSON of another shape", 400, "application/json", '{"reason":"x"}', /HTTP 400$/],
] as const)("an error body of %s still gives a typed error", async (_, status, type, body, message) => {
  const server = await loopback({ "GET /about": text(status, body, { "content-type": type }) });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(HttpError);
  expect(error.status).toBe(status);
  expect(error.message).toMatch(message);
});

test("error text is read in the charset that the server names", async () => {
  const body = Buffer.from("Zugriff für Müller verweigert", "latin1");
  const server = await loopback({
    "GET /about": text(403, body, { "content-type": "text/plain; charset=ISO-8859-1" }),
  });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(PermissionError);
  expect(error.body).toBe("Zugriff für Müller verweigert");
});

test("an unknown charset does not hide the error", async () => {
  const server = await loopback({
    "GET /about": text(403, "no", { "content-type": "text/plain; charset=x-none" }),
  });
  expect((await failure(client(server).getAboutInformation())).body).toBe("no");
});

test("an error body over its limit is cut, not refused", async () => {
  const server = await loopback({
    "GET /about": text(500, "x".repeat(3_000_000), { "content-type": "text/plain" }),
  });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(ServerError);
  expect(error.body).toHaveLength(1024 * 1024);
  expect(error.message.length).toBeLessThan(300);
});

test("an error body is cut at maxResponseBytes when that is less", async () => {
  const server = await loopback({
    "GET /about": text(500, "x".repeat(3000), { "content-type": "text/plain" }),
  });
  expect((await failure(client(server, { maxResponseBytes: 100 }).getAboutInformation())).body).toHaveLength(
    100,
  );
});

const page = (title: string, words = "") =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${words}</body></html>`;

test.each([
  ["414 without a body", 414, ""],
  ["414 with a page", 414, page("414 Request-URI Too Large")],
  ["414 with text", 414, "URI Too Long"],
  ["431", 431, ""],
  ["431 with a page", 431, page("431 Request Header Fields Too Large")],
  [
    "400 of http.sys",
    400,
    page(
      "Bad Request",
      "<h2>Bad Request - Request Too Long</h2>HTTP Error 400. The size of the request headers is too long.",
    ),
  ],
  [
    "404.14 of IIS",
    404,
    page("IIS Detailed Error - 404.14", "configured to deny a request where the request URL is too long."),
  ],
  [
    "404.15 of IIS",
    404,
    page("IIS Detailed Error - 404.15", "configured to deny a request where the query string is too long."),
  ],
])("an address that is too long is named: %s", async (_, status, body) => {
  const type = body.startsWith("<") ? "text/html" : "text/plain";
  const server = await loopback({ "GET /about": text(status, body, { "content-type": type }) });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error.status).toBe(status);
  expect(error.message).toMatch(/address or a header of the request is too long.*fewer ids in the filter/);
});

test("a body that is too large is named", async () => {
  const server = await loopback({ "GET /about": text(413, "") });
  expect((await failure(client(server).getAboutInformation())).message).toMatch(
    /body is too large.*Send less/,
  );
});

test("problem details have their words in the message, with the parameters that they are about", async () => {
  const body = { title: "Validation failed.", status: 400, errors: { limit: ["'abc' is not valid."] } };
  const server = await loopback({
    "GET /about": text(400, JSON.stringify(body), { "content-type": "application/problem+json" }),
  });
  const error = await failure(client(server).getAboutInformation());
  expect(error.message).toBe(
    "getAboutInformation: HTTP 400: Validation failed.; 'abc' is not valid. (at limit)",
  );
  expect(error).toMatchObject({ recognized: true, body });
});

test("of many and long messages the text has the beginning, messages has all", async () => {
  const errors = Array.from({ length: 30 }, (_, index) => ({ message: `${index} ${"x".repeat(5000)}` }));
  const server = await loopback({ "GET /about": json(400, { errors }) });
  const error = await failure(client(server).getAboutInformation());
  expect(error.message.length).toBeLessThan(50_000);
  expect(error.message).toMatch(/x…; 19 x+…; and 10 more messages$/);
  expect(error.messages).toHaveLength(30);
});
