import type { QueryStyle } from "./descriptor.js";

/** Query string of the given parameters. Without a style a value with objects in it goes as JSON, any other repeated. */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles?: Readonly<Record<string, QueryStyle>>,
): string {
  const parts: string[] = [];
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const key = encodeURIComponent(name);
    const style = styles?.[name] ?? (hasObjects(value) ? "json" : "form");
    if (style === "json") parts.push(`${key}=${encodeURIComponent(JSON.stringify(value))}`);
    else if (!Array.isArray(value)) parts.push(`${key}=${encodeURIComponent(String(value))}`);
    else if (style === "csv")
      parts.push(`${key}=${value.map((entry) => encodeURIComponent(String(entry))).join(",")}`);
    else for (const entry of value) parts.push(`${key}=${encodeURIComponent(String(entry))}`);
  }
  return parts.join("&");
}

function hasObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasObjects) : typeof value === "object" && value !== null;
}
