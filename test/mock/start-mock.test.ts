import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import {
  type Mock,
  type MockOptions,
  type RecordedRequest,
  startCheck,
  startMock,
} from "../../src/mock/index.js";
import type { MockOperation } from "../../src/mock/mock-spec.js";
import { loadMockSpec } from "../../src/mock/spec/load-spec.js";
import { withLocationId } from "../../src/mock/spec/location-id.js";

const jobs = "/api/v3/infrastructure/backupServers/jobs";
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const authorization = "Bearer not-a-secret";

let mock: Mock;

async function start(options: Partial<MockOptions> = {}) {
  mock = await startMock({ product: "vspc", ...options });
}

function ask(path: string, init: RequestInit = {}) {
  return fetch(mock.url + path, { ...init, headers: { authorization, ...init.headers } });
}

function violationsOf(response: Response): { location: string[]; code: unknown; message: string }[] {
  return JSON.parse(response.headers.get("sl-violations") ?? "[]");
}

afterEach(() => mock?.close());

describe("a mock", () => {
  it("answers below the base path, from the objects of the examples", async () => {
    await start();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await ask(jobs);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(violationsOf(response)).toEqual([]);
    const { data } = (await response.json()) as { data: object[] };
    expect(data[0]).toMatchObject({ instanceUid: jobUid });
  });

  it.each([undefined, "application/xml", "text/html, image/*;q=0.5", "no media type"])(
    "of VSPC answers in JSON when Accept is %s",
    async (accept) => {
      await start();
      const response = await ask(jobs, { headers: { ...(accept !== undefined && { accept }) } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      const text = await response.text();
      expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    },
  );

  it.each([
    ["outside the base path", "GET", "/infrastructure/backupServers/jobs", ". Its paths begin with /api/v3"],
    ["of a path that only starts like it", "GET", "/api/v30/about", ". Its paths begin with /api/v3"],
    ["of the base path itself", "GET", "/api/v3", ". Its paths begin with /api/v3"],
    ["of an unknown path", "GET", "/api/v3/nothing", ""],
    ["by another method", "PUT", "/api/v3/about", ". It has this path with GET"],
  ])(
    "answers a request %s in the form of the product, with what the spec does not have",
    async (_, method, path, hint) => {
      await start();
      const response = await ask(path, { method });
      expect(response.status).toBe(404);
      const message = `The spec does not have ${method} ${path}${hint}`;
      expect(await response.json()).toMatchObject({ errors: [{ message, code: 404 }] });
      expect(violationsOf(response)).toMatchObject([
        { code: "route", location: ["request", "path"], message },
      ]);
      expect(mock.requests).toMatchObject([{ method, path, operationId: undefined, status: 404 }]);
    },
  );

  it("gives a 202 a URL for its Location, and no body", async () => {
    await start({ scenario: { getBackupServerJobs: [{ code: 202 }] } });
    const response = await ask(jobs);
    expect(response.status).toBe(202);
    expect(new URL(response.headers.get("location") ?? "").pathname).toMatch(
      /^\/api\/v3\/asyncActions\/[0-9a-f-]{36}$/,
    );
    expect(await response.text()).toBe("");
  });

  it("names the id that was sent in the Location of a 202, an answer of the description all the same", async () => {
    await start({ scenario: { getBackupServerJobs: [{ code: 202 }] } });
    await using check = await startCheck({ product: "vspc", baseUrl: mock.url });
    const ids = [jobUid, "8db65bf7-581b-437b-b640-76212ff40b3a"];
    for (const id of ids) {
      const headers = { authorization, "x-request-id": id };
      const response = await fetch(check.url + jobs, { headers });
      expect(response.headers.get("location")).toBe(`https://vspc:1280/api/v3/asyncActions/${id}`);
      expect(violationsOf(response)).toEqual([]);
    }
    expect(check.exchanges).toMatchObject([{ brokenBy: [] }, { brokenBy: [] }]);
    // A value of another type is refused, like any header that violates the spec.
    expect((await ask(jobs, { headers: { "x-request-id": "7/8" } })).headers.get("location")).toBeNull();
  });

  it("takes an id where the description says that the server does, and nowhere else", async () => {
    const [operation] = (await loadMockSpec("vspc")).operations.filter(({ examples: answers }) =>
      answers.has("202"),
    );
    const reply = { status: 202, headers: { location: "https://vspc/actions/1" } };
    const sent = { "x-request-id": jobUid };
    expect(withLocationId(operation as MockOperation, sent, reply)).toEqual({
      location: `https://vspc/actions/${jobUid}`,
    });
    expect(withLocationId(operation as MockOperation, {}, reply)).toBe(reply.headers);
    expect(withLocationId(operation as MockOperation, sent, { status: 202, headers: {} })).toEqual({});
    const created = { ...reply, status: 201 };
    expect(withLocationId(operation as MockOperation, sent, created)).toBe(reply.headers);
    for (const product of ["enterprise-manager", "oracle-sbc"]) {
      const { operations } = await loadMockSpec(product);
      expect(operations.filter(({ sentIds }) => sentIds?.size)).toEqual([]);
    }
  });

  it("records what arrived, in order, without secrets", async () => {
    const answered: RecordedRequest[] = [];
    await start({ onRequest: (request) => answered.push(request) });
    await ask(`${jobs}?limit=5&expand=a&expand=b&filter=${encodeURIComponent('[{"operation":"no"}]')}`);
    const body = JSON.stringify([{ op: "replace", path: "/isEnabled", value: true }]);
    await ask(`${jobs}/${jobUid}`, {
      method: "PATCH",
      body,
      headers: { "content-type": "application/json" },
    });
    await ask("/api/v3/token", {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", username: "a\\ü", password: "&=" }),
      headers: { authorization: "" },
    });
    expect(mock.requests).toMatchObject([
      {
        method: "GET",
        path: jobs,
        operationId: "getBackupServerJobs",
        query: { limit: "5", expand: ["a", "b"], filter: '[{"operation":"no"}]' },
        body: undefined,
        status: 400,
        violations: [{ location: ["request", "query", "filter", "0", "operation"], code: "enum" }],
      },
      {
        method: "PATCH",
        path: `${jobs}/${jobUid}`,
        operationId: "patchBackupServerJob",
        query: {},
        headers: { authorization: "Bearer", "content-type": "application/json" },
        body: JSON.parse(body),
        status: 200,
        violations: [],
      },
      {
        operationId: "oAuth2IssueToken",
        body: { grant_type: "password", username: "a\\ü", password: "***" },
        status: 200,
      },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain("not-a-secret");
    expect(answered).toEqual(mock.requests);
  });

  it("goes by the scenario, but a Prefer header of the caller wins and takes no step", async () => {
    await start({ scenario: { getBackupServerJobs: [{ code: 429 }, { code: 202 }, { code: 200 }] } });
    const statuses: number[] = [];
    for (const prefer of [undefined, "code=403", undefined, undefined, undefined]) {
      statuses.push((await ask(jobs, prefer === undefined ? {} : { headers: { prefer } })).status);
    }
    expect(statuses).toEqual([429, 403, 202, 200, 200]);
  });

  it.each([
    [418, 418],
    [100, 404],
    [199, 404],
    [600, 404],
    [999, 404],
  ])("gives the status %i of Prefer only if HTTP has it: %i", async (code, status) => {
    await start();
    const response = await ask("/api/v3/about", { headers: { prefer: `code=${code}` } });
    expect(response.status).toBe(status);
    if (code !== status) {
      expect(await response.json()).toMatchObject({
        detail: `Requested status code ${code} is not defined in the document.`,
      });
    }
  });

  it("refuses a bad JSON parameter even where the scenario wants a success", async () => {
    await start({ scenario: { getBackupServerJobs: [{ code: 200 }] } });
    for (const [filter, code] of [
      ["[", "json"],
      ['{"operation":"equals"}', "type"],
      ['[{"operation":"equals","vlaue":1}]', "additionalProperties"],
    ] as const) {
      const response = await ask(`${jobs}?filter=${encodeURIComponent(filter)}`);
      expect(response.status).toBe(400);
      expect(violationsOf(response)).toMatchObject([
        { code, location: ["request", "query", "filter", ...(code === "additionalProperties" ? ["0"] : [])] },
      ]);
    }
    const twice = await ask(`${jobs}?select=[]&select=[]`);
    expect(violationsOf(twice)).toMatchObject([
      { code: "json", message: "Request query parameter select was sent twice" },
    ]);
    // A chosen refusal is given as it was chosen.
    const chosen = await ask(`${jobs}?filter=1`, {
      headers: { prefer: "code=400, example=syntheticUnsupportedVersion" },
    });
    expect(await chosen.json()).toMatchObject({ error: { code: "UnsupportedApiVersion" } });
  });

  it("tells Prism's violations and its own together, credentials first", async () => {
    await start();
    const response = await ask(`${jobs}?limit=0&filter=1`, { headers: { authorization: "" } });
    expect(response.status).toBe(401);
    expect(violationsOf(response).map(({ code }) => code)).toEqual([401, "minimum", "type"]);
  });

  it("takes a single value for a list that may be null", async () => {
    await start();
    const response = await ask(`/api/v3/infrastructure/vb365Servers/organizations/jobs?siteFilter=${jobUid}`);
    expect([response.status, violationsOf(response)]).toEqual([200, []]);
  });

  it("keeps no secret of a query, a patch, a header, a form of another media type or damaged JSON", async () => {
    await start();
    await ask("/api/v3/authentication/keys/rsa-pkcs12?password=SECRET-1&subject=CN%3Dx");
    const patch = [{ op: "replace", path: "/password", value: "SECRET-2" }];
    const init = {
      method: "PATCH",
      headers: { "content-type": "application/json", "x-api-key": "SECRET-3" },
    };
    await ask(`${jobs}/${jobUid}`, { ...init, body: JSON.stringify(patch) });
    await ask(`${jobs}/${jobUid}`, { ...init, body: '[{"password": "SECRET \\"4\\"", "n": ' });
    await ask("/api/v3/token", {
      method: "POST",
      body: "grant_type=password&password=SECRET%205&username=u",
    });
    await ask("/api/v3/about", { headers: { authorization: "SECRET-6" } });
    const record = JSON.stringify(mock.requests);
    expect(mock.requests).toHaveLength(5);
    expect(record).not.toContain("SECRET");
    expect(mock.requests[0]?.query).toEqual({ password: "***", subject: "CN=x" });
    expect(mock.requests[1]?.body).toEqual([{ ...patch[0], value: "***" }]);
    expect(mock.requests[2]?.body).toBe('[{"password": ***", "n": ');
    expect(mock.requests[3]?.body).toBe("grant_type=password&password=***&username=u");
    expect(mock.requests[4]?.headers.authorization).toBe("***");
  });

  it("keeps the last requests, and of a long body the beginning", async () => {
    const answered: RecordedRequest[] = [];
    await start({ maxRecords: 2, onRequest: (request) => answered.push(request) });
    for (const n of [1, 2, 3]) await ask(`/api/v3/about?n=${n}`);
    expect(mock.requests.map(({ query }) => query.n)).toEqual(["2", "3"]);
    expect(answered).toHaveLength(3);
    const value = "x".repeat(100_000);
    await ask(`${jobs}/${jobUid}`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ op: "replace", path: "/name", value, password: "SECRET" }]),
    });
    const body = mock.requests.at(-1)?.body as string;
    expect(body).toHaveLength(64 * 1024 + 1);
    expect(body).toMatch(/^\[\{"op":"replace","path":"\/name","value":"xxx.*…$/);
  });

  it("lets pages of any origin use it, and records no preflight", async () => {
    await start();
    const origin = "http://page.example.com";
    const preflight = await fetch(`${mock.url}/api/v3/about`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization,x-client-version",
      },
    });
    expect(preflight.status).toBe(204);
    expect(await preflight.text()).toBe("");
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": expect.stringContaining("PATCH"),
      "access-control-allow-headers": "authorization,x-client-version",
    });
    expect(mock.requests).toEqual([]);
    for (const path of ["/api/v3/about", "/api/v3/none"]) {
      const answer = await ask(path, { headers: { origin } });
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
      expect(answer.headers.get("access-control-expose-headers")).toContain("content-type");
    }
    expect((await ask("/api/v3/about")).headers.get("access-control-allow-origin")).toBeNull();
    // Without the question of a browser it is a request like any other.
    expect((await ask("/api/v3/about", { method: "OPTIONS" })).status).toBe(404);
    expect(mock.requests).toHaveLength(4);
  });

  it("keeps apart requests that come at the same time", async () => {
    await start();
    const paths = [jobs, "/api/v3/about", `${jobs}/${jobUid}`, "/api/v3/nothing", `${jobs}?limit=0`];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => ask(paths[index % 5] as string)),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      Array.from({ length: 50 }, (_, index) => [200, 200, 200, 404, 400][index % 5]),
    );
    expect(mock.requests).toHaveLength(50);
  });
});

