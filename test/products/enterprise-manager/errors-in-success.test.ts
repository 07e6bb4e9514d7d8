import { expect, test } from "vitest";
import { HttpError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, xml } from "../../support/enterprise-manager-server.js";
import { json } from "../../support/loopback.js";

const Message = "The database is not available";

test.each([
  ["XML", xml(200, `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="${Message}" StatusCode="500"/>`)],
  ["JSON", json(200, { Message, StatusCode: 500 })],
])("an error in %s with a status of success has the server's words", async (_, answer) => {
  const server = await enterpriseManager({ "GET /tasks": answer });
  const error = await failure(client(server).getTasks());
  expect(error.constructor).toBe(HttpError);
  expect(error).toMatchObject({ status: 200, messages: [{ message: Message }], recognized: true });
});
