import { isObject } from "../../options/check-options.js";

export type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a result: the items of a list, or the one object. A list is the `data` of an envelope, or the one member of an object that
 * is a list, such as `Jobs`.
 */
export function rowsOf(value: unknown): readonly Row[] {
  const inner = unwrapped(value);
  return (Array.isArray(inner) ? inner : [inner]).map((item) => (isObject(item) ? item : { value: item }));
}

/** Members of the envelopes that VSPC and the SBC put results in. */
const envelope = new Set(["data", "meta", "errors", "messages", "links"]);

/** The result itself, without its envelope. */
export function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  if ("data" in value && Object.keys(value).every((name) => envelope.has(name))) return unwrapped(value.data);
  const lists = Object.values(value).filter(Array.isArray);
  const [only, ...others] = lists;
  const isList =
    only !== undefined &&
    others.length === 0 &&
    Object.keys(value).every(
      (name) => Array.isArray(value[name]) || name === "Links" || name === "PagingInfo",
    );
  return isList ? only : value;
}
