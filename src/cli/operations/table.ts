import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LinkPagination } from "../../contract/descriptor.js";
import { made } from "../../made.js";
import type { ProductName } from "../profile/profile.js";

/** What the command of one operation is made of. Generated into `generated/<product>/commands/<name>.json`. */
export interface CommandTable {
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  /** Template below the base path, with the query that selects an action. */
  readonly path: string;
  readonly parameters: readonly ParameterTable[];
  readonly body?: BodyTable;
  readonly paged?: PagedTable;
  /** `tracked`: it starts work that goes on. `deferred`: a 202 is polled to completion by the call. */
  readonly followed: "tracked" | "deferred" | "none";
  /** operationIds that the client reads before it sends the start. */
  readonly reads?: readonly string[];
  /** Of a write: it deletes, stops, disables, reboots, switches over, restores or fails over. */
  readonly destructive?: boolean;
  /** The command takes the lock of the configuration for the call. */
  readonly lock?: true;
  /** It takes the lock of the configuration for its token, and leaves it there. */
  readonly takesLock?: true;
  readonly since?: string;
  readonly until?: string;
  /** Properties of an item that a filter in short form may name. Absent: the spec does not say. */
  readonly fields?: readonly string[];
  /** The parameter that selects what is queried, and the fields of each of its values. */
  readonly queries?: QueryTable;
}

export interface ParameterTable {
  /** Name of the option, without dashes. */
  readonly option: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** Type of the items of an array. */
  readonly items?: string;
  readonly required?: true;
  /** Values that the spec names. `open`: there may be others. */
  readonly enum?: readonly string[];
  readonly open?: true;
  readonly default?: unknown;
  readonly description?: string;
  readonly example?: string;
  /** `json`: the value is sent as JSON. `pairs`: the members of an object are parameters. */
  readonly style?: "json" | "pairs";
  /** It is never taken from the command line itself, which other users of the machine can see. */
  readonly secret?: true;
  /** The list that finds the object by its name, so that the name may be given in place of the id. */
  readonly named?: NamedList;
  /** What the JSON is: the members of its items tell. */
  readonly kind?: "filter" | "sort" | "select";
}

/** A list in which objects are found by their names. */
export interface NamedList {
  /** operationId of the list, and what it is given besides the filter. */
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** What the objects are, in the words of the spec. Of a query, the type that is queried. */
  readonly type: string;
  /** The properties of an item with its id and its name. */
  readonly id: string;
  readonly name: string;
  /** Parameters of the operation that are properties of the item too: an object of another owner is not meant. */
  readonly where?: readonly string[];
  /** `<namespace>:<type>` of the URNs that the ids are given as. */
  readonly urns?: readonly string[];
}

export interface BodyTable {
  readonly required?: true;
  readonly mediaType: string;
  readonly example?: unknown;
}

export interface PagedTable {
  /** JSON Pointer to the items of a page; by the value of a parameter where that decides. */
  readonly items: LinkPagination["items"];
  /** JSON Pointer to the number of all items, or of all pages. */
  readonly total?: string;
  readonly pages?: string;
  /** The parameter with the size of a page, and the largest page that every server accepts. */
  readonly limit?: string;
  readonly maxLimit?: number;
  /** The parameter with the number of items to skip. */
  readonly offset?: string;
}

export interface QueryTable {
  readonly parameter: string;
  readonly filter: string;
  readonly types: Readonly<Record<string, Readonly<Record<string, QueryField>>>>;
}

export interface QueryField {
  readonly type: "string" | "uid" | "reference" | "date-time" | "boolean" | "integer" | "number";
  readonly values?: readonly string[];
}

/** Names and summaries of all commands of a product, in the order of the spec. */
export type CommandIndex = readonly (readonly [name: string, summary: string])[];

const indexes = new Map<ProductName, Promise<CommandIndex>>();

export function commandIndex(product: ProductName): Promise<CommandIndex> {
  return made(indexes, product, async () => (await readTable(product, "index")) as CommandIndex);
}

/** The table of a command. `undefined`: the product has no such command. */
export async function commandTable(product: ProductName, name: string): Promise<CommandTable | undefined> {
  // The name becomes the name of a file.
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name === "index") return undefined;
  return (await readTable(product, name)) as CommandTable | undefined;
}

/** @throws {Error} when the tables lack the operation: they were not generated from the same spec. */
export async function operationTable(product: ProductName, operationId: string): Promise<CommandTable> {
  const table = await commandTable(product, kebabCase(operationId));
  if (table === undefined) throw new Error(`There is no command for ${operationId} of ${product}`);
  return table;
}

/** `getVb365Jobs` to `get-vb365-jobs`. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

async function readTable(product: ProductName, name: string): Promise<unknown> {
  const file = join(tables(), product, "commands", `${name}.json`);
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : undefined;
}

let folder: string | undefined;

/** The folder `generated`, some folders up, in the sources as in the package. */
function tables(): string {
  if (folder !== undefined) return folder;
  let place = dirname(fileURLToPath(import.meta.url));
  const isThere = () => existsSync(join(place, "generated", "vspc", "commands"));
  while (!isThere() && place !== dirname(place)) place = dirname(place);
  folder = join(place, "generated");
  return folder;
}
