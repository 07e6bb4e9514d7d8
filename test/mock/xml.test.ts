import { XmlDocument } from "libxml2-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mock } from "../../src/mock/index.js";
import type { MockSpec } from "../../src/mock/mock-spec.js";
import { serveMock } from "../../src/mock/server/serve-mock.js";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import { clone, cloneXml, namespace, tasks, tasksView, taskXml } from "./tasks.js";

let view: MockSpec;
let mock: Mock;

beforeAll(async () => {
  view = await tasksView();
  mock = await serveMock(view, tasks, {});
});

afterAll(() => mock?.close());

const session = { "x-restsvcsessionid": "not-a-secret" };

function ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  return fetch(`${mock.url}/api${path}`, { ...init, headers: { ...session, ...init.headers } });
}

function post(path: string, body: string, contentType = "application/xml", accept = "application/json") {
  return ask(path, { method: "POST", body, headers: { "content-type": contentType, accept } });
}

function violationsOf(response: Response): { location: string[]; code: unknown; message: string }[] {
  return JSON.parse(response.headers.get("sl-violations") ?? "[]");
}

const last = () => mock.requests.at(-1);

describe("an answer", () => {
  it.each([
    ["nothing", undefined, "application/xml; charset=utf-8"],
    ["anything", "*/*", "application/xml; charset=utf-8"],
    ["XML", "application/xml", "application/xml; charset=utf-8"],
    ["JSON", "application/json", "application/json"],
    ["JSON rather than anything", "application/json, text/plain, */*", "application/json"],
    ["XML more than JSON", "application/json;q=0.5, application/xml", "application/xml; charset=utf-8"],
  ])("to a request that asks for %s", async (_, accept, contentType) => {
    const response = await ask("/tasks/task-1", accept === undefined ? {} : { headers: { accept } });
    expect(response.status).toBe(200);
    expect(violationsOf(response)).toEqual([]);
    expect(response.headers.get("content-type")).toBe(contentType);
    expect(response.headers.get("x-server")).toBe("tasks-1");
    const text = await response.text();
    if (contentType.includes("xml")) expect(text).toBe(taskXml);
    else expect(JSON.parse(text)).toMatchObject({ TaskId: "task-1", Links: [{ Rel: "Delete" }] });
  });

  it("is the example that was asked for, text escaped", async () => {
    const response = await ask("/tasks/task-1", { headers: { prefer: "example=syntheticFinished" } });
    const text = await response.text();
    expect(text).toContain(
      '<Result Success="true"><Message>Job &lt;Nightly&gt; &amp; others: started</Message></Result></Task>',
    );
    expect(Number(response.headers.get("content-length"))).toBe(Buffer.byteLength(text));
  });

  it("has attributes beside text, and a prefix where the description wants one", async () => {
    const response = await fetch(`${mock.url}/api/about`);
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(await response.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a:About xmlns:a="http://tasks.test/about">' +
        '<Version>7.10</Version><Motto Language="en">Slow &amp; steady</Motto></a:About>',
    );
  });

  it("is an error in XML too, from the description or for an unknown path", async () => {
    const error =
      `<?xml version="1.0" encoding="UTF-8"?>` +
      `<Error xmlns="${namespace}" Message="It broke." StatusCode="500"/>`;
    const missing = await ask("/tasks/task-9", { headers: { prefer: "code=404" } });
    expect([missing.status, await missing.text(), violationsOf(missing)]).toEqual([404, error, []]);
    const unknown = await ask("/nothing");
    expect([unknown.status, await unknown.text()]).toEqual([404, error]);
    expect(violationsOf(unknown)).toMatchObject([{ code: "route" }]);
    const json = await ask("/nothing", { headers: { accept: "application/json" } });
    expect(await json.json()).toEqual({ Message: "It broke.", StatusCode: 500 });
  });

  it("is refused to a request for a media type that there is not", async () => {
    const response = await fetch(`${mock.url}/api/about`, { headers: { accept: "application/json" } });
    expect(response.status).toBe(406);
    expect(violationsOf(response)).toEqual([
      {
        location: ["request", "header", "accept"],
        severity: "Error",
        code: 406,
        message: "Request header accept must allow one of: text/xml",
      },
    ]);
  });
});

/** Every example of every operation that can be had without a body, by the request for it. */
async function everyAnswer(
  accept: string,
): Promise<{ name: string; operationId: string; status: string; text: string }[]> {
  const found: { name: string; operationId: string; status: string; text: string }[] = [];
  for (const { operationId, method, path, action, examples: answers } of view.operations) {
    const query = new URLSearchParams(path === "/query" ? "type=Job" : "");
    if (action?.value !== undefined) query.set(action.parameter, action.value);
    for (const [status, examples] of answers) {
      // A request without a body is refused where one is needed, and that is no news here.
      if (status === "default" || method === "PUT" || action?.value === "clone") continue;
      for (const example of examples) {
        const headers = { accept, prefer: `code=${status}, example=${example}`, authorization: "Basic YTpi" };
        const response = await ask(`${path.replace("{id}", "1")}?${query}`, { method, headers });
        // An operation that is split into actions gives none of its own answers.
        if (last()?.operationId !== operationId || violationsOf(response).length > 0) continue;
        found.push({ name: `${status} ${example}`, operationId, status, text: await response.text() });
      }
    }
  }
  return found;
}

