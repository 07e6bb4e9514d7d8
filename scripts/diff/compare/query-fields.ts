import { type Parameter, resolve } from "../../generate/openapi.js";
import type { FieldDefinition, QueryFields } from "../../generate/query-fields.js";
import type { Site } from "../graph.js";
import { same } from "../schema/shape.js";

/** `x-query-fields`: what can be queried by, for each value of the parameter. */
export function compareQueryFields(site: Site, before: Parameter, after: Parameter): void {
  const { before: old, after: current } = site.comparison;
  const [from, to] = [
    definitionOf(old, before["x-query-fields"]),
    definitionOf(current, after["x-query-fields"]),
  ];
  if (from && to && !(from.filter === to.filter && same(from.sort, to.sort)))
    site.report("query-parameters-changed");
  const [types, nowTypes] = [from?.types ?? {}, to?.types ?? {}];
  for (const type of new Set([...Object.keys(types), ...Object.keys(nowTypes)])) {
    const [fields, nowFields] = [types[type], nowTypes[type]];
    if (fields === undefined) site.report("query-type-added", { to: type });
    else if (nowFields === undefined) site.report("query-type-removed", { from: type });
    else compareFields(site, type, fields, nowFields);
  }
}

function definitionOf(document: Parameters<typeof resolve>[0], definition: unknown): QueryFields | undefined {
  if (definition === undefined) return undefined;
  const fields = resolve<QueryFields>(document, definition as QueryFields);
  return { ...fields, types: resolve<QueryFields["types"]>(document, fields.types) };
}

type Fields = Readonly<Record<string, FieldDefinition>>;

function compareFields(site: Site, type: string, before: Fields, after: Fields): void {
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[field], after[field]];
    const name = `${type}.${field}`;
    if (from === undefined) site.report("query-field-added", { name });
    else if (to === undefined) site.report("query-field-removed", { name });
    else compareField(site, name, from, to);
  }
}

function compareField(site: Site, name: string, before: FieldDefinition, after: FieldDefinition): void {
  for (const [verb, from, to] of [
    ["filter", before.filterable, after.filterable],
    ["sort", before.sortable, after.sortable],
  ] as const) {
    if (from !== to) site.report(to ? "query-field-widened" : "query-field-narrowed", { name, to: verb });
  }
  if (before.type !== after.type) {
    site.report("query-field-type-changed", { name, from: `\`${before.type}\``, to: `\`${after.type}\`` });
  }
  if (!same(before.values, after.values)) site.report("query-field-values-changed", { name });
}
