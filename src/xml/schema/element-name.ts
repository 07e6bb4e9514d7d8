import { ConfigurationError } from "../../errors/index.js";
import { forbiddenCharacter, isUnprefixedName } from "../reader/characters.js";
import { xmlNamespace, xmlnsNamespace } from "../reader/namespaces.js";
import type { ElementName } from "./binding.js";
import type { XmlObject } from "./schema.js";

/** `inherited` is the default namespace around the element. */
export function elementName(xml: XmlObject, fallback: string, inherited: string): ElementName {
  const { name = fallback, prefix, namespace = prefix === "xml" ? xmlNamespace : inherited } = xml;
  return checked(name, namespace, namespace === "" ? undefined : prefix);
}

/** An attribute without a prefix is in no namespace, whatever the default is (Namespaces in XML 1.0, section 6.2). */
export function attributeName(xml: XmlObject, fallback: string): ElementName {
  const { name = fallback, prefix, namespace = prefix === "xml" ? xmlNamespace : "" } = xml;
  const bare = prefix === undefined || namespace === "";
  return checked(name, bare ? "" : namespace, bare ? undefined : prefix);
}

/** A namespace without a prefix is the default one of everything inside. */
export function defaultNamespace({ namespace, prefix }: XmlObject, inherited: string): string {
  return namespace !== undefined && prefix === undefined ? namespace : inherited;
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
