import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/vspc/operations.js";
import facts from "../../fixtures/vspc/operations.json" with { type: "json" };
import {
  bundle,
  type OperationId,
  type SpecExample,
  specOperation,
  specOperations,
} from "../../support/vspc-spec.js";

/** The description against what is known of the API from elsewhere. No code of the SDK takes part. */

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema(closed(bundle) as object, "description", undefined, false);

/** The description is open to members of newer servers. Examples are not: a misspelt name would pass for such a member. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const isSchema = typeof copy.properties === "object" && copy.additionalProperties === undefined;
  return isSchema ? { ...copy, additionalProperties: false } : copy;
}

function problems(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`description${schema}`);
  if (validate === undefined) throw new Error(`no schema at ${schema}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("operations", () => {
  // An endpoint of a later release may be there besides.
  it("have the 167 of API 3.6.1, and all of them are generated", () => {
    const list = (all: readonly { method: string; path: string; operationId: string }[]) =>
      all.map(({ method, path, operationId }) => `${method} ${path} ${operationId}`).sort();
    expect(facts).toHaveLength(167);
    expect(list(specOperations)).toEqual(expect.arrayContaining(list(facts)));
    const described = Object.entries(operations).map(([operationId, { method, path }]) => ({
      operationId,
      method,
      path,
    }));
    expect(list(described)).toEqual(list(specOperations));
  });

  it.each(facts)("$operationId takes and gives what is known of it", (fact) => {
    const { parameters, answers, body, path } = specOperation(fact.operationId as OperationId);
    const named = (where: string) =>
      parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
    expect(answers.has("202")).toBe(fact.mayAnswer202);
    expect(named("header").includes("X-Request-id")).toBe(fact.acceptsRequestId);
    expect(named("header")).toContain("X-Client-Version");
    expect(named("path").sort()).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort());
    const lists = ["filter", "sort", "select"];
    expect(
      named("query")
        .filter((name) => !lists.includes(name))
        .sort(),
    ).toEqual([...fact.query].sort());
    expect(body !== undefined).toBe(fact.body);
    if (answers.has("202")) expect(answers.get("202")?.headers).toEqual(["Location"]);
  });
});

describe("examples", () => {
  it.each(specOperations)("of $operationId match their schemas", (operation) => {
    for (const [status, { schema, examples }] of operation.answers) {
      if (schema === undefined) continue;
      expect(examples, status).not.toEqual([]);
      for (const { name, value } of examples)
        expect(problems(schema, value), `${status} ${name}`).toEqual([]);
    }
    for (const { name, value } of operation.body?.examples ?? []) {
      expect(problems(encodeURI(operation.body?.schemaAt ?? ""), value), name).toEqual([]);
    }
  });

  it("tell their origin by their names", () => {
    const names = specOperations.flatMap(({ answers, body }) => [
      ...[...answers.values()].flatMap(({ examples }) => examples),
      ...(body?.examples ?? []),
    ]);
    for (const { name } of names) expect(name).toMatch(/^(documented|observed|synthetic)[A-Z]/);
  });
});

describe("payloads of the vendor's pages", () => {
  const payloads = [
    { file: "async-action", operationId: "getAsyncActionInfo", name: "documentedAsyncAction" },
    { file: "backup-server-job", operationId: "getBackupServerJob", name: "documentedBackupServerJob" },
    {
      file: "agent-job-objects",
      operationId: "getBackupServerAgentJobObjects",
      name: "documentedBackupServerAgentJobObjects",
    },
  ] as const;

  it.each(payloads)("$name is the page's, byte by byte", ({ file, operationId, name }) => {
    const payload = readFileSync(new URL(`../../fixtures/vspc/${file}.json`, import.meta.url), "utf8");
    const examples = specOperation(operationId).answers.get("200")?.examples as SpecExample[];
    const value = examples.find((example) => example.name === name)?.value;
    // The pages put one space where a printer with indentation starts a line.
    expect(JSON.stringify(value, null, 1).replace(/\n */g, " ")).toBe(payload);
  });
});
