import { isDeclaration, prefixEnd } from "../schema/names.js";
import type { NamespaceScope } from "./namespaces.js";
import { clipped, XmlFault } from "./reader.js";

/** No two attributes may have one name (Namespaces in XML 1.0, section 6.3), and every prefix must be declared. */
export function checkAttributes(attributes: readonly string[], scope: NamespaceScope, plain: boolean): void {
  if (plain && attributes.length <= 16 && areDifferent(attributes)) return;
  const seen = new Set<string>();
  for (let index = 0; index < attributes.length; index += 2) {
    const qualified = attributes[index] as string;
    const colon = isDeclaration(qualified) ? -1 : prefixEnd(qualified);
    // A blank stands in no name.
    const name =
      colon === -1 ? qualified : `${scope.uri(qualified.slice(0, colon))} ${qualified.slice(colon + 1)}`;
    if (seen.has(name)) throw new XmlFault(`attribute ${clipped(qualified)} twice`);
    seen.add(name);
  }
}

/** A handful of names is compared faster than collected. */
function areDifferent(attributes: readonly string[]): boolean {
  for (let index = 2; index < attributes.length; index += 2) {
    for (let before = 0; before < index; before += 2) {
      if (attributes[before] === attributes[index]) return false;
    }
  }
  return true;
}
