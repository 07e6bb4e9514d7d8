import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { textWithoutSecrets, withoutSecrets } from "../../../src/mock/record/secret-values.js";

const value = "S3cret";

it.each([
  `<Spec><Password><![CDATA[${value}]]></Password>`,
  `<Spec><v:Password xmlns:v="urn:v">${value}</v:Password></Spec>`,
  `<Spec><Password x="${value}">a</Password></Spec>`,
  `<Spec><Password><b>${value}</b></Password></Spec>`,
  `<Spec><Password>a&#55;${value}</Password></Spec>`,
  `<configElement><attribute><name>password</name><value>${value}</value></attribute>`,
])("XML that cannot be decoded is cut at the first secret name: %s", (text) => {
  const shown = textWithoutSecrets(text);
  expect(shown).not.toContain(value);
  expect(shown).toMatch(/password\*\*\*$/i);
});

it("all that is below a secret name is masked", () => {
  const shown = withoutSecrets({ password: { a: value, list: [{ b: value }] }, name: "x" });
  expect(shown).toEqual({ password: { a: "***", list: [{ b: "***" }] }, name: "x" });
});

it("a refused body is recorded without its password", async () => {
  const mock = await startMock({ product: "oracle-sbc" });
  onTestFinished(() => mock.close());
  const response = await fetch(`${mock.url}/rest/v1.2/configuration/configElements`, {
    method: "POST",
    headers: { authorization: "Bearer any", "content-type": "application/xml" },
    body: `<configElement><attribute><name>password</name><value>${value}</value></attribute>`,
  });
  expect(response.status).toBe(400);
  const [request] = mock.requests;
  expect(request?.violations).not.toEqual([]);
  expect(JSON.stringify(request)).not.toContain(value);
});
