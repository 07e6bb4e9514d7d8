import { expect, test } from "vitest";
import { xmlBodies } from "../../src/body/xml-bodies.js";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import type { XmlSchema } from "../../src/contract/schema.js";
import { ConfigurationError, DecodeError } from "../../src/errors/index.js";
import type { CallContext, HttpResponse } from "../../src/http/step.js";

const xml = "application/xml";
const json = "application/json";

const schemas: Record<string, XmlSchema> = {
  Task: {
    type: "object",
    required: ["Id"],
    properties: {
      Id: { type: "string", xml: { attribute: true } },
      Count: { type: "integer" },
      Notes: { type: "array", xml: { wrapped: true }, items: { type: "string", xml: { name: "Note" } } },
    },
    xml: { name: "Task", namespace: "urn:tasks" },
  },
  Fault: {
    type: "object",
    properties: { Message: { type: "string", xml: { attribute: true } } },
    xml: { name: "Fault", namespace: "urn:tasks" },
  },
};

const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });
const bodies = (mediaType?: "xml" | "json") =>
  xmlBodies({ schemas, error: ref("Fault"), mediaType, maxBytes: 1000 });

const read: OperationDescriptor = {
  method: "GET",
  path: "/",
  accept: xml,
  resultSchema: ref("Task"),
  json: true,
};
const xmlOnly: OperationDescriptor = { method: "GET", path: "/", accept: xml, resultSchema: ref("Task") };
const write: OperationDescriptor = { ...read, method: "PUT", body: xml, bodySchema: ref("Task") };
const nothing: OperationDescriptor = { method: "DELETE", path: "/" };
const upload: OperationDescriptor = { method: "POST", path: "/", body: "application/octet-stream" };

const context = { operationId: "getTask", attempts: 1 } as CallContext;

function reply(body: string | Uint8Array, type = "", status = 200): HttpResponse {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const headers = new Headers(type === "" ? {} : { "content-type": type });
  return { status, ok: status < 300, headers, body: bytes, response: new Response() };
}

function failure(work: () => unknown): Error {
  let value: unknown;
  try {
    value = work();
  } catch (error) {
    return error as Error;
  }
  throw new Error(`did not fail, but gave ${JSON.stringify(value)}`);
}

test.each<[string, OperationDescriptor, boolean, string, string]>([
  ["xml", read, false, xml, xml],
  ["json", read, false, json, json],
  // JSON that is not offered is not asked for.
  ["json", xmlOnly, false, xml, xml],
  ["xml", nothing, false, xml, xml],
  ["json", nothing, false, json, json],
  // JSON in Accept makes the server read the body as JSON.
  ["xml", write, true, xml, xml],
  ["json", write, true, xml, xml],
  [
    "json",
    { ...write, accept: undefined, json: undefined, resultSchema: undefined } as never,
    true,
    xml,
    xml,
  ],
  ["xml", write, false, xml, xml],
  ["json", write, false, json, json],
  ["xml", { ...read, accept: "text/xml" }, false, "text/xml", "text/xml"],
  ["json", upload, true, "application/octet-stream", xml],
])("headers for %s, %#", (mediaType, descriptor, withBody, type, accept) => {
  expect(bodies(mediaType as "xml").headers(descriptor, withBody)).toEqual({ "content-type": type, accept });
});

test("XML is the default", () => {
  expect(bodies().headers(read, false)).toEqual({ "content-type": xml, accept: xml });
  expect(bodies().form).toBe("text");
});

test("a body is written by its schema, in its order and namespace", () => {
  expect(bodies("json").encode({ Notes: ["a", "b"], Count: 2, Id: "t<1" }, write, "editTask")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Task xmlns="urn:tasks" Id="t&lt;1"><Count>2</Count><Notes><Note>a</Note><Note>b</Note></Notes></Task>',
  );
});

test.each<[unknown, string]>([
  [{ Id: "1", Cuont: 2 }, "body.Cuont"],
  [{ Id: "1", Count: "many" }, "body.Count"],
  [{ Id: "1", Notes: ["a", { b: 1 }] }, "body.Notes[1]"],
  [{ Id: "\u0001" }, "body.Id"],
  ["<Task/>", "body"],
  [null, "body"],
  [7, "body"],
])("%j cannot be written; its place is named from `body` on", (body, option) => {
  const write1 = () => bodies().encode(body, write, "editTask");
  expect(write1).toThrow(ConfigurationError);
  try {
    write1();
  } catch (error) {
    const { message, operationId, ...rest } = error as ConfigurationError;
    expect(rest.option).toBe(option);
    expect(operationId).toBe("editTask");
    expect(message.startsWith(`editTask: ${option} `)).toBe(true);
  }
});

