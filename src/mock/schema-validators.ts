import type { ValidateFunction } from "ajv/dist/2020.js";
import type { MockSpec } from "./mock-spec.js";
import type { PrismPackages } from "./prism-packages.js";

/** Returns the validator for a JSON Pointer to a schema. Created on first use. */
export type SchemaValidators = (schema: string) => ValidateFunction;

export function schemaValidators(view: MockSpec, { Ajv, addFormats }: PrismPackages): SchemaValidators {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: true });
  addFormats(ajv);
  // Adds the whole document, because references lead from a schema to the components.
  ajv.addSchema(view.document, "description", undefined, false);
  const validators = new Map<string, ValidateFunction>();

  return (schema) => {
    let validator = validators.get(schema);
    if (validator === undefined) {
      validator = ajv.compile({ $ref: `description${schema}` });
      validators.set(schema, validator);
    }
    return validator;
  };
}
