import { docComment } from "./doc-comment.js";
import { capitalize, propertyKey } from "./names.js";
import { type OpenApiDocument, type Operation, type Parameter, resolve } from "./openapi.js";

/** `x-query-fields` on a parameter: by each of its values, what may be named in `filter` and in the parameters to sort by. */
export interface QueryFields {
  readonly filter: string;
  readonly sort: readonly string[];
  readonly types: Readonly<Record<string, Readonly<Record<string, FieldDefinition>>>>;
}

export interface FieldDefinition {
  readonly type: keyof typeof VALUES;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly values?: readonly string[];
  readonly contradicted?: {
    readonly source: string;
    readonly filterable?: boolean;
    readonly sortable?: boolean;
  };
}

/** What a field of each type is compared with. */
const VALUES = {
  string: "string",
  uid: "string",
  reference: "string",
  "date-time": "string | Date",
  boolean: "boolean",
  integer: "number",
  number: "number",
} as const;

/** The fields of an operation, where it has any. */
export function queryFieldsOf(document: OpenApiDocument, { parameters }: Operation): QueryFields | undefined {
  const definition = parameters.map((parameter) => parameter["x-query-fields"]).find(Boolean);
  if (definition === undefined) return undefined;
  const { types, ...names } = definition as QueryFields;
  return { ...names, types: resolve<QueryFields["types"]>(document, types) };
}

/** How the fields of operations are written. Several that have the same fields share the names of the first. */
export class QueryFieldTypes {
  readonly #names = new Map<string, string>();

  /** Declarations that are new with this operation. */
  declarations(document: OpenApiDocument, operation: Operation): string {
    const fields = queryFieldsOf(document, operation);
    if (fields === undefined) return "";
    const key = JSON.stringify(fields.types);
    if (this.#names.has(key)) return "";
    const name = capitalize(operation.id);
    this.#names.set(key, name);
    return interfaceOf(name, operation.id, fields) + sortField(name, operation.id, fields);
  }

  /** The type of a parameter that takes the name of a field; `undefined` for any other. */
  parameterType(document: OpenApiDocument, operation: Operation, { name }: Parameter): string | undefined {
    const fields = queryFieldsOf(document, operation);
    if (!fields?.sort.includes(name)) return undefined;
    return `${this.#names.get(JSON.stringify(fields.types))}SortField | undefined`;
  }

  get areUsed(): boolean {
    return this.#names.size > 0;
  }
}

function interfaceOf(name: string, id: string, { filter, types }: QueryFields): string {
  const doc = `What \`${id}\` filters (\`${filter}\`) and sorts by, by the type of what is found.`;
  const members = Object.entries(types).map(([type, fields]) => {
    const lines = Object.entries(fields).map(([field, definition]) => fieldLine(field, definition));
    return `  ${propertyKey(type)}: {\n${lines.join("")}  };\n`;
  });
  return `${docComment("", [doc])}export interface ${name}Fields {\n${members.join("")}}\n\n`;
}

function fieldLine(
  name: string,
  { type, filterable, sortable, values, contradicted }: FieldDefinition,
): string {
  const words = values?.map((value) => JSON.stringify(value)).concat("(string & {})");
  const use = filterable && sortable ? "" : `, ${filterable ? '"filter"' : '"sort"'}`;
  const doc = contradicted && docComment("    ", [contradiction(contradicted)]);
  return `${doc ?? ""}    ${propertyKey(name)}: QueryField<${words?.join(" | ") ?? VALUES[type]}${use}>;\n`;
}

/** What another source says of a field, in words. */
export function contradiction({
  source,
  filterable,
  sortable,
}: NonNullable<FieldDefinition["contradicted"]>): string {
  const said = [
    filterable !== undefined && `that it can${filterable ? "" : "not"} be filtered by`,
    sortable !== undefined && `that it can${sortable ? "" : "not"} be sorted by`,
  ];
  return `The vendor's ${source} says ${said.filter(Boolean).join(" and ")}.`;
}

/** All of them, whatever the type: parameters are one interface for all types. */
function sortField(name: string, id: string, { types }: QueryFields): string {
  const all = Object.values(types).flatMap((fields) =>
    Object.entries(fields).flatMap(([field, { sortable }]) => (sortable ? [field] : [])),
  );
  const names = [...new Set(all)].sort().map((field) => JSON.stringify(field));
  const doc = docComment("", [
    `A field that \`${id}\` sorts by, of one type or another. Fields that are not documented are let through.`,
  ]);
  return `${doc}export type ${name}SortField = ${names.join(" | ")} | (string & {});\n\n`;
}
