import { inspect } from "node:util";
import { describe, expect, it, test } from "vitest";
import { ConfigurationError, NotFoundError } from "../../src/errors/index.js";
import type { LogFields } from "../../src/http/log.js";
import { watchOperations } from "../../src/lro/watch/watch-operations.js";
import type { Vspc } from "../../src/products/vspc/index.js";
import { type Handler, json, loopback, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { client, failure, jobUid, only, password, tokens } from "../support/vspc-client.js";

const siteUid = "9f6d9b5c-2b1e-4d0a-8a54-6f0f2f1c7a11";
const actionId = "97431954-0dd7-472a-8cb7-d0cb0fbccaf7";
const site = `/infrastructure/sites/${siteUid}`;
const tenants = `GET ${site}/tenants`;
const listed = json(200, { data: [{ name: "north" }] });

/** A server that accepts one route with a 202 and completes it with the second poll. */
function accepting(route: string) {
  const status = (state: string) => json(200, { data: { actionId, status: state } });
  return {
    [route]: text(202, "", { location: `https://vspc:1280/api/v3/asyncActions/${actionId}` }),
    [`GET /asyncActions/${actionId}`]: [status("running"), status("succeed")],
    [`GET /asyncActions/${actionId}/result`]: json(200, { data: { collected: 7 } }),
  };
}

describe("a route that the spec does not have", () => {
  it("fills placeholders by name; the rest is the query", async () => {
    const server = await loopback({ [tenants]: listed });
    const filter = [{ property: "name", operation: "equals", value: "a & b" }];
    const given = { siteUid, limit: 100, filter, archived: false, tag: ["a", "b"], left: undefined };
    const body = await client(server).call("GET /infrastructure/sites/{siteUid}/tenants", given);
    expect(body).toEqual({ data: [{ name: "north" }] });
    const { query, headers } = server.requests[0] ?? {};
    expect([...(query ?? [])]).toEqual([
      ["limit", "100"],
      ["filter", JSON.stringify(filter)],
      ["archived", "false"],
      ["tag", "a"],
      ["tag", "b"],
    ]);
    expect(headers).toMatchObject({ authorization: "Bearer api-key-1", "x-client-version": "3.6.1" });
  });

  it("sends objects and arrays as JSON, text with < as XML, and bytes as they are", async () => {
    const route = "POST /infrastructure/sites/{siteUid}/notes";
    const server = await loopback(json(200, {}));
    const vspc = client(server);
    for (const body of [{ a: 1 }, [1], " <a/>", new TextEncoder().encode("x")]) {
      await vspc.call(route, { siteUid, body });
    }
    expect(server.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", '{"a":1}'],
      ["application/json", "[1]"],
      ["application/xml", " <a/>"],
      ["application/octet-stream", "x"],
    ]);
    for (const body of ["text", 7, new Map(), null]) {
      expect(await failure(vspc.call(route, { siteUid, body }))).toMatchObject({ option: "body" });
    }
    expect(server.requests).toHaveLength(4);
  });

  it("is polled to completion after a 202", async () => {
    const server = await loopback(accepting(`GET ${site}/tenants`));
    const clock = manualClock({ skipBelow: 60_000 });
    const body = await client(server, { clock }).call("GET /infrastructure/sites/{siteUid}/tenants", {
      siteUid,
    });
    expect(body).toEqual({ data: { collected: 7 } });
    expect(server.calls.slice(1)).toContain(`GET /asyncActions/${actionId}/result`);
  });

  it("starts work whose handle another client resumes", async () => {
    const route = "POST /infrastructure/sites/{siteUid}/collect";
    const server = await loopback(accepting(`POST ${site}/collect`));
    const operation = await client(server).begin(route, { siteUid, body: { full: true } });
    const text = JSON.stringify(operation);
    expect(JSON.parse(text)).toMatchObject({ operationId: route, id: actionId });
    expect(text).not.toContain(siteUid);
    // The key under which a repeated request starts nothing twice.
    expect(server.requests[0]?.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);

    const clock = manualClock({ skipBelow: 60_000 });
    const other = client(server, { clock });
    expect(await other.resume(route, text).wait()).toEqual({ data: { collected: 7 } });
    expect(await client(server, { clock }).resume(JSON.parse(text)).wait()).toEqual({
      data: { collected: 7 },
    });
    expect(() => other.resume("POST /infrastructure/sites/{siteUid}/other", text)).toThrow(
      expect.objectContaining({ code: "configuration", option: "resume" }),
    );
  });

  it("is watched with the list of all async actions", async () => {
    const ids = [actionId, actionId.replace("9", "8")];
    const accept = (id = "") => text(202, "", { location: `/api/v3/asyncActions/${id}` });
    const server = await loopback({
      "POST /a": accept(ids[0]),
      "POST /b": accept(ids[1]),
      "GET /asyncActions": json(200, { data: ids.map((id) => ({ id, status: "succeed" })) }),
    });
    const vspc = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
    const operations = [await vspc.begin("POST /a"), await vspc.begin("POST /b")];
    for await (const { type } of watchOperations(operations)) expect(type).toBe("finished");
    expect(operations.map(({ state }) => state)).toEqual(["succeeded", "succeeded"]);
    expect(server.calls).toEqual(["POST /a", "POST /b", "GET /asyncActions"]);
  });

  it.each([
    "POST",
    "POST /a/../b",
    "POST /infrastructure/backupServers/jobs/{jobUid}/start?x",
    "POST /infrastructure//sites",
    "getNothing",
  ])("is not taken from a JSON that no handle wrote: %s", async (operationId) => {
    const server = await loopback({});
    const stored = { version: 1, product: "vspc", server: server.url, operationId, id: actionId };
    expect(() => client(server).resume({ ...stored, begun: new Date().toISOString() })).toThrow(
      ConfigurationError,
    );
  });

  it("is retried, and renews its token, as any operation", async () => {
    const server = await loopback({
      "POST /token": [tokens(1), tokens(2)],
      [tenants]: [text(503, ""), only("Bearer access-2", listed)],
    });
    const clock = manualClock({ skipBelow: 60_000 });
    await client(server, { auth: password, clock }).call("GET /infrastructure/sites/{siteUid}/tenants", {
      siteUid,
    });
    expect(server.calls).toEqual(["POST /token", tenants, tenants, "POST /token", tenants]);
  });

  it("throws the typed error with the messages of the server, named by the route", async () => {
    const server = await loopback({});
    const error = await failure(
      client(server).call("GET /infrastructure/sites/{siteUid}/tenants", { siteUid }),
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      operationId: "GET /infrastructure/sites/{siteUid}/tenants",
      messages: [{ message: "The requested resource was not found." }],
    });
  });

  it("throws the errors that a 200 has in place of data", async () => {
    const server = await loopback({ [tenants]: json(200, { data: null, errors: [{ message: "No." }] }) });
    const route = "GET /infrastructure/sites/{siteUid}/tenants";
    expect(await failure(client(server).call(route, { siteUid }))).toMatchObject({
      code: "http",
      messages: [{ message: "No." }],
    });
  });

  it("reads 1,200 items in pages of 500", async () => {
    const all = Array.from({ length: 1200 }, (_, number) => ({ number }));
    const page: Handler = ({ query }, response) => {
      const offset = Number(query.get("offset"));
      const data = all.slice(offset, offset + Number(query.get("limit")));
      const pagingInfo = { total: all.length, count: data.length, offset };
      return json(200, { data, meta: { pagingInfo } })({} as never, response);
    };
    const server = await loopback({ [tenants]: page });
    const read: unknown[] = [];
    for await (const item of client(server).paginate("GET /infrastructure/sites/{siteUid}/tenants", {
      siteUid,
      archived: true,
    })) {
      read.push(item);
    }
    expect(read).toEqual(all);
    expect(server.requests.map(({ query }) => String(query))).toEqual([
      "archived=true&limit=500&offset=0",
      "archived=true&limit=500&offset=500",
      "archived=true&limit=500&offset=1000",
    ]);
  });

  it("shows no value in errors and log lines: ids in the route are placeholders there", async () => {
    const server = await loopback({});
    const lines: [string, LogFields][] = [];
    const write = (...line: [string, LogFields]) => void lines.push(line);
    const vspc = client(server, { logger: { debug: write, warn: write } });
    const error = await failure(
      vspc.call(`GET ${site}/tenants?owner=secret-1` as "GET /x", { id: "secret-2" }),
    );
    expect(error).toMatchObject({ operationId: "GET /infrastructure/sites/{id2}/tenants" });
    expect(server.requests[0]?.path).toBe(`/api/v3${site}/tenants`);
    expect(String(server.requests[0]?.query)).toBe("id=secret-2&owner=secret-1");
    const { headers, ...shown } = error;
    expect(inspect([shown, lines], { depth: 9 })).not.toMatch(/secret|9f6d9b5c/);
    expect(lines[0]?.[1].path).toBe("/infrastructure/sites/{id2}/tenants");
  });
});

