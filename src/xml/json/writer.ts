import { placeOf } from "../faults.js";
import { defaultLimits } from "../reader/reader.js";
import type { Binding, Element, ObjectBinding } from "../schema/binding.js";
import { chosen, ValueWriter } from "../schema/value-writer.js";
import { put, type Values } from "../values.js";
import { namesOf } from "./match.js";
import type { JsonReading } from "./reader.js";

/**
 * Turns a value into the JSON that a server writes: members under their names in the schema, and lists with a JSON name in an
 * object under that name.
 *
 * @throws {ConfigurationError} with the path of a value that does not fit the schema.
 */
export function writeJson(roots: readonly Element[], value: unknown, writing: JsonReading = {}): unknown {
  return new JsonWriter(writing).document(roots, value);
}

class JsonWriter extends ValueWriter {
  readonly #onUnknown: JsonReading["onUnknown"];

  constructor({ onUnknown }: JsonReading) {
    super(defaultLimits.depth);
    this.#onUnknown = onUnknown;
  }

  document(roots: readonly Element[], value: unknown): unknown {
    const root = this.pick(roots, value);
    this.path.push(root.local);
    return this.#element(root, value);
  }

  #element({ nullable, binding }: Element, value: unknown): unknown {
    this.enter();
    const content = value === null ? this.#null(nullable) : this.#content(binding, value);
    this.leave();
    return content;
  }

  #content(binding: Binding, value: unknown): unknown {
    if (binding.kind === "scalar") {
      this.checkScalar(binding.types, value);
      return value;
    }
    if (binding.kind === "list") {
      const items = this.#items(binding.items, value);
      return binding.jsonKey === undefined ? items : { [binding.jsonKey]: items };
    }
    if (binding.kind === "open") return this.#open(value);
    this.checkObject(value);
    return this.#object(chosen(binding, value), value);
  }

  #items(items: readonly Element[], value: unknown): unknown[] {
    this.checkArray(value);
    return value.map((entry, index) => {
      this.path.push(index);
      const item = this.#element(this.pick(items, entry), entry);
      this.path.pop();
      return item;
    });
  }

  #object(binding: ObjectBinding, value: Values): Record<string, unknown> {
    const target: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (value[key] === undefined) continue;
      this.path.push(key);
      const written = this.#member(binding, key, value[key]);
      if (written !== undefined) put(target, key, written);
      this.path.pop();
    }
    return target;
  }

  /** `undefined` for a member that the schema does not name. */
  #member(binding: ObjectBinding, key: string, value: unknown): unknown {
    const { additional } = binding;
    const named = binding.keys.has(key) ? namesOf(binding).find(key) : undefined;
    if (named?.scalar !== undefined)
      return value === null ? this.#null(named.scalar.nullable) : this.#content(named.scalar.binding, value);
    if (named?.member !== undefined) {
      const { elements, repeated, nullable } = named.member;
      if (!repeated) return this.#element(this.pick(elements, value), value);
      return value === null ? this.#null(nullable) : this.#items(elements, value);
    }
    if (additional !== undefined)
      return additional.repeated ? this.#items([additional], value) : this.#element(additional, value);
    this.#onUnknown?.(placeOf(this.path), [...this.path], "unknown");
    return undefined;
  }

  #open(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    for (const entry of Object.values(value)) {
      this.enter();
      this.#open(entry);
      this.leave();
    }
    return value;
  }

  #null(nullable: boolean): null {
    this.checkNull(nullable);
    return null;
  }
}
