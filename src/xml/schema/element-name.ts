import type { XmlObject } from "../../contract/schema.js";
import { ConfigurationError } from "../../errors/index.js";
import { forbiddenCharacter } from "../reader/characters.js";
import { isUnprefixedName } from "../reader/names.js";
import { xmlNamespace, xmlnsNamespace } from "../reader/namespaces.js";
import type { ElementName } from "./binding.js";

/** `inherited`: the default namespace around the element. */
export function elementName(xml: XmlObject, fallback: string, inherited: string): ElementName {
  const { name = fallback, prefix, namespace = prefix === "xml" ? xmlNamespace : inherited } = xml;
  return checked(name, namespace, namespace === "" ? undefined : prefix);
}

/** An attribute without a prefix is in no namespace, whatever the default namespace is (Namespaces in XML 1.0, section 6.2). */
export function attributeName(xml: XmlObject, fallback: string): ElementName {
  const { name = fallback, prefix, namespace = prefix === "xml" ? xmlNamespace : "" } = xml;
  const isPrefixed = prefix !== undefined && namespace !== "";
  return checked(name, isPrefixed ? namespace : "", isPrefixed ? prefix : undefined);
}

/** A namespace without a prefix is the default namespace of everything inside. */
export function defaultNamespace({ namespace, prefix }: XmlObject, inherited: string): string {
  return namespace !== undefined && prefix === undefined ? namespace : inherited;
}

/** Whether the names of elements distinguish alternatives. */
export function hasDistinctNames(names: readonly XmlObject[]): boolean {
  const expanded = names.map(({ name, namespace = "" }) => name && `${namespace} ${name}`);
  return !expanded.includes(undefined) && new Set(expanded).size === names.length && names.length > 1;
}

function checked(local: string, namespace: string, prefix: string | undefined): ElementName {
  const reserved =
    namespace === xmlnsNamespace ||
    (namespace === xmlNamespace) !== (prefix === "xml") ||
    prefix === "xmlns" ||
    forbiddenCharacter(namespace) !== undefined;
  if (reserved) {
    const bound = prefix === undefined ? "the default namespace" : `prefix ${prefix}`;
    throw new ConfigurationError(
      "schema",
      `uses ${JSON.stringify(namespace)} as ${bound}, which XML forbids`,
    );
  }
  const writable = isUnprefixedName(local) && (prefix === undefined || isUnprefixedName(prefix));
  return { local, namespace, prefix, writable };
}