test("a body of another media type goes as it is", () => {
  const bytes = new Uint8Array([1, 2]);
  expect(bodies().encode(bytes, upload, "upload")).toBe(bytes);
  expect(() => bodies().encode({}, upload, "upload")).toThrow(ConfigurationError);
});

const value = { Id: "t-1", Count: 2, Notes: ["ä"] };
const asXml = '<Task xmlns="urn:tasks" Id="t-1"><Count>2</Count><Notes><Note>ä</Note></Notes></Task>';

test.each<[string, HttpResponse]>([
  ["XML", reply(asXml, xml)],
  ["XML without a media type", reply(asXml)],
  ["XML called JSON", reply(asXml, json)],
  ["XML after a mark", reply(`\ufeff${asXml}`, xml)],
  [
    "XML in the charset that it declares",
    reply(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${asXml}`, "latin1"), xml),
  ],
  ["JSON", reply('{"Id":"t-1","Count":2,"Notes":["ä"]}', json)],
  ["JSON called XML", reply(' \r\n{"id":"t-1","count":"2","notes":["ä"]}', "text/xml; charset=utf-8")],
  ["JSON after a mark", reply('\ufeff{"ID":"t-1","COUNT":2,"NOTES":{"Notes":["ä"]},"X":1}', json)],
  [
    "JSON in UTF-16",
    reply(Buffer.from('\ufeff{"Id":"t-1","Count":2,"Notes":["ä"]}', "utf16le"), `${json}; charset=utf-16`),
  ],
])("the same value from %s", async (_, answer) => {
  for (const mediaType of ["xml", "json"] as const) {
    expect(bodies(mediaType).decode(answer, read, context)).toStrictEqual(value);
  }
});

test.each<[string, HttpResponse, RegExp]>([
  ["nothing", reply(""), /^getTask: HTTP 200 with an empty body/],
  [
    "a page",
    reply("<html><title>Sign in</title>", "text/html"),
    /an HTML page \("Sign in"\) in place of data/,
  ],
  [
    "half of it",
    reply('<Task Id="SECRET'),
    /a body of 16 bytes \(no media type\) that is not what .* promises: XML/,
  ],
  [
    "half of it in JSON",
    reply('{"Id":"SECRET', json),
    /\(application\/json\) that is not what .* promises: JSON/,
  ],
  ["another root", reply("<Other>SECRET</Other>", xml), /promises: .*Other/],
  ["more than it may be", reply(`<Task Id="${"SECRET".repeat(200)}"/>`, xml), /promises: .*1000 bytes/],
])("%s is a DecodeError that quotes nothing", async (_, answer, message) => {
  const error = failure(() => bodies().decode(answer, read, context));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain("SECRET");
});

test("where nothing is promised anything will do but a page", async () => {
  for (const body of ["", "ok", "<Task/>", "{"]) {
    expect(bodies().decode(reply(body), nothing, context)).toBeUndefined();
  }
  expect(failure(() => bodies().decode(reply("<!DOCTYPE html>"), nothing, context))).toBeInstanceOf(
    DecodeError,
  );
});

test.each<[string, HttpResponse, unknown]>([
  ["XML", reply('<Fault xmlns="urn:tasks" Message="no"/>', xml, 500), { Message: "no" }],
  ["JSON", reply('{"message":"no","more":1}', json, 500), { Message: "no" }],
  [
    "XML of a charset that is not known",
    reply('<Fault xmlns="urn:tasks" Message="nä"/>', `${xml}; charset=unknown-8`, 500),
    { Message: "nä" },
  ],
  [
    "XML of a charset that is not known, with one that it declares",
    reply(
      Buffer.from('<?xml version="1.0" encoding="latin1"?><Fault xmlns="urn:tasks" Message="nä"/>', "latin1"),
      `${xml}; charset=unknown-8`,
      500,
    ),
    { Message: "nä" },
  ],
  [
    "JSON of a charset that is not known",
    reply('{"message":"nä"}', `${json}; charset=unknown-8`, 500),
    { Message: "nä" },
  ],
  ["nothing", reply("", xml, 500), undefined],
  ["a page", reply("<html>no</html>", xml, 500), "<html>no</html>"],
  ["words", reply("no", "text/plain", 500), "no"],
  ["another root", reply("<Other/>", xml, 500), "<Other/>"],
  ["half of it", reply("<Fault", xml, 500), "<Fault"],
  ["null", reply("null", json, 500), "null"],
])("an error in %s never fails", async (_, answer, body) => {
  for (const mediaType of ["xml", "json"] as const) {
    expect(bodies(mediaType).decodeError(answer)).toEqual(body);
  }
});
