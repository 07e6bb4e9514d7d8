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
