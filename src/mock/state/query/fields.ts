import { keyOf } from "../ids.js";
import type { Links } from "../links/links.js";
import type { Value } from "../store.js";
import { QueryFilterError } from "./parse.js";
import type { QueryField, QueryType } from "./query-spec.js";

/** A field of a query: how it is read from an entity, and how its values compare. */
export interface Field {
  read(entity: Value): unknown;
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
  return {
    read: (entity) => memberOf(entity, known, suffix) ?? linkedOf(entity, known, links),
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

/** Times are in UTC, with a zone or without. */
function timeOf(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
