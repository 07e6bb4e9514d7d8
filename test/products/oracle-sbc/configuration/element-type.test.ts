import { expect, test } from "vitest";
import { ConfigurationError, NotFoundError } from "../../../../src/errors/index.js";
import type { Routes } from "../../../support/loopback.js";
import { text } from "../../../support/loopback.js";
import { client, failure } from "../../../support/oracle-sbc-client.js";
import {
  elementXml,
  error,
  notFound,
  ok,
  sbcServer,
  subElementXml,
} from "../../../support/oracle-sbc-server.js";

const metadataRoute = "GET /configuration/elementTypes/metadata";
const elements = "/configuration/configElements";

const attribute = (name: string, key?: boolean, more = "") =>
  `<attributeMetadata><name>${name}</name>${key === undefined ? "" : `<key>${key}</key>`}${more}</attributeMetadata>`;
const metadata = (...attributes: string[]) => ok(`<elementType>x</elementType>${attributes.join("")}`);
const agentMetadata = metadata(
  attribute("hostname", true, "<help>host name</help><required>true</required><minLength>01</minLength>"),
  attribute("port", false),
  attribute("state"),
);

/** The type session-agent of an SBC with these routes. */
async function agentType(routes: Routes = {}) {
  const server = await sbcServer({ [metadataRoute]: agentMetadata, ...routes });
  const type = await client(server).elementType("session-agent");
  return { server, type, sent: () => server.requests.slice(2) };
}

test("keys and attributes are those that the SBC names", async () => {
  const { server, type } = await agentType();
  expect(server.calls[1]).toBe("GET /v1.2/configuration/elementTypes/metadata?elementType=session-agent");
  expect(type.name).toBe("session-agent");
  expect(type.keys).toEqual(["hostname"]);
  expect(type.singleton).toBe(false);
  expect([...type.attributes.keys()]).toEqual(["hostname", "port", "state"]);
  expect(type.attributes.get("hostname")).toEqual({
    name: "hostname",
    help: "host name",
    required: true,
    key: true,
    minLength: "01",
  });
});

test.each([
  ["as the SBC says", "<singleInstance>true</singleInstance>", attribute("state"), true],
  ["whatever the keys are", "<singleInstance>true</singleInstance>", attribute("name", true), true],
  ["not where the SBC says no", "<singleInstance>false</singleInstance>", attribute("state"), false],
  ["where there is no key and the SBC does not say", "", attribute("state"), true],
  ["not where there is a key", "", attribute("name", true), false],
])("one instance at most: %s", async (_, single, attributes, expected) => {
  const server = await sbcServer({ [metadataRoute]: ok(single + attributes) });
  expect((await client(server).elementType("x")).singleton).toBe(expected);
});

test("an unknown type", async () => {
  const server = await sbcServer({ [metadataRoute]: error(404, "Element type sesion-agent does not exist") });
  expect(await failure(client(server).elementType("sesion-agent"))).toBeInstanceOf(NotFoundError);
});

test("a type that the SBC says nothing of is none, and not one with one instance", async () => {
  const server = await sbcServer({ [metadataRoute]: [ok(""), ok("<singleInstance>true</singleInstance>")] });
  const sbc = client(server);
  const reason = await failure(sbc.elementType("sip-cofnig"));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.message).toBe(
    "getElementTypeMetadata: HTTP 200: the SBC has no metadata for the element type sip-cofnig. getElementTypes lists its types",
  );
  expect((await sbc.elementType("sip-config")).singleton).toBe(true);
});

