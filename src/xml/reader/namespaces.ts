import { clipped, quoted, XmlFault } from "../faults.js";
import { isUnprefixedName, NameTable } from "./names.js";

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
