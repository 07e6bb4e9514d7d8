import { isReference } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { type AnySchema, canonical, nameOf, placed, type Shape, shapeOf, valueTypes } from "./shape.js";
import { typeText } from "./values.js";

/**
 * Parts of `anyOf` and `oneOf`. Returns whether only one side has any: then the other side is compared with one of them as a whole.
 */
export function compareAlternatives(
  site: Site,
  before: Shape,
  after: Shape,
  compare: (site: Site, before: AnySchema, after: AnySchema) => void,
): boolean {
  if (before.alternatives.length === 0 && after.alternatives.length === 0) return false;
  const left = alternativesOf(before);
  const added: AnySchema[] = [];
  for (const current of alternativesOf(after)) {
    const old = left.findIndex((each) => identityOf(each) === identityOf(current));
    if (old === -1) added.push(current);
    else compare(site, left.splice(old, 1)[0] as AnySchema, current);
  }
  // With one of each left, it is the same alternative, changed.
  if (left.length === 1 && added.length === 1) compare(site, left[0] as AnySchema, added[0] as AnySchema);
  else {
    const { before: old, after: current } = site.comparison;
    for (const each of left) site.report("alternative-removed", { from: textOf(shapeOf(old, each), each) });
    for (const each of added) site.report("alternative-added", { to: textOf(shapeOf(current, each), each) });
  }
  return before.alternatives.length === 0 || after.alternatives.length === 0;
}

/** A schema without alternatives is its own only one. */
function alternativesOf({ alternatives, keywords, properties, required }: Shape): AnySchema[] {
  if (alternatives.length > 0) return [...alternatives];
  const members = Object.fromEntries([...properties].map(([name, { schema }]) => [name, schema]));
  return [{ ...keywords, ...(properties.size > 0 && { properties: members }), required: [...required] }];
}

/** What alternatives of both sides are recognized by: their name, else their type, else all of them. */
function identityOf(schema: AnySchema): string {
  const { target } = placed(schema);
  const name = nameOf(target);
  if (name !== undefined) return name;
  const type = isReference(target) ? undefined : target.type;
  return type === undefined || type === "object" ? canonical(target) : `type ${canonical(type)}`;
}

function textOf(shape: Shape, schema: AnySchema): string {
  const name = nameOf(placed(schema).target);
  return name === undefined ? typeText(valueTypes(shape)) : `\`${name}\``;
}
