import { isUnprefixedName } from "./characters.js";
import { clipped, XmlFault } from "./reader.js";

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** Prefixes in scope. Only elements that declare one cost anything. */
export class NamespaceScope {
  /** `undefined` for those that went out of scope: taking them out one by one makes a large map slow. */
  readonly #prefixes = new Map<string, string | undefined>([["xml", xmlNamespace]]);
  #gone = 0;
  /** What to restore when an element ends. Copies of the map would cost as much as all that is in scope. */
  readonly #hidden: { depth: number; prefix: string; uri: string | undefined }[] = [];
  #depth = 0;
  /** The default namespace, `""` for none. */
  fallback = "";

  open(attributes: readonly string[]): void {
    this.#depth++;
    for (let index = 0; index < attributes.length; index += 2) {
      const name = attributes[index] as string;
      if (isDeclaration(name)) this.#declare(name, attributes[index + 1] as string);
    }
  }

  close(): void {
    for (let last = this.#hidden.at(-1); last?.depth === this.#depth; last = this.#hidden.at(-1)) {
      this.#hidden.pop();
      if (last.prefix === "") this.fallback = last.uri ?? "";
      else this.#prefixes.set(last.prefix, last.uri);
      if (last.uri === undefined) this.#gone++;
    }
    this.#depth--;
    if (this.#gone > 1000 && this.#gone > this.#prefixes.size) this.#forget();
  }

  /** @throws {XmlFault} for a prefix that nobody declared. */
  uri(prefix: string): string {
    const uri = this.#prefixes.get(prefix);
    if (uri === undefined) throw new XmlFault(`prefix ${clipped(prefix)} is not declared`);
    return uri;
  }

  #forget(): void {
    for (const [prefix, uri] of this.#prefixes) if (uri === undefined) this.#prefixes.delete(prefix);
    this.#gone = 0;
  }

  #declare(name: string, uri: string): void {
    const prefix = name.slice(6);
    checkDeclaration(name, prefix, uri);
    const hidden = prefix === "" ? this.fallback : this.#prefixes.get(prefix);
    this.#hidden.push({ depth: this.#depth, prefix, uri: hidden });
    if (prefix === "") this.fallback = uri;
    else this.#prefixes.set(prefix, uri);
  }
}

/** Whether an attribute is `xmlns` or `xmlns:…`. */
export function isDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === 5 || name.charCodeAt(5) === 0x3a);
}

/** Namespaces in XML 1.0, third edition, section 3. */
function checkDeclaration(name: string, prefix: string, uri: string): void {
  const fault =
    (name !== "xmlns" && (uri === "" || !isUnprefixedName(prefix))) ||
    prefix === "xmlns" ||
    (prefix === "xml") !== (uri === xmlNamespace) ||
    uri === xmlnsNamespace;
  if (fault) throw new XmlFault(`${clipped(name)} must not stand for ${JSON.stringify(clipped(uri))}`);
}
