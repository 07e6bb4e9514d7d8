import { expect, test } from "vitest";
import { AuthenticationError, HttpError, NotFoundError, ServerError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, task } from "../../support/enterprise-manager-server.js";
import { type Handler, json, text } from "../../support/loopback.js";

const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const words = "The job is being edited";
const said = (status: number, message = words) =>
  text(200, `<Error ${ns} Message="${message}" StatusCode="${status}"/>`);

test.each<[string, Handler]>([
  ["XML", said(400)],
  ["JSON", json(200, { Message: words, StatusCode: 400, Status: null })],
  ["JSON of version 13", json(200, { message: words, statusCode: 400 })],
])("an error in %s that comes with 200 fails with the words of the server", async (_, answer) => {
  const server = await enterpriseManager({
    "GET /jobs": answer,
    "POST /jobs/j-1": answer,
    "DELETE /tasks/t": answer,
  });
  const em = client(server, { auth: { sessionId: "s" } });
  const calls: readonly (() => PromiseLike<unknown>)[] = [
    () => em.getJobs(),
    () => em.startJob({ id: "j-1" }),
    () => em.deleteTask({ id: "t" }),
  ];
  for (const call of calls) {
    const error = await failure(call());
    expect(error.constructor).toBe(HttpError);
    expect(error).toMatchObject({ status: 400, messages: [{ message: words }], recognized: true });
    expect(error.message).toMatch(
      /HTTP 400: The job is being edited; the status is that of the body; the response has HTTP status 200$/,
    );
  }
});

test.each([
  [401, AuthenticationError],
  [404, NotFoundError],
  [500, ServerError],
] as const)("the status in the body, %i, decides the class", async (status, Class) => {
  const server = await enterpriseManager({ "GET /jobs": said(status) });
  expect(await failure(client(server).getJobs())).toBeInstanceOf(Class);
});

test("data is data", async () => {
  const server = await enterpriseManager({ "GET /tasks/task-1": task });
  expect(await client(server).getTask({ id: "task-1" })).toHaveProperty("TaskId");
});
