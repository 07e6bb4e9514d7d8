import type { OpenApiDocument, Operation } from "../openapi.js";
import type { DeclaredState } from "./declared.js";
import { propertiesOf } from "./shapes.js";

/**
 * Finds the names in `state.yaml` that the spec does not have. Without this check they would be ignored in silence.
 * @throws {Error} that lists them
 */
export function checkDeclared(
  document: OpenApiDocument,
  operations: readonly Operation[],
  declared: DeclaredState,
): void {
  const schemas = new Set(Object.keys(document.components?.schemas ?? {}));
  const ids = new Set(operations.map(({ id }) => id));
  const {
    kinds = {},
    same = {},
    through = {},
    expand = {},
    creates = {},
    changes = {},
    effects = {},
  } = declared;
  const namedSchemas = [
    ...Object.entries(kinds).flatMap(([name, { of }]) => [name, of]),
    ...Object.entries(same).flat(),
    ...[...Object.values(through), ...Object.values(expand), ...Object.values(changes)].map(
      ({ schema }) => schema,
    ),
    ...Object.values(creates).flatMap(({ schema, also = [] }) => [schema, ...also]),
    ...[declared.ids, declared.unseeded, declared.missingOf, declared.fresh].flatMap((table) =>
      Object.keys(table ?? {}),
    ),
    ...Object.values(effects).flatMap(({ adds }) => adds ?? []),
    ...[declared.references, declared.tasks, declared.sessions, declared.elements].flatMap((part) =>
      part !== undefined && "schema" in part ? [part.schema] : [],
    ),
  ];
  const tables = [
    declared.stateless,
    creates,
    changes,
    effects,
    declared.documents,
    declared.status?.actions,
  ];
  const namedOperations = [
    ...tables.flatMap((table) => Object.keys(table ?? {})),
    ...Object.values(declared.documents ?? {}).map(({ replace }) => replace),
    ...[declared.elements?.update ?? []].flat(),
  ];
  const properties = (name: string) => propertiesOf(document, document.components?.schemas?.[name] ?? {});
  const known = new Set([...schemas].flatMap((name) => Object.keys(properties(name))));
  const namedMembers = [
    ...Object.values(declared.identities ?? {}).flat(),
    ...Object.values(kinds).flatMap(({ opposite = {} }) => Object.entries(opposite).flat()),
  ];
  const freshMembers = Object.entries(declared.fresh ?? {}).flatMap(([name, members]) =>
    Object.keys(members)
      .filter((pointer) => schemas.has(name) && !Object.hasOwn(properties(name), pointer.slice(1)))
      .map((pointer) => `${name}${pointer}`),
  );
  const faults = [
    ...namedSchemas.filter((name) => !schemas.has(name)).map((name) => `schema ${name}`),
    ...namedOperations.filter((name) => !ids.has(name)).map((name) => `operation ${name}`),
    ...namedMembers.filter((name) => !known.has(name)).map((name) => `member ${name}`),
    ...freshMembers.map((place) => `member ${place}`),
  ];
  if (faults.length > 0) throw new DeclaredNamesError(faults);
}

/** Names in `state.yaml` that the spec does not have. */
export class DeclaredNamesError extends Error {
  constructor(
    /** Each with its kind: `schema Job`. */
    readonly names: readonly string[],
  ) {
    super(`state.yaml names what the spec does not have: ${names.join(", ")}`);
  }

  /** A line `file:line:column rule: reason` for each name. */
  lines(file: string, text: string): string[] {
    const rows = text.split("\n");
    return this.names.map((found) => {
      const [kind = "", name = ""] = found.split(" ");
      const words = name.split("/").at(-1) as string;
      const at = rows.findIndex((row) => row.match(/[\w-]+/g)?.includes(words));
      return `${file}:${at + 1}:${(rows[at]?.indexOf(words) ?? 0) + 1} state: The spec has no ${kind} \`${name}\`.`;
    });
  }
}
