import { propertyKey } from "./names.js";

/** A value as source. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${memberKey(key)}: ${literal(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

/** `__proto__: …` would set the prototype, quoted or not. */
function memberKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyKey(key);
}
