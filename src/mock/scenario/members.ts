import { isRecord } from "../../xml/values.js";
import { resolve } from "../spec/references.js";

/** A member that a schema does not name. */
export interface UnknownMember {
  /** The keys that lead to it. */
  readonly path: readonly (string | number)[];
  readonly valid: readonly string[];
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * Finds a member of `changes` that no schema names. Validation does not find such a member, because the schemas of responses are
 * open. A schema without properties, or with `additionalProperties`, allows every member.
 * @param schemas the schemas that the value may have
 * @param example the members of this value are known too
 */
export function unknownMember(
  document: unknown,
  schemas: readonly Schema[],
  changes: unknown,
  example: unknown,
): UnknownMember | undefined {
  const all = schemas.flatMap((schema) => partsOf(document, schema));
  if (Array.isArray(changes)) {
    const items = all.flatMap((schema) => schema.items ?? []);
    return first(changes.entries(), (item) => unknownMember(document, items, item, undefined));
  }
  if (!isRecord(changes)) return undefined;
  const names = new Map<string, Schema[]>();
  for (const { properties = {} } of all) {
    for (const [name, schema] of Object.entries(properties)) {
      names.set(name, [...(names.get(name) ?? []), schema]);
    }
  }
  const isOpen = names.size === 0 || all.some(declaresOthers);
  const shown = isRecord(example) ? example : {};
  return first(Object.entries(changes), (member, name) => {
    const own = names.get(name);
    if (own !== undefined) return unknownMember(document, own, member, shown[name]);
    return isOpen || Object.hasOwn(shown, name) ? undefined : { path: [], valid: [...names.keys()] };
  });
}

function first<Key extends string | number>(
  members: Iterable<readonly [Key, unknown]>,
  check: (member: unknown, key: Key) => UnknownMember | undefined,
): UnknownMember | undefined {
  for (const [key, member] of members) {
    const found = check(member, key);
    if (found !== undefined) return { ...found, path: [key, ...found.path] };
  }
  return undefined;
}

function declaresOthers({ additionalProperties: others }: Schema): boolean {
  return others === true || isRecord(others);
}

/** A schema and the schemas that it is made of. */
function partsOf(document: unknown, given: Schema): Schema[] {
  const schema = resolve<Schema>(document, given);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => partsOf(document, part))];
}
