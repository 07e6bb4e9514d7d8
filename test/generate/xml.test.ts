import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { expandActions } from "../../scripts/generate/actions.js";
import type { Files } from "../../scripts/generate/files.js";
import { generate } from "../../scripts/generate/generate.js";
import {
  calledOperationsOf,
  type OpenApiDocument,
  type OperationObject,
} from "../../scripts/generate/openapi.js";
import { describe as describeOperation } from "../../scripts/generate/operations.js";
import { printSchemas } from "../../scripts/generate/xml-bodies.js";
import { reachableFrom, xmlSchema } from "../../scripts/generate/xml-schema.js";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { compileGenerated } from "./compile.js";
import { readWidgets, TASKS } from "./widgets.js";

let files: Files;

beforeAll(async () => {
  files = await generate([TASKS], () => {});
});

const file = (name: string) => files.get(path.join("tasks", name)) ?? "";
const document = () => expandActions(parse(file("openapi.yaml"), { maxAliasCount: -1 }) as OpenApiDocument);

/** The descriptor of an operation, after an edit of what the description says of it. */
function descriptorOf(
  id: string,
  edit: (object: OperationObject, whole: OpenApiDocument) => void = () => {},
) {
  const whole = document();
  const find = () => calledOperationsOf(whole).find((operation) => operation.id === id);
  const object = find()?.object;
  if (object) edit(object, whole);
  const operation = find();
  if (!operation) throw new Error(`The fixture has no ${id}`);
  return describeOperation(whole, operation);
}

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("a descriptor", () => {
  it("asks for the media type that is listed first, and has its schema by reference", () => {
    expect(descriptorOf("cloneJob")).toMatchObject({
      body: "application/xml",
      bodySchema: component("JobCloneSpec"),
      accept: "application/xml",
      resultSchema: component("Task"),
      json: true,
    });
    const turned = descriptorOf("getTask", ({ responses }) => {
      const schema = component("Task");
      responses["200"] = { content: { "application/json": { schema }, "application/xml": { schema } } };
    });
    expect(turned).toMatchObject({ resultSchema: component("Task"), json: true });
    expect(turned).not.toHaveProperty("accept");
  });

  it("has a schema without a name written out, without what does not matter", () => {
    expect(descriptorOf("getAbout").resultSchema).toEqual({
      type: "object",
      required: ["Version"],
      properties: { Version: { type: "string" }, Motto: component("Motto") },
      xml: { name: "About", namespace: "http://tasks.test/about", prefix: "a" },
    });
  });

  it("says that there is JSON only where there is for every result", () => {
    expect(descriptorOf("getAbout")).not.toHaveProperty("json");
    const both = (types: string[]) =>
      descriptorOf("startJob", ({ responses }) => {
        const content = Object.fromEntries(types.map((type) => [type, { schema: component("Task") }]));
        responses["200"] = { content };
      });
    expect(both(["application/xml", "application/json"])).toHaveProperty("json", true);
    expect(both(["application/xml"])).not.toHaveProperty("json");
  });

  it("has one of several schemas where results differ, and one where they do not", () => {
    const results = (name: string) =>
      descriptorOf("startJob", ({ responses }) => {
        responses["200"] = { content: { "application/xml": { schema: component(name) } } };
        responses["204"] = {};
      }).resultSchema;
    expect(results("Job")).toEqual({ oneOf: [component("Job"), component("Task")] });
    expect(results("Task")).toEqual(component("Task"));
  });

  it("has none for bodies that are no XML", () => {
    const { bodySchema, resultSchema, json } = descriptorOf("cloneJob", (object) => {
      const content = { "application/json": { schema: component("JobCloneSpec") } };
      object.requestBody = { content };
      object.responses = { "202": { content } };
    });
    expect({ bodySchema, resultSchema, json }).toEqual({});
  });

  it("names the security scheme that is not the first of the document", () => {
    expect(descriptorOf("logon")).toMatchObject({ scheme: "basic" });
    expect(descriptorOf("getTask")).not.toHaveProperty("scheme");
    const secured = (security: Record<string, string[]>[], first?: string) => {
      const { scheme, anonymous } = descriptorOf("getTask", (object, whole) => {
        object.security = security;
        if (first) whole.security = [{ [first]: [] }];
      });
      return { scheme, anonymous };
    };
    expect(secured([{ session: [] }, { basic: [] }])).toEqual({});
    expect(secured([{ basic: [] }, { session: [] }])).toEqual({ scheme: "basic" });
    expect(secured([{ basic: [] }], "basic")).toEqual({});
    expect(secured([])).toEqual({ anonymous: true });
    expect(secured([{}, { session: [] }])).toEqual({ anonymous: true });
  });

  it("tells what belongs to one session", () => {
    expect(descriptorOf("getTask")).toHaveProperty("sessionBound", true);
    expect(descriptorOf("getJobs")).not.toHaveProperty("sessionBound");
  });
});

