import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { text } from "../../support/loopback.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { accepted, elementXml, ok, sbcServer } from "../../support/oracle-sbc-server.js";

const auth = { accessToken: "t-1" };
const management = "/v1.2/configuration/management";

const answering = () =>
  sbcServer((received, response) => {
    if (received.path.endsWith("/management")) return accepted()(received, response);
    if (/\/(un)?lock$/.test(received.path) || received.method === "DELETE")
      return text(204, "")(received, response);
    return ok(elementXml("x", {}))(received, response);
  });

test.each<[string, Record<string, unknown>, string]>([
  ["saveConfiguration", {}, `PUT ${management}?action=save`],
  ["verifyConfiguration", {}, `PUT ${management}?action=verify`],
  [
    "restoreConfiguration",
    { restoreSource: "saved" },
    `PUT ${management}?restoreSource=saved&action=restore`,
  ],
  [
    "restoreConfiguration",
    { restoreSource: "backupFile", filename: "before.gz" },
    `PUT ${management}?restoreSource=backupFile&filename=before.gz&action=restore`,
  ],
  ["activateConfiguration", {}, `POST ${management}?action=activate`],
  [
    "backupConfiguration",
    { backupSource: "running", filename: "before.gz" },
    `POST ${management}?backupSource=running&filename=before.gz&action=backup`,
  ],
  ["lockConfiguration", {}, "POST /v1.2/configuration/lock"],
  ["unlockConfiguration", {}, "POST /v1.2/configuration/unlock"],
  ["getElementTypes", {}, "GET /v1.2/configuration/elementTypes"],
  ["getSupportedVersions", {}, "GET /api/supportedversions"],
  [
    "getCertificates",
    { recordName: "r", format: "pem" },
    "GET /v1.2/configuration/certificates?recordName=r&format=pem",
  ],
  [
    "deleteConfigElement",
    { elementType: "x", keys: { name: "a", realm: "" } },
    "DELETE /v1.2/configuration/configElements?elementType=x&name=a&realm=",
  ],
])("%s %j", async (operationId, parameters, call) => {
  const server = await answering();
  await client(server, { auth })
    .call(operationId as "saveConfiguration", parameters as never)
    .catch((reason: Error) => expect(reason).toMatchObject({ code: "decode" }));
  expect(server.calls).toEqual([call]);
  const [request] = server.requests;
  expect(request?.body).toBe("");
  expect(request?.headers).toMatchObject({
    accept: "application/xml",
    "content-type": "application/xml",
    authorization: "Bearer t-1",
  });
});

test.each<[string, string, Record<string, unknown>]>([
  ["restoreSource", "restoreConfiguration", {}],
  ["restoreType", "restoreConfiguration", { restoreSource: "saved", restoreType: "saved" }],
  ["backupSource", "backupConfiguration", { filename: "x" }],
  ["filename", "backupConfiguration", { backupSource: "running" }],
  ["filename", "saveConfiguration", { filename: "x" }],
  ["action", "saveConfiguration", { action: "activate" }],
  ["backupSource", "activateConfiguration", { backupSource: "running" }],
  ["body", "addConfigElement", {}],
  ["body", "importCertificate", {}],
  ["body", "saveConfiguration", { body: "<x/>" }],
  ["elementType", "deleteConfigElement", { keys: { name: "a" } }],
  ["name", "deleteConfigElement", { elementType: "x", name: "a" }],
  ["keys.name", "deleteConfigElement", { elementType: "x", keys: { name: undefined } }],
  ["type", "getKpis", {}],
  ["body.elementtype", "addConfigElement", { body: { elementType: "x", elementtype: "y" } }],
  [
    "body.attribute[0].value",
    "addConfigElement",
    { body: { elementType: "x", attribute: [{ name: "a", value: "1" }] } },
  ],
])("%s of %s with %j is refused by its name, and nothing sent", async (option, operationId, parameters) => {
  const server = await answering();
  const reason = await failure(
    client(server, { auth }).call(operationId as "saveConfiguration", parameters as never),
  );
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason).toMatchObject({ option, operationId });
  expect(server.requests).toEqual([]);
});

test("bodies are XML by the description, in its order, several values as several elements", async () => {
  const server = await answering();
  await client(server, { auth }).updateConfigElement({
    body: {
      subElement: [{ attribute: [{ value: ["1"], name: "b" }], subElementType: "s" }],
      attribute: [
        { name: "group-name", value: ["sg_proxies"] },
        { name: "dest", value: ["proxy1.example.com", "proxy2.example.com"] },
      ],
      elementType: "session-group",
    },
  });
  expect(server.requests[0]?.body).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><configElement><elementType>session-group</elementType><attribute><name>group-name</name><value>sg_proxies</value></attribute><attribute><name>dest</name><value>proxy1.example.com</value><value>proxy2.example.com</value></attribute><subElement><subElementType>s</subElementType><attribute><name>b</name><value>1</value></attribute></subElement></configElement>',
  );
});

test("boot parameters and licenses have roots of their own", async () => {
  const server = await sbcServer((received, response) => {
    const [parameters, feature] = ["<bootparams/>", "<license><key>k</key></license>"];
    return ok(received.method === "PUT" ? parameters : feature)(received, response);
  });
  const sbc = client(server, { auth });
  await sbc.updateBootParameters({ body: { bootparam: [{ name: "Boot File", value: "" }] } });
  await sbc.addSystemFeature({ body: { licenses: [{ key: "k" }] } });
  await sbc.deleteSystemFeature({ body: { licenses: [{ key: "k" }] } });
  expect(server.requests.map(({ method, body }) => `${method} ${body.slice(38)}`)).toEqual([
    "PUT <bootparams><bootparam><name>Boot File</name><value/></bootparam></bootparams>",
    "POST <sysFeatures><licenses><license><key>k</key></license></licenses></sysFeatures>",
    "DELETE <sysFeatures><licenses><license><key>k</key></license></licenses></sysFeatures>",
  ]);
});

test("http sends XML as text, and gives it", async () => {
  const server = await answering();
  const sbc = client(server, { auth });
  const { data, response } = await sbc.http.POST("/{version}/configuration/configElements", {
    body: "<configElement><elementType>x</elementType></configElement>",
  });
  expect(data).toContain("<configElement>");
  expect(response.status).toBe(200);
  expect(server.requests[0]).toMatchObject({
    method: "POST",
    path: "/rest/v1.2/configuration/configElements",
    body: "<configElement><elementType>x</elementType></configElement>",
  });
  expect(server.requests[0]?.headers["content-type"]).toBe("application/xml");
});

test("an operation that does not exist", async () => {
  const server = await answering();
  const reason = await failure(client(server).call("management" as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
});
