import { expect, test } from "vitest";
import { ConfigurationError, DecodeError, NotFoundError } from "../../src/errors/index.js";
import { gate, hang, json, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid, only, password, tokens } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const job = "/infrastructure/backupServers/jobs/{jobUid}";
const example = vspcExample("GET /about 200", "syntheticAbout");

test("it shares credentials, headers, renewal and retries", async () => {
  const server = await loopback({
    "POST /token": [tokens(1), tokens(2)],
    "GET /about": [text(503, ""), only("Bearer access-2", about)],
  });
  const clock = manualClock({ skipBelow: 60_000 });
  const { data, response } = await client(server, { auth: password, clock }).http.GET("/about");
  expect(data).toEqual(example);
  expect(response.status).toBe(200);
  expect(server.requests.at(-1)?.headers).toMatchObject({
    authorization: "Bearer access-2",
    "x-client-version": "3.6.1",
  });
  expect(server.calls).toEqual(["POST /token", "GET /about", "GET /about", "POST /token", "GET /about"]);
});

test("404 throws the typed error, named by method and template", async () => {
  const server = await loopback({});
  const error = await failure(client(server).http.GET(job, { params: { path: { jobUid } } }));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ operationId: `GET ${job}`, attempts: 1, status: 404 });
  expect(error.message).not.toContain(jobUid);
  expect(error.messages[0].message).toBe("The requested resource was not found.");
});

test("parameters with JSON content go as JSON", async () => {
  const server = await loopback({ "GET /infrastructure/backupServers/jobs": about });
  const filter = [{ property: "name", operation: "contains" as const, value: "Daily & more" }];
  const query = { filter, limit: 2 };
  await client(server).http.GET("/infrastructure/backupServers/jobs", { params: { query: query as never } });
  expect(JSON.parse(server.requests[0]?.query.get("filter") ?? "")).toEqual(filter);
  expect(server.requests[0]?.query.get("limit")).toBe("2");
});

test.each(["", ".", "..", undefined])("a path value of %j is refused", async (value) => {
  const server = await loopback(about);
  const params = { path: { jobUid: value } } as never;
  const error = await failure(client(server).http.DELETE(job, { params }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.option).toBe("jobUid");
  expect(server.requests).toEqual([]);
});

test("a path that is left open is refused", async () => {
  const server = await loopback(about);
  const error = await failure(client(server).http.DELETE(job, {} as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option: "params.path", attempts: 0 });
  expect(error.message).toMatch(/params\.path has no value for \{jobUid\}$/);
  expect(server.requests).toEqual([]);
});

test("202 is not followed", async () => {
  const location = "https://vspc:1280/api/v3/asyncActions/97431954-0dd7-472a-8cb7-d0cb0fbccaf7";
  const server = await loopback({ "GET /about": text(202, "", { location }) });
  const { data, response } = await client(server).http.GET("/about");
  expect(data).toBeUndefined();
  expect(response.status).toBe(202);
  expect(response.headers.get("location")).toBe(location);
  expect(server.calls).toEqual(["GET /about"]);
});

test("POST sends JSON, and only once when its fate is unknown", async () => {
  const path = "/infrastructure/backupServers/jobs/{jobUid}/start";
  const start = `POST /infrastructure/backupServers/jobs/${jobUid}/start`;
  const server = await loopback({
    [start]: text(503, ""),
    "POST /authentication/keys/rsa-pkcs12/decrypt": about,
  });
  const vspc = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
  await failure(vspc.http.POST(path, { params: { path: { jobUid } } }));
  await vspc.http.POST("/authentication/keys/rsa-pkcs12/decrypt", { body: { certificateContent: "eA==" } });
  expect(server.calls).toEqual([start, "POST /authentication/keys/rsa-pkcs12/decrypt"]);
  expect(server.requests[1]?.body).toBe('{"certificateContent":"eA=="}');
  expect(server.requests[1]?.headers["content-type"]).toBe("application/json");
});

test("a sign-in page is a DecodeError, and can be had as text", async () => {
  const page = "<!doctype html><title>Sign in</title>";
  const server = await loopback({ "GET /about": text(200, page, { "content-type": "text/html" }) });
  const vspc = client(server);
  const error = await failure(vspc.http.GET("/about"));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operationId: "GET /about", attempts: 1 });
  expect((await vspc.http.GET("/about", { parseAs: "text" })).data).toBe(page);
});

test.each([
  ["headers", { headers: { "X-Trace": "secret-1\r\nX-Evil: 1" } }],
  ["params.header", { params: { header: { "X-Trace": "secret-1\r\nX-Evil: 1" } } }],
])("header injection by %s is refused without quoting the value", async (_, init) => {
  const server = await loopback(about);
  const error = await failure(client(server).http.GET("/about", init as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.option).toBe("headers.X-Trace");
  expect(error.message).not.toContain("secret-1");
  expect(server.requests).toEqual([]);
});

test("another baseUrl for one request gets no credentials", async () => {
  const [server, other] = [await loopback(about), await loopback(about)];
  const error = await failure(client(server).http.GET("/about", { baseUrl: other.url } as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option: "baseUrl", attempts: 0 });
  expect([...server.requests, ...other.requests]).toEqual([]);
});

test("a stream as body is refused, because it cannot be sent again", async () => {
  const server = await loopback(about);
  const init = { body: new ReadableStream(), bodySerializer: (body: unknown) => body };
  const error = await failure(
    client(server).http.POST("/authentication/keys/rsa-pkcs12/decrypt", init as never),
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.option).toBe("body");
  expect(server.requests).toEqual([]);
});

test("its signal aborts with the signal's reason", async () => {
  const place = gate();
  const server = await loopback({ "GET /about": place.wait(hang) });
  const reason = new Error("stop");
  const controller = new AbortController();
  const failing = failure(client(server).http.GET("/about", { signal: controller.signal }));
  await place.arrived;
  controller.abort(reason);
  expect(await failing).toBe(reason);
});

test("an error body that is empty is an error too", async () => {
  const server = await loopback({ "GET /about": json(404, undefined) });
  expect(await failure(client(server).http.GET("/about"))).toBeInstanceOf(NotFoundError);
});
