import { isRecord } from "../schema/fit.js";
import { nameIn } from "./names.js";

/** A list as JSON has it. */
export interface JsonList {
  readonly entries: readonly unknown[];
  /** Name of the member with the array, when it is in an object; its other members are none of the schema's. */
  readonly name?: string | undefined;
}

/**
 * A list is an array, or an object with the array under a name of its own (`Jobs: {Jobs: []}`): the one that the schema
 * says, else its only array. `undefined` for what is no list.
 */
export function listIn(value: unknown, jsonKey: string | undefined): JsonList | undefined {
  if (Array.isArray(value)) return { entries: value };
  if (!isRecord(value)) return undefined;
  const said = jsonKey === undefined ? undefined : nameIn(value, jsonKey);
  if (said !== undefined) return inside(said, value[said]);
  const arrays = Object.keys(value).filter((name) => Array.isArray(value[name]));
  if (arrays.length === 1) return inside(arrays[0] as string, value[arrays[0] as string]);
  const isEmpty = arrays.length === 0 && Object.values(value).every((entry) => entry === null);
  return isEmpty ? { entries: [] } : undefined;
}

function inside(name: string, entries: unknown): JsonList | undefined {
  if (entries === null) return { entries: [], name };
  return Array.isArray(entries) ? { entries, name } : undefined;
}
