/** The rules for attributes of XML: unique names, namespaces, white space in values. */

import { clipped, XmlFault } from "../faults.js";
import { isDeclaration, type NamespaceScope, type ParsedName, prefixEnd } from "./names.js";

/**
 * Attribute names of an element are unique (Namespaces in XML 1.0, section 6.3), and each prefix is declared.
 * `plain`: no attribute is a declaration or has a prefix.
 *
 * @throws {XmlFault}
 */
export function checkAttributes(attributes: readonly string[], scope: NamespaceScope, plain: boolean): void {
  if (plain && attributes.length <= 16 && areDifferent(attributes)) return;
  const seen = new Set<string>();
  for (let index = 0; index < attributes.length; index += 2) {
    const qualified = attributes[index] as string;
    const colon = isDeclaration(qualified) ? -1 : prefixEnd(qualified);
    // The separator is a blank, because names have none.
    const name =
      colon === -1 ? qualified : `${scope.uri(qualified.slice(0, colon))} ${qualified.slice(colon + 1)}`;
    if (seen.has(name)) throw new XmlFault(`duplicate attribute ${clipped(qualified)}`);
    seen.add(name);
  }
}

/** For a few names, comparing them is faster than a set. */
function areDifferent(attributes: readonly string[]): boolean {
  for (let index = 2; index < attributes.length; index += 2) {
    for (let before = 0; before < index; before += 2) {
      if (attributes[before] === attributes[index]) return false;
    }
  }
  return true;
}

/**
 * An attribute without a prefix is in no namespace, whatever the default namespace is (Namespaces in XML 1.0, section 6.2).
 * @throws {XmlFault} for a prefix that is not declared.
 */
export function attributeNamespace({ prefix }: ParsedName, scope: NamespaceScope): string {
  return prefix === undefined ? "" : scope.uri(prefix);
}

/** XML 1.0, section 3.3.3: white space in a value becomes spaces, except where it was written as a reference. */
export function normalizeSpaces(value: string): string {
  return value.replace(/\r\n|[\t\n\r]/g, " ");
}

/** Whether the value of `xsi:nil` is true (XML Schema, part 2, section 3.2.2). */
export function isNil(value: string): boolean {
  return /^[ \t\r\n]*(?:true|1)[ \t\r\n]*$/.test(value);
}
