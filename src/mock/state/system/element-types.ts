import { atPointer, listAt } from "../../../pointer.js";
import type { MockReply } from "../../responder.js";
import type { Attribute } from "../ids.js";
import { own } from "../own.js";
import { withValueAt, withValuesAt } from "../pointers.js";
import { missingReply } from "../replies.js";
import type { Store, Value } from "../store.js";
import type { ElementsSpec } from "./element-spec.js";

type Described = Readonly<Record<string, unknown>>;

/** The types of the elements, and their attributes: those of the examples, and those of what is configured. */
export class ElementTypes {
  readonly #store: Store;
  readonly #spec: ElementsSpec;

  constructor(store: Store, spec: ElementsSpec) {
    this.#store = store;
    this.#spec = spec;
  }

  isKnown(type: string): boolean {
    return this.#names().has(type);
  }

  /** The response that names an unknown type. */
  unknown(type: string): MockReply {
    return missingReply(this.#spec.unknownType, type);
  }

  /** The key attributes, which distinguish the instances of a type. `undefined`: the mock does not know them. */
  keysOf(type: string): readonly string[] | undefined {
    return own(this.#spec.keys, type);
  }

  /** The first fault in the attributes of an element, in words. `undefined`: no fault. */
  fault(type: string, attributes: readonly Attribute[]): string | undefined {
    const known = this.#attributesOf(type);
    if (known.length === 0) return undefined;
    const names = new Set(known.map((attribute) => attribute[this.#spec.metadata.name]));
    const strange = attributes.find(({ name }) => !names.has(name));
    return strange && `Invalid attribute ${strange.name} of ${type}`;
  }

  /** A key that a new element of the type needs and does not have, in words. */
  missingKey(type: string, attributes: readonly Attribute[]): string | undefined {
    const { name, key, required } = this.#spec.metadata;
    const needed = this.#attributesOf(type).filter((one) => one[key] === true && one[required] === true);
    const missing = needed.find((one) => !attributes.some((attribute) => attribute.name === one[name]));
    return missing && `Missing key attribute ${missing[name]} of ${type}`;
  }

  list(): MockReply {
    const { body, at, name } = this.#spec.types;
    const listed = listAt<Described>(body, at);
    const others = [...this.#names()].filter((type) => !listed.some((entry) => entry[name] === type));
    const more = others.map((type) => ({ [name]: type, ...(this.#isSingle(type) && { single: true }) }));
    return { status: 200, value: withValueAt(body, at, [...listed, ...more]) };
  }

  metadata(type: string): MockReply {
    if (!this.isKnown(type)) return this.unknown(type);
    const { bodies, at, type: member, single } = this.#spec.metadata;
    const value = withValuesAt(bodies[0], [
      [member, type],
      [single, this.#isSingle(type)],
      [at, this.#attributesOf(type)],
    ]);
    return { status: 200, value };
  }

  /** @param path the type, or the path to a type within another, which looks like the example */
  template(path: string): MockReply | undefined {
    const [type = ""] = path.split("/");
    if (!this.isKnown(type)) return this.unknown(type);
    if (type !== path) return undefined;
    const { template, list, type: member, attributes, subElements } = this.#spec;
    const example = template.bodies.find((body) => atPointer(listAt(body, list)[0], member) === type);
    if (example !== undefined) return { status: 200, value: example };
    const { name } = this.#spec.metadata;
    const empty = this.#attributesOf(type).map((attribute) => ({ name: attribute[name], value: [""] }));
    const element = withValuesAt({}, [
      [member, type],
      [attributes, empty],
      [subElements, []],
    ]);
    return { status: 200, value: withValueAt(template.bodies[0], list, [element]) };
  }

  #names(): Set<string> {
    const { schema, type, types, keys } = this.#spec;
    const listed = listAt<Described>(types.body, types.at).map((entry) => String(entry[types.name]));
    const configured = this.#store.list(schema).map((element) => String(atPointer(element, type)));
    return new Set([...listed, ...Object.keys(keys), ...configured]);
  }

  #isSingle(type: string): boolean {
    const { types } = this.#spec;
    const listed = listAt<Described>(types.body, types.at).find((entry) => entry[types.name] === type);
    return listed?.single === true || this.keysOf(type)?.length === 0;
  }

  /** The attributes of a type, as the metadata describe them. Empty if neither the examples nor the elements show any. */
  #attributesOf(type: string): readonly Described[] {
    const { metadata, schema, type: member, attributes } = this.#spec;
    const { bodies, at, type: described, name, key } = metadata;
    const example = bodies.find((body) => atPointer(body, described) === type);
    const known = new Map(listAt<Described>(example, at).map((one) => [one[name], one]));
    const instances = this.#store.list(schema).filter((element) => atPointer(element, member) === type);
    const keys = this.keysOf(type) ?? [];
    for (const attribute of [...instances.flatMap((each: Value) => listAt<Attribute>(each, attributes))]) {
      if (known.has(attribute.name)) continue;
      known.set(attribute.name, { [name]: attribute.name, [key]: keys.includes(attribute.name) });
    }
    return [...known.values()];
  }
}
