import { expect, test } from "vitest";
import { DecodeError, HttpError } from "../../src/errors/index.js";
import { nestsTooDeep } from "../../src/xml/json/parse.js";
import { client as enterpriseManagerClient } from "../support/enterprise-manager-client.js";
import { enterpriseManager } from "../support/enterprise-manager-server.js";
import { loopback, text } from "../support/loopback.js";
import { client, failure } from "../support/vspc-client.js";

const type = { "content-type": "application/json" };
const nested = (depth: number, inner = "1") =>
  `${'{"a":['.repeat(depth / 2)}${inner}${"]}".repeat(depth / 2)}`;

test.each([
  [nested(256), false],
  [nested(258), true],
  ["[".repeat(257), true],
  [`[${"[],".repeat(1000)}[]]`, false],
  [JSON.stringify({ a: "[".repeat(1000) }), false],
  [JSON.stringify({ a: `"${"[".repeat(1000)}\\` }), false],
  [JSON.stringify({ '\\"': '\\\\"', b: "[{".repeat(300) }), false],
  [`{"a\\\\":${"[".repeat(300)}`, true],
  [`"${"[".repeat(300)}`, false],
  ["]".repeat(300) + "[".repeat(300), false],
])("brackets count outside of strings: %.20s… %s", (json, expected) => {
  expect(nestsTooDeep(json)).toBe(expected);
});

const tooDeep = `{"data":${nested(1_000_000)}}`;

test("a body that nests too deep is a DecodeError, and nobody walks into it", async () => {
  const server = await loopback({ "GET /about": text(200, tooDeep, type) });
  const vspc = client(server);
  for (const call of [() => vspc.getAboutInformation(), () => vspc.http.GET("/about", {})]) {
    const error = await failure(call());
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toContain("nests deeper than 256");
  }
  const deep = await loopback({ "GET /about": text(200, `{"data":${nested(254)}}`, type) });
  expect(JSON.stringify((await client(deep).getAboutInformation()).data)).toBe(nested(254));
});

test("so is one of Enterprise Manager in JSON, members that nobody knows included", async () => {
  const server = await enterpriseManager({
    "GET /jobs": text(200, `{"Jobs":[],"Other":${nested(1_000_000)}}`, type),
  });
  const error = await failure(enterpriseManagerClient(server, { mediaType: "json" }).getJobs());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toContain("nests deeper than 256");
});

test.each(["vspc", "enterprise-manager"])(
  "an error body of %s that nests too deep stays text",
  async (product) => {
    const answer = text(409, tooDeep.slice(0, 500_000), type);
    const error =
      product === "vspc"
        ? await failure(client(await loopback({ "GET /about": answer })).getAboutInformation())
        : await failure(enterpriseManagerClient(await enterpriseManager({ "GET /jobs": answer })).getJobs());
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status: 409, recognized: false });
    expect(typeof error.body).toBe("string");
    expect(error.message.length).toBeLessThan(400);
  },
);
