import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import type { EnterpriseManager } from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, fixture, jobs, task } from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";

const xml = "application/xml";
const json = "application/json";

const requests: readonly (readonly [string, (em: EnterpriseManager) => PromiseLike<unknown>, boolean])[] = [
  ["a read", (em) => em.getJobs(), false],
  ["a read of one", (em) => em.getTask({ id: "task-1" }), false],
  ["a query", (em) => em.query({ type: "Job" }), false],
  ["the root", (em) => em.getEnterpriseManager(), false],
  ["an action without a body", (em) => em.startJob({ id: "j-1" }), false],
  ["a DELETE with an answer", (em) => em.deleteJob({ id: "j-1" }), false],
  ["a DELETE without one", (em) => em.deleteTask({ id: "task-1" }), false],
  [
    "an action with a body",
    (em) => em.cloneJob({ id: "j-1", body: { ReplicaJobCloneInfo: { JobName: "x", VmSuffix: "_x" } } }),
    true,
  ],
  ["a PUT", (em) => em.editJob({ id: "j-1", body: { Name: "x", UID: "urn:veeam:Job:1" } }), true],
  [
    "a body without an answer",
    (em) =>
      em.createBackupServer({
        body: { Description: "", DnsNameOrIpAddress: "h", Port: 9392, Username: "u", Password: "p" },
      }),
    true,
  ],
  ["a tenant's logon", (em) => em.logon({ v: "latest", body: {} }), true],
  ["a logon", (em) => em.logon({ v: "latest" }), false],
  ["a logoff", (em) => em.logoff({ id: "s-1" }), false],
];

for (const mediaType of ["xml", "json"] as const) {
  test.each(requests)(
    `mediaType ${mediaType}: %s says the same in Accept and Content-Type, and never JSON with a body in XML`,
    async (_, call, withBody) => {
      const server = await enterpriseManager();
      await call(client(server, { mediaType })).then(
        () => {},
        () => {},
      );
      const type = mediaType === "json" && !withBody ? json : xml;
      const request = server.requests.at(-1);
      expect(request?.headers).toMatchObject({ accept: type, "content-type": type });
      expect(request?.body.startsWith("<?xml") ?? false).toBe(withBody);
      const names = request?.rawHeaders
        .filter((_, index) => index % 2 === 0)
        .map((name) => name.toLowerCase());
      expect(names?.filter((name) => name === "accept" || name === "content-type")).toHaveLength(2);
    },
  );
}

test("the client's own logon asks as its calls do", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  await client(server, { mediaType: "json" }).getJobs();
  expect(server.requests.map(({ headers }) => [headers.accept, headers["content-type"]])).toEqual([
    [json, json],
    [json, json],
  ]);
});

test.each(["Accept", "content-type", "Authorization", "Cookie", "X-RestSvcSessionId"])(
  "the header %s is set by the client alone",
  async (name) => {
    const server = await enterpriseManager({ "GET /jobs": jobs });
    const reason = await failure(client(server).getJobs({}, { headers: { [name]: "x" } }));
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(reason.option).toBe(`headers.${name}`);
    expect(server.requests).toEqual([]);
  },
);

test("others go along", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  await client(server, { userAgent: "nightly/2" }).getJobs({}, { headers: { "X-Trace": "t-1" } });
  expect(server.requests[0]?.headers).not.toHaveProperty("x-trace");
  expect(server.requests[1]?.headers).toMatchObject({ "x-trace": "t-1", "user-agent": "nightly/2" });
});

test.each(["a\r\nX-Evil: 1", "a\nb", "a\u0000b"])(
  "a header of %j is refused before anything is sent",
  async (value) => {
    const server = await enterpriseManager({ "GET /jobs": jobs });
    const reason = await failure(client(server).getJobs({}, { headers: { "X-Trace": value } }));
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(server.requests).toEqual([]);
  },
);

test("a POST without a body says that it is empty", async () => {
  const server = await enterpriseManager({ "POST /jobs/j-1": task });
  await client(server).startJob({ id: "j-1" });
  expect(server.requests[1]?.headers["content-length"]).toBe("0");
});

test("http gives text, in either form", async () => {
  const body = fixture("synthetic-tasks.xml").toString();
  const server = await enterpriseManager({
    "GET /tasks": text(200, body, { "content-type": xml }),
    "GET /jobs/{id}": text(200, "x"),
  });
  const em = client(server);
  const { data, response } = await em.http.GET("/tasks");
  expect(data).toBe(body);
  expect(response.status).toBe(200);
  expect(server.requests[1]?.headers).toMatchObject({
    accept: xml,
    "content-type": xml,
    "x-restsvcsessionid": "token-1",
  });
});

test.each([{ Name: "x" }, [1], null])("http takes no object for a body: %j", async (body) => {
  const server = await enterpriseManager();
  const em = client(server);
  const call = em.http.PUT as unknown as (path: string, init: object) => Promise<unknown>;
  const reason = await failure(call("/jobs/{id}", { params: { path: { id: "j-1" } }, body }));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason).toMatchObject({ option: "body", operationId: "PUT /jobs/{id}" });
  expect(server.requests).toEqual([]);
});

test.each(["<Job/>", new TextEncoder().encode("<Job/>")])(
  "http sends text and bytes as they are",
  async (body) => {
    const server = await enterpriseManager({ "PUT /jobs/j-1": task });
    await client(server).http.PUT("/jobs/{id}", {
      params: { path: { id: "j-1" }, query: { action: "edit" } },
      body,
    });
    expect(server.calls[1]).toBe("PUT /jobs/j-1?action=edit");
    expect(server.requests[1]?.body).toBe("<Job/>");
    expect(server.requests[1]?.headers).toMatchObject({ accept: xml, "content-type": xml });
  },
);
