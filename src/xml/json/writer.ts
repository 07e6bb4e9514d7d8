import { ConfigurationError } from "../../errors/index.js";
import { put } from "../element-frame.js";
import { defaultLimits } from "../reader/reader.js";
import type {
  Additional,
  Attribute,
  Binding,
  ChoiceBinding,
  Element,
  ObjectBinding,
  TextMember,
} from "../schema/binding.js";
import { isRecord, kindOf, own, pickElement, type Values } from "../schema/fit.js";
import { type JsonPath, placeOf } from "./fault.js";
import { namesOf } from "./names.js";

export interface JsonWriting {
  /** Told, by path, of members that the schema does not name and that are left out. */
  readonly onUnknown?: ((path: string, steps: JsonPath) => void) | undefined;
}

/**
 * The value as a server puts it into JSON: members under their names in the schema, lists that have a name of their own
 * in an object under that name.
 *
 * @throws {ConfigurationError} with the path of a value that the schema cannot carry.
 */
export function writeJson(roots: readonly Element[], value: unknown, writing: JsonWriting = {}): unknown {
  return new JsonWriter(writing).document(roots, value);
}

class JsonWriter {
  readonly #onUnknown: JsonWriting["onUnknown"];
  readonly #path: (string | number)[] = [];
  #depth = 0;

  constructor({ onUnknown }: JsonWriting) {
    this.#onUnknown = onUnknown;
  }

  document(roots: readonly Element[], value: unknown): unknown {
    const root = this.#pick(roots, value);
    this.#path.push(root.local);
    return this.#element(root, value);
  }

  #element({ nullable, binding }: Element, value: unknown): unknown {
    // A value may contain itself.
    if (++this.#depth > defaultLimits.depth) throw this.#refuse(`nests deeper than ${defaultLimits.depth}`);
    const content = value === null ? this.#null(nullable) : this.#content(binding, value);
    this.#depth--;
    return content;
  }

  #content(binding: Binding, value: unknown): unknown {
    if (binding.kind === "scalar") return this.#scalar(binding.types, value);
    if (binding.kind === "list") {
      const items = this.#items(binding.items, value);
      return binding.jsonKey === undefined ? items : { [binding.jsonKey]: items };
    }
    if (binding.kind === "open") return this.#open(value);
    if (!isRecord(value)) throw this.#refuse(`must be an object, not ${kindOf(value)}`);
    return this.#object(binding.kind === "object" ? binding : chosen(binding, value), value);
  }

  #items(items: readonly Element[], value: unknown): unknown[] {
    if (!Array.isArray(value)) throw this.#refuse(`must be an array, not ${kindOf(value)}`);
    return value.map((entry, index) => {
      this.#path.push(index);
      const item = this.#element(this.#pick(items, entry), entry);
      this.#path.pop();
      return item;
    });
  }

  #object(binding: ObjectBinding, value: Values): Record<string, unknown> {
    const target: Record<string, unknown> = {};
    const names = namesOf(binding);
    for (const key of Object.keys(value)) {
      const entry = value[key];
      if (entry === undefined) continue;
      this.#path.push(key);
      const slot = binding.keys.has(key) ? names.find(key) : undefined;
      if (slot?.scalar !== undefined) put(target, key, this.#ownScalar(slot.scalar, entry));
      else if (slot?.member !== undefined) {
        const { elements, repeated, nullable } = slot.member;
        put(
          target,
          key,
          repeated
            ? this.#repeated(elements, nullable, entry)
            : this.#element(this.#pick(elements, entry), entry),
        );
      } else if (binding.additional !== undefined)
        put(target, key, this.#additional(binding.additional, entry));
      else this.#onUnknown?.(placeOf(this.#path), [...this.#path]);
      this.#path.pop();
    }
    return target;
  }

  #repeated(elements: readonly Element[], nullable: boolean, value: unknown): unknown {
    return value === null ? this.#null(nullable) : this.#items(elements, value);
  }

  #additional(additional: Additional, value: unknown): unknown {
    return additional.repeated ? this.#items([additional], value) : this.#element(additional, value);
  }

  #ownScalar({ binding, nullable }: Attribute | TextMember, value: unknown): unknown {
    return value === null ? this.#null(nullable) : this.#scalar(binding.types, value);
  }

  #scalar(types: readonly string[], value: unknown): unknown {
    const fits = types.some((type) =>
      type === "integer"
        ? Number.isSafeInteger(value)
        : type === "number"
          ? Number.isFinite(value)
          : typeof value === type,
    );
    if (fits) return value;
    throw this.#refuse(`must be of type ${types.join(" or ")}, not ${kindOf(value)}`);
  }

  #open(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    for (const entry of Object.values(value)) {
      if (++this.#depth > defaultLimits.depth) throw this.#refuse(`nests deeper than ${defaultLimits.depth}`);
      this.#open(entry);
      this.#depth--;
    }
    return value;
  }

  #null(nullable: boolean): null {
    if (!nullable) throw this.#refuse("is null, which the schema does not allow");
    return null;
  }

  #pick(elements: readonly Element[], value: unknown): Element {
    const element = pickElement(elements, value);
    if (element === undefined) throw this.#refuse("fits none of the alternatives");
    return element;
  }

  #refuse(what: string): ConfigurationError {
    return new ConfigurationError(placeOf(this.#path) || "value", what);
  }
}

function chosen({ key, options, union }: ChoiceBinding, value: Values): ObjectBinding {
  return options.get(String(own(value, key))) ?? union;
}
