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

it.each([
  "assertion",
  "client_assertion",
  "device_code",
  "code_verifier",
  "password",
  "api_key",
  "Api-Key",
  "mfaCode",
  "auth-token",
  "session_id",
  "authorization",
  "Cookie",
])("%s is masked as a member, in JSON that cannot be decoded, in a form and in XML", (name) => {
  expect(withoutSecrets({ [name]: value })).toEqual({ [name]: "***" });
  expect(textWithoutSecrets(`{"a": 1, "${name}": "${value}", `)).toBe(`{"a": 1, "${name}": ***", `);
  expect(textWithoutSecrets(`a=1&${name}=${value}&b=2`)).toBe(`a=1&${name}=***&b=2`);
  expect(textWithoutSecrets(`<a><${name}>${value}`)).not.toContain(value);
});

it("the code of a request for a token is masked, and that of an error is not", async () => {
  expect(withoutSecrets({ grant_type: "authorization_code", code: value, client_id: "x" })).toEqual({
    grant_type: "authorization_code",
    code: "***",
    client_id: "x",
  });
  const error = { errors: [{ code: 404, message: "x" }], code: "NotFound" };
  expect(withoutSecrets(error)).toEqual(error);
  expect(textWithoutSecrets(`code=${value}&grant_type=a&mycode=1`)).toBe("code=***&grant_type=a&mycode=1");
  expect(textWithoutSecrets(`{"grant_type": "a", "code": "${value}", `)).not.toContain(value);
  expect(textWithoutSecrets('{"code": "404", ')).toBe('{"code": "404", ');
});

it.each([
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-8",
  "text/plain",
  "",
])("no secret of a form is recorded, whatever its type says: %s", async (type) => {
  const mock = await startMock({ product: "vspc" });
  onTestFinished(() => mock.close());
  const grants = [
    { grant_type: "authorization_code", code: value },
    { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: value },
    { grant_type: "client_credentials", client_secret: value, client_assertion: value },
  ];
  for (const grant of grants) {
    const body = Buffer.from(String(new URLSearchParams(grant)));
    const headers = type === "" ? {} : { "content-type": type };
    await fetch(`${mock.url}/api/v3/token`, { method: "POST", headers, body });
  }
  expect(mock.requests).toHaveLength(grants.length);
  expect(JSON.stringify(mock.requests)).not.toContain(value);
  expect(JSON.stringify(mock.requests)).toContain("authorization_code");
});

it("names that are only similar are not masked as members", () => {
  const shown = { tokenType: "bearer", backupSessionId: "7", name: "x" };
  expect(withoutSecrets(shown)).toEqual(shown);
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
