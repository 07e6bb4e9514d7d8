import { expect, test } from "vitest";
import { ConfigurationError, ConflictError, LockedError, NotFoundError } from "../../../src/errors/index.js";
import type { OracleSbc, PlainElement } from "../../../src/products/oracle-sbc/index.js";
import { gate, type Handler } from "../../support/loopback.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import {
  elementXml,
  error,
  lockNotHeld,
  notFound,
  ok,
  type SbcServer,
  sbcServer,
  subElementXml,
} from "../../support/oracle-sbc-server.js";

const get = "GET /configuration/configElements";
const put = "PUT /configuration/configElements";
const post = "POST /configuration/configElements";
const conflict = error(409, "Configuration element instance already exists");
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

const port = (number: string) => subElementXml("sip-port", { address: "192.0.2.1", port: number });
const agent = elementXml("session-agent", {
  hostname: "gw1",
  port: "5060",
  state: "enabled",
  dest: ["a", "b"],
  description: "",
});
const stored = elementXml("session-agent", {
  hostname: "gw1",
  port: "5060",
  state: "disabled",
  dest: ["a", "b"],
  description: "",
});

/** A client, the agent as it was read, and what was written since. */
async function read(routes: Record<string, Handler | readonly Handler[]> = {}) {
  const server = await sbcServer({ [get]: ok(agent), [put]: ok(stored), ...routes });
  const sbc = client(server);
  const element = await sbc.getElement("session-agent", { hostname: "gw1" });
  return { server, sbc, element };
}

/** Method and body of every write. */
function writes(server: SbcServer): string[] {
  return server.requests
    .filter(({ path, method }) => path.endsWith("/configElements") && method !== "GET")
    .map(({ method, body }) => `${method} ${body.replace(declaration, "")}`);
}

const attribute = (name: string, ...values: string[]) =>
  `<attribute><name>${name}</name>${values.map((value) => (value === "" ? "<value/>" : `<value>${value}</value>`)).join("")}</attribute>`;
const keyed = (...rest: string[]) =>
  `<configElement><elementType>session-agent</elementType>${attribute("hostname", "gw1")}${rest.join("")}</configElement>`;

test("what has changed is sent behind the keys, and the element comes back as the SBC has it", async () => {
  const { server, sbc, element } = await read();
  element.attributes.state = "disabled";
  const after = await sbc.putElement(element);
  expect(writes(server)).toEqual([`PUT ${keyed(attribute("state", "disabled"))}`]);
  expect(server.requests[2]?.headers["content-type"]).toBe("application/xml");
  expect(after).toEqual({
    elementType: "session-agent",
    keys: { hostname: "gw1" },
    attributes: { hostname: "gw1", port: "5060", state: "disabled", dest: ["a", "b"], description: "" },
    subElements: [],
  });
});

test("nothing has changed: nothing is sent", async () => {
  const { server, sbc, element } = await read();
  expect(await sbc.putElement(element)).toBe(element);
  element.attributes.state = "disabled";
  element.attributes.state = "enabled";
  element.attributes.dest = ["a", "b"];
  await sbc.putElement(element);
  expect(writes(server)).toEqual([]);
});

test("several values, one of several, an empty one, a new attribute, markup", async () => {
  const { server, sbc, element } = await read();
  element.attributes.dest = ["a", "c", ""];
  element.attributes.port = "";
  element.attributes.description = 'a<b>&"c"';
  element.attributes["realm-id"] = "core";
  await sbc.putElement(element);
  expect(writes(server)).toEqual([
    `PUT ${keyed(
      attribute("port", ""),
      attribute("dest", "a", "c", ""),
      attribute("description", 'a&lt;b&gt;&amp;"c"'),
      attribute("realm-id", "core"),
    )}`,
  ]);
});

test("no values at all is written as an empty one", async () => {
  const { server, sbc, element } = await read();
  element.attributes.dest = [];
  await sbc.putElement(element);
  expect(writes(server)).toEqual([`PUT ${keyed(attribute("dest", ""))}`]);
});

test("the order of several values counts", async () => {
  const { server, sbc, element } = await read();
  element.attributes.dest = ["b", "a"];
  await sbc.putElement(element);
  expect(writes(server)).toEqual([`PUT ${keyed(attribute("dest", "b", "a"))}`]);
});

test("what has been written is what the next change is measured by: back and forth is sent both times", async () => {
  const { server, sbc, element } = await read({ [put]: [ok(stored), ok(agent)] });
  element.attributes.state = "disabled";
  await sbc.putElement(element);
  await sbc.putElement(element);
  element.attributes.state = "enabled";
  await sbc.putElement(element);
  expect(writes(server)).toEqual([
    `PUT ${keyed(attribute("state", "disabled"))}`,
    `PUT ${keyed(attribute("state", "enabled"))}`,
  ]);
});

