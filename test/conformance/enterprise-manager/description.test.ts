import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import type { SpecExample } from "../../support/spec.js";
import { treeOf } from "../../xml/support.js";
import { membersOf, misfits, resolved } from "./members.js";
import { namespace, type OperationId, type SpecOperation, spec } from "./setup.js";

/** Schemas and examples, where lint does not look. The codec takes part, but libxml2 has the last word on what it writes. */

const components = spec.document.components as XmlComponents;

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema(closed(spec.document) as object, "description", undefined, false);

/** The description is open to members of newer servers. Examples are not: a misspelt name would pass for such a member. */
function closed(node: unknown, key?: string): unknown {
  if (Array.isArray(node)) return node.map((entry) => closed(entry));
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.entries(node).map(([name, value]) => [
    name,
    closed(value, key === "properties" ? "schema" : name),
  ]);
  // Where a value is described, and not in the schema itself: that may be a part of another one.
  const isPlace = key === "schema" || key === "items";
  return { ...Object.fromEntries(copy), ...(isPlace && { unevaluatedProperties: false }) };
}

/** What a value has that the schema does not allow. */
function problems(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`description${encodeURI(schema)}`);
  if (validate === undefined) throw new Error(`no schema at ${schema}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Body {
  readonly schemaAt: string;
  readonly examples: readonly SpecExample[];
}

function bodiesOf({ body, answers }: SpecOperation): Body[] {
  const ofAnswers = [...answers.values()].flatMap(({ schema, examples }) =>
    schema === undefined ? [] : [{ schemaAt: schema, examples }],
  );
  return body === undefined ? ofAnswers : [body, ...ofAnswers];
}

/** Every body of the description by the place of its schema: shared answers once, not for each operation. */
const bodies = new Map(spec.operations.flatMap(bodiesOf).map((body) => [body.schemaAt, body]));

describe("examples", () => {
  it.each([...bodies])("at %s match, and travel as XML", (schemaAt, { examples }) => {
    const schema = { $ref: schemaAt };
    const given = spec.resolved<XmlSchema>(schema);
    expect(examples).not.toEqual([]);
    for (const { name, value } of examples) {
      expect(problems(schemaAt, value), name).toEqual([]);
      const codec = xmlCodec({ schema: given, components });
      const xml = codec.encode(value);
      expect(xmlCodec({ schema: given, components, strict: true }).decode(xml), name).toStrictEqual(value);
      expect(misfits(treeOf(xml), rootOf(given, value), rootName(given, value)), name).toEqual([]);
    }
  });

  it("tell their origin by their names", () => {
    for (const { examples } of bodies.values()) {
      for (const { name } of examples) expect(name).toMatch(/^(documented|observed|synthetic)[A-Z]/);
    }
  });

  it("hold nothing that is left to be written", () => {
    expect(JSON.stringify(spec.document)).not.toMatch(/TODO|FIXME|TBD/);
  });
});

/** Of alternatives the one that the value is; a list is told by its one member. */
function rootOf(schema: XmlSchema, value: unknown): XmlSchema {
  const choices = resolved(schema).schema.anyOf ?? [];
  if (choices.length === 0) return schema;
  const found = choices.find((choice) =>
    membersOf(choice).some(({ key, kind }) => kind !== "attribute" && Object.hasOwn(value as object, key)),
  );
  return found as XmlSchema;
}

function rootName(schema: XmlSchema, value: unknown): string {
  return resolved(rootOf(schema, value)).xml.name ?? "";
}

describe("schemas", () => {
  const schemas = Object.entries(components.schemas ?? {}) as [string, XmlSchema][];

  it("that are roots stand in the namespace of the product, under a name of their own", () => {
    const roots = schemas.filter(([, { xml }]) => xml?.namespace !== undefined);
    expect(roots.length).toBeGreaterThan(80);
    for (const [name, { xml }] of roots) expect([name, xml]).toEqual([name, { name: xml?.name, namespace }]);
    const named = spec.operations.flatMap(bodiesOf).map(({ schemaAt }) => resolved({ $ref: schemaAt }));
    for (const { schema, xml } of named) {
      if (schema.anyOf === undefined) expect(xml.namespace).toBe(namespace);
    }
  });

  it("name members in JSON as elements in XML, but for lists of many", () => {
    const renamed = schemas.flatMap(([schema, given]) =>
      membersOf(given)
        .filter(({ kind, key, name }) => kind !== "items" && kind !== "text" && key !== name)
        .map(({ key, name }) => `${schema}.${key} is ${name}`),
    );
    expect(renamed).toEqual([]);
  });

  it("have lists of objects in an object in JSON, but links and lists of text at once", () => {
    const others = schemas.flatMap(([name, given]) =>
      [given, ...(given.allOf ?? [])].flatMap((part) =>
        Object.entries((part as XmlSchema).properties ?? {}).flatMap(([key, property]) => {
          const { schema: list, xml } = resolved(property);
          if (xml.wrapped !== true) return [];
          const { type } = resolved(list.items).schema;
          const isDoubled = key !== "Links" && type !== "string";
          return (list["x-json-list"] !== undefined) === isDoubled ? [] : [`${name}.${key}`];
        }),
      ),
    );
    // Text that was seen in an object all the same, and a list of requests, which are in XML alone.
    const masks = ["NasObject.InclusionMask", "NasObject.ExclusionMask"];
    expect(others).toEqual([...masks, "vCloudVAppRestoreSpec.VmsRestoreParameters"]);
  });
});

describe("responses", () => {
  it("with a body are offered in XML, which comes first and without `Accept`, and in JSON", () => {
    for (const { operationId, answers } of spec.operations) {
      for (const [status, { mediaTypes }] of answers) {
        const wanted = mediaTypes.length === 0 ? [] : ["application/xml", "application/json"];
        expect(mediaTypes, `${operationId} ${status}`).toEqual(wanted);
      }
    }
  });
});

describe("payloads of the vendor's pages", () => {
  const payloads = [
    ["documented-task-running", "documentedRunningTask"],
    ["documented-task-operation-finished", "documentedOperationFinishedTask"],
    ["documented-task-finished", "documentedFinishedTask"],
  ] as const;

  it.each(payloads)("%s is an example", (file, name) => {
    const page = readFileSync(new URL(`../../fixtures/xml/${file}.xml`, import.meta.url), "utf8");
    const { examples = [] } = spec.operation("getTask").answers.get("200") ?? {};
    const value = examples.find((example) => example.name === name)?.value;
    const schema = { $ref: "#/components/schemas/Task" };
    const written = xmlCodec({ schema, components }).encode(value);
    expect(treeOf(written)).toStrictEqual(treeOf(page));
  });

  it("stand before others, so that a mock answers with the first of them", () => {
    const names = spec
      .operation("getTask")
      .answers.get("200")
      ?.examples.map(({ name }) => name);
    expect(names?.slice(0, 3)).toEqual(payloads.map(([, name]) => name));
  });

  const observed: Readonly<Record<string, readonly OperationId[]>> = {
    observedServiceRoot: ["getEnterpriseManager"],
    observedLogonSession: ["logon", "getLogonSession"],
    observedAcceptedTask: ["getTask"],
    observedAcceptedJsonTask: ["getTask"],
    observedFinishedTask: ["getTask"],
  };

  it.each(Object.entries(observed))("%s was seen", (name, operationIds) => {
    for (const operationId of operationIds) {
      const { answers } = spec.operation(operationId);
      const names = [...answers.values()].flatMap(({ examples }) => examples.map((example) => example.name));
      expect(names, operationId).toContain(name);
    }
  });

  it("of errors were seen everywhere", () => {
    for (const { operationId, answers } of spec.operations) {
      const names = (status: string) => answers.get(status)?.examples.map(({ name }) => name);
      expect(names("500"), operationId).toEqual(
        expect.arrayContaining(["observedNullReference", "observedForeignTask"]),
      );
      if (answers.has("400")) expect(names("400"), operationId).toContain("observedRootMissing");
    }
  });
});
