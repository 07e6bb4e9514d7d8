import { describe, expect, it } from "vitest";
import { SharedSchemas, withoutAnnotations } from "../../scripts/generate/shared-schemas.js";

const address = {
  type: "object",
  description: "An address.",
  required: ["street"],
  properties: {
    street: { type: "string", maxLength: 100, title: "Street" },
    description: { type: "string", pattern: "^[A-Z][a-z]+( [A-Z][a-z]+)*$" },
    country: { enum: ["Austria", "Belgium", "Croatia", "Denmark", "Estonia", "Finland"] },
  },
};

const copy = () => structuredClone(address);

function textOf(definitions: Record<string, unknown>): string {
  return JSON.stringify(definitions);
}

describe("schemas that are shared", () => {
  it("are written once, and bodies refer to them", () => {
    const schemas = new SharedSchemas();
    const person = { type: "object", properties: { home: copy(), work: copy() } };
    const company = { type: "array", items: copy() };
    const references = [schemas.reference(person, undefined), schemas.reference(company, undefined)];
    const definitions = schemas.definitions();
    expect(Object.keys(definitions)).toHaveLength(3);
    expect(textOf(definitions).split('"maxLength":100')).toHaveLength(2);
    const [first] = references;
    const name = first?.$ref.replace("#/shared/", "") ?? "";
    expect(definitions[name]).toEqual({
      type: "object",
      properties: { home: { $ref: expect.stringMatching(/^#\/shared\/\w{12}$/) }, work: expect.anything() },
    });
  });

  it("are not those that one schema has, nor short ones", () => {
    const schemas = new SharedSchemas();
    schemas.reference({ type: "object", properties: { home: copy(), id: { type: "integer" } } }, undefined);
    schemas.reference({ type: "object", properties: { id: { type: "integer" } } }, undefined);
    expect(Object.keys(schemas.definitions())).toHaveLength(2);
    expect(textOf(schemas.definitions())).not.toContain("$ref");
  });

  it("have the same names whatever the order, and however often they are asked for", () => {
    const one = new SharedSchemas();
    const other = new SharedSchemas();
    const list = { type: "array", items: copy() };
    expect(one.reference(list, undefined)).toEqual(one.reference(structuredClone(list), undefined));
    other.reference(copy(), undefined);
    other.reference(list, undefined);
    one.reference(copy(), undefined);
    expect(one.definitions()).toEqual(other.definitions());
    expect(Object.keys(one.definitions())).toEqual(Object.keys(other.definitions()));
  });

  it("may contain themselves", () => {
    const schemas = new SharedSchemas();
    const tree = {
      type: "object",
      properties: { items: { type: "array", items: { $ref: "#/__bundled__/tree" } } },
    };
    const { $ref } = schemas.reference({ type: "array", items: { $ref: "#/__bundled__/tree" } }, { tree });
    const definitions = schemas.definitions() as Record<string, { items: { $ref: string } }>;
    const root = definitions[$ref.replace("#/shared/", "")];
    const inner = definitions[root?.items.$ref.replace("#/shared/", "") ?? ""];
    // The list of the tree is the list that refers to it.
    expect(inner).toEqual({ type: "object", properties: { items: { $ref } } });
    expect(() =>
      schemas.reference({ $ref: "#/__bundled__/none", items: { $ref: "#/__bundled__/none" } }, {}),
    ).toThrow("#/__bundled__/none leads nowhere");
  });
});

it("annotations are left out, and members with their names stay", () => {
  expect(withoutAnnotations({ ...address, "x-lists": ["a"] })).toEqual({
    type: "object",
    required: ["street"],
    properties: {
      street: { type: "string", maxLength: 100 },
      description: address.properties.description,
      country: address.properties.country,
    },
  });
});
