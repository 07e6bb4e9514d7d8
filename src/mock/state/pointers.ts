import { tokensOf } from "../../pointer.js";

/** A copy of a value with another member at a JSON Pointer. Objects on the way are made if they are missing or null. */
export function withValueAt(value: unknown, pointer: string, member: unknown): unknown {
  return placed(value, tokensOf(pointer), member);
}

function placed(value: unknown, [key, ...rest]: readonly string[], member: unknown): unknown {
  if (key === undefined) return member;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? placed(item, rest, member) : item));
  const parent = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return { ...parent, [key]: placed(parent[key], rest, member) };
}

/** A copy of a value with other members at several JSON Pointers, which are set in their order. */
export function withValuesAt(
  value: unknown,
  members: Iterable<readonly [pointer: string, member: unknown]>,
): unknown {
  let whole = value;
  for (const [pointer, member] of members) whole = withValueAt(whole, pointer, member);
  return whole;
}

/** A copy of a value without the member at a JSON Pointer. */
export function withoutValueAt(value: unknown, pointer: string): unknown {
  return left(value, tokensOf(pointer));
}

function left(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, at) => String(at) !== key)
      : value.map((item, at) => (String(at) === key ? left(item, rest) : item));
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: left(inner, rest) };
}
