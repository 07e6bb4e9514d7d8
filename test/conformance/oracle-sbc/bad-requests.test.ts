import { describe, expect, it } from "vitest";
import type { RecordedRequest } from "../../../src/mock/index.js";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { expectReason } from "../../support/refusals.js";
import { treeOf } from "../../xml/support.js";
import { mocked, type OperationId, parametersFor, type SpecOperation, spec } from "./setup.js";

const server = mocked();

interface Sent {
  readonly response: Response;
  readonly text: string;
  readonly record: RecordedRequest;
}

const bearer = { authorization: "Bearer not-a-secret" };
const basic = { authorization: `Basic ${btoa("operator:not-a-secret")}` };

/** Sends what no client would, past all of ours. */
async function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Sent> {
  const response = await fetch(server.url() + path, { method, headers, ...(body !== undefined && { body }) });
  const record = server.requests().at(-1) as RecordedRequest;
  return { response, text: await response.text(), record };
}

interface Changes {
  readonly headers?: Record<string, string>;
  readonly body?: string | undefined;
  /** In place of the query that a client would send. */
  readonly query?: Record<string, string>;
}

/** The request that a client would send, but for what is changed. */
function sendTo(operation: SpecOperation, { headers, body, query }: Changes = {}): Promise<Sent> {
  const search = new URLSearchParams(query ?? queryOf(operation)).toString();
  const path = operation.path.replace("{version}", "v1.2") + (search === "" ? "" : `?${search}`);
  const credentials = operation.operationId === "getToken" ? basic : bearer;
  const content = body === undefined ? {} : { "content-type": "application/xml" };
  return send(
    operation.method,
    path,
    { accept: "application/xml", ...credentials, ...content, ...headers },
    body,
  );
}

function queryOf(operation: SpecOperation): Record<string, string> {
  const { body, keys, ...parameters } = parametersFor(operation, { optional: false });
  const { parameter, value } = operation.action ?? {};
  return {
    ...(parameters as Record<string, string>),
    // Each key is a parameter of its own.
    ...(keys as Record<string, string> | undefined),
    ...(parameter !== undefined && { [parameter]: value as string }),
  };
}

/** Refused with the error that the description declares, and the reason as its message. */
function expectRefused({ response, text, record }: Sent, operation: SpecOperation, status = "400") {
  expect(record.operationId).toBe(operation.operationId);
  expect(response.status).toBe(Number(status));
  expect(response.headers.get("sl-violations")).not.toBeNull();
  expect(response.headers.get("content-type")?.split(";")[0]).toBe("application/xml");
  const tree = treeOf(text);
  expect(tree.name).toBe("response");
  const { value } = operation.answers.get(status)?.examples[0] ?? {};
  const { messages } = value as { messages: { errorMessage: string }[] };
  if (status === "401") expect(text).toContain(messages[0]?.errorMessage);
  else expectReason(errorMessageIn(tree), record.violations);
}

