import { createHash } from "node:crypto";
import { atPointer } from "../../pointer.js";

/** The id of a value as a key. `undefined` if a part of it is missing. */
export function idKey(value: unknown, pointers: readonly string[]): string | undefined {
  const parts = pointers.map((pointer) => atPointer(value, pointer));
  if (parts.some((part) => part === undefined || part === null)) return undefined;
  return parts.map((part) => keyOf(part)).join("\n");
}

/** An id as a key: without case, and without the prefix of a URN, because paths have only its last part. */
export function keyOf(id: unknown): string {
  const text = String(id).toLowerCase();
  return text.startsWith("urn:veeam:") ? text.slice(text.lastIndexOf(":") + 1) : text;
}

/** A UUID that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