test("a write that fails leaves the change to be written", async () => {
  const { server, sbc, element } = await read({ [put]: [error(400, "no"), ok(stored)] });
  element.attributes.state = "disabled";
  await failure(sbc.putElement(element));
  await sbc.putElement(element);
  expect(writes(server)).toHaveLength(2);
});

test("what is changed while it is written is not taken for written", async () => {
  const place = gate();
  const { server, sbc, element } = await read({ [put]: [place.wait(ok(stored)), ok(stored)] });
  element.attributes.state = "disabled";
  const writing = sbc.putElement(element);
  await place.arrived;
  element.attributes.port = "5061";
  place.open();
  await writing;
  await sbc.putElement(element);
  expect(writes(server)[1]).toBe(`PUT ${keyed(attribute("port", "5061"))}`);
});

test("what comes back can be changed and written on", async () => {
  const { server, sbc, element } = await read();
  element.attributes.state = "disabled";
  const after = await sbc.putElement(element);
  after.attributes.port = "5070";
  await sbc.putElement(after);
  expect(writes(server)[1]).toBe(`PUT ${keyed(attribute("port", "5070"))}`);
});

test("an SBC that gives nothing back: what was sent", async () => {
  const { sbc, element } = await read({ [put]: ok("") });
  element.attributes.state = "disabled";
  const after = await sbc.putElement(element);
  expect(after.attributes.state).toBe("disabled");
  expect(after.attributes.dest).toEqual(["a", "b"]);
});

test.each([
  ["nothing", ""],
  ["another element", elementXml("session-agent", { hostname: "gw2", state: "enabled" })],
  ["one without its key", elementXml("session-agent", { state: "disabled" })],
])("an SBC that gives back %s: what was sent, which can be written on as the same one", async (_, answer) => {
  const { server, sbc, element } = await read({ [put]: ok(answer) });
  element.attributes.state = "disabled";
  const written = await sbc.putElement(element);
  expect(written).toEqual(element);
  written.attributes.port = "5061";
  await sbc.putElement(written);
  expect(writes(server)[1]).toContain(attribute("hostname", "gw1"));
  expect(writes(server)[1]).toContain(attribute("port", "5061"));
  // It is no part of what the element is compared with.
  element.attributes.port = "5061";
  await sbc.putElement(element);
  expect(writes(server)[2]).toBe(`PUT ${keyed(attribute("port", "5061"))}`);
});

test("when an element within has changed all of them are sent", async () => {
  const both = elementXml(
    "sip-interface",
    { "realm-id": "core", state: "enabled" },
    port("5060"),
    port("5061"),
  );
  const server = await sbcServer({ [get]: ok(both), [put]: ok(both) });
  const sbc = client(server);
  const element = await sbc.getElement("sip-interface", { "realm-id": "core" });
  (element.subElements[1] as { attributes: Record<string, string> }).attributes.port = "5062";
  await sbc.putElement(element);
  expect(writes(server)).toEqual([
    `PUT <configElement><elementType>sip-interface</elementType>${attribute("realm-id", "core")}${port("5060")}${port("5062")}</configElement>`,
  ]);
});

test("an element within that is added, and one within that", async () => {
  const { server, sbc, element } = await read();
  element.subElements.push({
    subElementType: "a",
    attributes: { x: "1" },
    subElements: [{ subElementType: "b", attributes: {}, subElements: [] }],
  });
  await sbc.putElement(element);
  expect(writes(server)).toEqual([
    `PUT ${keyed(
      `<subElement><subElementType>a</subElementType>${attribute("x", "1")}<subElement><subElementType>b</subElementType></subElement></subElement>`,
    )}`,
  ]);
});

test("one of several within that is taken out: the others are sent", async () => {
  const both = elementXml("sip-interface", { "realm-id": "core" }, port("5060"), port("5061"));
  const server = await sbcServer({ [get]: ok(both), [put]: ok(both) });
  const sbc = client(server);
  const element = await sbc.getElement("sip-interface", { "realm-id": "core" });
  element.subElements.pop();
  // What the SBC made of it is in the answer: here it kept both.
  expect((await sbc.putElement(element)).subElements).toHaveLength(2);
  expect(writes(server)).toEqual([
    `PUT <configElement><elementType>sip-interface</elementType>${attribute("realm-id", "core")}${port("5060")}</configElement>`,
  ]);
});

test("all within taken out cannot be sent: a request without them changes nothing", async () => {
  const one = elementXml("sip-interface", { "realm-id": "core" }, port("5060"));
  const server = await sbcServer({ [get]: ok(one), [put]: ok(one) });
  const sbc = client(server);
  const element = await sbc.getElement("sip-interface", { "realm-id": "core" });
  element.subElements.pop();
  const reason = await failure(sbc.putElement(element));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe("subElements");
  expect(writes(server)).toEqual([]);
});

