import { get, type IncomingHttpHeaders } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { type Check, type CheckOptions, startCheck } from "../../../src/mock/index.js";
import { serveCheck } from "../../../src/mock/live/serve-check.js";
import type { MockSpec } from "../../../src/mock/mock-spec.js";
import { type Certificate, certificate } from "../../support/certificates.js";
import { type Handler, json, type Loopback, loopback, text } from "../../support/loopback.js";
import { clone, cloneXml, namespace, tasksView, taskXml } from "../tasks.js";

let view: MockSpec;
let pem: Certificate;
let live: Loopback;
let check: Check;
let answer: Handler;

beforeAll(async () => {
  [view, pem] = await Promise.all([tasksView(), certificate("127.0.0.1")]);
});

beforeEach(async () => {
  live = await loopback((received, response) => answer(received, response), pem);
  check = await serveCheck(view, { baseUrl: live.origin, tls: { ca: pem.cert } });
});

afterEach(() => check.close());

const session = { "x-restsvcsessionid": "not-a-secret" };
const xml = (status: number, body: string) =>
  text(status, body, { "content-type": "application/xml; charset=utf-8", "x-server": "live" });

function ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  return fetch(`${check.url}/api${path}`, { ...init, headers: { ...session, ...init.headers } });
}

const postXml = (path: string, body: string) =>
  ask(path, { method: "POST", body, headers: { "content-type": "application/xml" } });

