import { expect, test } from "vitest";
import { ConfigurationError, DecodeError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { elementXml, error, ok, sbcServer } from "../../support/oracle-sbc-server.js";

const route = "GET /configuration/configElements";
const call = "GET /v1.2/configuration/configElements";
const agents = (...names: string[]) =>
  names.map((hostname) => elementXml("session-agent", { hostname })).join("");
const next = (offset: number, origin = "https://192.0.2.99") =>
  `${origin}/rest/v1.2/configuration/configElements?elementType=session-agent&offset=${offset}&maxElements=2`;

async function names(elements: AsyncIterable<{ attribute: readonly { value: readonly string[] }[] }>) {
  const found: (string | undefined)[] = [];
  for await (const element of elements) found.push(element.attribute[0]?.value[0]);
  return found;
}

test("pages are followed by the link in links, whose host is that of the SBC and not to be trusted", async () => {
  const other = await sbcServer();
  const server = await sbcServer({
    [route]: [ok(agents("a", "b"), next(2, other.origin)), ok(agents("c", "d"), next(4)), ok(agents("e"))],
  });
  expect(await names(client(server).paginate("getConfigElements", { elementType: "session-agent" }))).toEqual(
    ["a", "b", "c", "d", "e"],
  );
  expect(server.calls.slice(1)).toEqual([
    `${call}?elementType=session-agent`,
    `${call}?elementType=session-agent&offset=2&maxElements=2`,
    `${call}?elementType=session-agent&offset=4&maxElements=2`,
  ]);
  expect(other.requests).toEqual([]);
});

test("whole pages", async () => {
  const server = await sbcServer({ [route]: [ok(agents("a"), next(1)), ok(agents("b"))] });
  const pages = [];
  for await (const page of client(server)
    .paginate("getConfigElements", { elementType: "session-agent" })
    .pages()) {
    pages.push([page.data.configElement.length, page.links.length]);
  }
  expect(pages).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("keys and the running configuration stay what they were", async () => {
  const server = await sbcServer({ [route]: [ok(agents("a"), next(1)), ok(agents("b"))] });
  const parameters = {
    elementType: "session-agent",
    keys: { "realm id": "core" },
    running: true,
    maxElements: 2,
  };
  await names(client(server).paginate("getConfigElements", parameters));
  const { query } = server.requests[2] as (typeof server.requests)[number];
  expect(Object.fromEntries(query)).toEqual({
    elementType: "session-agent",
    "realm id": "core",
    running: "true",
    maxElements: "2",
    offset: "1",
  });
});

test("keys that the SBC repeats in its link are the caller's", async () => {
  const link = `${next(1)}&realm-id=somewhere-else`;
  const server = await sbcServer({ [route]: [ok(agents("a"), link), ok(agents("b"))] });
  const parameters = { elementType: "session-agent", keys: { "realm-id": "core" } };
  await names(client(server).paginate("getConfigElements", parameters));
  expect(server.requests[2]?.query.getAll("realm-id")).toEqual(["core"]);
});

test("one page, and none", async () => {
  const server = await sbcServer({ [route]: [ok(agents("a")), ok("")] });
  const sbc = client(server);
  expect(await names(sbc.paginate("getConfigElements", { elementType: "session-agent" }))).toEqual(["a"]);
  expect(await names(sbc.paginate("getConfigElements", { elementType: "session-agent" }))).toEqual([]);
  expect(server.requests).toHaveLength(3);
});

test("a relative link, and an empty one at the end", async () => {
  const server = await sbcServer({
    [route]: [ok(agents("a"), "/rest/v1.2/configuration/configElements?offset=1"), ok(agents("b"), "")],
  });
  expect(await names(client(server).paginate("getConfigElements", { elementType: "session-agent" }))).toEqual(
    ["a", "b"],
  );
});

test.each([
  ["a page that links to itself", [ok(agents("a"), next(0)), ok(agents("b"), next(0))], 2],
  ["a page that repeats the previous page", [ok(agents("a"), next(1)), ok(agents("a"), next(2))], 2],
  ["a sentence for a link", [ok(agents("a"), "Available URL(s): none")], 1],
])("%s ends in an error, not in a circle", async (_, answers, count) => {
  const server = await sbcServer({ [route]: answers });
  const reason = await failure(
    names(client(server).paginate("getConfigElements", { elementType: "session-agent" })),
  );
  expect(reason).toBeInstanceOf(DecodeError);
  expect(server.requests).toHaveLength(1 + count);
});

test("an error on the way keeps what came before", async () => {
  const server = await sbcServer({ [route]: [ok(agents("a"), next(1)), error(400, "no")] });
  const seen: unknown[] = [];
  const reason = await failure(
    (async () => {
      for await (const element of client(server).paginate("getConfigElements", {
        elementType: "session-agent",
      })) {
        seen.push(element.elementType);
      }
    })(),
  );
  expect(reason).toMatchObject({ status: 400, operationId: "getConfigElements" });
  expect(seen).toEqual(["session-agent"]);
});

test("what is not a collection that is read in pages", async () => {
  const server = await sbcServer();
  const reason = await failure(
    (async () => client(server).paginate("getElementTypes" as never, {} as never))(),
  );
  expect(reason).toBeInstanceOf(ConfigurationError);
});
