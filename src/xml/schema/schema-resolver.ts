import { type Entry, extend, mergeAllOf } from "../entries.js";
import { asSchema, componentName, type References } from "../reader/references.js";
import type { XmlObject, XmlSchema } from "./schema.js";
import { both, declaredTypes } from "./types.js";

export type ScalarType = "string" | "boolean" | "integer" | "number";

/** A property with everything that is said of it in all parts of a schema. */
export interface Property {
  readonly key: string;
  readonly schema: XmlSchema;
  readonly required: boolean;
  /** Of one of several alternatives alone. */
  readonly optional: boolean;
}

/** What tells the alternatives of a schema apart. */
export interface Discriminated {
  readonly property: string;
  /** By the value of the property. */
  readonly options: ReadonlyMap<string, XmlSchema>;
  /** All members of all alternatives. */
  readonly union: XmlSchema;
}

const scalarTypes: readonly ScalarType[] = ["string", "number", "integer", "boolean"];

/** What a schema says once its references, `allOf` and alternatives are laid together. */
export class SchemaResolver {
  readonly #references: References;
  readonly #entries = new Map<XmlSchema, Entry[]>();
  readonly #combined = new Map<string, XmlSchema>();
  readonly #ids = new Map<XmlSchema, number>();

  constructor(references: References) {
    this.#references = references;
  }

  /** `undefined`: the schema does not say, and neither does it name members or items. */
  type(schema: XmlSchema): ScalarType | "array" | "object" | undefined {
    const types = this.#types(schema);
    if (types === undefined) return this.#structure(schema);
    if (types.has("array")) return "array";
    if (types.has("object")) return "object";
    // A string wins over a number: what looks like one stays what was sent.
    return scalarTypes.find((type) => types.has(type));
  }

  /** All that a scalar may be. */
  scalars(schema: XmlSchema): ScalarType[] {
    const types = this.#types(schema);
    return scalarTypes.filter((type) => types?.has(type));
  }

  nullable(schema: XmlSchema): boolean {
    const types = this.#types(schema);
    return types === undefined ? this.#structure(schema) === undefined : types.has("null");
  }

  /**
   * Keyword by keyword, the schema's own before those of what it stands for. A base that `allOf` refers to beside other
   * parts is named for itself; parts written in place are the schema itself.
   */
  xml(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): XmlObject {
    if (seen.has(schema)) return {};
    const within = new Set(seen).add(schema);
    const alternatives = this.#alternativesOf(schema);
    const parts = [
      ...this.#target(schema),
      ...partsOf(schema.allOf).filter(({ $ref }, _, all) => $ref === undefined || all.length === 1),
      ...(alternatives.length === 1 ? alternatives : []),
    ];
    return Object.assign({}, ...parts.map((part) => this.xml(part, within)), schema.xml);
  }

  isText(schema: XmlSchema): boolean {
    return schema["x-xml-text"] ?? this.#standsFor(schema).some((part) => this.isText(part));
  }

  /** `x-exact`, of a part or of what is not null too. */
  isExact(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): boolean {
    if (schema["x-exact"] !== undefined || seen.has(schema)) return schema["x-exact"] === true;
    const within = new Set(seen).add(schema);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return parts.some((part) => this.isExact(part, within));
  }

  /** `x-json-list`, of a part or of what is not null too. */
  jsonList(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): string | undefined {
    if (schema["x-json-list"] !== undefined || seen.has(schema)) return schema["x-json-list"];
    const within = new Set(seen).add(schema);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return parts.map((part) => this.jsonList(part, within)).find((name) => name !== undefined);
  }

  items(schema: XmlSchema): XmlSchema {
    const [first, ...others] = this.#items(schema, new Set());
    return first === undefined ? {} : this.#combine([first, ...others], "anyOf");
  }

