import { readFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { type XmlComponents, xmlCodec } from "../../../src/xml/index.js";
import { loopback, text } from "../../support/loopback.js";
import { treeOf } from "../../xml/support.js";
import { spec } from "./setup.js";

/** The payload of the vendor's page, byte for byte as printed there. */
const page = readFileSync(new URL("../../fixtures/xml/documented-asyncstatus-success.xml", import.meta.url));

const value = {
  data: { operationState: { operation: "activate", status: "success" } },
  messages: {},
  links: [],
};

it("is read from a server that knows nothing of descriptions", async () => {
  const { origin, requests } = await loopback(text(200, page, { "content-type": "application/xml" }));
  const sbc = new OracleSbc({ baseUrl: origin, auth: { accessToken: "not-a-secret" } });
  onTestFinished(() => sbc.close());
  const { body, response } = await sbc.getAsyncStatus().withResponse();
  expect(JSON.stringify(body)).toBe(JSON.stringify(value));
  expect(response.status).toBe(200);
  expect(requests).toMatchObject([{ method: "GET", path: "/rest/v1.2/admin/asyncstatus", body: "" }]);
  expect(requests[0]?.headers).toMatchObject({
    accept: "application/xml",
    authorization: "Bearer not-a-secret",
  });
});

it("is the first example, so that a mock answers with it", () => {
  const [first] = spec.operation("getAsyncStatus").answers.get("200")?.examples ?? [];
  expect(first).toEqual({ name: "documentedActivateSuccess", value });
  const schema = { $ref: "#/components/schemas/AsyncStatusResponse" };
  const written = xmlCodec({ schema, components: spec.document.components as XmlComponents }).encode(value);
  expect(treeOf(written)).toStrictEqual(treeOf(page));
});