test.each<[string, string, (element: PlainElement) => void]>([
  ["attributes.port", "is missing", (element) => void delete element.attributes.port],
  ["attributes.hostname", "is missing", (element) => void delete element.attributes.hostname],
  ["attributes.hostname", "is a key", (element) => Object.assign(element.attributes, { hostname: "gw2" })],
  [
    "attributes.hostname",
    "is a key",
    (element) => Object.assign(element.attributes, { hostname: ["gw1", "gw2"] }),
  ],
  ["elementType", "must be a string", (element) => Object.assign(element, { elementType: "" })],
  ["keys", "must be a plain object", (element) => Object.assign(element, { keys: undefined })],
  ["attributes", "must be a plain object", (element) => Object.assign(element, { attributes: [] })],
  ["subElements", "must be an array", (element) => Object.assign(element, { subElements: undefined })],
  ["attributes.port", "must be a string", (element) => Object.assign(element.attributes, { port: 5061 })],
  ["attributes.port", "must be a string", (element) => Object.assign(element.attributes, { port: null })],
  ["attributes.port", "must be a string", (element) => Object.assign(element.attributes, { port: () => "" })],
  ["attributes.dest", "must be a string", (element) => Object.assign(element.attributes, { dest: ["a", 1] })],
  ["subElements[0]", "must be a plain object", (element) => void element.subElements.push(null as never)],
  [
    "subElements[0].subElementType",
    "must be a string",
    (element) => void element.subElements.push({ attributes: {}, subElements: [] } as never),
  ],
  [
    "subElements[0].attributes",
    "must be a plain object",
    (element) => void element.subElements.push({ subElementType: "p" } as never),
  ],
  [
    "subElements[0].subElements",
    "must be an array",
    (element) => void element.subElements.push({ subElementType: "p", attributes: {} } as never),
  ],
  [
    "subElements[0].attributes.port",
    "must be a string",
    (element) =>
      void element.subElements.push({
        subElementType: "p",
        attributes: { port: 1 as never },
        subElements: [],
      }),
  ],
  ["body.attribute[1].value[0]", "", (element) => Object.assign(element.attributes, { port: "\u0000" })],
])("%s %s: refused, and nothing sent", async (option, words, change) => {
  const { server, sbc, element } = await read();
  change(element);
  const reason = await failure(sbc.putElement(element));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(reason.message).toContain(words);
  expect(writes(server)).toEqual([]);
});

