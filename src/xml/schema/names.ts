import { isNameStart } from "../reader/characters.js";
import { clipped, XmlFault } from "../reader/reader.js";

/** A name as written, taken apart. */
export interface ParsedName {
  /** `undefined` without one. */
  readonly prefix: string | undefined;
  readonly local: string;
  /** `xmlns` or `xmlns:…`. */
  readonly declaration: boolean;
}

const most = 4096;

/** Takes each name apart once; a document uses few of them, over and over. */
export class NameTable {
  readonly #known = new Map<string, ParsedName>();

  /** @throws {XmlFault} for a name that is none. */
  get(qualified: string): ParsedName {
    return this.#known.get(qualified) ?? this.#parse(qualified);
  }

  #parse(qualified: string): ParsedName {
    const declaration = isDeclaration(qualified);
    const colon = declaration ? -1 : prefixEnd(qualified);
    const parsed =
      colon === -1
        ? { prefix: undefined, local: qualified, declaration }
        : { prefix: qualified.slice(0, colon), local: qualified.slice(colon + 1), declaration };
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(qualified, parsed);
    return parsed;
  }
}

/** Where the prefix of a name ends; -1 without one. Both parts must be names (Namespaces in XML 1.0, section 4). */
export function prefixEnd(qualified: string): number {
  const colon = qualified.indexOf(":");
  if (colon === -1) return -1;
  const whole = colon > 0 && qualified.indexOf(":", colon + 1) === -1 && isNameStart(qualified, colon + 1);
  if (!whole) throw new XmlFault(`${clipped(qualified)} is no name`);
  return colon;
}

/** Whether an attribute is `xmlns` or `xmlns:…`. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name.charCodeAt(5) === 0x3a);
}
