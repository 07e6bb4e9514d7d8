import type { ValidateFunction } from "ajv/dist/2020.js";
import type { MockSpec } from "./mock-spec.js";
import type { PrismPackages } from "./prism-packages.js";

/** Validators by JSON Pointer to a schema, each made when it is wanted for the first time. */
export type SchemaValidators = (schema: string) => ValidateFunction;

export function schemaValidators(view: MockSpec, { Ajv, addFormats }: PrismPackages): SchemaValidators {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: true });
  addFormats(ajv);
  // The whole document under one name: its references lead from a schema into its components.
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
