import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Peers } from "./peers.js";
import type { JsonParameter, MockOperation, MockView } from "./view.js";
import { type Violation, violation } from "./violations.js";

export type JsonParameterCheck = (operation: MockOperation, query: URLSearchParams) => Violation[];

/** Prism takes whatever it finds in a query parameter with JSON content. This checks such parameters by their schema. */
export function jsonParameterCheck(view: MockView, { Ajv, addFormats }: Peers): JsonParameterCheck {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: true });
  addFormats(ajv);
  // The whole document under one name: its references lead from a schema into its components.
  ajv.addSchema(view.document, "description", undefined, false);
  const validators = new Map<string, ValidateFunction>();

  function validatorOf({ schema }: JsonParameter): ValidateFunction {
    let validator = validators.get(schema);
    if (validator === undefined) {
      validator = ajv.compile({ $ref: `description${schema}` });
      validators.set(schema, validator);
    }
    return validator;
  }

  return (operation, query) =>
    operation.jsonParameters.flatMap((parameter) => {
      const values = query.getAll(parameter.name);
      if (values.length === 0) return [];
      const place = ["query", parameter.name];
      if (values.length > 1)
        return [violation("json", place, `Request query parameter ${parameter.name} came twice`)];
      let value: unknown;
      try {
        value = JSON.parse(values[0] as string);
      } catch {
        return [violation("json", place, `Request query parameter ${parameter.name} must be JSON`)];
      }
      const validate = validatorOf(parameter);
      validate(value);
      return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
        const path = [...place, ...instancePath.split("/").slice(1)];
        const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
        return violation(
          keyword,
          path,
          `Request query parameter ${path.slice(1).join(".")} ${message}${allowed}`,
        );
      });
    });
}
