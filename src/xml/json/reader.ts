import { has, type OpenValue, put } from "../element-frame.js";
import { clipped, defaultLimits, XmlFault } from "../reader/reader.js";
import {
  type Binding,
  type ChoiceBinding,
  type Element,
  lacksLists,
  type Member,
  type ObjectBinding,
  type ScalarBinding,
} from "../schema/binding.js";
import { isRecord, kindOf, type Values } from "../schema/fit.js";
import { outOfRange } from "../schema/scalar.js";
import { JsonFault, type JsonPath, placeOf } from "./fault.js";
import { pickByMembers } from "./fit.js";
import { listIn } from "./list.js";
import { nameIn, namesOf, type Slot } from "./names.js";
import { NumberText } from "./numbers.js";
import { holdsOtherLists, isOther, isStranger } from "./other.js";
import { scalarOfJson } from "./scalar.js";

export interface JsonReading {
  /**
   * Called with the path of what is left out (`Task.Links[0].Title`, and the same step by step): members that the schema
   * does not name, and numbers out of range.
   */
  readonly onUnknown?: ((path: string, steps: JsonPath, reason: LeftOut) => void) | undefined;
}

/** Why something is left out. */
export type LeftOut = "unknown" | "out of range";

/**
 * Reads a value that was parsed from JSON by the bindings of its schema. Gives exactly what the same thing in XML gives.
 *
 * Names count without case where none is exactly right. A member that is null is absent, unless the schema allows null
 * where XML could say nil. A list may be an array or an object around one.
 *
 * @throws {JsonFault} for what does not fit.
 */
export function readJson(roots: readonly Element[], value: unknown, reading: JsonReading = {}): unknown {
  return new JsonReader(reading).document(roots, value);
}

class JsonReader {
  readonly #onUnknown: JsonReading["onUnknown"];
  readonly #path: (string | number)[] = [];
  #depth = 0;
  /** Numbers out of range so far. */
  #leftOut = 0;

  constructor({ onUnknown }: JsonReading) {
    this.#onUnknown = onUnknown;
  }

  document(roots: readonly Element[], value: unknown): unknown {
    try {
      if (value === null && roots.some(({ nullable }) => nullable)) return null;
      const root = this.#pick(roots, value);
      this.#path.push(root.local);
      if (isOther(root.binding, value))
        throw new XmlFault("has none of the members that the schema names; it is something else");
      return this.#content(root.binding, value);
    } catch (fault) {
      throw fault instanceof XmlFault ? new JsonFault(fault.message, [...this.#path]) : fault;
    }
  }

  /** `undefined` when there is nothing, as with an element that is not there. */
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
    const read = scalarOfJson(binding, value);
    if (read !== outOfRange) return read;
    // Without it there would be no value at all.
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
    let strangers = 0;
    for (const [index, entry] of list.entries.entries()) {
      this.#path.push(index);
      const picked = isRecord(entry) ? pickByMembers(items, entry) : undefined;
      if (isRecord(entry) && isStranger(picked, entry)) {
        strangers++;
        this.#report([...this.#path], "unknown");
      } else {
        const item = this.#element(picked === undefined ? items : [picked], entry);
        if (item !== undefined) found.push(item);
      }
      this.#path.pop();
    }
    if (found.length === 0 && this.#leftOut > before)
      throw new XmlFault("holds only numbers that are larger than a number can hold exactly");
    if (found.length === 0 && strangers > 0)
      throw new XmlFault(
        "holds items, but none with a member that the schema names; an empty list would be wrong",
      );
    if (list.name !== undefined) this.#path.pop();
    return found;
  }

  #object(binding: ObjectBinding, value: Values): OpenValue {
    const target = new binding.Value();
    const names = namesOf(binding);
    let stray: string | undefined;
    for (const name of Object.keys(value)) {
      const entry = value[name];
      const named = names.find(name);
      const slot = named !== undefined && isLess(name, named.key, value, target) ? undefined : named;
      if (slot === undefined && binding.additional === undefined) {
        this.#unknown(name, entry);
        if (entry !== null && entry !== undefined) stray ??= name;
        continue;
      }
      this.#path.push(name);
      const read = slot === undefined ? this.#additional(binding, entry) : this.#slot(slot, entry);
      this.#path.pop();
      if (read !== undefined) put(target, slot?.key ?? name, read);
    }
    if (stray !== undefined && (lacksLists(binding, target) || holdsOtherLists(binding, value)))
      throw new XmlFault(
        `holds nothing that the schema names, only ${clipped(stray)}; an empty list would be wrong`,
      );
    for (const key of binding.requiredLists) if (!has(target, key)) put(target, key, []);
    return target;
  }

  #slot({ member, scalar }: Slot, value: unknown): unknown {
    if (member !== undefined) return this.#member(member, value);
    return value === null || value === undefined ? undefined : this.#scalar(scalar.binding, value);
  }

  #member({ repeated, elements }: Member, value: unknown): unknown {
    return repeated ? this.#repeated(elements, value) : this.#element(elements, value);
  }

  /** Without items there is nothing in XML either. */
  #repeated(elements: readonly Element[], value: unknown): unknown[] | undefined {
    if (value === null || value === undefined) return undefined;
    const items = this.#items(elements, value, undefined);
    return items.length === 0 ? undefined : items;
  }

  #additional({ additional }: ObjectBinding, value: unknown): unknown {
    if (additional === undefined) return undefined;
    return additional.repeated ? this.#repeated([additional], value) : this.#element([additional], value);
  }

  /**
   * As it came: there is no schema to read it by. It may not be deeper than anything else. A number that JavaScript cannot
   * hold is its text, as every number is in XML without a schema.
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
    if (element === undefined) throw new XmlFault("fits none of the alternatives");
    return element;
  }

  /** What is null is not there, and no news. */
  #unknown(name: string, value: unknown): void {
    if (value === null || value === undefined) return;
    this.#report([...this.#path, name], "unknown");
  }

  #report(steps: JsonPath, reason: LeftOut): void {
    this.#onUnknown?.(placeOf(steps), steps, reason);
  }
}

/** Of names that differ in case alone the exact one counts, wherever it stands; of others the first that says something. */
function isLess(name: string, key: string, value: Values, target: OpenValue): boolean {
  if (name === key) return false;
  return (Object.hasOwn(value, key) && value[key] !== null) || has(target, key);
}

function chosen({ key, options, union }: ChoiceBinding, value: Values): ObjectBinding {
  const name = nameIn(value, key);
  return (name === undefined ? undefined : options.get(String(value[name]))) ?? union;
}