const postJson = (path: string, body: object) =>
  ask(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

const found = () =>
  check.exchanges.at(-1)?.violations.map(({ location, code }) => [location.join("."), code]);

describe("the record of a check", () => {
  it("holds no secret of a request or a response, and the last exchanges alone", async () => {
    await check.close();
    check = await serveCheck(view, { baseUrl: live.origin, tls: { ca: pem.cert }, maxRecords: 2 });
    answer = json(200, { SessionId: "SECRET", access_token: "SECRET", Href: "/api/logonSessions/SECRET" });
    await ask("/jobs/7", { headers: { cookie: "s=SECRET", authorization: "Basic SECRET" } });
    answer = xml(200, `<Task xmlns="${namespace}"><Password>SECRET`);
    await ask("/jobs/7");
    await ask("/logonSessions/SECRET?token=SECRET");
    expect(check.exchanges).toHaveLength(2);
    expect(JSON.stringify(check.exchanges)).not.toContain("SECRET");
  });

  it("is made of copies: the answer passes unchanged", async () => {
    const body = { SessionId: "SECRET" };
    answer = json(200, body);
    expect(await (await ask("/jobs/7")).json()).toEqual(body);
    expect(JSON.stringify(check.exchanges)).not.toContain("SECRET");
  });
});

describe("a check", () => {
  it("passes on a request and its answer as they are, and finds both right", async () => {
    answer = xml(202, taskXml);
    const response = await postXml("/jobs/7?action=clone", cloneXml);
    expect(response.status).toBe(202);
    expect(await response.text()).toBe(taskXml);
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect(response.headers.get("x-server")).toBe("live");
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(live.requests).toMatchObject([
      { method: "POST", path: "/api/jobs/7", body: cloneXml, headers: { ...session } },
    ]);
    expect(live.requests[0]?.query.get("action")).toBe("clone");
    expect(check.exchanges).toMatchObject([
      {
        operationId: "cloneJob",
        body: { BackupJobCloneInfo: { JobName: "Copy" } },
        responseBody: { TaskId: "task-1", State: "Running", Links: [{ Rel: "Delete" }] },
        status: 202,
        violations: [],
        brokenBy: [],
      },
    ]);
    expect(JSON.stringify(check.exchanges)).not.toContain("not-a-secret");
  });

  it("reads JSON of either side, with a byte order mark too", async () => {
    const task = { Href: "/", TaskId: "task-1", State: "Running", Operation: "StartJob" };
    answer = text(202, `\ufeff${JSON.stringify(task)}`, { "content-type": "application/json" });
    await ask("/jobs/7?action=clone", {
      method: "POST",
      body: JSON.stringify({ BackupJobCloneInfo: { JobName: "Copy", FolderName: "Copies" } }),
      headers: { "content-type": "application/json" },
    });
    expect(check.exchanges).toMatchObject([{ responseBody: task, violations: [], brokenBy: [] }]);
    answer = json(202, { ...task, TaskId: undefined });
    await ask("/jobs/7?action=start", { method: "POST" });
    expect(found()).toEqual([["response.body", "required"]]);
  });

  it.each([
    [
      "in camel case, with nulls and a number for text",
      { href: "/", taskId: 1, state: "Running", operation: "StartJob", links: null, result: null, any: null },
      { Href: "/", TaskId: "1", State: "Running", Operation: "StartJob" },
    ],
    [
      "with a list in an object",
      { Href: "/", Links: { Links: [{ Href: "/", Rel: "Up" }] }, TaskId: "1", State: "x", Operation: "y" },
      { Href: "/", Links: [{ Href: "/", Rel: "Up" }], TaskId: "1", State: "x", Operation: "y" },
    ],
  ])("takes no offence at JSON %s", async (_, body, responseBody) => {
    answer = json(200, body);
    await ask("/tasks/task-1");
    expect(check.exchanges).toMatchObject([{ violations: [], brokenBy: [] }]);
    expect(check.exchanges[0]?.responseBody).toEqual(responseBody);
  });

  it("reads lists in objects as the description has them", async () => {
    const page = {
      refs: null,
      entities: { jobs: { jobs: [{ name: "Nightly", platform: "VMware", days: null }] } },
      pagingInfo: { pageNum: 1, pagesCount: 1, links: [{ href: "/", rel: "First" }] },
    };
    answer = json(200, page);
    await ask("/query?type=Job&format=Entities");
    expect(check.exchanges).toMatchObject([{ operationId: "query", violations: [], brokenBy: [] }]);
    expect(check.exchanges[0]?.responseBody).toEqual({
      Entities: { Jobs: [{ Name: "Nightly", Platform: "VMware" }] },
      PagingInfo: { PageNum: 1, PagesCount: 1, Links: [{ Href: "/", Rel: "First" }] },
    });
    page.entities.jobs.jobs[0] = { name: "Nightly", platform: "VMware", retries: -1 } as never;
    answer = json(200, page);
    await ask("/query?type=Job&format=Entities");
    expect(found()).toEqual([["response.body.Entities.Jobs.0.Retries", "minimum"]]);
  });

  it("warns of a member of JSON that is not described, but blames nobody", async () => {
    answer = json(200, {
      href: "/",
      taskId: "1",
      state: "x",
      operation: "y",
      result: { success: true, color: 1 },
    });
    await ask("/tasks/task-1");
    expect(check.exchanges).toMatchObject([
      {
        violations: [
          {
            severity: "Warning",
            code: "json",
            location: ["response", "body", "result"],
            message: "Response body result.color is not in the spec",
          },
        ],
        brokenBy: [],
      },
    ]);
  });

  it.each([
    ["without its body", undefined, [["request", "required"]]],
    [
      "with elements in a wrong order",
      clone("<FolderName>Copies</FolderName><JobName>Copy</JobName>"),
      [["request.body.BackupJobCloneInfo", "xml"]],
    ],
    [
      "in JSON, with what is not described",
      { backupJobCloneInfo: { jobName: "Copy", folderName: "Copies", color: "red" } },
      [["request.body.backupJobCloneInfo", "json"]],
    ],
    [
      "with too long a name",
      clone(`<JobName>${"x".repeat(51)}</JobName><FolderName>Copies</FolderName>`),
      [["request.body.BackupJobCloneInfo.JobName", "maxLength"]],
    ],
  ])("names the client that sends a request %s", async (_, body, violations) => {
    answer = xml(202, taskXml);
    const response =
      body === undefined
        ? await ask("/jobs/7?action=clone", { method: "POST" })
        : typeof body === "string"
          ? await postXml("/jobs/7?action=clone", body)
          : await postJson("/jobs/7?action=clone", body);
    // What the server made of it is its own affair.
    expect(response.status).toBe(202);
    expect(found()).toEqual(violations);
    expect(check.exchanges).toMatchObject([{ brokenBy: ["client"] }]);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toEqual(check.exchanges[0]?.violations);
  });

  it.each<[string, Handler, (string | number)[][]]>([
    [
      "an element that is not described",
      xml(200, taskXml.replace("<State>", "<Color/><State>")),
      [["response.body", "xml"]],
    ],
    [
      "elements in a wrong order, and one missing",
      xml(200, `<Task xmlns="${namespace}" Href="/"><State>Running</State><TaskId>task-1</TaskId></Task>`),
      [
        ["response.body", "required"],
        ["response.body", "xml"],
      ],
    ],
    ["another namespace", xml(200, taskXml.replace("/v1", "/v2")), [["response.body", "xml"]]],
    [
      "text in place of a boolean",
      xml(200, taskXml.replace("</Task>", '<Result Success="maybe"/></Task>')),
      [["response.body.Result", "xml"]],
    ],
    ["half of a document", xml(200, taskXml.slice(0, 150)), [["response.body", "xml"]]],
    [
      "a page",
      text(200, "<!DOCTYPE html><html></html>", { "content-type": "text/html" }),
      [["response.header.content-type", 415]],
    ],
    [
      "text in place of JSON",
      text(200, "{", { "content-type": "application/json" }),
      [["response.body", "json"]],
    ],
    [
      "JSON that is something else",
      json(200, { href: "/", taskId: "1", state: "x", operation: "y", result: { success: "maybe" } }),
      [["response.body.result.success", "json"]],
    ],
    ["a list of JSON for an object", json(200, []), [["response.body", "json"]]],
    ["a status that is not described", xml(201, taskXml), [["response", "contract"]]],
  ])("names the server that answers with %s", async (_, handler, violations) => {
    answer = handler;
    const response = await ask("/tasks/task-1");
    await response.text();
    expect(found()?.map(([location, code]) => [location, code])).toEqual(
      violations.map(([location, code]) => [
        location === "response.body" ? expect.stringMatching(/^response\.body/) : location,
        code,
      ]),
    );
    expect(check.exchanges).toMatchObject([{ operationId: "getTask", brokenBy: ["server"] }]);
  });

  it("names both", async () => {
    answer = xml(202, "<Task/>");
    await postXml("/jobs/7?action=clone", "<Spec/>");
    expect(check.exchanges).toMatchObject([{ brokenBy: ["client", "server"] }]);
  });

  it("warns of an error that is not described, but blames nobody", async () => {
    answer = text(503, "busy", { "content-type": "text/plain" });
    const response = await ask("/tasks/task-1");
    expect([response.status, await response.text()]).toEqual([503, "busy"]);
    expect(check.exchanges).toMatchObject([
      { violations: [{ severity: "Warning", location: ["response"] }], brokenBy: [] },
    ]);
  });

  it("passes on what is no operation, but nothing outside the base path", async () => {
    answer = text(404, "no such thing", { "content-type": "text/plain" });
    expect((await ask("/nothing")).status).toBe(404);
    expect((await fetch(`${check.url}/other`)).status).toBe(404);
    expect(live.calls).toEqual(["GET /api/nothing"]);
    expect(check.exchanges).toMatchObject([
      { operationId: undefined, violations: [{ code: "route" }], brokenBy: ["client"] },
      { operationId: undefined, violations: [{ code: "route" }], brokenBy: ["client"] },
    ]);
  });

  it("hands redirects, cookies and an odd media type through", async () => {
    answer = text(200, taskXml, {
      "content-type": "xml",
      "set-cookie": "a=1; Path=/api",
      location: "https://elsewhere.test/",
    });
    const response = await ask("/tasks/task-1");
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/api"]);
    expect(response.headers.get("content-type")).toBe("xml");
    answer = text(302, "", { location: `${live.origin}/api/tasks/task-2` });
    expect((await ask("/tasks/task-1", { redirect: "manual" })).status).toBe(302);
    expect(live.calls).toHaveLength(2);
  });
});

describe("a compressed response", () => {
  const body = Buffer.from(taskXml);
  const compressed = (coding: string, bytes: Buffer): Handler => {
    return (_, response) =>
      response
        .writeHead(200, { "content-type": "application/xml; charset=utf-8", "content-encoding": coding })
        .end(bytes);
  };

  it.each([
    ["gzip", gzipSync(body)],
    ["x-gzip", gzipSync(body)],
    ["deflate", deflateSync(body)],
    ["deflate", deflateRawSync(body)],
    ["br", brotliCompressSync(body)],
    ["deflate, gzip", gzipSync(deflateSync(body))],
  ])("reaches the client as it was sent, and is checked: %s", async (coding, bytes) => {
    answer = compressed(coding, bytes);
    const { headers, sent } = await rawGet("/tasks/task-1");
    expect(headers["content-encoding"]).toBe(coding);
    expect(sent.equals(bytes)).toBe(true);
    expect(check.exchanges.at(-1)).toMatchObject({ violations: [], brokenBy: [] });
    answer = compressed("gzip", gzipSync(body.toString().replace("Running", "Sleeping")));
    const response = await ask("/tasks/task-1");
    expect(await response.text()).toContain("Sleeping");
    expect(check.exchanges.at(-1)?.responseBody).toMatchObject({ State: "Sleeping" });
  });

  it.each([
    ["gzip", Buffer.from("not compressed")],
    ["unheard-of", gzipSync(body)],
  ])("that cannot be decompressed is the server's fault, and passes unchanged: %s", async (coding, bytes) => {
    answer = compressed(coding, bytes);
    const { status, sent } = await rawGet("/tasks/task-1");
    expect([status, sent.equals(bytes)]).toEqual([200, true]);
    expect(found()).toEqual([["response.header.content-encoding", "encoding"]]);
    expect(check.exchanges.at(-1)).toMatchObject({ brokenBy: ["server"] });
  });

  it("is not asked for in the name of a client that does not", async () => {
    const asked: unknown[] = [];
    answer = (received, response) => {
      asked.push(received.headers["accept-encoding"]);
      return xml(200, taskXml)(received, response);
    };
    await rawGet("/tasks/task-1");
    await rawGet("/tasks/task-1", { "accept-encoding": "br" });
    expect(asked).toEqual(["identity", "br"]);
  });

  function rawGet(path: string, more: Record<string, string> = {}) {
    return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; sent: Buffer }>(
      (resolve, reject) => {
        get(`${check.url}/api${path}`, { headers: { ...session, ...more } }, async (message) => {
          const chunks: Buffer[] = [];
          for await (const chunk of message) chunks.push(chunk);
          resolve({ status: message.statusCode, headers: message.headers, sent: Buffer.concat(chunks) });
        }).on("error", reject);
      },
    );
  }
});

