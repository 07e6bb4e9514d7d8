import { expect, test } from "vitest";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager } from "../../support/enterprise-manager-server.js";
import { json, text } from "../../support/loopback.js";

const namespace = `xmlns="http://www.veeam.com/ent/v1.0"`;
const xml = (body: string) => text(404, body, { "content-type": "application/xml" });

test.each([
  ["its element in XML", xml(`<Error ${namespace} Message="No." StatusCode="404"/>`), true],
  [
    "its element, called HTML",
    text(404, `<Error ${namespace} Message="No." StatusCode="404"/>`, { "content-type": "text/html" }),
    false,
  ],
  [
    "its element, in a charset that is not known",
    text(404, `<Error ${namespace} Message="No." StatusCode="404"/>`, {
      "content-type": "application/xml; charset=unknown-8",
    }),
    true,
  ],
  ["JSON", json(404, { Message: "No.", StatusCode: 404, StackTrace: null }), true],
  ["JSON in camel case", json(404, { message: "No.", statusCode: 404 }), true],
  ["JSON of a gateway", json(404, { message: "no Route matched with those values" }), false],
  ["other JSON", json(404, { error: "Not Found" }), false],
  ["an error of a store", xml("<Error><Code>AccessDenied</Code><Message>No.</Message></Error>"), false],
  ["half of an error", xml(`<Error ${namespace} Message="No." Stat`), false],
  ["a page", text(404, "<html><title>404</title></html>"), false],
  ["a page that is XML", xml("<html xmlns='http://www.w3.org/1999/xhtml'><head/></html>"), false],
  ["text", text(404, "not here", { "content-type": "text/plain" }), false],
  ["nothing", text(404, ""), false],
])("the form of the product: %s", async (_, answer, recognized) => {
  const server = await enterpriseManager({ "GET /jobs": answer });
  expect(await failure(client(server).getJobs())).toMatchObject({ status: 404, recognized });
});
