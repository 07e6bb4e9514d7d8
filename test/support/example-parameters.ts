import type { SpecOperation, SpecParameter, SpecSchema } from "./spec.js";

export const exampleUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

/**
 * Parameters for a call of an operation: examples of the description, and where it has none a plain value of the type.
 * `optional: false` leaves out what may be left out; the body is that example of the description, `"none"` is no body.
 */
export function exampleParameters(
  operation: SpecOperation,
  { optional = true, body = 0 }: { optional?: boolean; body?: number | "none" } = {},
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.managed || !(optional || parameter.required)) continue;
    parameters[parameter.name] = exampleOf(parameter);
  }
  if (operation.body !== undefined && body !== "none") {
    parameters.body = operation.body.examples[body]?.value;
  }
  return parameters;
}

function exampleOf({ example, schema }: SpecParameter): unknown {
  return example ?? plainValue(schema);
}

export function plainValue(schema: SpecSchema): unknown {
  const type = Array.isArray(schema.type) ? schema.type.find((name) => name !== "null") : schema.type;
  if (schema.enum !== undefined) return schema.enum[0];
  const open = schema["x-extensible-enum"] as readonly unknown[] | undefined;
  if (open !== undefined) return open[0];
  if (schema.format === "uuid") return exampleUid;
  if (type === "integer" || type === "number") return Math.max(schema.minimum ?? 0, 7);
  if (type === "boolean") return true;
  if (type === "array") return [plainValue(schema.items as SpecSchema)];
  return "CN=Example, O=Überprüfung & Söhne";
}
