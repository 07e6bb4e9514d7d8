import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemas } from "../../../generated/enterprise-manager/schemas.js";
import { type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { treeOf } from "../../xml/support.js";
import { namespace, spec } from "./setup.js";

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/enterprise-manager/${name}`, import.meta.url), "utf8"));

const samples = fixture("documented-shapes.json") as readonly (readonly [page: string, xml: string])[];

/** Schemas by the name of their root. Of several the first that reads all of a sample counts. */
function schemasOf(root: string): string[] {
  const named = Object.entries(schemas as Record<string, XmlSchema>);
  return named.flatMap(([name, { xml }]) =>
    xml?.namespace === namespace && xml.name === root ? [name] : [],
  );
}

/** What a sample has that the schema does not name. */
function unknownIn(name: string, xml: string): string[] {
  const found: string[] = [];
  const schema = { $ref: `#/components/schemas/${name}` };
  const codec = xmlCodec({ schema, components: { schemas }, onUnknown: (path) => found.push(path) });
  const value = codec.decode(xml);
  expect(codec.decode(codec.encode(value))).toStrictEqual(value);
  return found;
}

/** What samples have and the spec leaves out. */
const leftOut: Readonly<Record<string, readonly string[]>> = {};

describe("samples of the pages for 13.0", () => {
  it("are many", () => {
    expect(samples.length).toBeGreaterThan(90);
  });

  it.each(samples)("of %s are read whole", (page, xml) => {
    const root = treeOf(xml).name.replace(`{${namespace}}`, "");
    const reports = schemasOf(root).map((name) => unknownIn(name, xml));
    expect(reports).not.toEqual([]);
    const [least] = reports.sort((a, b) => a.length - b.length);
    expect(least).toEqual(leftOut[page] ?? []);
  });
});

interface Field {
  readonly type: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly contradicted?: { readonly filterable?: boolean; readonly sortable?: boolean };
}

describe("the tables of the fields of queries", () => {
  const tables = fixture("documented-query-fields.json") as Record<string, Record<string, string>>;
  const { QueryType } = (spec.document.components as { parameters: Record<string, never> }).parameters;
  const { types } = (
    QueryType as unknown as { "x-query-fields": { types: Record<string, Record<string, Field>> } }
  )["x-query-fields"];

  /** What the spec makes of the types that the tables name. */
  const written: Readonly<Record<string, string>> = {
    UidType: "uid",
    String: "string",
    Name: "string",
    CloudTenantType: "string",
    DateTime: "date-time",
    Boolean: "boolean",
    Int: "integer",
    Int64: "integer",
    Long: "integer",
    Double: "number",
    HierarchyObjRefType: "reference",
  };

  it("are 49 with 398 fields, and those of the spec", () => {
    expect(Object.keys(types).sort()).toEqual(Object.keys(tables).sort());
    expect(Object.values(tables).flatMap((fields) => Object.keys(fields))).toHaveLength(398);
  });

  it.each(Object.entries(tables))("%s", (type, fields) => {
    const expected = Object.fromEntries(Object.entries(fields).map(([name, word]) => [name, written[word]]));
    // Words are no booleans, whatever the table says.
    if (type === "CloudHardwarePlan") expected.Platform = "string";
    const found = Object.fromEntries(
      Object.entries(types[type] ?? {}).map(([name, field]) => [name, field.type]),
    );
    expect(found).toEqual(expected);
  });

  it("serve for both uses, but where a page says something else", () => {
    const others = Object.entries(types).flatMap(([type, fields]) =>
      Object.entries(fields).flatMap(([name, { filterable, sortable, contradicted }]) =>
        filterable && sortable && contradicted === undefined ? [] : [`${type}.${name}`],
      ),
    );
    expect(others).toEqual([
      "Passwords.PasswordKeyID",
      "Passwords.Hint",
      "Passwords.BackupServerUid",
      "Passwords.BackupServerName",
      "Task.TaskId",
      "Task.State",
      "Task.Operation",
    ]);
  });
});
