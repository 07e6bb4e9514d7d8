import { expect, test } from "vitest";
import { ConfigurationError, NotFoundError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { elementXml, notFound, ok, sbcServer, subElementXml } from "../../support/oracle-sbc-server.js";

const route = "GET /configuration/configElements";
const agent = elementXml("session-agent", {
  hostname: "gw1.example.net",
  port: "5060",
  "max-sessions": "0",
  state: "enabled",
  description: "",
  carriers: ["a", "b"],
});

test("keys go as name=value beside the type, and the element comes as a plain object", async () => {
  const server = await sbcServer({ [route]: ok(agent) });
  const element = await client(server).getElement("session-agent", { hostname: "gw1.example.net" });
  expect(element).toEqual({
    elementType: "session-agent",
    keys: { hostname: "gw1.example.net" },
    attributes: {
      hostname: "gw1.example.net",
      port: "5060",
      "max-sessions": "0",
      state: "enabled",
      description: "",
      carriers: ["a", "b"],
    },
    subElements: [],
  });
  expect(server.calls[1]).toBe(
    "GET /v1.2/configuration/configElements?elementType=session-agent&hostname=gw1.example.net",
  );
});

test("it can be printed and copied like any object", async () => {
  const server = await sbcServer({ [route]: ok(agent) });
  const element = await client(server).getElement("session-agent", { hostname: "gw1.example.net" });
  expect(structuredClone(element)).toEqual(element);
  expect(JSON.parse(JSON.stringify(element))).toEqual(element);
});

test("several keys, with names and values that a URL must not show as they are", async () => {
  const requests: string[] = [];
  const attributes = {
    "from-address": "*",
    "to-address": "sip:a&amp;b=c?d#e+f g/ü%20",
    "source realm&amp;x": "core",
  };
  const server = await sbcServer((received, response) => {
    const answer = received.path.endsWith("/auth/token")
      ? ok("<accessToken>t</accessToken>")
      : ok(elementXml("local-policy", attributes));
    return answer(received, response);
  });
  const fetch = (url: string, init: RequestInit) => {
    requests.push(url);
    return globalThis.fetch(url, init);
  };
  await client(server, { fetch }).getElement("local-policy", {
    "from-address": "*",
    "to-address": "sip:a&b=c?d#e+f g/ü%20",
    "source realm&x": "core",
  });
  expect(requests[1]?.split("?")[1]).toBe(
    "elementType=local-policy&from-address=*&to-address=sip%3Aa%26b%3Dc%3Fd%23e%2Bf%20g%2F%C3%BC%2520&source%20realm%26x=core",
  );
  const { query } = server.requests[1] as (typeof server.requests)[number];
  expect(query.get("to-address")).toBe("sip:a&b=c?d#e+f g/ü%20");
  expect(query.get("source realm&x")).toBe("core");
});

test("the running configuration", async () => {
  const server = await sbcServer({ [route]: ok(agent) });
  const sbc = client(server);
  await sbc.getElement("session-agent", { hostname: "gw1.example.net" }, { running: true });
  await sbc.getElement("session-agent", { hostname: "GW1.example.net" }, { running: undefined });
  expect(server.requests.slice(1).map(({ query }) => query.get("running"))).toEqual(["true", null]);
});

test("a type with one instance has no keys", async () => {
  const server = await sbcServer({ [route]: ok(elementXml("sip-config", { state: "enabled" })) });
  const element = await client(server).getElement("sip-config");
  expect(element).toMatchObject({ elementType: "sip-config", keys: {}, attributes: { state: "enabled" } });
  expect(server.calls[1]).toBe("GET /v1.2/configuration/configElements?elementType=sip-config");
});

test("elements within, however deep", async () => {
  const server = await sbcServer({
    [route]: ok(
      elementXml(
        "sip-manipulation",
        { name: "m1" },
        subElementXml(
          "header-rule",
          { name: "r1", value: ["1", "2"] },
          subElementXml("element-rule", { name: "e1" }),
        ),
        subElementXml("header-rule", { name: "r2" }),
      ),
    ),
  });
  const element = await client(server).getElement("sip-manipulation", { name: "m1" });
  expect(element.subElements).toEqual([
    {
      subElementType: "header-rule",
      attributes: { name: "r1", value: ["1", "2"] },
      subElements: [{ subElementType: "element-rule", attributes: { name: "e1" }, subElements: [] }],
    },
    { subElementType: "header-rule", attributes: { name: "r2" }, subElements: [] },
  ]);
});

test("attributes named like what every object has", async () => {
  const server = await sbcServer({
    [route]: ok(elementXml("x", { constructor: "a", ["__proto__"]: "b" } as never)),
  });
  const element = await client(server).getElement("x");
  expect(Object.entries(element.attributes)).toEqual([
    ["constructor", "a"],
    ["__proto__", "b"],
  ]);
});

test("none is a NotFoundError, whether the SBC says 404 or gives nothing", async () => {
  const server = await sbcServer({ [route]: [ok(""), notFound] });
  const sbc = client(server);
  const nothing = await failure(sbc.getElement("session-agent", { hostname: "gw9", realm: 'a"b' }));
  expect(nothing).toBeInstanceOf(NotFoundError);
  expect(nothing).toMatchObject({ operationId: "getConfigElements", status: 200, attempts: 1 });
  expect(nothing.message).toBe(
    'getConfigElements: HTTP 200: there is no session-agent with hostname="gw9", realm="a\\"b"',
  );
  const missing = await failure(sbc.getElement("session-agent", { hostname: "gw9" }));
  expect(missing).toBeInstanceOf(NotFoundError);
  expect(missing.status).toBe(404);
  const server2 = await sbcServer({ [route]: ok("") });
  expect((await failure(client(server2).getElement("sip-config"))).message).toContain(
    "no sip-config with no keys",
  );
});

test("several are a ConfigurationError: the keys do not tell one", async () => {
  const server = await sbcServer({ [route]: ok(agent + agent + agent) });
  const reason = await failure(client(server).getElement("session-agent"));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason).toMatchObject({ option: "keys", operationId: "getConfigElements" });
  expect(reason.message).toBe(
    "getConfigElements: keys pick 3 elements of the type session-agent, not one. Pass all key attributes; elementType() names them",
  );
});

