import type { MockOperation } from "./mock-spec.js";
import type { QueryValue } from "./query-parameters.js";
import { type Violation, violation } from "./violations.js";

/** Checks query parameters with JSON content, which Prism accepts unchecked. */
export function jsonParameters(
  operation: MockOperation,
  query: URLSearchParams,
): { values: QueryValue[]; violations: Violation[] } {
  const values: QueryValue[] = [];
  const violations: Violation[] = [];
  for (const { name, schema } of operation.jsonParameters) {
    const given = query.getAll(name);
    const place = ["query", name];
    const refuse = (why: string) =>
      violations.push(violation("json", place, `Request query parameter ${name} ${why}`));
    if (given.length > 1) refuse("was sent twice");
    if (given.length !== 1) continue;
    try {
      values.push({ value: JSON.parse(given[0] as string), schema, place });
    } catch {
      refuse("must be JSON");
    }
  }
  return { values, violations };
}
