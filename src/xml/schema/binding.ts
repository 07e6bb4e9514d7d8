import type { XmlObject } from "../../contract/schema.js";
import { ConfigurationError } from "../../errors/index.js";
import { forbiddenCharacter } from "../reader/markup.js";
import { isUnprefixedName, xmlNamespace, xmlnsNamespace } from "../reader/names.js";
import type { Values } from "../values.js";

/** What a schema means for XML, compiled once. Decoder and encoder use bindings and never read the schema. */
export type Binding = ScalarBinding | ObjectBinding | ListBinding | ChoiceBinding | OpenBinding;

export type ScalarType = "string" | "boolean" | "integer" | "number";

export interface ScalarBinding {
  readonly kind: "scalar";
  /** The type that text is read as. */
  readonly type: ScalarType;
  /** The types that a value may have when it is written. */
  readonly types: readonly ScalarType[];
  /** `x-exact`: a number out of range is an error. Otherwise it is left out. */
  readonly exact: boolean;
}

export interface ObjectBinding {
  readonly kind: "object";
  /** Constructs the empty object. */
  readonly Value: new () => Record<string, unknown>;
  /** Child elements by local name. Elements that differ only in their namespace share a name. */
  readonly elements: Map<string, Child[]>;
  readonly attributes: Map<string, Attribute[]>;
  /** Members that are child elements, in the order of the schema. They are written in this order. */
  readonly members: Member[];
  /** The member for the text of the element. When alternatives have different names for it, the first one is read. */
  readonly texts: TextMember[];
  /** Elements that the schema does not name. `undefined`: not allowed. */
  additional: Additional | undefined;
  /** Text in the element is content: of a text member, or of an object that keeps any content. */
  takesText: boolean;
  /** The schema names text beside elements, or names nothing at all. Then strict decoding accepts such text. */
  describesText: boolean;
  /** The keys of all members. */
  readonly keys: Set<string>;
  readonly required: string[];
  /** `x-lists`: one of these members is always present. */
  readonly lists: string[];
  /** Required lists without a wrapper. A value always has them. */
  readonly requiredLists: string[];
}

/** The items of an element that is a list. */
export interface ListBinding {
  readonly kind: "list";
  readonly items: Element[];
  /** JSON has the items in an object, under this name. `undefined`: JSON has an array. */
  readonly jsonKey: string | undefined;
}

/** One of several objects. An attribute, which is read before all children, says which one. */
export interface ChoiceBinding {
  readonly kind: "choice";
  /** Key of the attribute in the value. */
  readonly key: string;
  readonly attribute: ElementName;
  readonly options: Map<string, ObjectBinding>;
  /** All members of all options, for a value without an option. */
  readonly union: ObjectBinding;
}

/** A value without a schema. */
interface OpenBinding {
  readonly kind: "open";
}

export interface ElementName {
  /** `""`: the name of the parent element, for items of a list without a name of their own. */
  readonly local: string;
  /** Namespace URI, `""` for none. */
  readonly namespace: string;
  /** The prefix for writing. `undefined`: the default namespace. */
  readonly prefix: string | undefined;
  /** The name is valid in XML. Specs may have other names, in parts that are never sent as XML. */
  readonly writable: boolean;
}

/** An element and its content. */
export interface Element extends ElementName {
  readonly binding: Binding;
  readonly nullable: boolean;
}

/** An element that is a member of an object. */
export interface Child extends Element {
  readonly member: Member;
}

/** A property that is read from elements. */
export interface Member {
  readonly key: string;
  /** Several only for alternatives with different element names. */
  readonly elements: Child[];
  /** An array without a wrapper: each occurrence of the element is an item. */
  readonly repeated: boolean;
  readonly nullable: boolean;
  /** Position in the order of the schema. */
  readonly order: number;
}

export interface Attribute extends ElementName {
  readonly key: string;
  readonly binding: ScalarBinding;
  readonly nullable: boolean;
}

export interface TextMember {
  readonly key: string;
  readonly binding: ScalarBinding;
  readonly nullable: boolean;
}

export interface Additional extends Element {
  readonly repeated: boolean;
}

export const open: OpenBinding = { kind: "open" };

/** The key of text in a value without a schema, and in an object that keeps what its schema does not name. */
export const mixedText = "#text";

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

const known = new WeakMap<ObjectBinding, boolean>();

/**
 * Whether an object has lists and nothing else, such as the root `Jobs` around many `Job`, or `Entities` around several lists.
 * Worked out on demand: only an object that contains something unknown needs it.
 */
export function hasOnlyLists(binding: ObjectBinding): boolean {
  let result = known.get(binding);
  if (result === undefined) {
    // An object inside itself is not a list.
    known.set(binding, false);
    const { attributes, texts, additional, members } = binding;
    const onlyElements =
      attributes.size === 0 && texts.length === 0 && additional === undefined && members.length > 0;
    result =
      onlyElements &&
      members.every(
        ({ repeated, elements }) => repeated || elements.every((element) => isList(element.binding)),
      );
    known.set(binding, result);
  }
  return result;
}

export function isList(binding: Binding): boolean {
  return binding.kind === "list" || (binding.kind === "object" && hasOnlyLists(binding));
}

/** Whether all members under `x-lists` are absent, of which the schema says that one is always present. */
export function missesLists({ lists }: ObjectBinding, value: Values = {}): boolean {
  return lists.length > 0 && lists.every((key) => value[key] === undefined);
}
