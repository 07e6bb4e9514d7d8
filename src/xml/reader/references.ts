import { ConfigurationError } from "../../errors/index.js";
import type { XmlComponents, XmlSchema } from "../schema/schema.js";

const root = "#/components/";

/** Finds what `#/components/…` references mean. */
export class References {
  readonly #components: XmlComponents;

  constructor(components: XmlComponents) {
    this.#components = components;
  }

  /** The schema that a reference names; other references are not followed. */
  target(reference: string): XmlSchema {
    const found = reference.startsWith(root) ? this.#walk(reference.slice(root.length)) : undefined;
    if (found === undefined)
      throw new ConfigurationError("schema", `refers to ${reference}, which is not there`);
    return found;
  }

  /** Past references that say nothing of their own, so that a schema is one object wherever it is used. */
  bare(schema: XmlSchema): XmlSchema {
    const seen = new Set<XmlSchema>();
    let at = schema;
    while (at.$ref !== undefined && Object.keys(at).every(isSilent) && !seen.has(at)) {
      seen.add(at);
      at = this.target(at.$ref);
    }
    return at;
  }

  #walk(pointer: string): XmlSchema | undefined {
    let at: unknown = this.#components;
    for (const segment of pointer.split("/")) {
      const key = unescapePointer(segment);
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
      at = (at as Record<string, unknown>)[key];
    }
    return asSchema(at);
  }
}

/** Name of the component that a reference leads to. */
export function componentName(reference: string | undefined): string | undefined {
  const [, kind, name, ...deeper] = reference?.split("/").slice(1) ?? [];
  if (kind !== "schemas" || name === undefined || deeper.length > 0) return undefined;
  return unescapePointer(name);
}

/** `true` and `false` are schemas too; neither says anything about XML. */
export function asSchema(schema: unknown): XmlSchema | undefined {
  if (typeof schema === "boolean") return anything;
  return typeof schema === "object" && schema !== null ? (schema as XmlSchema) : undefined;
}

const anything: XmlSchema = {};

function isSilent(keyword: string): boolean {
  return keyword === "$ref" || keyword === "description" || keyword === "summary";
}

function unescapePointer(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A bare percent sign stands for itself.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}
