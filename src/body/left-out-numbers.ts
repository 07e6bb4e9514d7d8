import { DecodeError } from "../errors/index.js";
import { placeOf } from "../xml/faults.js";
import { NumberText, put } from "../xml/values.js";

type Step = string | number;

/** Of a whole body that was read: reading it once more gives the same. */
export class UnheldNumber extends DecodeError {}

export interface NumberRules {
  /** JSON Pointers to numbers that must be exact; `*` stands for every item of a list. */
  readonly exact?: readonly string[] | undefined;
  /** Called with the path of each number that is left out. */
  readonly onUnknown?: ((path: string) => void) | undefined;
}

/**
 * A value of JSON without the numbers that JavaScript cannot hold, as bodies that are read by schema are. Changes the value.
 * @throws {UnheldNumber} for one that must be exact, one that is the whole value, and for a list of nothing else: an empty
 *   list would be wrong.
 */
export function withoutNumbers(value: unknown, { exact = [], onUnknown }: NumberRules): unknown {
  const path: Step[] = [];
  const leaveOut = () => {
    if (path.length === 0 || isExact(path, exact)) throw beyond(path);
    onUnknown?.(placeOf(path));
  };
  /** `undefined` in place of a number that is left out; nothing else of JSON is that. */
  const clean = (at: unknown): unknown => {
    if (at instanceof NumberText) return leaveOut();
    if (typeof at !== "object" || at === null) return at;
    return Array.isArray(at) ? items(at) : members(at as Record<string, unknown>);
  };
  const items = (list: unknown[]): unknown[] => {
    const kept = list.map((entry, index) => inside(index, entry)).filter((entry) => entry !== undefined);
    if (kept.length === 0 && list.length > 0) throw beyond(path);
    return kept;
  };
  const members = (object: Record<string, unknown>): Record<string, unknown> => {
    for (const [key, entry] of Object.entries(object)) {
      const cleaned = inside(key, entry);
      if (cleaned === undefined) delete object[key];
      else if (cleaned !== entry) put(object, key, cleaned);
    }
    return object;
  };
  const inside = (step: Step, entry: unknown): unknown => {
    path.push(step);
    const cleaned = clean(entry);
    path.pop();
    return cleaned;
  };
  return clean(value);
}

function isExact(path: readonly Step[], exact: readonly string[]): boolean {
  const pointer = path.map((step) => `/${typeof step === "number" ? "*" : step}`).join("");
  return exact.includes(pointer);
}

function beyond(path: readonly Step[]): UnheldNumber {
  const place = placeOf(path);
  return new UnheldNumber(
    `JSON${place && `, in ${place}`}: holds a number that is larger than a number can hold exactly`,
  );
}