test.each([undefined, "", 5])("%s is no name of a type, and nothing is sent", async (name) => {
  const server = await sbcServer();
  const reason = await failure(client(server).elementType(name as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe("elementType");
  expect(server.requests).toEqual([]);
});

test("get reads by keys", async () => {
  const { type, sent } = await agentType({
    [`GET ${elements}`]: ok(elementXml("session-agent", { hostname: "gw1", port: "5060" })),
  });
  expect((await type.get({ hostname: "gw1" }, { running: true })).attributes.port).toBe("5060");
  expect(sent()[0]?.query.toString()).toBe("elementType=session-agent&hostname=gw1&running=true");
});

test.each<[string, Record<string, unknown>, string]>([
  ["keys.hostname", {}, "is missing. The keys of session-agent are hostname"],
  ["keys.hostname", { hostname: "" }, "is missing"],
  ["keys.hostname", { hostname: undefined }, "is missing"],
  ["keys.hostname", { hostname: 7 }, "is missing"],
  [
    "keys.host",
    { host: "gw1" },
    "is not an attribute of session-agent. Valid attributes: hostname, port, state",
  ],
  ["keys.port", { hostname: "gw1", port: "5060" }, "is not a key. The keys of session-agent are hostname"],
  ["keys.constructor", { hostname: "gw1", constructor: "x" }, "is not an attribute"],
])("%s of %j: refused before anything is sent", async (option, keys, words) => {
  const { type, sent } = await agentType();
  for (const call of [() => type.get(keys as never), () => type.delete(keys as never)]) {
    const reason = await failure((async () => call())());
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(reason.option).toBe(option);
    expect(reason.message).toContain(words);
  }
  expect(sent()).toEqual([]);
});

test("put takes the keys from among the attributes", async () => {
  const { type, sent } = await agentType({
    [`PUT ${elements}`]: ok(elementXml("session-agent", { hostname: "gw1", port: "5061" })),
  });
  const element = await type.put({ attributes: { port: "5061", hostname: "gw1" } });
  expect(element.keys).toEqual({ hostname: "gw1" });
  expect(sent().map(({ method, body }) => `${method} ${body.slice(38)}`)).toEqual([
    "PUT <configElement><elementType>session-agent</elementType><attribute><name>hostname</name><value>gw1</value></attribute><attribute><name>port</name><value>5061</value></attribute></configElement>",
  ]);
});

test("put adds what is not there", async () => {
  const { type, sent } = await agentType({
    [`PUT ${elements}`]: notFound,
    [`POST ${elements}`]: ok(elementXml("session-agent", { hostname: "gw1" })),
  });
  await type.put({ attributes: { hostname: "gw1" } });
  expect(sent().map(({ method }) => method)).toEqual(["PUT", "POST"]);
});

test.each<[string, unknown, string]>([
  [
    "attributes.prot",
    { attributes: { hostname: "gw1", prot: "5060" } },
    "is not an attribute of session-agent. Valid attributes: hostname, port, state",
  ],
  ["attributes.hostname", { attributes: { port: "5060" } }, "is missing"],
  ["attributes.hostname", { attributes: { hostname: "" } }, "is missing"],
  ["attributes.hostname", { attributes: { hostname: [] } }, "is missing"],
  [
    "attributes.port",
    { attributes: { hostname: "gw1", port: 5060 } },
    "must be a string, or an array of strings",
  ],
  ["attributes", {}, "must be a plain object"],
  ["attributes", null, "must be a plain object"],
  [
    "elementType",
    { elementType: "sip-config", keys: {}, attributes: {}, subElements: [] },
    "is sip-config, not session-agent",
  ],
])("put refuses %s before anything is sent", async (option, values, words) => {
  const { type, sent } = await agentType();
  const reason = await failure(type.put(values as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(reason.message).toContain(words);
  expect(sent()).toEqual([]);
});

test("a key with several values is picked by one and written with all of them", async () => {
  const answer = ok(elementXml("session-agent", { hostname: ["gw1", "gw2"], state: "enabled" }));
  const { type, sent } = await agentType({ [`GET ${elements}`]: answer, [`PUT ${elements}`]: answer });
  await type.put({ attributes: { hostname: ["gw1", "gw2"], state: "enabled" } });
  for await (const element of type.list()) {
    element.attributes.state = "disabled";
    await type.put(element);
  }
  const both = "<name>hostname</name><value>gw1</value><value>gw2</value>";
  expect(sent().map(({ method, body }) => `${method} ${body.includes(both)}`)).toEqual([
    "PUT true",
    "GET false",
    "PUT true",
  ]);
});

test("put of an element that was read sends what has changed", async () => {
  const read = ok(elementXml("session-agent", { hostname: "gw1", port: "5060", state: "enabled" }));
  const { type, sent } = await agentType({ [`GET ${elements}`]: read, [`PUT ${elements}`]: read });
  const element = await type.get({ hostname: "gw1" });
  element.attributes.state = "disabled";
  await type.put(element);
  expect(sent()[1]?.body).not.toContain("port");
  expect(sent()[1]?.body).toContain("<name>hostname</name>");
});

const template = ok(
  elementXml(
    "session-agent",
    { hostname: "", port: "5060", state: "enabled" },
    subElementXml("auth", { mode: "none" }),
  ),
);

test("template: defaults to fill in, then all of it is put", async () => {
  const { type, sent } = await agentType({
    "GET /configuration/elementTypes/template": template,
    [`PUT ${elements}`]: notFound,
    [`POST ${elements}`]: ok(
      elementXml("session-agent", { hostname: "gw3", port: "5060", state: "enabled" }),
    ),
  });
  const values = await type.template();
  expect(values).toEqual({
    attributes: { hostname: "", port: "5060", state: "enabled" },
    subElements: [{ subElementType: "auth", attributes: { mode: "none" }, subElements: [] }],
  });
  values.attributes.hostname = "gw3";
  await type.put(values);
  expect(sent().map(({ method }) => method)).toEqual(["GET", "PUT", "POST"]);
  for (const { body } of sent().slice(1)) {
    expect(body.slice(38)).toBe(
      elementXml(
        "session-agent",
        { hostname: "gw3", port: "5060", state: "enabled" },
        subElementXml("auth", { mode: "none" }),
      ),
    );
  }
});

test("a template that was not filled in lacks its key", async () => {
  const { type } = await agentType({ "GET /configuration/elementTypes/template": template });
  expect(await failure(type.put(await type.template()))).toMatchObject({ option: "attributes.hostname" });
});

test("a template without an element is empty", async () => {
  const { type } = await agentType({ "GET /configuration/elementTypes/template": ok("") });
  expect(await type.template()).toEqual({ attributes: {}, subElements: [] });
});

test("a type with one instance: read, written and deleted without keys", async () => {
  const config = ok(elementXml("sip-config", { state: "enabled" }));
  const server = await sbcServer({
    [metadataRoute]: ok(`<singleInstance>true</singleInstance>${attribute("state")}`),
    [`GET ${elements}`]: config,
    [`PUT ${elements}`]: config,
    [`DELETE ${elements}`]: text(204, ""),
  });
  const type = await client(server).elementType("sip-config");
  expect((await type.get()).attributes).toEqual({ state: "enabled" });
  await type.put({ attributes: { state: "disabled" } });
  await type.delete();
  expect(server.calls.slice(2)).toEqual([
    "GET /v1.2/configuration/configElements?elementType=sip-config",
    "PUT /v1.2/configuration/configElements",
    "DELETE /v1.2/configuration/configElements?elementType=sip-config",
  ]);
});

test("delete by keys", async () => {
  const { type, sent } = await agentType({ [`DELETE ${elements}`]: text(204, "") });
  expect(await type.delete({ hostname: "gw 1" })).toBeUndefined();
  expect(sent()[0]).toMatchObject({ method: "DELETE", body: "" });
  expect(sent()[0]?.query.toString()).toBe("elementType=session-agent&hostname=gw+1");
});

test("list goes from page to page, and its elements can be written", async () => {
  const { server, type } = await agentType({
    [`GET ${elements}`]: [
      ok(
        elementXml("session-agent", { hostname: "gw1", port: "1" }) +
          elementXml("session-agent", { port: "2", hostname: "gw2" }),
        "https://192.0.2.99/rest/v1.2/configuration/configElements?elementType=session-agent&offset=2",
      ),
      ok(elementXml("session-agent", { hostname: "gw3", port: "3" })),
    ],
    [`PUT ${elements}`]: ok(elementXml("session-agent", { hostname: "gw2", port: "9" })),
  });
  const ports: unknown[] = [];
  for await (const element of type.list({ running: true })) {
    ports.push([element.keys, element.attributes.port]);
    if (element.keys.hostname !== "gw2") continue;
    element.attributes.port = "9";
    await type.put(element);
  }
  expect(ports).toEqual([
    [{ hostname: "gw1" }, "1"],
    [{ hostname: "gw2" }, "2"],
    [{ hostname: "gw3" }, "3"],
  ]);
  expect(server.calls.slice(2)).toEqual([
    "GET /v1.2/configuration/configElements?elementType=session-agent&running=true",
    "PUT /v1.2/configuration/configElements",
    "GET /v1.2/configuration/configElements?elementType=session-agent&running=true&offset=2",
  ]);
  expect(server.requests[3]?.body).toContain("<name>hostname</name><value>gw2</value>");
});
