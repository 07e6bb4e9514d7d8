import type { XmlObject, XmlSchema } from "../../contract/schema.js";
import { hasDistinctNames, type ScalarType } from "./binding.js";
import {
  addAllOf,
  addAlternative,
  asSchema,
  commonTypes,
  componentName,
  declaredTypes,
  type PropertyParts,
  type References,
} from "./schema-parts.js";

/** A property as all parts of a schema define it together. */
export interface Property {
  readonly key: string;
  readonly schema: XmlSchema;
  readonly required: boolean;
  /** Only some of the alternatives have it. */
  readonly optional: boolean;
}

/** The alternatives of a schema with a discriminator. */
export interface Discriminated {
  readonly property: string;
  /** By the value of the property. */
  readonly options: ReadonlyMap<string, XmlSchema>;
  /** All members of all alternatives. */
  readonly union: XmlSchema;
}

const scalarTypes: readonly ScalarType[] = ["string", "number", "integer", "boolean"];

/** What a schema means once its references, `allOf` and alternatives are merged. */
export class SchemaResolver {
  readonly #references: References;
  readonly #properties = new Map<XmlSchema, PropertyParts[]>();
  readonly #combined = new Map<string, XmlSchema>();
  readonly #ids = new Map<XmlSchema, number>();

  constructor(references: References) {
    this.#references = references;
  }

  /** `undefined`: the schema names no type, no members and no items. */
  type(schema: XmlSchema): ScalarType | "array" | "object" | undefined {
    const types = this.#types(schema);
    if (types === undefined) return this.#structure(schema);
    if (types.has("array")) return "array";
    if (types.has("object")) return "object";
    // A string is preferred to a number, so that text that looks like a number stays as it was sent.
    return scalarTypes.find((type) => types.has(type));
  }

  /** All scalar types that the schema allows. */
  scalars(schema: XmlSchema): ScalarType[] {
    const types = this.#types(schema);
    return scalarTypes.filter((type) => types?.has(type));
  }

  nullable(schema: XmlSchema): boolean {
    const types = this.#types(schema);
    return types === undefined ? this.#structure(schema) === undefined : types.has("null");
  }

  /**
   * The XML Object, keyword by keyword: the schema's own keywords, then those of its parts. A base that `allOf` references beside
   * other parts has a name of its own, so its XML Object does not count.
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
    return schema["x-xml-text"] ?? this.#onlyPart(schema).some((part) => this.isText(part));
  }

  isExact(schema: XmlSchema): boolean {
    return this.#nearest(schema, (part) => part["x-exact"]).includes(true);
  }

  jsonList(schema: XmlSchema): string | undefined {
    return this.#nearest(schema, (part) => part["x-json-list"])[0];
  }

  additional(schema: XmlSchema): boolean | XmlSchema | undefined {
    return this.#nearest(schema, (part) => part.additionalProperties)[0];
  }

  items(schema: XmlSchema): XmlSchema {
    const [first, ...others] = this.#items(schema, new Set());
    return first === undefined ? {} : this.#combine([first, ...others], "anyOf");
  }

  properties(schema: XmlSchema): Property[] {
    return this.#propertyParts(schema).map(({ key, schemas, mode, required, optional }) => ({
      key,
      required,
      optional,
      schema: this.#combine(schemas, mode),
    }));
  }

  /** The alternatives of a value, without `null`. Empty when there is only one. */
  alternatives(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): readonly XmlSchema[] {
    if (seen.has(schema)) return [];
    const alternatives = this.#alternativesOf(schema);
    if (alternatives.length > 1) return alternatives;
    const [only] = alternatives.length === 1 ? alternatives : this.#onlyPart(schema);
    return only === undefined ? [] : this.alternatives(only, new Set(seen).add(schema));
  }