describe("the way to the server", () => {
  it.each([
    ["of a known length", { "content-length": String(taskXml.length) }],
    ["in chunks", {}],
  ])("breaks off a response %s where the server does, whose fault that is", async (_, length) => {
    answer = (_received, response) => {
      response.writeHead(200, { "content-type": "application/xml; charset=utf-8", ...length });
      response.write(taskXml.slice(0, 20), () => response.destroy());
    };
    const response = await ask("/tasks/task-1");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(found()).toEqual([["response.body", "incomplete"]]);
    expect(check.exchanges.at(-1)).toMatchObject({ status: 200, brokenBy: ["server"] });
  });

  it("is refused when its certificate is not known", async () => {
    await check.close();
    const other = await certificate("127.0.0.1");
    check = await serveCheck(view, { baseUrl: live.origin, tls: { ca: other.cert } });
    const response = await ask("/tasks/task-1");
    expect(response.status).toBe(502);
    expect(await response.text()).toContain("Pass its PEM, or its issuer's, in `tls.ca`");
    expect(live.calls).toEqual([]);
    expect(check.exchanges).toMatchObject([
      { status: 502, violations: [{ code: "connection", location: ["response"] }], brokenBy: [] },
    ]);
  });

  it("ends with the client's patience", async () => {
    let cut: Promise<boolean> | undefined;
    const arrived = new Promise<void>((resolve) => {
      answer = (received) => {
        cut = received.cut;
        resolve();
      };
    });
    const controller = new AbortController();
    const asking = ask("/tasks/task-1", { signal: controller.signal });
    await arrived;
    controller.abort();
    await expect(asking).rejects.toThrow("aborted");
    expect(await cut).toBe(true);
  });
});

