import { expect, test } from "vitest";
import { AuthenticationError, ConfigurationError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, refused, task } from "../../support/enterprise-manager-server.js";

const path = { id: "task-1" };

test("the read of a task belongs to its session on an untyped call too", async () => {
  const server = await enterpriseManager({ "GET /tasks/task-1": [refused, task] });
  const error = await failure(client(server).http.GET("/tasks/{id}", { params: { path } }));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(server.calls).toEqual(["POST /sessionMngr/?v=latest", "GET /tasks/task-1"]);
});

test.each(["Cookie", "authorization", "X-RestSvcSessionId"])("nobody sets %s", async (name) => {
  const server = await enterpriseManager({ "GET /tasks/task-1": [task] });
  const em = client(server);
  const headers = { [name]: "stolen=1" };
  for (const init of [
    { params: { path }, headers },
    { params: { path }, headers: new Headers(headers) },
    { params: { path, header: headers } },
  ]) {
    const error = await failure(em.http.GET("/tasks/{id}", init as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).not.toContain("stolen");
  }
  expect(server.calls).toEqual([]);
});

test("a body in XML goes with XML in both headers, whatever answers are asked for in", async () => {
  const server = await enterpriseManager({ "POST /jobs/j-1": [task, task, task, task] });
  const em = client(server, { mediaType: "json" });
  const send = (body: string | Uint8Array, headers = {}) =>
    em.http.POST("/jobs/{id}", {
      params: { path: { id: "j-1" }, query: { action: "clone" } },
      body,
      headers,
    });
  await send("<JobCloneSpec/>");
  await send('{"BackupJobCloneInfo":null}');
  await send(new TextEncoder().encode("\ufeff<JobCloneSpec/>"));
  await send("<JobCloneSpec/>", new Headers({ "X-Trace": "1" }));
  const [, xml, json, bytes, traced] = server.requests.map(({ headers }) => [
    headers["content-type"],
    headers.accept,
    headers["x-trace"],
  ]);
  expect(xml).toEqual(["application/xml", "application/xml", undefined]);
  expect(json).toEqual(["application/json", "application/json", undefined]);
  expect(bytes).toEqual(xml);
  expect(traced).toEqual(["application/xml", "application/xml", "1"]);
});