describe("a route of the spec", () => {
  const job = "GET /infrastructure/backupServers/jobs/{jobUid}";
  const found = json(200, { data: { name: "Nightly" } });

  test.each([
    [job, { jobUid }],
    ["get /infrastructure/backupservers/Jobs/{jobUid}", { jobUid }],
    [job.replace("/", "/api/v3/"), { jobUid }],
    [`GET /infrastructure/backupServers/jobs/${jobUid}`, {}],
    [`GET /api/v3/infrastructure/backupServers/jobs/${jobUid}/`, undefined],
    [`${job}?select=${encodeURIComponent('[{"propertyPath":"name"}]')}`, { jobUid }],
  ])("is its operation: %s", async (route, parameters) => {
    const server = await loopback(found);
    const lines: LogFields[] = [];
    const logger = { debug: (_: string, fields: LogFields) => void lines.push(fields) };
    const vspc = client(server, { logger });
    await vspc.call(route as typeof job, parameters as { jobUid: string });
    expect(server.calls).toEqual([`GET /infrastructure/backupServers/jobs/${jobUid}`]);
    expect(lines.map(({ operationId }) => operationId)).toEqual(["getBackupServerJob"]);
    expect(server.requests[0]?.query.get("select") ?? undefined).toBe(
      route.includes("select") ? '[{"propertyPath":"name"}]' : undefined,
    );
  });

  it("follows the run of a job", async () => {
    const server = await loopback({});
    const error = await failure(
      client(server).begin("POST /infrastructure/backupServers/jobs/{jobUid}/start", { jobUid }),
    );
    // The baseline is read before the start.
    expect(server.calls).toEqual([`GET /infrastructure/backupServers/jobs/${jobUid}`]);
    expect(error).toBeInstanceOf(NotFoundError);
  });

  it("takes no collection for an object: a word is not an id", async () => {
    const usage = json(200, { data: [1], meta: { pagingInfo: { total: 1 } } });
    const server = await loopback({ "GET /infrastructure/backupServers/jobs/usage": usage });
    const read: unknown[] = [];
    for await (const item of client(server).paginate("GET /infrastructure/backupServers/jobs/usage")) {
      read.push(item);
    }
    expect(read).toEqual([1]);
  });
});