test.each([
  ["a name that is no key", { hostnme: "gw1.example.net" }, "keys.hostnme", "without such an attribute"],
  ["a value that it does not have", { hostname: "gw9" }, "keys.hostname", 'with "gw1.example.net"'],
  ["one of two", { hostname: "gw1.example.net", port: "5061" }, "keys.port", 'with "5060"'],
  ["a member of every object", { toString: "x" }, "keys.toString", "without such an attribute"],
])("an element that does not have the keys is not given for the one asked for: %s", async (...row) => {
  const [, keys, option, words] = row;
  const server = await sbcServer({ [route]: ok(agent) });
  const reason = await failure(client(server).getElement("session-agent", keys as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason).toMatchObject({ option, operationId: "getConfigElements" });
  expect(reason.message).toContain(`was ignored by the SBC, which returned a session-agent ${words}`);
});

test("a key with several values is picked by any of them", async () => {
  const server = await sbcServer({ [route]: ok(agent) });
  const { keys } = await client(server).getElement("session-agent", { carriers: "b" });
  expect(keys).toEqual({ carriers: "b" });
});

test.each([
  ["elementType", undefined, {}, undefined],
  ["elementType", "", {}, undefined],
  ["keys", "x", null, undefined],
  ["keys.hostname", "x", { hostname: "" }, undefined],
  ["keys.port", "x", { port: 5060 }, undefined],
  ["running", "x", {}, { running: "yes" }],
  ["keys", "x", "hostname=gw1", undefined],
  ["keys", "x", ["gw1"], undefined],
  ["keys.hostname", "x", { hostname: undefined }, undefined],
  ["keys.hostname", "x", { hostname: null }, undefined],
  ["keys.hostname", "x", { hostname: { name: "gw1" } }, undefined],
  ["keys.hostname", "x", { hostname: ["gw1", "gw2"] }, undefined],
  ["keys.running", "x", { running: "true" }, undefined],
  ["keys.elementType", "x", { elementType: "y" }, undefined],
  ["keys.offset", "x", { offset: "1" }, undefined],
  ["keys", "x", { hostname: "\ud800" }, undefined],
  ["runing", "x", {}, { runing: true }],
  ["timeout", "x", {}, { timeout: -1 }],
])("%s that cannot be used is refused by its name, and nothing sent", async (option, type, keys, options) => {
  const server = await sbcServer();
  const reason = await failure(client(server).getElement(type as never, keys as never, options as never));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe(option);
  expect(server.requests).toEqual([]);
});

test("options of a call are those of any call", async () => {
  const server = await sbcServer({ [route]: ok(agent) });
  await client(server).getElement("x", {}, { headers: { "X-Trace": "7" }, signal: undefined });
  expect(server.requests[1]?.headers["x-trace"]).toBe("7");
});
