import { isDeepStrictEqual } from "node:util";
import type { Kind, Part, StateOperation, StoredSchema } from "../../../src/mock/state/state-spec.js";
import { type OpenApiDocument, type Reference, resolve, type Schema } from "../openapi.js";
import type { DeclaredState } from "./declared.js";
import { propertiesOf, schemaNamed } from "./shapes.js";

/** How a schema is a kind of another one, by its declaration. */
export function kindOf(document: OpenApiDocument, schema: string, declared: DeclaredState): Kind | undefined {
  const kind = declared.kinds?.[schema];
  if (kind === undefined) return undefined;
  const own = propertiesOf(document, schemaNamed(document, schema));
  const others = propertiesOf(document, schemaNamed(document, kind.of));
  const shared = Object.keys(own).filter((name) => {
    const other = others[name];
    return other !== undefined && !name.startsWith("_") && isSameType(document, own[name] as Schema, other);
  });
  return { ...kind, shared };
}

/** A member of the same name may be of another type: the schedule of a job and that of its configuration are. */
function isSameType(document: OpenApiDocument, one: Schema | Reference, other: Schema | Reference): boolean {
  const types = [one, other].map((schema) => scalarType(resolve<Schema>(document, schema)));
  if (types[0] !== undefined) return types[0] === types[1];
  return isDeepStrictEqual(withoutWords(one), withoutWords(other));
}

function withoutWords({
  description: _,
  ...schema
}: Schema | (Reference & { description?: string })): unknown {
  return schema;
}

/** A text is a text, whatever values each schema names for it: enumerations are open. */
function scalarType({ type }: Schema): string | undefined {
  const types = [type ?? []].flat().filter((name) => name !== "null");
  return types.length === 1 && !["object", "array"].includes(types[0] as string) ? types[0] : undefined;
}

/** The members of a schema that identify its values beside the id, and what they identify. */
export function identitiesOf(
  document: OpenApiDocument,
  schema: string,
  id: readonly string[],
  { identities = {} }: DeclaredState,
): Pick<StoredSchema, "identities"> {
  const properties = propertiesOf(document, schemaNamed(document, schema));
  const found = Object.entries(identities).flatMap(([what, names]) =>
    names
      .filter((name) => Object.hasOwn(properties, name) && !id.includes(`/${name}`))
      .map((name) => [`/${name}`, what]),
  );
  return found.length === 0 ? {} : { identities: Object.fromEntries(found) };
}

/** Which values belong to a value of each schema: those that a list below its path has. */
export function partsOf(
  operations: Readonly<Record<string, StateOperation>>,
): Readonly<Record<string, readonly Part[]>> {
  const parts: Record<string, readonly Part[]> = {};
  for (const operation of Object.values(operations)) {
    if (operation.does !== "list") continue;
    for (const { schema, parameter } of operation.parents) {
      const condition = operation.conditions.find(
        (candidate) => "parameter" in candidate && candidate.parameter === parameter && "at" in candidate,
      );
      if (schema === undefined || condition === undefined || !("at" in condition)) continue;
      const part = { schema: operation.schema, at: condition.at };
      const known = parts[schema] ?? [];
      if (!known.some((other) => isDeepStrictEqual(other, part))) parts[schema] = [...known, part];
    }
  }
  return parts;
}