describe("options", () => {
  it.each<[object, string]>([
    [{ product: "vbr", baseUrl: "https://vspc.test" }, "Unknown product 'vbr'"],
    [{ product: "vspc" }, "baseUrl is missing"],
    [{ product: "vspc", baseUrl: "vspc.test" }, "baseUrl must be an absolute URL"],
    [{ product: "vspc", baseUrl: "http://vspc.test" }, "baseUrl would send credentials in clear text"],
    [{ product: "vspc", baseUrl: "https://vspc.test", tls: { ca: "file.pem" } }, "tls.ca must be PEM"],
    [
      { product: "vspc", baseUrl: "https://vspc.test", scenario: "mfa" },
      "Unknown option 'scenario'. Valid options: product, baseUrl",
    ],
    [{ product: "vspc", baseUrl: "https://vspc.test", onExchange: 1 }, "onExchange must be a function"],
  ])("%j is refused", async (options, message) => {
    const starting = startCheck(options as CheckOptions);
    await expect(starting).rejects.toThrow(ConfigurationError);
    await expect(starting).rejects.toThrow(message);
  });

  it("take a product of the package", async () => {
    answer = json(200, { data: [], meta: null });
    const seen: string[] = [];
    await using vspc = await startCheck({
      product: "vspc",
      baseUrl: live.origin,
      tls: { ca: pem.cert },
      onExchange: ({ operationId, brokenBy }) => seen.push(`${operationId} ${brokenBy}`),
    });
    const headers = { authorization: "Bearer not-a-secret" };
    await fetch(`${vspc.url}/api/v3/infrastructure/backupServers/jobs`, { headers });
    await fetch(`${vspc.url}/api/v3/infrastructure/backupServers/jobs?filter=1`, { headers });
    expect(seen).toEqual(["getBackupServerJobs ", "getBackupServerJobs client"]);
    expect(vspc.exchanges[0]?.headers).toMatchObject({ authorization: "Bearer" });
  });
});
