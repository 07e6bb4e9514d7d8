import { NameTable } from "../schema/names.js";
import { isUnprefixedName } from "./characters.js";
import { clipped, XmlFault } from "./reader.js";

export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
export const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** Prefixes in scope. Only elements that declare one cost anything. */
export class NamespaceScope {
  readonly names = new NameTable();
  /** `undefined` for those that went out of scope: taking them out one by one makes a large map slow. */
  readonly #prefixes = new Map<string, string | undefined>([["xml", xmlNamespace]]);
  #gone = 0;
  /** What to restore when an element ends. Copies of the map would cost as much as all that is in scope. */
  readonly #hidden: { depth: number; prefix: string; uri: string | undefined }[] = [];
  #depth = 0;
  /** The default namespace, `""` for none. */
  fallback = "";

  /** Tells whether all attributes are plain: no declarations, no prefixes. */
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
    for (let last = this.#last(); last?.depth === this.#depth; last = this.#last()) {
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

  #last() {
    return this.#hidden.length === 0 ? undefined : this.#hidden[this.#hidden.length - 1];
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

/** Namespaces in XML 1.0, third edition, section 3. */
function checkDeclaration(name: string, prefix: string, uri: string): void {
  const fault =
    (name !== "xmlns" && (uri === "" || !isUnprefixedName(prefix))) ||
    prefix === "xmlns" ||
    (prefix === "xml") !== (uri === xmlNamespace) ||
    uri === xmlnsNamespace;
  if (fault) throw new XmlFault(`${clipped(name)} must not stand for ${JSON.stringify(clipped(uri))}`);
}
