import type { ScalarType } from "./schema-resolver.js";

/**
 * What a schema means for XML, worked out once: the decoder and the encoder follow it without looking at the schema.
 */
export type Binding = ScalarBinding | ObjectBinding | ListBinding | ChoiceBinding | OpenBinding;

export interface ScalarBinding {
  readonly kind: "scalar";
  /** What text is read as. */
  readonly type: ScalarType;
  /** What a value may be that is written. */
  readonly types: readonly ScalarType[];
  /** `x-exact`: a number out of range is an error. Anywhere else it is left out. */
  readonly exact: boolean;
}

export interface ObjectBinding {
  readonly kind: "object";
  /** Makes the empty object. */
  readonly Value: new () => Record<string, unknown>;
  /** Child elements by local name. Several share one when only their namespaces differ. */
  readonly elements: Map<string, Child[]>;
  readonly attributes: Map<string, Attribute[]>;
  /** Members that are child elements, in the order of the schema, which is the order they are written in. */
  readonly members: Member[];
  /** The member that is the text of the element; of alternatives that call it differently, the first is read. */
  readonly texts: TextMember[];
  /** Elements that are not named; `undefined` when there are to be none. */
  additional: Additional | undefined;
  /** Text in the element is content: of a text member, or of an object of which any content is kept. */
  takesText: boolean;
  /** Text beside elements is described, or nothing is: strict reading takes it too. */
  describesText: boolean;
  /** Every key that has a member. */
  readonly keys: Set<string>;
  readonly required: string[];
  /** `x-lists`: members of which one is always there. */
  readonly lists: string[];
  /** Lists without a wrapper that a value always has. */
  readonly requiredLists: string[];
}

/** The items of an element that is a list. */
export interface ListBinding {
  readonly kind: "list";
  readonly items: Element[];
  /** Name under which JSON has the items in an object; `undefined`: JSON has an array. */
  readonly jsonKey: string | undefined;
}

/** One of several objects, told apart by an attribute that is known before any child is read. */
export interface ChoiceBinding {
  readonly kind: "choice";
  /** Key of the attribute in the value. */
  readonly key: string;
  readonly attribute: ElementName;
  readonly options: Map<string, ObjectBinding>;
  /** For a value that is not mapped: all members of all options. */
  readonly union: ObjectBinding;
}

/** No schema: whatever is there. */
export interface OpenBinding {
  readonly kind: "open";
}

export interface ElementName {
  /** `""`: the name of the element around, for items of a list that has no name of its own. */
  readonly local: string;
  /** Namespace URI, `""` for none. */
  readonly namespace: string;
  /** Prefix to write it with; none means the default namespace. */
  readonly prefix: string | undefined;
  /** XML can carry the name. Descriptions may hold others, in parts that are never sent as XML. */
  readonly writable: boolean;
}

/** An element and what is in it. */
export interface Element extends ElementName {
  readonly binding: Binding;
  readonly nullable: boolean;
}

/** An element that is a member of an object. */
export interface Child extends Element {
  readonly member: Member;
}

/** A property of an object that is read from elements. */
export interface Member {
  readonly key: string;
  /** One, but for alternatives that are told apart by their names. */
  readonly elements: Child[];
  /** An array without a wrapper: the element may come again, and each is an item. */
  readonly repeated: boolean;
  readonly nullable: boolean;
  /** Position in the schema's order. */
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

/** Key of text, alone or beside elements, in a value without a schema and in an object that keeps what it does not name. */
export const mixedText = "#text";

const known = new WeakMap<ObjectBinding, boolean>();

/**
 * Whether an object holds lists and nothing else, such as the root `Jobs` around many `Job`, or `Entities` around them.
 * Looked up only for an object that holds something unknown, so bindings need not say it.
 */
export function holdsListsOnly(binding: ObjectBinding): boolean {
  let result = known.get(binding);
  if (result === undefined) {
    // An object within itself is no list.
    known.set(binding, false);
    const { attributes, texts, additional, members } = binding;
    const bare =
      attributes.size === 0 && texts.length === 0 && additional === undefined && members.length > 0;
    result = bare && members.every(({ repeated, elements }) => repeated || elements.every(isList));
    known.set(binding, result);
  }
  return result;
}

/** Of an object that holds something unknown: nothing that it is there for could be read, so that it would pass for an empty one. */
export function lacksLists({ lists }: ObjectBinding, value: Readonly<Record<string, unknown>> = {}): boolean {
  return lists.length > 0 && lists.every((key) => value[key] === undefined);
}

function isList({ binding }: Element): boolean {
  return binding.kind === "list" || (binding.kind === "object" && holdsListsOnly(binding));
}
