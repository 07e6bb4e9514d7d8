import { type OpenApiDocument, resolve, type Schema } from "../../generate/openapi.js";
import type { Direction, Site } from "../graph.js";
import { type AnySchema, canonical, type Property, type Shape, shapeOf } from "./shape.js";
import { compareOrder } from "./xml.js";

interface Compare {
  compareSchemas(site: Site, before: AnySchema, after: AnySchema): void;
  compareNamed(site: Site, before: string, after: string): void;
}

/** The members of objects. What a named part of `allOf` declares is reported at that schema, once for all that include it. */
export function compareProperties(site: Site, before: Shape, after: Shape, compare: Compare): void {
  const parents = pairParents(before, after);
  for (const [from, to] of parents) {
    site.leadsTo(site.comparison.pair(from, to, (inner) => compare.compareNamed(inner, from, to)));
  }
  const inherited = (property: Property | undefined, names: readonly string[]) =>
    property === undefined || (property.origin !== undefined && names.includes(property.origin));
  const isOfParent = (name: string) =>
    inherited(before.properties.get(name), [...parents.keys()]) &&
    inherited(after.properties.get(name), [...parents.values()]);

  const renamed = renames(before, after);
  for (const [from, to] of renamed) {
    if (isOfParent(from) && isOfParent(to)) continue;
    site.at(to).report("field-renamed", { from });
  }
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  for (const name of names) {
    const [old, current] = [before.properties.get(name), after.properties.get(name)];
    if (isOfParent(name)) {
      if (old && current)
        compareRequiredOfParent(site.at(name), name, [before, old], [after, current], parents);
      continue;
    }
    if (old && current) compareProperty(site.at(name), name, [before, old], [after, current], compare);
    else if (old && !renamed.has(name)) site.at(name).going(wayOf(site, old)).report("field-removed");
    else if (current && ![...renamed.values()].includes(name)) {
      const rule = after.required.has(name) ? "field-added-required" : "field-added";
      site.at(name).going(wayOf(site, current)).report(rule);
    }
  }
  compareOrder(site, before.properties, after.properties);
}

type Side = readonly [shape: Shape, property: Property];

function compareProperty(
  site: Site,
  name: string,
  [before, old]: Side,
  [after, current]: Side,
  compare: Compare,
): void {
  const [way, nowWay] = [wayOf(site, old), wayOf(site, current)];
  const inner = way === nowWay ? site.going(way) : site;
  compareRequired(inner, before.required.has(name), after.required.has(name));
  compare.compareSchemas(inner, old.schema, current.schema);
}

function compareRequired(site: Site, before: boolean, after: boolean): void {
  if (before !== after) site.report(after ? "field-required" : "field-optional");
}

/** A schema can require a member of its parent. What the parent itself has changed is reported there. */
function compareRequiredOfParent(
  site: Site,
  name: string,
  [before, { origin: from }]: Side,
  [after, { origin: to }]: Side,
  parents: ReadonlyMap<string, string>,
): void {
  const { before: old, after: current } = site.comparison;
  const [required, nowRequired] = [before.required.has(name), after.required.has(name)];
  const byParent = [requires(old, from, name), requires(current, to, name)];
  if (parents.get(from ?? "") === to && byParent[0] !== byParent[1] && byParent[1] === nowRequired) return;
  compareRequired(site, required, nowRequired);
}

function requires(document: OpenApiDocument, schema = "", name = ""): boolean {
  return shapeOf(document, { $ref: `#/components/schemas/${schema}` }).required.has(name);
}

/** Parts of `allOf` that both have. When each has one more, one has taken the place of the other. */
function pairParents(before: Shape, after: Shape): Map<string, string> {
  const common = [...before.parents].filter((name) => after.parents.has(name));
  const pairs = new Map(common.map((name) => [name, name]));
  const [from, ...moreBefore] = [...before.parents].filter((name) => !after.parents.has(name));
  const [to, ...moreAfter] = [...after.parents].filter((name) => !before.parents.has(name));
  if (from !== undefined && to !== undefined && moreBefore.length + moreAfter.length === 0)
    pairs.set(from, to);
  return pairs;
}

/** A member that is read-only is never sent, one that is write-only is never received. */
function wayOf({ comparison }: Site, { schema }: Property): Direction | undefined {
  const own = schema as Schema;
  const target = own.$ref === undefined ? own : { ...targetOf(comparison.after, own), ...own };
  if (target.readOnly === true) return "receives";
  return target.writeOnly === true ? "sends" : undefined;
}

function targetOf(document: OpenApiDocument, schema: Schema): Schema {
  const name = String(schema.$ref).split("/").at(-1) as string;
  return document.components?.schemas?.[name] === undefined ? {} : resolve<Schema>(document, schema);
}

/**
 * Members with another name, the old one first. Certain is only: one member went and one came that is the same to the last word,
 * no other one is like them, and there is a description that says what it is.
 */
function renames(before: Shape, after: Shape): Map<string, string> {
  const gone = [...before.properties].filter(([name]) => !after.properties.has(name));
  const come = [...after.properties].filter(([name]) => !before.properties.has(name));
  const found = new Map<string, string>();
  for (const [from, old] of gone) {
    const key = identityOf(before, from, old);
    const alike =
      (shape: Shape) =>
      ([name, property]: [string, Property]) =>
        identityOf(shape, name, property) === key;
    const [candidate, ...others] = come.filter(alike(after));
    if (key === undefined || candidate === undefined || others.length > 0) continue;
    if (gone.filter(alike(before)).length === 1) found.set(from, candidate[0]);
  }
  return found;
}

function identityOf({ required }: Shape, name: string, { schema }: Property): string | undefined {
  if (typeof (schema as Schema).description !== "string") return undefined;
  return `${required.has(name)} ${canonical(schema)}`;
}
