import { clipped, XmlFault } from "../faults.js";

const start =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const rest = `${start}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;

/** XML 1.0, fifth edition, productions 4 to 5. */
const nameAnywhere = new RegExp(`[${start}][${rest}]*`, "uy");
const completeName = new RegExp(`^[${start}][${rest}]*$`, "u");
const startAnywhere = new RegExp(`[${start}]`, "uy");

/** For ASCII. 1: may start a name. 2: may only continue it. Colons are checked with the namespaces. */
const nameKind = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z_:]/.test(String.fromCharCode(code)) ? 1 : /[0-9.-]/.test(String.fromCharCode(code)) ? 2 : 0,
);

/** Reads names. A name that was read before is returned as the same string, which every map finds faster. */
export class NameReader {
  readonly #recent: (string | undefined)[] = new Array(1024);

  /** The name at an index, or `undefined`. */
  read(buffer: string, at: number): string | undefined {
    let end = at;
    let hash = 0;
    let code = buffer.charCodeAt(end);
    if (code < 0x80 && nameKind[code] === 1) {
      do {
        hash = (hash * 31 + code) | 0;
        code = buffer.charCodeAt(++end);
      } while (code < 0x80 && nameKind[code] !== 0);
    }
    if (end > at && (code < 0x80 || end >= buffer.length)) {
      const slot = (hash ^ (hash >>> 15)) & 1023;
      const recent = this.#recent[slot];
      if (recent !== undefined && recent.length === end - at && isTextAt(buffer, recent, at)) return recent;
      const name = buffer.slice(at, end);
      this.#recent[slot] = name;
      return name;
    }
    nameAnywhere.lastIndex = at;
    return nameAnywhere.exec(buffer)?.[0];
  }
}

/** `startsWith` for short texts, without the cost of a call into the engine. */
export function isTextAt(buffer: string, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (buffer.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** A name as written, split at its colon. */
export interface ParsedName {
  readonly prefix: string | undefined;
  readonly local: string;
  /** `xmlns` or `xmlns:…`. */
  readonly declaration: boolean;
}

const mostNames = 4096;

/** Parses each name once. A document repeats few names. */
export class NameTable {
  readonly #parsed = new Map<string, ParsedName>();

  /** @throws {XmlFault} for an invalid name. */
  get(qualified: string): ParsedName {
    return this.#parsed.get(qualified) ?? this.#parse(qualified);
  }

  #parse(qualified: string): ParsedName {
    const declaration = isDeclaration(qualified);
    const colon = declaration ? -1 : prefixEnd(qualified);
    const prefix = colon === -1 ? undefined : qualified.slice(0, colon);
    const parsed = { prefix, local: qualified.slice(colon + 1), declaration };
    if (this.#parsed.size >= mostNames) this.#parsed.clear();
    this.#parsed.set(qualified, parsed);
    return parsed;
  }
}

/** Where the prefix of a name ends, or -1. Both parts must be names (Namespaces in XML 1.0, section 4). */
export function prefixEnd(qualified: string): number {
  const colon = qualified.indexOf(":");
  if (colon === -1) return -1;
  const valid = colon > 0 && qualified.indexOf(":", colon + 1) === -1 && isNameStart(qualified, colon + 1);
  if (!valid) throw new XmlFault(`${clipped(qualified)} is not a valid name`);
  return colon;
}

function isNameStart(text: string, at: number): boolean {
  startAnywhere.lastIndex = at;
  return text.charCodeAt(at) !== 0x3a && startAnywhere.test(text);
}

/** Whether an attribute is `xmlns` or `xmlns:…`. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name.charCodeAt(5) === 0x3a);
}

/** Whether a text is a name without a colon (Namespaces in XML 1.0, production 4). */
export function isUnprefixedName(text: string): boolean {
  return completeName.test(text) && !text.includes(":");
}
