import { clipped } from "./faults.js";

/** The value of an element or JSON object while it is built. */
export type OpenValue = Record<string, unknown>;

export type Values = Readonly<Record<string, unknown>>;

/** A number of a JSON text, as it was written. `JSON.parse` would round it or make it infinite. */
export class NumberText {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }

  /** Makes `isRecord` false for it. */
  get [Symbol.toStringTag](): string {
    return "Number";
  }
}

/** For values that are built here: none of their own members is `undefined`, and that check is the faster one. */
export function has(target: OpenValue, key: string): boolean {
  return target[key] !== undefined && Object.hasOwn(target, key);
}

/** Sets a member. `__proto__` is a key like any other. */
export function put(target: OpenValue, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

export function own(value: Values, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Whether a value is an object with members to write. Dates, maps and the like are not. */
export function isRecord(value: unknown): value is Values {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || Object.prototype.toString.call(value) === "[object Object]";
}

/** What a value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof NumberText) return `the number ${clipped(value.literal)}`;
  return typeof value === "number" ? `the number ${value}` : `a ${typeof value}`;
}
