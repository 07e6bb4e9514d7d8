import type { MockOperation } from "./mock-spec.js";
import type { QueryValue } from "./query-parameters.js";
import { recordQuery } from "./recorder.js";

/**
 * Checks query parameters that are objects: every member is a separate parameter (`style: form`, exploded). Prism only
 * sees members that the schema names, so it sees none if any name is allowed.
 */
export function pairParameters(
  { pairParameters, action }: MockOperation,
  query: URLSearchParams,
): QueryValue[] {
  return (pairParameters ?? []).map(({ schema, others }) => {
    const mine = [...query].filter(([name]) => !others.includes(name) && name !== action?.parameter);
    return { value: recordQuery(new URLSearchParams(mine)), schema, place: ["query"] };
  });
}
