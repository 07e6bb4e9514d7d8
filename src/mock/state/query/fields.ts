import { keyOf } from "../ids.js";
import type { Links } from "../links/links.js";
import type { Value } from "../store.js";
import { QueryFilterError } from "./parse.js";
import type { QueryField, QueryType } from "./query-spec.js";

/** A field of a query: how it is read from an entity, and how its values compare. */
export interface Field {
  read(entity: Value): unknown;
  /** @throws {QueryFilterError} for a value that no entity can have in this field */
  check(wanted: string, entities: readonly Value[]): void;
  /** Below 0, 0 or above 0. `undefined`: no order is defined. */
  compare(found: unknown, wanted: string): number | undefined;
}

/**
 * The field with a name, without case.
 * @param suffix ends the names of members whose fields are called without it
 * @throws {QueryFilterError} for an unknown field
 */
export function fieldOf(
  { fields }: QueryType,
  name: string,
  links: Links | undefined,
  suffix: string,
): Field {
  const known = Object.keys(fields).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (known === undefined) throw new QueryFilterError(`There is no field ${name}`);
  const field = fields[known] as QueryField;
  const read = (entity: Value) => memberOf(entity, known, suffix) ?? linkedOf(entity, known, links);
  return {
    read,
    check(wanted, entities) {
      if (canHave(field, wanted)) return;
      // A test may have added an entity with a value of its own.
      if (entities.some((entity) => textOf(read(entity)) === wanted.toLowerCase())) return;
      throw new QueryFilterError(`${known} cannot be "${wanted}": ${expectedOf(field)}`);
    },
    compare: (found, wanted) => compareValues(field, found, wanted),
  };
}

function memberOf(entity: Value, name: string, suffix: string): unknown {
  const wanted = [name, name + suffix].map((candidate) => candidate.toLowerCase());
  return Object.entries(entity).find(([member]) => wanted.includes(member.toLowerCase()))?.[1];
}

/** `BackupServerUid` and `BackupServerName` are those of the server that the entity links. */
function linkedOf(entity: Value, name: string, links: Links | undefined): unknown {
  const [, type, what] = /^(\w+?)(Uid|Name)$/i.exec(name) ?? [];
  if (type === undefined || links === undefined) return undefined;
  const names = [type, `${type}Reference`].map((candidate) => candidate.toLowerCase());
  const link = links
    .linksOf(entity)
    .find((candidate) => names.includes(String(candidate.Type).toLowerCase()));
  if (link === undefined || what?.toLowerCase() === "name") return link?.Name;
  return `urn:veeam:${type}:${links.pathOf(links.hrefOf(link))?.split("/").at(-1)}`;
}

function compareValues({ type, values }: QueryField, found: unknown, wanted: string): number | undefined {
  if (found === undefined || found === null) return undefined;
  if (type === "date-time") return timeOf(String(found)) - timeOf(wanted);
  if (type === "integer" || type === "number") return Number(found) - Number(wanted);
  if (type === "boolean") return Number(String(found) === "true") - Number(wanted.toLowerCase() === "true");
  if (type === "uid") return order(keyOf(found), keyOf(wanted));
  // Words compare by their place in the list of the vendor. What is not in it comes first.
  const place = (value: string) =>
    values?.findIndex((word) => word.toLowerCase() === value.toLowerCase()) ?? -1;
  const [a, b] = [place(String(found)), place(wanted)];
  return a === b ? order(String(found), wanted) : a - b;
}

/** Whether a value is of the type of a field. Only the list of words of an enumeration is known, and may have grown. */
function canHave({ type, values, others = [] }: QueryField, wanted: string): boolean {
  if (type === "date-time") return /^\d{4}-/.test(wanted) && !Number.isNaN(timeOf(wanted));
  if (type === "integer") return /^[+-]?\d+$/.test(wanted);
  if (type === "number") return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(wanted);
  if (type === "boolean") return /^(true|false)$/i.test(wanted);
  if (type === "uid") return /^(urn:.+|[{(]?[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}[})]?)$/i.test(wanted);
  if (values === undefined) return true;
  return [...values, ...others].some((word) => word.toLowerCase() === wanted.toLowerCase());
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value).toLowerCase();
}

function expectedOf({ type, values, others = [] }: QueryField): string {
  return values === undefined
    ? `it is of type ${type}`
    : `its values are ${[...values, ...others].join(", ")}`;
}

/** Times are in UTC, with a zone or without. */
function timeOf(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
