import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import createClient from "openapi-fetch";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { expandActions } from "../../scripts/generate/actions.js";
import { expandedBundle } from "../../scripts/generate/expanded/expanded.js";
import { calledOperationsOf, type OpenApiDocument, operationsOf } from "../../scripts/generate/openapi.js";

const read = (product: string, name: string) =>
  parse(readFileSync(`generated/${product}/${name}.yaml`, "utf8"), { maxAliasCount: -1 }) as OpenApiDocument;

/** Calls every node of a document, with its JSON Pointer. */
function visit(node: unknown, see: (node: Record<string, unknown>, at: string) => void, at = ""): void {
  if (typeof node !== "object" || node === null) return;
  see(node as Record<string, unknown>, at);
  for (const [key, value] of Object.entries(node)) {
    visit(value, see, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

const products = [
  { product: "enterprise-manager", compact: 133, operations: 230 },
  { product: "oracle-sbc", compact: 35, operations: 38 },
  { product: "vspc", compact: 167, operations: 167 },
];

describe.each(products)("the expanded bundle of $product", ({ product, compact, operations: count }) => {
  const source = read(product, "openapi");
  const document = read(product, "openapi.expanded");
  const operations = operationsOf(document);
  const called = calledOperationsOf(expandActions(source));

  it("is made of the bundle", () => {
    expect(expandedBundle(source)).toEqual(document);
  });

  it("has each action as an operation of its own", () => {
    expect(operationsOf(source)).toHaveLength(compact);
    expect(operations).toHaveLength(count);
    expect(operations.map(({ id }) => id).sort()).toEqual(called.map(({ id }) => id).sort());
  });

  it("has paths that a client resolves to those of the API, and the parameter that selects the action", () => {
    for (const { id, method, path, action, parameters } of called) {
      const operation = operations.find((candidate) => candidate.id === id);
      const url = new URL(`https://example.com/api${operation?.path}`);
      expect([operation?.method, decodeURI(url.pathname)], id).toEqual([method, `/api${path}`]);
      const expected = new Set(parameters.map(({ name }) => name));
      if (action?.value !== undefined) expected.add(action.parameter);
      expect(new Set(operation?.parameters.map(({ name }) => name)), id).toEqual(expected);
      if (action?.value === undefined) continue;
      const { value } = action;
      expect(operation?.parameters.find(({ name }) => name === action.parameter)).toMatchObject({
        in: "query",
        required: true,
        schema: { type: "string", enum: [value], default: value },
      });
    }
  });

  it("has no extensions", () => {
    const found: string[] = [];
    visit(document, (node, at) => {
      found.push(...Object.keys(node).flatMap((key) => (key.startsWith("x-") ? [`${at}/${key}`] : [])));
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === "string" && /`x-[a-z]/.test(value)) found.push(`${at}/${key}`);
      }
    });
    expect(found).toEqual([]);
  });

  it("has the values of open enumerations in words", () => {
    const expanded = new Map<string, unknown>();
    visit(document.components?.schemas, (node, at) => expanded.set(at, node.description));
    let known = 0;
    visit(source.components?.schemas, (node, at) => {
      const values = node["x-extensible-enum"] as string[] | undefined;
      if (values === undefined || !expanded.has(at)) return;
      known++;
      const words = `Known values: ${values.map((value) => `\`${value}\``).join(", ")}.`;
      expect(expanded.get(at), at).toContain(words);
    });
    expect(known).toBeGreaterThan(5);
  });

  it("says of each operation who may call it", () => {
    for (const { id, object } of called) {
      const roles = object["x-roles"] as string[];
      const operation = operations.find((candidate) => candidate.id === id);
      expect(operation?.object.description, id).toContain(`**Roles:** ${roles.join(", ")}.`);
    }
  });

  it("links only to operations that it has", () => {
    const ids = operations.map(({ id }) => id);
    for (const link of Object.values(document.components?.links ?? {}) as { operationId: string }[]) {
      expect(ids).toContain(link.operationId);
    }
  });

  it("has examples that match their schemas", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateFormats: false });
    ajv.addSchema(document, "bundle", undefined, false);
    let checked = 0;
    visit(document, (node, at) => {
      if (at.includes("/examples/") || !("schema" in node) || typeof node.examples !== "object") return;
      const validate = ajv.getSchema(`bundle#${encodeURI(at)}/schema`);
      for (const [name, example] of Object.entries(node.examples as object)) {
        const key = (example as { $ref?: string }).$ref?.split("/").at(-1);
        const written = key === undefined ? example : document.components?.examples?.[key];
        expect(validate?.((written as { value: unknown }).value), at).toBeTypeOf("boolean");
        expect([name, validate?.errors], at).toEqual([name, null]);
        checked++;
      }
    });
    expect(checked).toBeGreaterThan(count);
  });
});

describe("the words of the expanded bundle", () => {
  const vspc = read("vspc", "openapi.expanded");
  const em = read("enterprise-manager", "openapi.expanded");
  const wordsOf = (document: OpenApiDocument, id: string) =>
    operationsOf(document).find((operation) => operation.id === id)?.object.description;

  it("say how work is followed, what is paged, what is destructive, and which request an action is", () => {
    expect(wordsOf(vspc, "startBackupServerJob")).toContain("Poll `getBackupServerJob` until its state is");
    expect(wordsOf(vspc, "getBackupServerJobs")).toContain(
      "**Paged.** `limit` (at most 500) and `offset` select a page. Its items are at `/data`, and `/meta/pagingInfo/total` says how many there are.",
    );
    expect(wordsOf(em, "query")).toContain("whose `Rel` is `Next` leads to the next page");
    expect(wordsOf(em, "deleteJob")).toContain("**Destructive.**");
    expect(wordsOf(em, "startJob")).not.toContain("**Destructive.**");
    expect(wordsOf(em, "stopJob")).toContain("**Request:** `POST /jobs/{id}?action=stop`.");
    expect(wordsOf(em, "getTask")).toContain("**Bound to its session.**");
  });

  it("say how a 202 is followed, and which versions have a member", () => {
    const accepted = vspc.components?.responses?.Accepted as { description: string };
    expect(accepted.description).toContain(
      "Poll `getAsyncActionInfo` with the id at the end of the header `Location` while `/data/status` is `running`. Then `getAsyncActionResult` returns the result.",
    );
    expect(JSON.stringify(vspc.components?.schemas)).toContain("Available from API 3.6.");
    expect((vspc.info as { description: string }).description).toContain(
      "**Versions of the API:** 3.5.1, 3.6, 3.6.1.",
    );
  });

  it("say in the introduction what an action's path means, only where there is one", () => {
    expect((em.info as { description: string }).description).toContain("/jobs/action=stop/../{id}");
    expect((vspc.info as { description: string }).description).not.toContain("/../");
  });
});

it("a client sends the request of the action", async () => {
  const urls: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    urls.push(request.url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  type Paths = Record<string, { post: { parameters: object; responses: object } }>;
  const client = createClient<Paths>({ baseUrl });
  const params = { path: { id: "1" }, query: { action: "stop" } };
  await client.POST("/jobs/action=stop/../{id}", { params, parseAs: "text" } as never);
  expect(urls).toEqual(["/api/jobs/1?action=stop"]);
});
