import { checkAttributes } from "../../src/xml/reader/attributes.js";
import { XmlTextDecoder } from "../../src/xml/reader/charset.js";
import { isDeclaration, NamespaceScope, prefixEnd } from "../../src/xml/reader/names.js";
import { defaultLimits, type XmlHandler, type XmlLimits } from "../../src/xml/reader/reader.js";
import { StrictReader } from "../../src/xml/reader/strict-reader.js";
import { plainTree, type Tree } from "./support.js";

interface OpenTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tree | string)[];
}

/** Any document as our reader sees it, without a schema. */
class TreeHandler implements XmlHandler {
  readonly #scope = new NamespaceScope();
  readonly #open: OpenTree[] = [{ name: "", attributes: {}, children: [] }];

  get root(): Tree {
    return this.#open[0]?.children[0] as Tree;
  }

  open(name: string, attributes: readonly string[]): void {
    const plain = this.#scope.open(attributes);
    checkAttributes(attributes, this.#scope, plain);
    const pairs: [string, string][] = [];
    for (let index = 0; index < attributes.length; index += 2) {
      const key = attributes[index] as string;
      if (!isDeclaration(key)) pairs.push([this.#expanded(key, ""), attributes[index + 1] as string]);
    }
    const tree: OpenTree = {
      name: this.#expanded(name, this.#scope.defaultNamespace),
      attributes: Object.fromEntries(pairs),
      children: [],
    };
    this.#open.at(-1)?.children.push(tree);
    this.#open.push(tree);
  }

  text(text: string): void {
    const children = this.#open.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  close(): void {
    this.#scope.close();
    this.#open.pop();
  }

  #expanded(qualified: string, fallback: string): string {
    const colon = prefixEnd(qualified);
    const namespace = colon === -1 ? fallback : this.#scope.uri(qualified.slice(0, colon));
    const local = qualified.slice(colon + 1);
    return namespace === "" ? local : `{${namespace}}${local}`;
  }
}

/** @throws {XmlFault} when our reader refuses the document. */
export function ownTree(xml: string | Uint8Array, limits: XmlLimits = defaultLimits): Tree {
  const handler = new TreeHandler();
  const reader = new StrictReader(handler, limits);
  if (typeof xml === "string") reader.write(xml);
  else {
    const decoder = new XmlTextDecoder();
    reader.write(decoder.decode(xml, true));
    if (decoder.fault !== undefined) throw decoder.fault;
  }
  reader.end();
  return plainTree(handler.root);
}
