import { expect, test } from "vitest";
import { json, text } from "../../support/loopback.js";
import { client } from "../../support/oracle-sbc-client.js";
import { sbcServer } from "../../support/oracle-sbc-server.js";
import { failure } from "../../support/vspc-client.js";

const xml = (body: string) => text(404, body, { "content-type": "application/xml" });

test.each([
  [
    "the error of the spec",
    xml("<response><data/><messages><message>No such element.</message></messages></response>"),
    true,
  ],
  [
    "the error of the spec, in a charset that is not known",
    text(404, "<response><data/><messages><message>No.</message></messages></response>", {
      "content-type": "application/xml; charset=unknown-8",
    }),
    true,
  ],
  ["another nesting", xml("<response><errorMessage>No such element.</errorMessage></response>"), true],
  [
    "a nesting that breaks the spec",
    xml("<response><messages><message><a/><b>No such element.</b></message></messages></response>"),
    true,
  ],
  ["an empty response", xml("<response/>"), true],
  ["another root", xml("<error><message>No such element.</message></error>"), false],
  ["half of a response", xml("<response><messages><errorMessage>No such ele"), false],
  ["a page", text(404, "<html><title>404</title></html>"), false],
  ["JSON", json(404, { messages: [] }), false],
  ["text", text(404, "not here", { "content-type": "text/plain" }), false],
  ["nothing", text(404, ""), false],
])("the form of the SBC: %s", async (_, answer, recognized) => {
  const server = await sbcServer({ "GET /system/asyncstatus": answer, "GET /system/status": answer });
  const error = await failure(client(server).getSystemStatus());
  expect(error).toMatchObject({ status: 404, recognized });
});