function errorMessageIn(tree: ReturnType<typeof treeOf>): string | undefined {
  for (const child of tree.children) {
    if (typeof child === "string") continue;
    const found = child.name === "errorMessage" ? child.children.join("") : errorMessageIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function violationsOf({ record }: Sent): string[] {
  return record.violations.map(({ location, code, message }) => `${location.join(".")} ${code} ${message}`);
}

const inXml = spec.operations.filter(({ body }) => body?.mediaTypes.includes("application/xml"));
const components = spec.document.components as XmlComponents;

function documentsOf(operation: SpecOperation): string[] {
  const schema = operation.body?.schema as XmlSchema;
  const examples = operation.body?.examples.map(({ value }) => value) ?? [];
  const values = examples.length > 0 ? examples : [parametersFor(operation).body];
  return values.map((value) => xmlCodec({ schema, components }).encode(value));
}

describe.each(inXml)("the body of $operationId", (operation) => {
  const documents = documentsOf(operation);
  const [whole = ""] = documents;

  it("is taken as the description has it, and has to be there", async () => {
    for (const body of documents) expect(violationsOf(await sendTo(operation, { body }))).toEqual([]);
    const none = await sendTo(operation);
    expectRefused(none, operation);
    expect(violationsOf(none)).toEqual(["request required Body parameter is required"]);
  });

  const root = /<(\w+)>/.exec(whole)?.[1] ?? "";
  const wrong = {
    "another root": whole.replaceAll(new RegExp(`(</?)${root}>`, "g"), "$1unheard>"),
    "the root of an answer": `<response>${whole.slice(whole.indexOf(`<${root}>`))}</response>`,
    "a namespace": whole.replace(`<${root}>`, `<${root} xmlns="http://example.com/sbc">`),
    "cut off": whole.slice(0, -5),
    "no XML": "hostname=gw1",
    "JSON in place of XML": JSON.stringify(operation.body?.examples[0]?.value ?? {}),
    "a document type": `<!DOCTYPE a [<!ENTITY b "c">]>${whole.slice(whole.indexOf(`<${root}>`))}`,
    "two roots": `${whole}${whole.slice(whole.indexOf(`<${root}>`))}`,
    "text beside elements": whole.replace(`</${root}>`, `text</${root}>`),
    "an attribute": whole.replace(`<${root}>`, `<${root} unheard="of">`),
  };

  it.each(Object.entries(wrong))("is refused with %s", async (_, body) => {
    const sent = await sendTo(operation, { body });
    expectRefused(sent, operation);
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request\.body[\w.]* xml /)]);
  });

  it("is refused as JSON, or as text", async () => {
    for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
      const sent = await sendTo(operation, { body: whole, headers: { "content-type": type } });
      expectRefused(sent, operation);
      expect(violationsOf(sent)).toEqual(["request 415 Supported content types: application/xml"]);
    }
  });
});

describe("what is inside of a body", () => {
  const attribute = (name: string, ...values: string[]) =>
    `<attribute><name>${name}</name>${values.map((value) => `<value>${value}</value>`).join("")}</attribute>`;
  const type = "<elementType>session-agent</elementType>";
  const element = (...parts: string[]) => `<configElement>${parts.join("")}</configElement>`;
  const inner = (...parts: string[]) => element(type, `<subElement>${parts.join("")}</subElement>`);
  const record = "<recordName>rest-server</recordName>";
  const format = "<format>x509</format>";
  const pem = "<certificateRequest>-----BEGIN CERTIFICATE-----</certificateRequest>";
  const certificate = (...parts: string[]) => `<ImportCertificate>${parts.join("")}</ImportCertificate>`;
  const boot = (...parts: string[]) =>
    `<bootparams>${parts.map((part) => `<bootparam>${part}</bootparam>`).join("")}</bootparams>`;

  const good: [OperationId, string][] = [
    ["updateConfigElement", element(type)],
    ["updateConfigElement", element(type, attribute("dest", "a", "b"), attribute("description", ""))],
    ["addConfigElement", inner("<subElementType>sip-port</subElementType>", attribute("port", "5060"))],
    ["importCertificate", certificate(record, format, pem)],
    ["importCertificate", certificate(record, "<format>of a later release</format>", pem)],
    ["updateBootParameters", boot("<name>VLAN</name><value/>")],
    ["deleteSystemFeature", "<sysFeatures><unheard><of>1</of></unheard></sysFeatures>"],
  ];

  it.each(good)("is taken by %s: %s", async (operationId, body) => {
    expect(violationsOf(await sendTo(spec.operation(operationId), { body }))).toEqual([]);
  });

  const bad: [what: string, OperationId, body: string, culprit: string][] = [
    ["no type", "updateConfigElement", element(attribute("hostname", "gw1")), "elementType"],
    ["an attribute before the type", "addConfigElement", element(attribute("a", "b"), type), "elementType"],
    ["two types", "updateConfigElement", element(type, type), "elementType"],
    ["an attribute without a name", "updateConfigElement", element(type, "<attribute/>"), "name"],
    [
      "values before the name",
      "addConfigElement",
      element(type, "<attribute><value>1</value><name>a</name></attribute>"),
      "name",
    ],
    [
      "an attribute by its own name",
      "updateConfigElement",
      element(type, "<hostname>gw1</hostname>"),
      "hostname",
    ],
    ["names in another case", "addConfigElement", element("<elementtype>a</elementtype>"), "elementtype"],
    [
      "an element within without a type",
      "addConfigElement",
      inner(attribute("port", "5060")),
      "subElementType",
    ],
    ["no record", "importCertificate", certificate(format, pem), "recordName"],
    ["no format", "importCertificate", certificate(record, pem), "format"],
    ["no certificate", "importCertificate", certificate(record, format), "certificateRequest"],
    [
      "a word in place of a boolean",
      "importCertificate",
      certificate(record, format, pem, "<overwrite>yes</overwrite>"),
      "overwrite",
    ],
    ["a boot parameter without a value", "updateBootParameters", boot("<name>VLAN</name>"), "value"],
    ["a boot parameter without a name", "updateBootParameters", boot("<value>1</value>"), "name"],
    [
      "a license without an element of its own",
      "addSystemFeature",
      "<sysFeatures><licenses><key>k</key></licenses></sysFeatures>",
      "key",
    ],
  ];

  it.each(bad)("is refused with %s by %s", async (_, operationId, body, culprit) => {
    const operation = spec.operation(operationId);
    const sent = await sendTo(operation, { body });
    expectRefused(sent, operation);
    const [violation] = violationsOf(sent);
    expect(violation).toMatch(/^request\.body/);
    expect(violation).toContain(culprit);
  });
});

