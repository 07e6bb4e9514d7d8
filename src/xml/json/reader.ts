import { JsonFault, otherKind, placeOf, type ValuePath, XmlFault } from "../faults.js";
import { defaultLimits } from "../reader/reader.js";
import {
  type Binding,
  type ChoiceBinding,
  type Element,
  missesLists,
  type ObjectBinding,
  type ScalarBinding,
} from "../schema/binding.js";
import { decodeJsonScalar, outOfRange } from "../schema/scalar.js";
import { has, isPresent, isRecord, kindOf, NumberText, type OpenValue, put, type Values } from "../values.js";
import {
  hasOtherLists,
  isOtherItem,
  isOtherKind,
  type JsonMember,
  listIn,
  nameIn,
  namesOf,
  pickByMembers,
} from "./match.js";

export interface JsonReading {
  /**
   * Called with the path of everything that is left out (`Task.Links[0].Title`, also step by step): members that the schema
   * does not name, and numbers out of range.
   */
  readonly onUnknown?: ((path: string, steps: ValuePath, reason: LeftOut) => void) | undefined;
}

/** Why a value is left out. */
export type LeftOut = "unknown" | "out of range";

/**
 * Reads a value that was parsed from JSON, by the bindings of its schema. Returns the same value as the same document in XML.
 *
 * Names are compared exactly, then without case. A member that is null is absent, unless the schema allows null where XML could
 * have `xsi:nil`. A list is an array or an object around one.
 *
 * @throws {JsonFault} for a value that does not fit.
 */
export function readJson(roots: readonly Element[], value: unknown, reading: JsonReading = {}): unknown {
  return new JsonReader(reading).document(roots, value);
}

class JsonReader {
  readonly #onUnknown: JsonReading["onUnknown"];
  readonly #path: (string | number)[] = [];
  #depth = 0;
  /** How many numbers out of range were left out so far. */
  #leftOut = 0;

  constructor({ onUnknown }: JsonReading) {
    this.#onUnknown = onUnknown;
  }

  document(roots: readonly Element[], value: unknown): unknown {
    try {
      if (value === null && roots.some(({ nullable }) => nullable)) return null;
      const root = this.#pick(roots, value);
      this.#path.push(root.local);
      if (isOtherKind(root.binding, value))
        throw new XmlFault("has content, but no member that the schema names");
      return this.#content(root.binding, value);
    } catch (fault) {
      throw fault instanceof XmlFault ? new JsonFault(fault.message, [...this.#path]) : fault;
    }
  }

  /** `undefined` for an absent value, as for an absent element. */
  #element(elements: readonly Element[], value: unknown): unknown {
    if (value === undefined) return undefined;
    if (value === null) return elements.some(({ nullable }) => nullable) ? null : undefined;
    return this.#content(this.#pick(elements, value).binding, value);
  }

  #content(binding: Binding, value: unknown): unknown {
    this.#enter();
    const content = this.#read(binding, value);
    this.#depth--;
    return content;
  }