test.each<[string, unknown, unknown]>([
  ["element", null, undefined],
  ["element", undefined, undefined],
  ["create", { elementType: "x", keys: {}, attributes: {}, subElements: [] }, { create: "no" }],
  ["creat", { elementType: "x", keys: {}, attributes: {}, subElements: [] }, { creat: false }],
])("%s that cannot be used is refused by its name", async (option, element, options) => {
  const server = await sbcServer();
  const reason = await failure(client(server).putElement(element as never, options as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(server.requests).toEqual([]);
});

test("a key with several values: the change goes with all of them, and another list is another instance", async () => {
  const policy = elementXml("local-policy", { "from-address": ["*", "192.0.2.1"], state: "enabled" });
  const server = await sbcServer({ [get]: ok(policy), [put]: ok(policy) });
  const sbc = client(server);
  const element = await sbc.getElement("local-policy", { "from-address": "192.0.2.1" });
  element.attributes.state = "disabled";
  await sbc.putElement(element);
  expect(writes(server)).toEqual([
    `PUT <configElement><elementType>local-policy</elementType>${attribute("from-address", "*", "192.0.2.1")}${attribute("state", "disabled")}</configElement>`,
  ]);
  element.attributes["from-address"] = "192.0.2.1";
  expect((await failure(sbc.putElement(element))).option).toBe("attributes.from-address");
});

const made = (changes: Partial<PlainElement> = {}): PlainElement => ({
  elementType: "session-agent",
  keys: { hostname: "gw1" },
  attributes: { hostname: "gw1", port: "5060" },
  subElements: [],
  ...changes,
});
const whole = `${keyed(attribute("port", "5060"))}`;

async function writing(answers: { put: readonly Handler[]; post?: readonly Handler[] }) {
  const server = await sbcServer({ [put]: answers.put, [post]: answers.post ?? [] });
  return { server, sbc: client(server) as OracleSbc };
}

test("one that was made here is sent whole, each time; keys first, and there if not among the attributes", async () => {
  const { server, sbc } = await writing({ put: [ok(agent)] });
  const element = made();
  await sbc.putElement(element);
  await sbc.putElement(element);
  await sbc.putElement(made({ attributes: { port: "5060" } }));
  await sbc.putElement(made({ attributes: { port: "5060", hostname: "gw1" } }));
  expect(writes(server)).toEqual([`PUT ${whole}`, `PUT ${whole}`, `PUT ${whole}`, `PUT ${whole}`]);
});

test("a copy of one that was read is one that was made here", async () => {
  const { server, sbc, element } = await read();
  await sbc.putElement({ ...element });
  expect(writes(server)[0]).toContain(attribute("dest", "a", "b"));
});

test("404 adds it, whole", async () => {
  const { server, sbc } = await writing({ put: [notFound], post: [ok(agent)] });
  const element = await sbc.putElement(made());
  expect(element.attributes).toMatchObject({ hostname: "gw1", state: "enabled" });
  expect(writes(server)).toEqual([`PUT ${whole}`, `POST ${whole}`]);
});

test("one that was read and is gone is added whole, not only what has changed", async () => {
  const { server, sbc, element } = await read({ [put]: notFound, [post]: ok(stored) });
  element.attributes.state = "disabled";
  await sbc.putElement(element);
  expect(writes(server)[1]).toBe(
    `POST ${keyed(
      attribute("port", "5060"),
      attribute("state", "disabled"),
      attribute("dest", "a", "b"),
      attribute("description", ""),
    )}`,
  );
});

test("409 to that, somebody was faster: it is updated, whole", async () => {
  const { server, sbc } = await writing({ put: [notFound, ok(agent)], post: [conflict] });
  await sbc.putElement(made());
  expect(writes(server)).toEqual([`PUT ${whole}`, `POST ${whole}`, `PUT ${whole}`]);
});

test("gone again after that: the 404, and no circle", async () => {
  const { server, sbc } = await writing({ put: [notFound], post: [conflict] });
  expect(await failure(sbc.putElement(made()))).toBeInstanceOf(NotFoundError);
  expect(writes(server)).toHaveLength(3);
});

test("create: false adds nothing", async () => {
  const { server, sbc } = await writing({ put: [notFound] });
  const reason = await failure(sbc.putElement(made(), { create: false }));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.operationId).toBe("updateConfigElement");
  expect(writes(server)).toHaveLength(1);
});

test("a type with one instance is added in two steps, the type first", async () => {
  const config = elementXml("sip-config", { state: "enabled" });
  const { server, sbc } = await writing({
    put: [notFound, ok(config)],
    post: [ok(elementXml("sip-config", { state: "disabled" }))],
  });
  const element = await sbc.putElement(
    made({ elementType: "sip-config", keys: {}, attributes: { state: "enabled" } }),
  );
  expect(element.attributes.state).toBe("enabled");
  const full = `<configElement><elementType>sip-config</elementType>${attribute("state", "enabled")}</configElement>`;
  expect(writes(server)).toEqual([
    `PUT ${full}`,
    "POST <configElement><elementType>sip-config</elementType></configElement>",
    `PUT ${full}`,
  ]);
});

test("and where the first of them finds it there, it is updated", async () => {
  const { server, sbc } = await writing({
    put: [notFound, ok(elementXml("sip-config", { state: "enabled" }))],
    post: [conflict],
  });
  await sbc.putElement(made({ elementType: "sip-config", keys: {}, attributes: { state: "enabled" } }));
  expect(writes(server).map((write) => write.split(" ")[0])).toEqual(["PUT", "POST", "PUT"]);
});

test("an unknown type is what the SBC said first", async () => {
  const { server, sbc } = await writing({
    put: [error(404, "Element type sesion-agent does not exist")],
    post: [error(404, "second")],
  });
  const reason = await failure(sbc.putElement(made({ elementType: "sesion-agent" })));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.operationId).toBe("updateConfigElement");
  expect(reason.message).toContain("Element type sesion-agent does not exist");
  expect(writes(server)).toHaveLength(2);
});

test.each([
  ["a 409 to the update", [conflict], [], ConflictError, 1],
  ["a 423 to the update", [lockNotHeld], [], LockedError, 1],
  ["a 400 to the addition", [notFound], [error(400, "no")], Error, 2],
])("%s is thrown", async (_, puts, posts, Class, count) => {
  const { server, sbc } = await writing({ put: puts, post: posts });
  expect(await failure(sbc.putElement(made()))).toBeInstanceOf(Class);
  expect(writes(server)).toHaveLength(count);
});

test("options of a call go to every request of it", async () => {
  const { server, sbc } = await writing({ put: [notFound, ok(agent)], post: [conflict] });
  await sbc.putElement(made(), { headers: { "X-Trace": "7" } });
  expect(server.requests.slice(1).map(({ headers }) => headers["x-trace"])).toEqual(["7", "7", "7"]);
});