describe("the form that renews a token", () => {
  const operation = spec.operation("getToken");
  const form = { "content-type": "application/x-www-form-urlencoded" };

  it("may have a field of any name, and be left out", async () => {
    const body = "of-a-later-release=%3Ctoken%3E+%2B";
    const sent = await sendTo(operation, { body, headers: form });
    expect([violationsOf(sent), sent.record.body]).toEqual([[], { "of-a-later-release": "<token> +" }]);
    expect(violationsOf(await sendTo(operation))).toEqual([]);
  });

  it("is no XML and no JSON", async () => {
    for (const type of ["application/xml", "application/json"]) {
      const body = type === "application/json" ? "{}" : "<accessToken/>";
      const sent = await sendTo(operation, { body, headers: { "content-type": type } });
      expectRefused(sent, operation);
      expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request 415 /)]);
    }
  });
});

describe("the query", () => {
  const elements = spec.operation("getConfigElements");

  it("has the keys of an element as parameters of any name", async () => {
    const query = {
      elementType: "local-policy",
      "from-address": "*",
      "to-address": "a & b=c",
      __proto__: "x",
    };
    const sent = await sendTo(elements, { query });
    expect([violationsOf(sent), sent.record.query]).toEqual([[], query]);
  });

  it("has every key once", async () => {
    const withKeys = [
      "getConfigElements",
      "deleteConfigElement",
      "deleteConfigElementAndReferences",
    ] as const;
    for (const operation of withKeys.map((id) => spec.operation(id))) {
      const path = `${operation.path.replace("{version}", "v1.2")}?elementType=a&hostname=gw1&hostname=gw2`;
      const sent = await send(operation.method, path, { accept: "application/xml", ...bearer });
      expectRefused(sent, operation);
      expect(violationsOf(sent)).toEqual([
        "request.query.hostname type Request query parameter hostname must be string",
      ]);
    }
  });

  const required = spec.operations.flatMap((operation) =>
    Object.keys(queryOf(operation)).map((name) => [operation.operationId, name] as const),
  );

  it.each(required)("of %s is refused without %s", async (operationId, member) => {
    const operation = spec.operation(operationId);
    const { [member]: _, ...query } = queryOf(operation);
    const isKey =
      operation.parameters.some(({ name: declared }) => declared === "keys") && member !== "elementType";
    const name = isKey ? "keys" : member;
    const sent = await sendTo(operation, { query });
    // Prism lower-cases names of parameters.
    expect(violationsOf(sent)).toEqual([
      expect.stringMatching(`^request\\.query required .*'${name.toLowerCase()}'`),
    ]);
    expect(sent.response.status).toBe(400);
  });

  const wrong: [OperationId, string, string[]][] = [
    ["getConfigElements", "offset", ["-1", "1.5", "many"]],
    ["getConfigElements", "maxElements", ["-1", "all"]],
    ["getConfigElements", "running", ["yes", "1", "TRUE"]],
    ["generateCertificateRequest", "reGenerate", ["yes", "0"]],
    ["deleteConfiguration", "cached", ["yes", "1"]],
  ];

  it.each(wrong)("of %s is refused with what is no %s", async (operationId, name, values) => {
    const operation = spec.operation(operationId);
    for (const value of values) {
      const sent = await sendTo(operation, { query: { ...queryOf(operation), [name]: value } });
      expect(violationsOf(sent)[0], value).toMatch(new RegExp(`^request\\.query\\.${name} `, "i"));
      expectRefused(sent, operation);
    }
  });

  it("of management picks an action of its method", async () => {
    for (const [method, actions] of [
      ["PUT", ["activate", "backup", "Save", "explode"]],
      ["POST", ["save", "verify", "restore", "ACTIVATE"]],
    ] as const) {
      for (const action of actions) {
        const path = `/v1.2/configuration/management?action=${action}`;
        const sent = await send(method, path, { accept: "application/xml", ...bearer });
        expect(violationsOf(sent), action).toEqual([expect.stringMatching("^request.query.action enum ")]);
        expect(sent.response.status).toBe(400);
      }
    }
  });

  it("takes what is new to releases to come", async () => {
    const kpis = await sendTo(spec.operation("getKpis"), { query: { type: "ofALaterRelease" } });
    expect(violationsOf(kpis)).toEqual([]);
    const query = { action: "restore", restoreSource: "ofALaterRelease" };
    expect(violationsOf(await sendTo(spec.operation("restoreConfiguration"), { query }))).toEqual([]);
  });
});