describe("every answer", () => {
  it("in XML is what another parser reads the same from", async () => {
    const read = (await everyAnswer("application/xml, text/xml")).map(({ name, text }) => {
      const document = XmlDocument.fromString(text);
      const { name: root, namespaceUri, content } = document.root;
      document.dispose();
      return `${name} {${namespaceUri}}${root}: ${content}`;
    });
    expect(new Set(read)).toEqual(
      new Set([
        "200 syntheticSmall {http://tasks.test/about}About: 7.10Slow & steady",
        `201 syntheticOpen {${namespace}}LogonSession: tasks\\somebody`,
        `200 syntheticJobs {${namespace}}QueryResult: VMware`,
        `200 syntheticReferences {${namespace}}QueryResult: `,
        `200 syntheticRunning {${namespace}}Task: task-1RunningStartJob`,
        `200 syntheticFinished {${namespace}}Task: task-1FinishedStartJobJob <Nightly> & others: started`,
        `202 syntheticRunning {${namespace}}Task: task-1RunningStartJob`,
        `200 syntheticOne {${namespace}}Jobs: VMware301:00-02:00`,
        `200 syntheticNone {${namespace}}Jobs: `,
        `200 syntheticOne {${namespace}}EntityReferences: `,
        `400 syntheticBroken {${namespace}}Error: `,
        `401 syntheticBroken {${namespace}}Error: `,
        `403 syntheticBroken {${namespace}}Error: `,
        `404 syntheticBroken {${namespace}}Error: `,
      ]),
    );
  });

  it("in JSON is the same value, lists in objects where the server has them so", async () => {
    const components = view.document.components as XmlComponents;
    const xml = new Map(
      (await everyAnswer("*/*")).map(({ name, operationId, text }) => [`${operationId} ${name}`, text]),
    );
    const json = await everyAnswer("application/json");
    // The server says what it is in XML alone.
    expect(json.map(({ name, operationId }) => `${operationId} ${name}`)).toEqual(
      [...xml.keys()].filter((key) => !key.startsWith("getAbout ")),
    );
    for (const { name, operationId, status, text } of json) {
      const content = view.operations.find((operation) => operation.operationId === operationId)?.xml;
      const schema = content?.responses.get(status)?.schema as XmlSchema;
      const sent = xml.get(`${operationId} ${name}`) ?? "";
      expect(jsonCodec({ schema, components }).decode(text)).toEqual(
        xmlCodec({ schema, components }).decode(sent),
      );
    }
    const [page] = json
      .filter(({ name }) => name === "200 syntheticJobs")
      .map(({ text }) => JSON.parse(text));
    expect(page).toMatchObject({
      Entities: { Jobs: { Jobs: [{ Name: "Nightly", Links: [] }] } },
      PagingInfo: { Links: [{ Rel: "Next" }] },
    });
  });
});

describe("an action", () => {
  it.each([
    ["GET", "/jobs", "getJobReferences", 200],
    ["GET", "/jobs?format=", "getJobReferences", 200],
    ["GET", "/jobs?format=Entity", "getJobs", 200],
    ["GET", "/jobs?platform=VMware&format=Entity", "getJobs", 200],
    ["POST", "/jobs/7?action=start", "startJob", 202],
    ["POST", "/jobs/7?action=stop", "stopJob", 202],
  ])("%s %s is %s", async (method, path, operationId, status) => {
    const response = await ask(path, { method });
    expect([response.status, violationsOf(response)]).toEqual([status, []]);
    expect(last()).toMatchObject({ operationId, status });
  });

  it.each([
    ["POST", "/jobs/7", "jobAction", "required"],
    ["POST", "/jobs/7?action=", "jobAction", "required"],
    ["POST", "/jobs/7?action=explode", "jobAction", "enum"],
    ["POST", "/jobs/7?action=start&action=stop", "jobAction", "type"],
    ["GET", "/jobs?format=entity", "listJobs", "enum"],
    ["GET", "/jobs?format=Entity&platform=KVM", "getJobs", "enum"],
  ])("%s %s is refused", async (method, path, operationId, code) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(422);
    expect(violationsOf(response).map((violation) => violation.code)).toContain(code);
    expect(last()).toMatchObject({ operationId, status: 422 });
  });

  it("needs its own body, and another takes none", async () => {
    const empty = await ask("/jobs/7?action=clone", { method: "POST" });
    expect(empty.status).toBe(422);
    expect(violationsOf(empty)).toMatchObject([
      { location: ["request"], code: "required", message: "Body parameter is required" },
    ]);
    const full = await post("/jobs/7?action=start", cloneXml);
    expect(full.status).toBe(415);
    expect(violationsOf(full)).toMatchObject([{ code: 415, message: expect.stringContaining("non-empty") }]);
  });

  it("may be named in a scenario", async () => {
    const scenario = { startJob: [{ code: 404 }], jobAction: [{ code: 202 }] };
    await using inner = await serveMock(view, tasks, { scenario });
    const statuses = ["start", "stop"].map(
      async (action) =>
        (await fetch(`${inner.url}/api/jobs/7?action=${action}`, { method: "POST", headers: session }))
          .status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 202]);
  });
});

