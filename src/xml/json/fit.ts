import type { Binding, Element } from "../schema/binding.js";
import { isRecord, type Values } from "../schema/fit.js";
import { nameIn, namesOf } from "./names.js";
import { NumberText } from "./numbers.js";

/**
 * The one that a value of JSON is, where XML would tell alternatives apart by the names of their elements, which JSON
 * does not have. The first that fits best.
 */
export function pickByMembers<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  if (elements.length === 1) return elements[0];
  if (!isRecord(value)) return pickPlain(elements, value);
  const objects = elements.filter(({ binding }) => isObject(binding));
  const some = objects.filter(({ binding }) => knows(binding, value, "some"));
  return (
    objects.find(({ binding }) => requires(binding, value, isThere) && knows(binding, value, "every")) ??
    some.find(({ binding }) => requires(binding, value, isThere)) ??
    // A list that has no items may be null.
    some.find(({ binding }) => requires(binding, value, () => true)) ??
    some[0] ??
    objects.find(({ binding }) => requires(binding, value, isThere)) ??
    elements.find(({ binding }) => binding.kind === "list" || binding.kind === "open")
  );
}

function pickPlain<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  const kind = Array.isArray(value) ? "list" : "scalar";
  const fitting = elements.filter(({ binding }) => binding.kind === kind);
  return (
    fitting.find(({ binding }) => binding.kind === "scalar" && isOfType(binding.type, value)) ??
    fitting[0] ??
    elements.find(({ binding }) => binding.kind === "open")
  );
}

function isObject({ kind }: Binding): boolean {
  return kind === "object" || kind === "choice";
}

function isOfType(type: string, value: unknown): boolean {
  const given = value instanceof NumberText ? "number" : typeof value;
  return given === (type === "integer" ? "number" : type);
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function requires(binding: Binding, value: Values, accept: (entry: unknown) => boolean): boolean {
  const object = binding.kind === "choice" ? binding.union : binding;
  if (object.kind !== "object") return false;
  return object.required.every((key) => {
    const name = nameIn(value, key);
    return name !== undefined && accept(value[name]);
  });
}

function knows(binding: Binding, value: Values, many: "every" | "some"): boolean {
  const object = binding.kind === "choice" ? binding.union : binding;
  if (object.kind !== "object") return false;
  const names = namesOf(object);
  if (many === "some") return Object.keys(value).some((name) => names.find(name) !== undefined);
  return (
    object.additional !== undefined || Object.keys(value).every((name) => names.find(name) !== undefined)
  );
}
