import { NumberText } from "../json/numbers.js";
import { clipped } from "../reader/reader.js";
import type { Binding, Element } from "./binding.js";

export type Values = Readonly<Record<string, unknown>>;

/** The one that a value is written as, where alternatives are elements of different names. */
export function pickElement<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  if (elements.length === 1) return elements[0];
  const fitting = elements.filter(({ binding, nullable }) =>
    value === null ? nullable : fits(binding, value),
  );
  return fitting.find(({ binding }) => knowsAll(binding, value)) ?? fitting[0];
}

/** No check of the value: only what it takes to tell alternatives apart. */
function fits(binding: Binding, value: unknown): boolean {
  if (binding.kind === "scalar") return (binding.types as string[]).some((type) => isOf(type, value));
  if (binding.kind === "list") return Array.isArray(value);
  if (binding.kind === "open") return true;
  if (!isRecord(value)) return false;
  if (binding.kind === "choice") return binding.options.has(String(own(value, binding.key)));
  return binding.required.every((key) => own(value, key) !== undefined);
}

function knowsAll(binding: Binding, value: unknown): boolean {
  if (!isRecord(value) || binding.kind === "scalar" || binding.kind === "list") return true;
  const object = binding.kind === "choice" ? binding.union : binding;
  if (object.kind === "open" || object.additional !== undefined) return true;
  return Object.keys(value).every((key) => object.keys.has(key) || value[key] === undefined);
}

function isOf(type: string, value: unknown): boolean {
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

export function own(value: Values, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An object of members; dates, maps and the like have none that would be written. */
export function isRecord(value: unknown): value is Values {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || Object.prototype.toString.call(value) === "[object Object]";
}

/** For messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof NumberText) return `the number ${clipped(value.literal)}`;
  return typeof value === "number" ? `the number ${value}` : `a ${typeof value}`;
}
