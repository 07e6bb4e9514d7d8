import { unescapeToken } from "../pointer.js";
import { jsonParameters } from "./json-parameters.js";
import type { MockOperation, MockSpec } from "./mock-spec.js";
import { pairParameters } from "./pair-parameters.js";
import type { PrismPackages } from "./prism-packages.js";
import type { QueryValue } from "./query-parameters.js";
import { schemaValidators } from "./schema-validators.js";
import { type Violation, violation } from "./violations.js";

/** Checks the query parameters that Prism does not check. */
export type QueryCheck = (operation: MockOperation, query: URLSearchParams) => Violation[];

export function queryCheck(view: MockSpec, peers: PrismPackages): QueryCheck {
  const validatorOf = schemaValidators(view, peers);

  function violationsOf({ value, schema, place }: QueryValue): Violation[] {
    const validate = validatorOf(schema);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
      const path = [...place, ...instancePath.split("/").slice(1).map(unescapeToken)];
      const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
      return violation(keyword, path, `${subject(path)} ${message}${allowed}`);
    });
  }

  return (operation, query) => {
    const { values, violations } = jsonParameters(operation, query);
    return [...violations, ...[...values, ...pairParameters(operation, query)].flatMap(violationsOf)];
  };
}

function subject(path: readonly string[]): string {
  return path.length === 1 ? "Request query" : `Request query parameter ${path.slice(1).join(".")}`;
}
