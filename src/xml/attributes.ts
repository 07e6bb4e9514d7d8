import { isNameStart } from "./characters.js";
import { isDeclaration, type NamespaceScope } from "./namespaces.js";
import { clipped, XmlFault } from "./reader.js";

/** Where the prefix of a name ends; -1 without one. Both parts must be names (Namespaces in XML 1.0, section 4). */
export function prefixEnd(qualified: string): number {
  const colon = qualified.indexOf(":");
  if (colon === -1) return -1;
  const whole = colon > 0 && qualified.indexOf(":", colon + 1) === -1 && isNameStart(qualified, colon + 1);
  if (!whole) throw new XmlFault(`${clipped(qualified)} is no name`);
  return colon;
}

/** No two attributes may have one name (Namespaces in XML 1.0, section 6.3), and every prefix must be declared. */
export function checkAttributes(attributes: readonly string[], scope: NamespaceScope): void {
  if (areFewAndPlain(attributes)) return;
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

/** Nearly all elements: a handful of names without prefixes, compared faster than collected. */
function areFewAndPlain(attributes: readonly string[]): boolean {
  if (attributes.length > 16) return false;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] as string;
    if (name.includes(":")) return false;
    for (let before = 0; before < index; before += 2) if (attributes[before] === name) return false;
  }
  return true;
}
