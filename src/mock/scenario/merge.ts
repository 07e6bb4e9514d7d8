import { isRecord } from "../../xml/values.js";

/** A copy of a value with the members of `changes`, at any depth. Lists are replaced. */
export function merged(value: unknown, changes: unknown): unknown {
  if (!isRecord(value) || !isRecord(changes)) return changes;
  const members = Object.entries(changes).map(([name, change]) => [
    name,
    Object.hasOwn(value, name) ? merged(value[name], change) : change,
  ]);
  return { ...value, ...Object.fromEntries(members) };
}

/** Whether a value has all members of `wanted`, at any depth. Numbers in text equal numbers. */
export function includes(value: unknown, wanted: unknown): boolean {
  if (isRecord(wanted)) {
    return (
      isRecord(value) &&
      Object.entries(wanted).every(
        ([name, member]) => Object.hasOwn(value, name) && includes(value[name], member),
      )
    );
  }
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((item, index) => includes(value[index], item))
    );
  }
  return value === wanted || (isScalar(value) && isScalar(wanted) && String(value) === String(wanted));
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
