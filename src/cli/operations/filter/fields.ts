import { nearestName } from "../../../options/check-options.js";
import { UsageError } from "../../usage-error.js";

/**
 * The field as the spec spells it. Without fields in the spec, any name.
 * @throws {UsageError} for a field that the spec does not have. JSON of the API is the way to name one that only the server knows.
 */
export function checkField(name: string, fields: readonly string[] | undefined, option: string): string {
  if (fields === undefined) return name;
  const known = fields.find((field) => field.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return known;
  const nearest = nearestName(name, fields);
  const hint = nearest === undefined ? `Fields: ${listed(fields)}` : `Did you mean '${nearest}'?`;
  throw new UsageError(`${option}: unknown field '${name}'. ${hint}`);
}

function listed(fields: readonly string[]): string {
  const most = 30;
  const shown = fields.filter((field) => !field.includes(".")).slice(0, most);
  return `${shown.join(", ")}${shown.length < fields.length ? ", …" : ""}`;
}