  properties(schema: XmlSchema): Property[] {
    return this.#entriesOf(schema).map(({ key, schemas, mode, required, optional }) => ({
      key,
      required,
      optional,
      schema: this.#combine(schemas, mode),
    }));
  }

  additional(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): boolean | XmlSchema | undefined {
    if (schema.additionalProperties !== undefined) return schema.additionalProperties;
    if (seen.has(schema)) return undefined;
    const within = new Set(seen).add(schema);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return parts.map((part) => this.additional(part, within)).find((found) => found !== undefined);
  }

  /** What the value may be one of, `null` aside; empty when there is no choice. */
  alternatives(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): readonly XmlSchema[] {
    if (seen.has(schema)) return [];
    const real = this.#alternativesOf(schema);
    if (real.length > 1) return real;
    const within = new Set(seen).add(schema);
    const [only] = real.length === 1 ? real : this.#standsFor(schema);
    return only === undefined ? [] : this.alternatives(only, within);
  }

  discriminated(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): Discriminated | undefined {
    if (seen.has(schema)) return undefined;
    if (schema.discriminator !== undefined) return this.#options(schema, schema.discriminator);
    const real = this.#alternativesOf(schema);
    const [only] = real.length === 1 ? real : real.length === 0 ? this.#standsFor(schema) : [];
    return only === undefined ? undefined : this.discriminated(only, new Set(seen).add(schema));
  }

  #options(
    schema: XmlSchema,
    { propertyName, mapping = {} }: NonNullable<XmlSchema["discriminator"]>,
  ): Discriminated | undefined {
    const { oneOf, anyOf, discriminator, ...shared } = schema;
    const references = Object.entries(mapping).map(
      ([value, target]) => [value, target.includes("/") ? target : `#/components/schemas/${target}`] as const,
    );
    // A base class: the mapping alone says what there is.
    const listed =
      oneOf !== undefined || anyOf !== undefined
        ? this.#alternativesOf(schema)
        : [...new Set(references.map(([, reference]) => reference))].map(($ref) => ({ $ref }));
    if (listed.length === 0) return undefined;
    const options = new Map<string, XmlSchema>();
    for (const alternative of listed) {
      const option = { allOf: [shared, alternative] };
      const name = componentName(alternative.$ref);
      if (name !== undefined) options.set(name, option);
      for (const [value, reference] of references)
        if (reference === alternative.$ref) options.set(value, option);
    }
    return { property: propertyName, options, union: { allOf: [shared], anyOf: listed } };
  }

  /** Types by the words of the schema; `undefined` when it has none. */
  #types(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): ReadonlySet<string> | undefined {
    if (seen.has(schema)) return undefined;
    const within = new Set(seen).add(schema);
    const said = [declaredTypes(schema), ...this.#parts(schema).map((part) => this.#types(part, within))];
    for (const list of [schema.oneOf, schema.anyOf]) {
      const each = partsOf(list).map((part) => this.#types(part, within));
      if (each.length > 0 && !each.includes(undefined))
        said.push(new Set(each.flatMap((types) => [...(types ?? [])])));
    }
    return said.reduce((all, types) =>
      all === undefined || types === undefined ? (all ?? types) : both(all, types),
    );
  }

  #structure(schema: XmlSchema): "object" | "array" | undefined {
    if (this.#entriesOf(schema).length > 0 || this.additional(schema) !== undefined) return "object";
    return this.#items(schema, new Set()).length > 0 ? "array" : undefined;
  }

  #items(schema: XmlSchema, seen: ReadonlySet<XmlSchema>): XmlSchema[] {
    if (seen.has(schema)) return [];
    const within = new Set(seen).add(schema);
    const own = asSchema(schema.items);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return [...(own === undefined ? [] : [own]), ...parts.flatMap((part) => this.#items(part, within))];
  }

  /** In the order they are written in: bases before what extends them, then what is one thing or another. */
  #entriesOf(schema: XmlSchema): Entry[] {
    const known = this.#entries.get(schema);
    if (known !== undefined) return known;
    // A schema that contains itself adds nothing to itself.
    this.#entries.set(schema, []);
    const required = this.#required(schema, new Set());
    let list: Entry[] = [];
    const alternatives = this.#alternativesOf(schema);
    // X or null is X.
    const only = alternatives.length === 1 ? alternatives : [];
    for (const part of [...this.#parts(schema), ...only]) {
      for (const entry of this.#entriesOf(part)) list = extend(list, entry);
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const own = asSchema(property);
      if (own !== undefined)
        list = extend(list, { key, schemas: [own], mode: "allOf", required: false, optional: false });
    }
    list = list.map((entry) => (required.has(entry.key) ? { ...entry, required: true } : entry));
    if (only.length === 0) {
      for (const part of alternatives) list = mergeAllOf(list, this.#entriesOf(part));
    }
    this.#entries.set(schema, list);
    return list;
  }

  /** An alternative need not be the one that is there, so only the shared part requires anything. */
  #required(schema: XmlSchema, seen: Set<XmlSchema>): Set<string> {
    if (seen.has(schema)) return new Set();
    seen.add(schema);
    const inherited = this.#parts(schema).flatMap((part) => [...this.#required(part, seen)]);
    return new Set([...(schema.required ?? []), ...inherited]);
  }

  /** One schema for what several parts say; the same one for the same parts, so that recursion ends. */
  #combine(schemas: readonly [XmlSchema, ...XmlSchema[]], mode: "allOf" | "anyOf"): XmlSchema {
    const [first] = schemas;
    const place = this.#place(first);
    // An attribute in one alternative and an element in another are two things; the first is known by the key.
    const alike = schemas.filter((schema) => mode === "allOf" || this.#place(schema) === place);
    const parts = [...new Set(alike.map((schema) => this.#references.bare(schema)))];
    if (parts.length === 1) return first;
    const key = `${mode} ${parts.map((part) => this.#id(part)).join()}`;
    let combined = this.#combined.get(key);
    if (combined === undefined) {
      const each = parts.map((part) => this.xml(part));
      // Alternatives that are elements of different names keep them.
      const apart = mode === "anyOf" && hasDistinctNames(each);
      const xml: XmlObject = apart ? {} : Object.assign({}, ...each.reverse());
      combined = { [mode]: parts, xml, "x-xml-text": parts.some((part) => this.isText(part)) };
      this.#combined.set(key, combined);
    }
    return combined;
  }

  #place(schema: XmlSchema): string {
    const { attribute, wrapped } = this.xml(schema);
    if (attribute === true) return "attribute";
    if (this.isText(schema)) return "text";
    if (this.type(schema) !== "array") return "element";
    return wrapped === true ? "list" : "elements";
  }

  #id(schema: XmlSchema): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }

  /** All that holds besides the schema's own words. Keywords beside a `$ref` count in OpenAPI 3.1. */
  #parts(schema: XmlSchema): XmlSchema[] {
    return [...this.#target(schema), ...partsOf(schema.allOf)];
  }

  /** A reference, also in the old way of an `allOf` that has it alone. */
  #standsFor(schema: XmlSchema): XmlSchema[] {
    const parts = this.#parts(schema);
    return parts.length === 1 ? parts : [];
  }

  #target({ $ref }: XmlSchema): XmlSchema[] {
    return $ref === undefined ? [] : [this.#references.target($ref)];
  }

  #alternativesOf({ oneOf, anyOf }: XmlSchema): XmlSchema[] {
    return [...partsOf(oneOf), ...partsOf(anyOf)].filter((part) => {
      const types = this.#types(part);
      return types === undefined || types.size !== 1 || !types.has("null");
    });
  }
}

/** Whether elements of these names tell which is which. */
export function hasDistinctNames(names: readonly XmlObject[]): boolean {
  const expanded = names.map(({ name, namespace = "" }) => name && `${namespace} ${name}`);
  return !expanded.includes(undefined) && new Set(expanded).size === names.length && names.length > 1;
}

function partsOf(list: readonly (XmlSchema | boolean)[] = []): XmlSchema[] {
  return list.flatMap((part) => asSchema(part) ?? []);
}