  discriminated(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): Discriminated | undefined {
    if (seen.has(schema)) return undefined;
    if (schema.discriminator !== undefined) return this.#options(schema, schema.discriminator);
    const alternatives = this.#alternativesOf(schema);
    if (alternatives.length > 1) return undefined;
    const [only] = alternatives.length === 1 ? alternatives : this.#onlyPart(schema);
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
    // Without `oneOf` and `anyOf` it is a base class, and the mapping lists the alternatives.
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

  /** The types by keywords that name types, or `undefined` when there is no such keyword. */
  #types(schema: XmlSchema, seen: ReadonlySet<XmlSchema> = new Set()): ReadonlySet<string> | undefined {
    if (seen.has(schema)) return undefined;
    const within = new Set(seen).add(schema);
    const all = [declaredTypes(schema), ...this.#parts(schema).map((part) => this.#types(part, within))];
    for (const list of [schema.oneOf, schema.anyOf]) {
      const each = partsOf(list).map((part) => this.#types(part, within));
      if (each.length > 0 && !each.includes(undefined))
        all.push(new Set(each.flatMap((types) => [...(types ?? [])])));
    }
    return all.reduce((common, types) =>
      common === undefined || types === undefined ? (common ?? types) : commonTypes(common, types),
    );
  }

  /** The type by keywords that name members or items. */
  #structure(schema: XmlSchema): "object" | "array" | undefined {
    if (this.#propertyParts(schema).length > 0 || this.additional(schema) !== undefined) return "object";
    return this.#items(schema, new Set()).length > 0 ? "array" : undefined;
  }

  #items(schema: XmlSchema, seen: ReadonlySet<XmlSchema>): XmlSchema[] {
    if (seen.has(schema)) return [];
    const within = new Set(seen).add(schema);
    const own = schema.items === undefined ? [] : partsOf([schema.items]);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return [...own, ...parts.flatMap((part) => this.#items(part, within))];
  }

  /** The values of a keyword: the schema's own, else those of its parts and alternatives. */
  #nearest<T>(
    schema: XmlSchema,
    keyword: (schema: XmlSchema) => T | undefined,
    seen: ReadonlySet<XmlSchema> = new Set(),
  ): T[] {
    const own = keyword(schema);
    if (own !== undefined) return [own];
    if (seen.has(schema)) return [];
    const within = new Set(seen).add(schema);
    const parts = [...this.#parts(schema), ...this.#alternativesOf(schema)];
    return parts.flatMap((part) => this.#nearest(part, keyword, within));
  }

  /** In the written order: bases before the schemas that extend them, then alternatives. */
  #propertyParts(schema: XmlSchema): PropertyParts[] {
    const known = this.#properties.get(schema);
    if (known !== undefined) return known;
    // A schema that contains itself adds nothing to itself.
    this.#properties.set(schema, []);
    const required = this.#required(schema, new Set());
    let list: PropertyParts[] = [];
    const alternatives = this.#alternativesOf(schema);
    // X or null is X.
    const only = alternatives.length === 1 ? alternatives : [];
    for (const part of [...this.#parts(schema), ...only]) {
      for (const property of this.#propertyParts(part)) list = addAllOf(list, property);
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const own = asSchema(property);
      if (own !== undefined)
        list = addAllOf(list, { key, schemas: [own], mode: "allOf", required: false, optional: false });
    }
    list = list.map((property) => (required.has(property.key) ? { ...property, required: true } : property));
    if (only.length === 0) {
      for (const part of alternatives) list = addAlternative(list, this.#propertyParts(part));
    }
    this.#properties.set(schema, list);
    return list;
  }

  /** Without the alternatives, because a value has only one of them. */
  #required(schema: XmlSchema, seen: Set<XmlSchema>): Set<string> {
    if (seen.has(schema)) return new Set();
    seen.add(schema);
    const inherited = this.#parts(schema).flatMap((part) => [...this.#required(part, seen)]);
    return new Set([...(schema.required ?? []), ...inherited]);
  }

  /** One schema for several parts. The same parts give the same object, so that recursion ends. */
  #combine(schemas: readonly [XmlSchema, ...XmlSchema[]], mode: "allOf" | "anyOf"): XmlSchema {
    const [first] = schemas;
    const form = this.#form(first);
    // An attribute in one alternative and an element in another are two things. The first one has the key.
    const alike = schemas.filter((schema) => mode === "allOf" || this.#form(schema) === form);
    const parts = [...new Set(alike.map((schema) => this.#references.resolve(schema)))];
    if (parts.length === 1) return first;
    const key = `${mode} ${parts.map((part) => this.#id(part)).join()}`;
    let combined = this.#combined.get(key);
    if (combined === undefined) {
      const each = parts.map((part) => this.xml(part));
      // Alternatives that are elements of different names keep these names.
      const keepNames = mode === "anyOf" && hasDistinctNames(each);
      const xml: XmlObject = keepNames ? {} : Object.assign({}, ...each.reverse());
      combined = { [mode]: parts, xml, "x-xml-text": parts.some((part) => this.isText(part)) };
      this.#combined.set(key, combined);
    }
    return combined;
  }

  /** How a property is written. */
  #form(schema: XmlSchema): string {
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

  /** Everything that applies beside the schema's own keywords. OpenAPI 3.1 allows keywords beside a `$ref`. */
  #parts(schema: XmlSchema): XmlSchema[] {
    return [...this.#target(schema), ...partsOf(schema.allOf)];
  }

  /** The target of a reference, also in the older form of an `allOf` around it. */
  #onlyPart(schema: XmlSchema): XmlSchema[] {
    const parts = this.#parts(schema);
    return parts.length === 1 ? parts : [];
  }

  #target({ $ref }: XmlSchema): XmlSchema[] {
    return $ref === undefined ? [] : [this.#references.target($ref)];
  }

  /** Without `null`. */
  #alternativesOf({ oneOf, anyOf }: XmlSchema): XmlSchema[] {
    return [...partsOf(oneOf), ...partsOf(anyOf)].filter((part) => {
      const types = this.#types(part);
      return types === undefined || types.size !== 1 || !types.has("null");
    });
  }
}

function partsOf(list: readonly (XmlSchema | boolean)[] = []): XmlSchema[] {
  return list.flatMap((part) => asSchema(part) ?? []);
}