describe("operations.ts", () => {
  it("holds a schema once, in whichever direction it is used", () => {
    expect(file("operations.ts")).toContain(
      'const schemaTask: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/Task" };\n',
    );
    expect(file("operations.ts").match(/schemas\/Task"/g)).toHaveLength(1);
    expect(file("operations.ts")).toContain(
      '  getTask: { method: "GET", path: "/tasks/{id}", accept: "application/xml", resultSchema: schemaTask, ' +
        "json: true, sessionBound: true },\n",
    );
  });
});

describe("schemas.ts", () => {
  const names = () => [...file("schemas.ts").matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);

  it("has what bodies in XML lead to, errors included, and nothing else", () => {
    expect(names().sort()).toEqual([
      "Error",
      "Job",
      "JobCloneSpec",
      "Jobs",
      "Link",
      "Links",
      "Motto",
      "QueryPage",
      "Reference",
      "References",
      "Session",
      "Task",
    ]);
    expect(file("types.ts")).toContain("QueryType:");
  });

  it("has the keywords that count for XML alone", () => {
    expect(file("schemas.ts")).toContain(
      '  Motto: { type: "object", required: ["Text"], properties: { ' +
        'Language: { type: "string", xml: { attribute: true } }, ' +
        'Text: { type: "string", "x-xml-text": true } } },\n',
    );
    expect(file("schemas.ts")).toContain('xml: { wrapped: true }, "x-json-list": "Refs" }');
    expect(file("schemas.ts")).not.toMatch(/description|minimum|maxLength|x-extensible-enum/);
  });

  it("is there only where a body is XML", async () => {
    expect(printSchemas("widgets", parse(await readWidgets()))).toBeUndefined();
    expect([...files.keys()]).toContain(path.join("tasks", "schemas.ts"));
  });

  it("is the same in a second run", async () => {
    expect(await generate([TASKS], () => {})).toEqual(files);
  });
});

describe("a schema for XML", () => {
  it("is pruned within every keyword that holds schemas, and nowhere else", () => {
    const noisy = { type: "string", description: "Noise", minLength: 1 };
    const quiet = { type: "string" };
    expect(
      xmlSchema({
        title: "Noise",
        const: { description: "kept" },
        enum: [{ description: "kept" }],
        properties: { description: noisy, yes: true, items: { $ref: "#/components/schemas/Job" } },
        additionalProperties: noisy,
        items: noisy,
        allOf: [noisy, false],
        oneOf: [noisy],
        anyOf: [noisy],
        discriminator: { propertyName: "kind", mapping: { a: "A" }, "x-noise": true },
        xml: { name: "a", "x-noise": true },
        "x-json-list": "As",
        "x-noise": true,
      } as never),
    ).toEqual({
      const: { description: "kept" },
      enum: [{ description: "kept" }],
      properties: { description: quiet, yes: true, items: { $ref: "#/components/schemas/Job" } },
      additionalProperties: quiet,
      items: quiet,
      allOf: [quiet, false],
      oneOf: [quiet],
      anyOf: [quiet],
      discriminator: { propertyName: "kind", mapping: { a: "A" } },
      xml: { name: "a" },
      "x-json-list": "As",
    });
  });

  it("leads to others by every keyword, by mappings, in circles and deep into a component", () => {
    const schemas = {
      Unused: {},
      Cat: { allOf: [component("Pet")] },
      Dog: { properties: { tail: { $ref: "#/components/schemas/Tail/properties/tip" } } },
      Tail: { properties: { tip: { type: "string" } } },
      Pet: { discriminator: { propertyName: "kind", mapping: { c: "Cat", d: component("Dog").$ref } } },
      Any: { anyOf: [component("Pet")] },
      Map: { additionalProperties: component("Any") },
      "a/b~c": { items: component("Map") },
    };
    const whole = { openapi: "3.1.0", paths: {}, components: { schemas } } as unknown as OpenApiDocument;
    const root = { $ref: "#/components/schemas/a~1b~0c" };
    expect(Object.keys(reachableFrom(whole, [root]))).toEqual([
      "Cat",
      "Dog",
      "Tail",
      "Pet",
      "Any",
      "Map",
      "a/b~c",
    ]);
    expect(() => reachableFrom(whole, [component("Bird")])).toThrow(
      "The bundle lacks #/components/schemas/Bird",
    );
    expect(() => reachableFrom(whole, [{ $ref: "#/components/responses/Error" }])).toThrow("is not a schema");
  });
});

describe("prism.json", () => {
  it("keeps what the mock needs for JSON and XML, and no other extension of an operation", () => {
    const { components, paths } = JSON.parse(file("prism.json")) as OpenApiDocument;
    expect(components?.schemas?.QueryPage?.properties?.Entities).toMatchObject({
      properties: { Jobs: { xml: { wrapped: true }, "x-json-list": "Jobs" } },
    });
    expect(paths["/tasks/{id}"]?.get).not.toHaveProperty("x-session-bound");
    expect(paths["/query?format=Entities"]?.get).not.toHaveProperty("x-pagination");
    expect(paths["/sessions"]?.post).toHaveProperty("security", [{ basic: [] }]);
  });
});

const CONSUMER = `
import { xmlCodec } from "../../src/xml/index.js";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { operations } from "./operations.js";
import { schemas } from "./schemas.js";

const descriptors: Record<string, OperationDescriptor> = operations;
const { resultSchema = {} } = descriptors.getTask ?? {};
xmlCodec({ schema: resultSchema, components: { schemas } });
// @ts-expect-error no schema of its own type is known by name
schemas.Task.properties;
`;

it("compiles, with schemas that have no types of their own", () => {
  expect(compileGenerated("tasks", files, CONSUMER)).toEqual([]);
  const descriptor: OperationDescriptor = descriptorOf("query");
  expect(descriptor.pagination?.style).toBe("link");
});
