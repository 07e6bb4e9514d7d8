import type { MockOperation } from "./mock-spec.js";
import type { QueryValue } from "./query-parameters.js";
import { recordQuery } from "./recorder.js";

/**
 * Query parameters that are objects, of which every member is a parameter by a name of its own (`style: form`, exploded).
 * Prism sees those members alone that the schema names, so it sees none where any name will do.
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
