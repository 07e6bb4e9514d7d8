import type { MockOperation } from "../mock-spec.js";
import type { Validators } from "../prism/validators.js";
import { recordQuery } from "../record/recorder.js";
import { type Violation, violation } from "./violations.js";

type ValueCheck = Pick<Validators, "value">;

/** Checks the query parameters that Prism does not check: JSON, and objects whose members are parameters. */
export function queryViolations(
  operation: MockOperation,
  query: URLSearchParams,
  validators: ValueCheck,
): Violation[] {
  return [...jsonViolations(operation, query, validators), ...pairViolations(operation, query, validators)];
}

function jsonViolations(
  { jsonParameters }: MockOperation,
  query: URLSearchParams,
  validators: ValueCheck,
): Violation[] {
  return jsonParameters.flatMap(({ name, schema }) => {
    const refuse = (why: string) => [
      violation("json", ["query", name], `Request query parameter ${name} ${why}`),
    ];
    const [text, ...others] = query.getAll(name);
    if (others.length > 0) return refuse("was sent twice");
    if (text === undefined) return [];
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return refuse("must be JSON");
    }
    return validators.value(schema, { [name]: value }, "query");
  });
}

/**
 * The members of an object are separate parameters (`style: form`, exploded). Prism only sees members that the schema
 * names, so it sees none if any name is allowed.
 */
function pairViolations(
  { pairParameters = [], action }: MockOperation,
  query: URLSearchParams,
  validators: ValueCheck,
): Violation[] {
  return pairParameters.flatMap(({ name, required, schema, others }) => {
    const mine = [...query].filter(([member]) => !others.includes(member) && member !== action?.parameter);
    if (required && mine.length === 0)
      return [violation("required", ["query"], `Request query must have required property '${name}'`)];
    return validators.value(schema, recordQuery(new URLSearchParams(mine)), "query");
  });
}
