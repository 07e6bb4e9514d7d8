import type { NamedList } from "../../../src/cli/operations/table.js";
import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import { type OpenApiDocument, type Operation, type Parameter, resolve, type Schema } from "../openapi.js";
import { queryFieldsOf } from "../query-fields.js";
import { shapeOf } from "../state/shapes.js";
import { itemFieldsOf } from "./item-fields.js";

/** The lists of a product in which the objects of path parameters are found by their names. */
export class NamedLists {
  /** By the path of the collection, without its path parameters. */
  readonly #collections = new Map<string, NamedList & { readonly fields: readonly string[] }>();
  /** By the name of the parameter, for paths below which there is no list of their own. */
  readonly #parameters = new Map<string, NamedList | undefined>();
  readonly #query: { readonly operation: string; readonly types: readonly string[] } | undefined;

  constructor(document: OpenApiDocument, called: readonly Operation[]) {
    this.#query = nameQueryOf(document, called);
    for (const operation of called) {
      const list = listOf(document, operation);
      if (list !== undefined) this.#collections.set(operation.path, list);
    }
    for (const { path, parameters } of called) {
      for (const { name } of parameters.filter((each) => each.in === "path")) {
        const list = this.#collections.get(collectionOf(path, name));
        if (list === undefined) continue;
        const { fields: _, ...known } = list;
        const other = this.#parameters.get(name);
        const isOne = !this.#parameters.has(name) || other?.operation === known.operation;
        // Several lists: the name of the parameter does not say which objects it identifies.
        this.#parameters.set(name, isOne ? known : undefined);
      }
    }
  }

  /** The list of the objects that a parameter identifies. `undefined`: they are not found by their names. */
  of(document: OpenApiDocument, parameter: Parameter, { path }: Operation): NamedList | undefined {
    const queried = this.#queried(parameter);
    if (queried !== undefined || parameter.in !== "path") return queried;
    if (resolve<Schema>(document, parameter.schema ?? {}).format !== "uuid") return undefined;
    const own = this.#collections.get(collectionOf(path, parameter.name));
    if (own === undefined) return this.#parameters.get(parameter.name);
    const { fields, ...list } = own;
    const before = path.slice(0, path.indexOf(`{${parameter.name}}`));
    // The list has the objects of all owners. An owner in the path is a property of its objects.
    const where = [...before.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    return where.every((name) => fields.includes(name))
      ? { ...list, ...(where.length > 0 && { where }) }
      : undefined;
  }

  /** The first type of the URNs of an id is the type to query for. */
  #queried(parameter: Parameter): NamedList | undefined {
    const urns = (parameter["x-urn-type"] ?? []) as string[];
    const type = urns[0]?.split(":").at(-1)?.toLowerCase();
    const known = this.#query?.types.find((each) => each.toLowerCase() === type);
    if (this.#query === undefined || known === undefined) return undefined;
    const { operation } = this.#query;
    return { operation, parameters: { type: known }, type: known, id: "UID", name: "Name", urns };
  }
}

/** The path of the collection that a parameter picks an object of, without the parameters before. */
function collectionOf(path: string, parameter: string): string {
  return path.slice(0, path.indexOf(`/{${parameter}}`)).replaceAll(/\/\{[^}]+\}/g, "");
}

/** A list that can be filtered, whose items have a name and one property as their key. */
function listOf(document: OpenApiDocument, operation: Operation) {
  const pagination = operation.object["x-pagination"] as OperationDescriptor["pagination"];
  if (pagination?.style !== "offset" || operation.path.includes("{")) return undefined;
  const fields = itemFieldsOf(document, operation) ?? [];
  const [key, ...others] = pagination.sort ?? [];
  const isFiltered = operation.parameters.some(({ name }) => name === "filter");
  if (key === undefined || others.length > 0 || !isFiltered) return undefined;
  if (!fields.includes("name") || !fields.includes(key.property)) return undefined;
  const type = shapeOf(document, operation, pagination.items)?.schema;
  if (type === undefined) return undefined;
  return { operation: operation.id, type, id: key.property, name: "name", fields };
}

/** The first operation with query fields. Types whose field `Name` can be filtered by are found by their names. */
function nameQueryOf(document: OpenApiDocument, called: readonly Operation[]) {
  for (const operation of called) {
    const fields = queryFieldsOf(document, operation);
    if (fields === undefined) continue;
    const types = Object.entries(fields.types).filter(([, { Name }]) => Name?.filterable === true);
    return { operation: operation.id, types: types.map(([type]) => type) };
  }
  return undefined;
}
