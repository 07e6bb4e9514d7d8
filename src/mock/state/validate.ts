import type { Violation } from "../check/violations.js";
import type { Problem, Validate } from "./check-data.js";

interface Validators {
  value(schema: object, value: unknown, place: "query" | "body"): Violation[];
}

/** Validates values by the schemas of a spec, with the validators that validate requests. */
export function validateBy(validators: Validators): Validate {
  // The validators recognize a schema by its object.
  const references = new Map<string, object>();
  return (schema, value) => {
    const reference = references.get(schema) ?? { $ref: `#/components/schemas/${schema}` };
    references.set(schema, reference);
    const violations = validators.value(reference, value, "body");
    // Of a choice of schemas, the violation inside one of them says more than that none of them fits.
    const isChoice = ({ code }: Violation) => Number(code === "anyOf" || code === "oneOf");
    return violations.sort((one, other) => isChoice(one) - isChoice(other)).map(problemOf);
  };
}

/** Messages begin with the place: `Request body property name must be string`. */
function problemOf({ location, message }: Violation): Problem {
  const keys = location.slice(2);
  const place = `Request body ${keys.length > 0 ? `property ${keys.join(".")} ` : ""}`;
  return { location: keys, message: message.startsWith(place) ? message.slice(place.length) : message };
}
