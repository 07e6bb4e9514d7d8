import { ParseOption, type XmlAttribute, XmlCData, XmlDocument, XmlElement, XmlText } from "libxml2-wasm";
import { ConfigurationError, DecodeError } from "../../src/errors/index.js";
import { type XmlCodecOptions, xmlCodec } from "../../src/xml/index.js";

/** A document as libxml2 sees it. Names are `{namespace}local`. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts next to each other are one; blank ones between elements are left out. */
  readonly children: readonly (Tree | string)[];
}

/** @throws when libxml2 finds the document not well-formed. */
export function treeOf(xml: string | Uint8Array): Tree {
  const options = { option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_HUGE };
  const document =
    typeof xml === "string" ? XmlDocument.fromString(xml, options) : XmlDocument.fromBuffer(xml, options);
  try {
    return elementTree(document.root);
  } finally {
    document.dispose();
  }
}

function elementTree(element: XmlElement): Tree {
  const children: (Tree | string)[] = [];
  // Not by firstChild and next, which know no instructions.
  for (const node of element.find("*|text()")) {
    if (node instanceof XmlElement) children.push(elementTree(node));
    else if (node instanceof XmlText || node instanceof XmlCData) {
      const last = children.at(-1);
      if (typeof last === "string") children[children.length - 1] = last + node.content;
      else children.push(node.content);
    }
  }
  return plainTree({
    name: expanded(element),
    attributes: Object.fromEntries(element.attrs.map((attribute) => [expanded(attribute), attribute.value])),
    children,
  });
}

/** Without texts that are no content, and without the marks that the binding of libxml2 takes off some texts. */
export function plainTree({ name, attributes, children }: Tree): Tree {
  const mixed = children.some((child) => typeof child !== "string");
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, unmarked(value)])),
    children: children
      .map((child) => (typeof child === "string" ? unmarked(child) : plainTree(child)))
      .filter((child) => typeof child !== "string" || (mixed ? /\S/.test(child) : child !== "")),
  };
}

function unmarked(text: string): string {
  return text.replace(/^\ufeff+/, "");
}

function expanded(node: XmlElement | XmlAttribute): string {
  return node.namespaceUri ? `{${node.namespaceUri}}${node.name}` : node.name;
}

/** Value and everything that was reported unknown. */
export function decoded(options: XmlCodecOptions, xml: string): { value: unknown; unknown: string[] } {
  const unknown: string[] = [];
  const value = xmlCodec({ ...options, onUnknown: (path) => unknown.push(path) }).decode(xml);
  return { value, unknown };
}

/** The DecodeError that a document is refused with; anything else fails the test. */
export function refusal(work: () => unknown): DecodeError {
  try {
    work();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

export async function refusalOf(work: Promise<unknown>): Promise<DecodeError> {
  return work.then(
    () => {
      throw new Error("was not refused");
    },
    (error: unknown) => {
      if (error instanceof DecodeError) return error;
      throw error;
    },
  );
}

export function configurationError(work: () => unknown): ConfigurationError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

export async function* chunksOf(
  bytes: Uint8Array | string,
  length: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const whole = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
}

/** Time for one of them, in milliseconds. */
export const longest = 1_800_000;