describe("closing", () => {
  it("ends the server, requests under way included, as often as it is asked", async () => {
    await start();
    await ask(jobs);
    // A request whose body never ends.
    const hanging = request(`${mock.url}/api/v3/token`, {
      method: "POST",
      headers: { "content-length": 10 },
    });
    const failed = new Promise((resolve) => hanging.on("error", resolve));
    hanging.write("x");
    while (mock.requests.length < 2) await new Promise(setImmediate);
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
    expect(await failed).toMatchObject({ code: "ECONNRESET" });
    await expect(ask(jobs)).rejects.toThrow("fetch failed");
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "TCPServerWrap")).toEqual([]);
  });

  it("comes by itself with await using", async () => {
    {
      await using inner = await startMock({ product: "vspc" });
      mock = inner;
    }
    await expect(ask(jobs)).rejects.toThrow("fetch failed");
  });
});

describe("options", () => {
  it.each<[unknown, string]>([
    [{ product: "vbr" }, "Unknown product 'vbr'. Valid products: "],
    [{}, "Unknown product undefined. Valid products: "],
    [undefined, "Unknown product undefined. Valid products: "],
    [{ product: "toString" }, "Unknown product 'toString'"],
    [{ product: "vspc", port: 65_536 }, "port must be a whole number from 0 to 65535"],
    [
      { product: "vspc", scenarios: "mfa" },
      "Unknown option 'scenarios'. Did you mean 'scenario'? Valid options: product, data, scenario, credentials, deferred, stageTime, clock, state, port, https, keepProcessAlive, host, maxRecords, onRequest",
    ],
    [{ product: "vspc", host: "" }, "host must be an address or name of this machine"],
    [
      { product: "vspc", host: "192.0.2.1" },
      "host 192.0.2.1 is not an address of this machine (EADDRNOTAVAIL)",
    ],
    [{ product: "vspc", maxRecords: 0 }, "maxRecords must be a whole number of at least 1"],
    [{ product: "vspc", onRequest: true }, "onRequest must be a function"],
    [
      { product: "vspc", scenario: "nightmare" },
      "Unknown scenario 'nightmare'. Valid scenarios: start-job, ",
    ],
    [{ product: "vspc", data: new Map() }, "data must be a plain object of lists by schema"],
    ...Object.entries({ data: {}, credentials: {}, deferred: true, stageTime: 5 }).map(
      ([name, value]): [unknown, string] => [
        { product: "vspc", state: false, [name]: value },
        `${name} has no effect with \`state: false\``,
      ],
    ),
  ])("%j is refused", async (options, message) => {
    const starting = startMock(options as MockOptions);
    await expect(starting).rejects.toThrow(ConfigurationError);
    await expect(starting).rejects.toThrow(message);
  });

  it("a host may stand for all addresses; the URL names one that leads there", async () => {
    await start({ host: "0.0.0.0" });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await ask("/api/v3/about")).status).toBe(200);
  });

  it("a port is used as given, and named when it is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as AddressInfo).port)),
    );
    try {
      await expect(startMock({ product: "vspc", port })).rejects.toThrow(`port ${port} is in use`);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
    await start({ port });
    expect(mock.url).toBe(`http://127.0.0.1:${port}`);
  });
});