describe("credentials", () => {
  it.each(spec.operations)("$operationId needs its own", async (operation) => {
    const other = operation.operationId === "getToken" ? bearer.authorization : basic.authorization;
    const search = new URLSearchParams(queryOf(operation)).toString();
    const path = `${operation.path.replace("{version}", "v1.2")}?${search}`;
    for (const given of [{}, { authorization: other }]) {
      const sent = await send(operation.method, path, { accept: "application/xml", ...given });
      expectRefused(sent, operation, "401");
      expect(sent.record.violations.map(({ code }) => code)).toContain(401);
    }
  });
});

describe("what is not there", () => {
  it("gives the error of the SBC", async () => {
    const headers = { accept: "application/xml", ...bearer };
    for (const [method, path] of [
      ["GET", "/v1.2/nothing"],
      // The one path without a version.
      ["GET", "/v1.2/api/supportedversions"],
      ["GET", "/v1.2/System/Status"],
      ["GET", "//system/status"],
      ["DELETE", "/v1.2/configuration/lock"],
    ] as const) {
      const { response, text, record } = await send(method, path, headers);
      expect(record.operationId, path).toBeUndefined();
      expect(response.status).toBe(404);
      expect(text).toContain(`<errorMessage>The spec does not have ${method} `);
    }
  });

  it("is JSON", async () => {
    const sent = await sendTo(spec.operation("getSystemStatus"), { headers: { accept: "application/json" } });
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request\.header\.accept 406 /)]);
    expectRefused(sent, spec.operation("getSystemStatus"));
  });

  it("is a body for an operation without one", async () => {
    const sent = await sendTo(spec.operation("lockConfiguration"), { body: "<lock/>" });
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request 415 /)]);
  });
});

describe("what the client refuses to send", () => {
  it.each(spec.operations)("$operationId without what it needs, or with more", async (operation) => {
    const required = operation.parameters.filter((parameter) => parameter.required && !parameter.managed);
    const names = [...required.map(({ name }) => name), ...(operation.body?.required ? ["body"] : [])];
    const sent = server.requests().length;
    for (const name of [...names, "unheard", "version"]) {
      const value = names.includes(name) ? undefined : "of";
      const parameters = { ...parametersFor(operation), [name]: value };
      await expect(server.call(operation, parameters, "code=200"), name).rejects.toMatchObject({
        code: "configuration",
        option: name,
        attempts: 0,
      });
    }
    expect(server.requests()).toHaveLength(sent);
  });
});