describe("a request in XML", () => {
  const copy = { BackupJobCloneInfo: { JobName: "Copy", FolderName: "Copies" } };

  it("becomes the value that it stands for", async () => {
    const response = await post("/jobs/7?action=clone", cloneXml, "application/xml; charset=utf-8");
    expect([response.status, violationsOf(response)]).toEqual([202, []]);
    expect(last()).toMatchObject({ operationId: "cloneJob", body: copy, violations: [] });
  });

  it.each([
    ["the default namespace", cloneXml],
    [
      "a prefix",
      `<v:JobCloneSpec xmlns:v="${namespace}"><v:BackupJobCloneInfo><v:JobName>Copy</v:JobName>` +
        "<v:FolderName>Copies</v:FolderName></v:BackupJobCloneInfo></v:JobCloneSpec>",
    ],
    [
      "a prefix and the default namespace",
      `<v:JobCloneSpec xmlns:v="${namespace}"><BackupJobCloneInfo xmlns="${namespace}"><JobName>Copy</JobName>` +
        "<v:FolderName>Copies</v:FolderName></BackupJobCloneInfo></v:JobCloneSpec>",
    ],
    [
      "a byte order mark and comments",
      `\ufeff<!-- a -->${cloneXml.replace("<JobName>", "<!-- b --><JobName>")}`,
    ],
  ])("may use %s", async (_, body) => {
    const response = await post("/jobs/7?action=clone", body);
    expect([response.status, violationsOf(response)]).toEqual([202, []]);
    expect(last()?.body).toEqual(copy);
  });

  it.each([
    [
      "elements in a wrong order",
      clone("<FolderName>Copies</FolderName><JobName>Copy</JobName>"),
      ["BackupJobCloneInfo"],
      /JobName/,
    ],
    [
      "an element that is not described",
      clone("<JobName>Copy</JobName><FolderName>Copies</FolderName><Color>red</Color>"),
      ["BackupJobCloneInfo"],
      /Color/,
    ],
    ["another namespace", cloneXml.replace("/v1", "/v2"), [], /tasks\.test\/v2/],
    ["no namespace", cloneXml.replace(/ xmlns="[^"]*"/, ""), [], /JobCloneSpec/],
    ["another root", cloneXml.replaceAll("JobCloneSpec", "Spec"), [], /Spec/],
    [
      "text in place of a number",
      clone("<JobName>Copy</JobName><FolderName>Copies</FolderName><Copies>two</Copies>"),
      ["BackupJobCloneInfo", "Copies"],
      /two/,
    ],
    ["half of a document", cloneXml.slice(0, 120), ["BackupJobCloneInfo"], /ends/],
    ["JSON", JSON.stringify({}), [], /before the root/],
    ["a DOCTYPE", `<!DOCTYPE JobCloneSpec>${cloneXml}`, [], /DOCTYPE/],
  ])("is refused with %s", async (_, body, elements, message) => {
    const response = await post("/jobs/7?action=clone", body);
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const violations = violationsOf(response);
    const location = ["request", "body", ...elements];
    expect(violations).toEqual([
      { location, code: "xml", severity: "Error", message: expect.stringMatching(message) },
    ]);
    expect(await response.json()).toMatchObject({ status: 422, validation: violations });
    expect(last()).toMatchObject({ operationId: "cloneJob", body, status: 422, violations });
  });

  it("is held against the rest of the schema by Prism", async () => {
    const response = await post(
      "/jobs/7?action=clone",
      clone(`<JobName>${"x".repeat(51)}</JobName><Copies>0</Copies>`),
    );
    expect(response.status).toBe(422);
    expect(violationsOf(response).map(({ location, code }) => [location.join("."), code])).toEqual([
      ["request.body.BackupJobCloneInfo", "required"],
      ["request.body.BackupJobCloneInfo.JobName", "maxLength"],
      ["request.body.BackupJobCloneInfo.Copies", "minimum"],
    ]);
  });

  it("is refused with an answer of the description where there is one, in XML", async () => {
    const response = await ask("/jobs/7", {
      method: "PUT",
      body: `<Job xmlns="${namespace}" Name="Nightly"><Platform>VMware</Platform><Owner/></Job>`,
      headers: { "content-type": "application/xml" },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`<Error xmlns="${namespace}" Message="It broke."`);
    expect(violationsOf(response)).toMatchObject([{ code: "xml", location: ["request", "body"] }]);
  });

  it("is taken with attributes, lists and text beside attributes", async () => {
    const response = await ask("/jobs/7", {
      method: "PUT",
      body:
        `<Job xmlns="${namespace}" Name="Nightly"><Links><Link Rel="Up" Href="https://tasks.test/"/></Links>` +
        '<Platform>VMware</Platform><Retries>3</Retries><Day Name="Sunday">01:00</Day><Day Name="Monday"/></Job>',
      headers: { "content-type": "application/xml" },
    });
    expect([response.status, violationsOf(response)]).toEqual([204, []]);
    expect(last()?.body).toEqual({
      Name: "Nightly",
      Links: [{ Href: "https://tasks.test/", Rel: "Up" }],
      Platform: "VMware",
      Retries: 3,
      Days: [
        { Name: "Sunday", Hours: "01:00" },
        { Name: "Monday", Hours: "" },
      ],
    });
  });

  it("comes in a media type of the description", async () => {
    const json = await ask("/jobs/7", {
      method: "PUT",
      body: '{"Name":"Nightly","Platform":"VMware"}',
      headers: { "content-type": "application/json" },
    });
    // Declared is 400 alone, and Prism takes that for a wrong media type as well.
    expect(json.status).toBe(400);
    expect(violationsOf(json)).toMatchObject([
      { code: 415, message: "Supported content types: application/xml" },
    ]);
    const text = await post("/jobs/7?action=clone", cloneXml, "text/xml");
    expect(text.status).toBe(415);
    expect(violationsOf(text)).toMatchObject([
      { code: 415, message: "Supported content types: application/xml, application/json" },
    ]);
  });

  it("may as well be JSON where the description has both", async () => {
    const response = await post("/jobs/7?action=clone", JSON.stringify(copy), "application/json");
    expect([response.status, violationsOf(response)]).toEqual([202, []]);
    expect(last()?.body).toEqual(copy);
    const bad = await post("/jobs/7?action=clone", "{}", "application/json");
    expect(bad.status).toBe(422);
    expect(violationsOf(bad)).toMatchObject([{ location: ["request", "body"], code: "required" }]);
    const half = await post("/jobs/7?action=clone", "{", "application/json");
    expect(violationsOf(half)).toMatchObject([{ code: "json", message: "Request body must be JSON" }]);
  });

  it("may be JSON as servers write it, and is what it stands for", async () => {
    const camel = {
      backupJobCloneInfo: { jobName: "Copy", folderName: "Copies", description: null, copies: "2" },
    };
    const response = await post("/jobs/7?action=clone", JSON.stringify(camel), "application/json");
    expect([response.status, violationsOf(response)]).toEqual([202, []]);
    expect(last()?.body).toEqual({ BackupJobCloneInfo: { ...copy.BackupJobCloneInfo, Copies: 2 } });
  });

  it.each([
    [
      { BackupJobCloneInfo: { JobName: "Copy", Color: 1 } },
      ["BackupJobCloneInfo"],
      /BackupJobCloneInfo\.Color is not/,
    ],
    [{ BackupJobCloneInfo: { Copies: "two" } }, ["BackupJobCloneInfo", "Copies"], /"two" is not an integer/],
    [[], [], /Request body must be an object, not an array/],
  ])("is refused as JSON %j", async (body, location, message) => {
    const response = await post("/jobs/7?action=clone", JSON.stringify(body), "application/json");
    expect(response.status).toBe(422);
    expect(violationsOf(response)).toMatchObject([
      { location: ["request", "body", ...location], code: "json", message: expect.stringMatching(message) },
    ]);
  });
});

describe("credentials", () => {
  it("are asked for before anything else, and not recorded", async () => {
    for (const body of [cloneXml, "<broken"]) {
      const response = await fetch(`${mock.url}/api/jobs/7?action=clone`, {
        method: "POST",
        body,
        headers: { "content-type": "application/xml" },
      });
      expect(response.status).toBe(401);
      expect(violationsOf(response).map(({ code }) => code)).toContain(401);
    }
    await ask("/tasks/task-1", { headers: { cookie: "X-RestSvcSessionId=not-a-secret" } });
    expect(last()?.headers).toMatchObject({ "x-restsvcsessionid": "***", cookie: "***" });
    expect(JSON.stringify(mock.requests)).not.toContain("not-a-secret");
  });
});
