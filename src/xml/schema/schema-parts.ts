import type { XmlComponents, XmlSchema } from "../../contract/schema.js";
import { ConfigurationError } from "../../errors/index.js";
import { atPointer } from "../../pointer.js";

const componentsStart = "#/components/";

/** Resolves references to `#/components/…`. */
export class References {
  readonly #components: XmlComponents;

  constructor(components: XmlComponents) {
    this.#components = components;
  }

  /** The schema of a reference. When it is a reference too, that one is not followed. */
  target(reference: string): XmlSchema {
    const found = reference.startsWith(componentsStart)
      ? asSchema(atPointer(this.#components, `/${decodedFragment(reference.slice(componentsStart.length))}`))
      : undefined;
    if (found === undefined)
      throw new ConfigurationError("schema", `refers to ${reference}, which does not exist`);
    return found;
  }

  /** Follows references that have no other keyword beside them, so that a schema is one object wherever it is used. */
  resolve(schema: XmlSchema): XmlSchema {
    const seen = new Set<XmlSchema>();
    let at = schema;
    while (at.$ref !== undefined && Object.keys(at).every(isSilent) && !seen.has(at)) {
      seen.add(at);
      at = this.target(at.$ref);
    }
    return at;
  }
}

/** The name of the component that a reference points to. */
export function componentName(reference: string | undefined): string | undefined {
  const [, kind, name, ...deeper] = reference?.split("/").slice(1) ?? [];
  if (kind !== "schemas" || name === undefined || deeper.length > 0) return undefined;
  return decodedFragment(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `true` and `false` are schemas too. Neither says anything about XML. */
export function asSchema(schema: unknown): XmlSchema | undefined {
  if (typeof schema === "boolean") return anything;
  return typeof schema === "object" && schema !== null ? (schema as XmlSchema) : undefined;
}

const anything: XmlSchema = {};

function isSilent(keyword: string): boolean {
  return keyword === "$ref" || keyword === "description" || keyword === "summary";
}

/** A JSON Pointer in a URI fragment is percent-encoded. An encoded slash is part of a name. */
function decodedFragment(pointer: string): string {
  const tokens = pointer.split("/").map((token) => {
    try {
      return decodeURIComponent(token).replaceAll("/", "~1");
    } catch {
      // A percent sign that encodes nothing stands for itself.
      return token;
    }
  });
  return tokens.join("/");
}

/** A property as all parts of a schema define it, at its place in the written order. */
export interface PropertyParts {
  readonly key: string;
  readonly schemas: readonly [XmlSchema, ...XmlSchema[]];
  readonly mode: "allOf" | "anyOf";
  readonly required: boolean;
  readonly optional: boolean;
}

/** Adds a property of a further part of an `allOf`. */
export function addAllOf(list: PropertyParts[], part: PropertyParts): PropertyParts[] {
  const at = list.findIndex(({ key }) => key === part.key);
  if (at === -1) return [...list, part];
  return list.map((known, index) => (index === at ? merged(known, part, "allOf") : known));
}

/**
 * Adds the properties of an alternative. A new one is inserted before those that it precedes in its alternative, so that each
 * alternative keeps its order.
 */
export function addAlternative(
  list: readonly PropertyParts[],
  alternative: readonly PropertyParts[],
): PropertyParts[] {
  const result = [...list];
  for (const [index, part] of alternative.entries()) {
    const at = result.findIndex(({ key }) => key === part.key);
    if (at !== -1) {
      result[at] = merged(result[at] as PropertyParts, part, "anyOf");
      continue;
    }
    const later = new Set(alternative.slice(index + 1).map(({ key }) => key));
    const before = result.findIndex(({ key }) => later.has(key));
    result.splice(before === -1 ? result.length : before, 0, { ...part, required: false, optional: true });
  }
  return result;
}

function merged(one: PropertyParts, other: PropertyParts, mode: "allOf" | "anyOf"): PropertyParts {
  return {
    key: one.key,
    schemas: [...one.schemas, ...other.schemas],
    mode: one.mode === "anyOf" || other.mode === "anyOf" ? "anyOf" : mode,
    required: one.required || (mode === "allOf" && other.required),
    optional: one.optional && (mode === "anyOf" || other.optional),
  };
}

/** The types by the keywords of a schema itself, or `undefined` when it has no such keyword. */
export function declaredTypes({
  type,
  enum: values,
  const: value,
}: XmlSchema): ReadonlySet<string> | undefined {
  if (type !== undefined) return new Set([type].flat());
  if (value !== undefined) return new Set([typeOfValue(value)]);
  return values === undefined ? undefined : new Set(values.map(typeOfValue));
}

function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The types that two schemas of an `allOf` both allow. */
export function commonTypes(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const allows = (types: ReadonlySet<string>, type: string) =>
    types.has(type) || (type === "integer" && types.has("number"));
  const common = [...one, ...other].filter((type) => allows(one, type) && allows(other, type));
  // The schemas contradict each other. The first one is used.
  return common.length === 0 ? one : new Set(common);
}