  #read(binding: Binding, value: unknown): unknown {
    if (binding.kind === "scalar") return this.#scalar(binding, value);
    if (binding.kind === "list") return this.#items(binding.items, value, binding.jsonKey);
    if (binding.kind === "open") return this.#open(value);
    if (!isRecord(value)) throw new XmlFault(`must be an object, not ${kindOf(value)}`);
    return this.#object(binding.kind === "object" ? binding : chosen(binding, value), value);
  }

  #scalar(binding: ScalarBinding, value: unknown): unknown {
    const read = decodeJsonScalar(binding, value);
    if (read !== outOfRange) return read;
    // Without the root there would be no value at all.
    if (this.#path.length === 1) throw new XmlFault("is larger than a number can hold exactly");
    this.#leftOut++;
    this.#report([...this.#path], "out of range");
    return undefined;
  }

  #items(items: readonly Element[], value: unknown, jsonKey: string | undefined): unknown[] {
    const list = listIn(value, jsonKey);
    if (list === undefined) throw new XmlFault(`must be a list, not ${kindOf(value)}`);
    if (list.name !== undefined) {
      for (const name of Object.keys(value as Values)) {
        if (name !== list.name) this.#unknown(name, (value as Values)[name]);
      }
      this.#path.push(list.name);
    }
    const before = this.#leftOut;
    const found: unknown[] = [];
    let otherItems = 0;
    for (const [index, entry] of list.entries.entries()) {
      this.#path.push(index);
      const picked = isRecord(entry) ? pickByMembers(items, entry) : undefined;
      if (isRecord(entry) && isOtherItem(picked, entry)) {
        otherItems++;
        this.#report([...this.#path], "unknown");
      } else {
        const item = this.#element(picked === undefined ? items : [picked], entry);
        if (item !== undefined) found.push(item);
      }
      this.#path.pop();
    }
    if (found.length === 0 && this.#leftOut > before)
      throw new XmlFault("holds only numbers that are larger than a number can hold exactly");
    if (found.length === 0 && otherItems > 0)
      throw new XmlFault(
        "holds items, but none with a member that the schema names; an empty list would be wrong",
      );
    if (list.name !== undefined) this.#path.pop();
    return found;
  }

  #object(binding: ObjectBinding, value: Values): OpenValue {
    const target = new binding.Value();
    const names = namesOf(binding);
    let firstUnread: string | undefined;
    for (const name of Object.keys(value)) {
      const entry = value[name];
      const found = names.find(name);
      const member = found !== undefined && isOverridden(name, found.key, value, target) ? undefined : found;
      if (member === undefined && binding.additional === undefined) {
        this.#unknown(name, entry);
        if (isPresent(entry)) firstUnread ??= name;
        continue;
      }
      this.#path.push(name);
      const read = member === undefined ? this.#additional(binding, entry) : this.#member(member, entry);
      this.#path.pop();
      if (read !== undefined) put(target, member?.key ?? name, read);
    }
    if (firstUnread !== undefined && (missesLists(binding, target) || hasOtherLists(binding, value)))
      throw otherKind("", firstUnread);
    for (const key of binding.requiredLists) if (!has(target, key)) put(target, key, []);
    return target;
  }

  #member({ member, scalar }: JsonMember, value: unknown): unknown {
    if (member !== undefined)
      return member.repeated ? this.#repeated(member.elements, value) : this.#element(member.elements, value);
    return isPresent(value) ? this.#scalar(scalar.binding, value) : undefined;
  }

  /** A list without items is absent, as in XML. */
  #repeated(elements: readonly Element[], value: unknown): unknown[] | undefined {
    if (!isPresent(value)) return undefined;
    const items = this.#items(elements, value, undefined);
    return items.length === 0 ? undefined : items;
  }

  #additional({ additional }: ObjectBinding, value: unknown): unknown {
    if (additional === undefined) return undefined;
    return additional.repeated ? this.#repeated([additional], value) : this.#element([additional], value);
  }

  /**
   * A value without a schema stays as it is, within the limit of depth. A number out of range becomes its text, as every number
   * of XML without a schema is text.
   */
  #open(value: unknown): unknown {
    if (value instanceof NumberText) return value.literal;
    if (typeof value !== "object" || value === null) return value;
    for (const [key, entry] of Object.entries(value)) {
      this.#enter();
      const read = this.#open(entry);
      if (read !== entry) put(value as OpenValue, key, read);
      this.#depth--;
    }
    return value;
  }

  #enter(): void {
    if (++this.#depth > defaultLimits.depth) throw new XmlFault(`nests deeper than ${defaultLimits.depth}`);
  }

  #pick(elements: readonly Element[], value: unknown): Element {
    const element = pickByMembers(elements, value);
    if (element === undefined) throw new XmlFault("matches none of the alternatives of the schema");
    return element;
  }

  /** A member that is null is absent and is not reported. */
  #unknown(name: string, value: unknown): void {
    if (isPresent(value)) this.#report([...this.#path, name], "unknown");
  }

  #report(steps: ValuePath, reason: LeftOut): void {
    this.#onUnknown?.(placeOf(steps), steps, reason);
  }
}

/** Of names that differ only in case, the exact one is read, else the first one that is not null. */
function isOverridden(name: string, key: string, value: Values, target: OpenValue): boolean {
  if (name === key) return false;
  return (Object.hasOwn(value, key) && value[key] !== null) || has(target, key);
}

function chosen({ key, options, union }: ChoiceBinding, value: Values): ObjectBinding {
  const name = nameIn(value, key);
  return (name === undefined ? undefined : options.get(String(value[name]))) ?? union;
}
