import { describe, expect, it } from "vitest";
import { NotSupportedError } from "../../../src/errors/index.js";
import { text } from "../../support/loopback.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { sbcServer } from "../../support/oracle-sbc-server.js";

const xml = (body: string) => text(200, body, { "content-type": "application/xml" });

describe("a route that the spec does not have", () => {
  it("has the version of the client, and comes as a tree", async () => {
    const server = await sbcServer({
      "GET /admin/licenses": xml("<response><data><license>a</license></data><messages/></response>"),
    });
    const body = await client(server, { apiVersion: "v1.1" }).call("GET /rest/{version}/admin/licenses");
    expect(body).toEqual({ response: { data: { license: "a" }, messages: "" } });
    expect(server.calls.at(-1)).toBe("GET /v1.1/admin/licenses");
  });

  it("with errors in place of data is an error", async () => {
    const server = await sbcServer({
      "GET /admin/licenses": xml(
        "<response><data/><messages><errorMessage>No license</errorMessage></messages></response>",
      ),
    });
    expect(await failure(client(server).call("GET /{version}/admin/licenses"))).toMatchObject({
      code: "http",
      messages: [{ message: "No license" }],
    });
  });

  it("reads pages by their links", async () => {
    const page = (names: string, link = "") =>
      xml(`<response><data>${names}</data><messages/><links><link>${link}</link></links></response>`);
    const server = await sbcServer({
      "GET /admin/licenses": [
        page("<license>a</license><license>b</license>", "https://sbc/rest/v1.2/admin/licenses?offset=2"),
        page("<license>c</license>"),
      ],
    });
    const items: unknown[] = [];
    for await (const item of client(server).paginate("GET /{version}/admin/licenses")) items.push(item);
    expect(items).toEqual(["a", "b", "c"]);
    expect(server.calls.slice(-1)).toEqual(["GET /v1.2/admin/licenses?offset=2"]);
  });

  it("cannot be begun", async () => {
    const server = await sbcServer();
    const found = await failure(client(server).begin("POST /{version}/admin/other"));
    expect(found).toBeInstanceOf(NotSupportedError);
    expect(server.requests).toEqual([]);
  });
});

it("a route of the spec is its operation, with the keys of elements in its query", async () => {
  const server = await sbcServer({
    "GET /configuration/configElements": xml(
      "<response><data><configElement><elementType>host-route</elementType></configElement></data><messages/></response>",
    ),
  });
  const { data } = await client(server).call("GET /{version}/configuration/configElements", {
    elementType: "host-route",
    keys: { "dest-network": "192.0.2.0" },
  });
  expect(data.configElement).toHaveLength(1);
  expect(server.calls.at(-1)).toBe(
    "GET /v1.2/configuration/configElements?elementType=host-route&dest-network=192.0.2.0",
  );
});