/** Nothing of these is sent, and no error repeats the path. */
const refused: readonly (readonly [route: string, option: string, problem: RegExp, parameters?: object])[] = [
  ["GET https://user:secret@evil.example/about", "route", /no host/],
  ["GET //evil.example/about", "route", /no host/],
  ["GET javascript:secret", "route", /no host/],
  ["https://evil.example/secret x", "route", /no method/],
  ["GET /secret/../../about", "route", /segment \. or \.\./],
  ["GET /secret/%2e%2E/about", "route", /segment \. or \.\./],
  ["GET /secret/.%2e/about", "route", /segment \. or \.\./],
  ["GET /secret/..;/about", "route", /segment \. or \.\./],
  ["GET /./secret", "route", /segment \. or \.\./],
  ["GET /secret\\..\\about", "route", /backslash/],
  ["GET /secret%5c..%5cabout", "route", /percent-encoded/],
  ["GET /secret%2f..%2fabout", "route", /percent-encoded/],
  ["GET /secret%00", "route", /control/],
  ["GET /secret\r\nX-Evil: 1", "route", /control/],
  ["GET /secret#x", "route", /fragment/],
  ["GET /secret x", "route", /not allowed in a path/],
  ["GET /secret%zz", "route", /not allowed in a path/],
  ["GET /secret%ff", "route", /UTF-8/],
  ["GET /secret//about", "route", /empty segment/],
  ["GET /secret{id}", "route", /whole segment/],
  ["GET /{}/secret", "route", /whole segment/],
  ["GET /{id}/secret/{id}", "route", /twice/],
  ["GET secret", "route", /does not begin with a slash/],
  ["GET ", "route", /has no path/],
  ["GET", "route", /has no path/],
  ["/secret", "route", /has no method/],
  ["GETS /secret", "route", /Did you mean 'GET'/],
  ["TRACE /secret", "route", /Valid methods: GET, PUT/],
  [
    "GET /infrastructure/backupServers/jobs/{id}",
    "route",
    /\{id\}; the spec calls it \{jobUid\}: GET \/infra/,
  ],
  ["GET /secret/{siteUid}", "siteUid", /is missing/],
  ["GET /secret/{siteUid}", "siteUid", /is ""/, { siteUid: "" }],
  ["GET /secret/{siteUid}", "siteUid", /is "\.\."/, { siteUid: ".." }],
  ["GET /secret/{siteUid}", "siteUid", /must be a string or number/, { siteUid: {} }],
  ["GET /secret", "name", /must not be an object/, { name: { a: 1 } }],
  ["GET /secret", "name", /must not be an object/, { name: [{ a: 1 }] }],
  ["GET /secret", "name", /cannot be written into a URL/, { name: () => 1 }],
  ["GET /secret", "name", /cannot be written into a URL/, { name: [1, Symbol("a")] }],
  ["GET /secret", "filter", /cannot be written into a URL/, { filter: Symbol("a") }],
  ["GET /secret", "__proto__", /cannot be the name/, JSON.parse('{"__proto__":1}')],
  ["GET /secret?__proto__=1", "__proto__", /cannot be the name/],
  ["GET /secret/{__proto__}", "__proto__", /must be a string or number/],
  ["GET /infrastructure/backupServers/jobs?__proto__=1", "__proto__", /Unknown parameter '__proto__'/],
  ["GET /secret", "body", /Unknown parameter 'body'/, { body: {} }],
  ["GET /secret?name=1", "name", /in the route and among the parameters/, { name: 2 }],
  ["GET /secret?filter=[", "filter", /is not JSON/],
  ["GET /infrastructure/backupServers/jobs?nam=1", "nam", /Unknown parameter 'nam'/],
];

describe("what is refused before anything is sent", () => {
  it.each(refused)("%j", async (route, option, problem, parameters) => {
    const server = await loopback({});
    const vspc: Pick<Vspc, "call"> = client(server);
    const error = await failure(vspc.call(route as "GET /x", parameters as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.option).toBe(option);
    expect(error.message).toMatch(problem as RegExp);
    if (option === "route") expect(`${error.message}${inspect(error.cause)}`).not.toContain("secret");
    expect(server.requests).toEqual([]);
  });

  it("paginate() and begin() too", async () => {
    const server = await loopback({});
    const vspc = client(server);
    expect(() => vspc.paginate("GET /a/../b")).toThrow(ConfigurationError);
    expect(() => vspc.paginate("POST /a")).toThrow(/not a collection/);
    expect(await failure(vspc.begin("POST /a/../b"))).toBeInstanceOf(ConfigurationError);
    expect(server.requests).toEqual([]);
  });
});
