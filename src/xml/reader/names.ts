import { clipped, quoted, XmlFault } from "../faults.js";

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
class NameTable {
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

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** The namespace prefixes in scope. Only elements that declare a prefix cost time. */
export class NamespaceScope {
  readonly names = new NameTable();
  /** `undefined`: the prefix went out of scope. Deleting such prefixes one by one makes a large map slow. */
  readonly #prefixes = new Map<string, string | undefined>([["xml", xmlNamespace]]);
  #expired = 0;
  /** What each declaration replaced, to restore it when the element ends. A copy of the map would cost far more. */
  readonly #outer: { depth: number; prefix: string; uri: string | undefined }[] = [];
  #depth = 0;
  /** `""`: no default namespace. */
  defaultNamespace = "";

  /** An element starts. Returns whether its attributes are plain: no declarations, no prefixes. */
  open(attributes: readonly string[]): boolean {
    this.#depth++;
    let plain = true;
    for (let index = 0; index < attributes.length; index += 2) {
      const name = attributes[index] as string;
      const { declaration, prefix } = this.names.get(name);
      if (declaration) this.#declare(name, attributes[index + 1] as string);
      if (declaration || prefix !== undefined) plain = false;
    }
    return plain;
  }

  close(): void {
    for (let last = this.#lastOuter(); last?.depth === this.#depth; last = this.#lastOuter()) {
      this.#outer.pop();
      if (last.prefix === "") this.defaultNamespace = last.uri ?? "";
      else this.#prefixes.set(last.prefix, last.uri);
      if (last.uri === undefined) this.#expired++;
    }
    this.#depth--;
    if (this.#expired > 1000 && this.#expired > this.#prefixes.size) this.#deleteExpired();
  }

  /** @throws {XmlFault} for a prefix that is not declared. */
  uri(prefix: string): string {
    const uri = this.#prefixes.get(prefix);
    if (uri === undefined) throw new XmlFault(`prefix ${clipped(prefix)} is not declared`);
    return uri;
  }

  #lastOuter() {
    return this.#outer.length === 0 ? undefined : this.#outer[this.#outer.length - 1];
  }

  #deleteExpired(): void {
    for (const [prefix, uri] of this.#prefixes) if (uri === undefined) this.#prefixes.delete(prefix);
    this.#expired = 0;
  }

  #declare(name: string, uri: string): void {
    const prefix = name.slice(6);
    checkDeclaration(name, prefix, uri);
    const outer = prefix === "" ? this.defaultNamespace : this.#prefixes.get(prefix);
    this.#outer.push({ depth: this.#depth, prefix, uri: outer });
    if (prefix === "") this.defaultNamespace = uri;
    else this.#prefixes.set(prefix, uri);
  }
}

/** Namespaces in XML 1.0, third edition, section 3. */
function checkDeclaration(name: string, prefix: string, uri: string): void {
  const invalid =
    (name !== "xmlns" && (uri === "" || !isUnprefixedName(prefix))) ||
    prefix === "xmlns" ||
    (prefix === "xml") !== (uri === xmlNamespace) ||
    uri === xmlnsNamespace;
  if (invalid) throw new XmlFault(`${clipped(name)} must not be bound to ${quoted(uri)}`);
}
