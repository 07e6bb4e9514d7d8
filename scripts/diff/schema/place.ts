import type { OpenApiDocument } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { compareAlternatives } from "./alternatives.js";
import { compareAnnotations, judgedAnnotations } from "./annotations.js";
import { otherDifferences } from "./documentation.js";
import { compareProperties } from "./properties.js";
import {
  type AnySchema,
  mayBeNull,
  nameOf,
  type Placed,
  placed,
  type Shape,
  same,
  shapeOf,
} from "./shape.js";
import { compareEnums, compareFormat, compareLimits, compareTypes, limits } from "./values.js";
import { compareXml } from "./xml.js";

/** Keywords that the comparison of a schema looks at. */
const judged = new Set([
  ...["type", "format", "enum", "const", "x-extensible-enum", "items", "additionalProperties", "xml"],
  ...["x-json-list", "x-lists", "x-exact", "x-xml-text"],
  ...limits,
  ...judgedAnnotations,
]);

/** Compares two schemas that stand at the same place. Named ones are compared once, as a node of their own. */
export function compareSchemas(site: Site, before: AnySchema, after: AnySchema): void {
  const { before: old, after: current } = site.comparison;
  const [from, to] = [placed(before), placed(after)];
  const names = [nameOf(from.target), nameOf(to.target)];
  const areNamed = names[0] !== undefined && names[1] !== undefined;
  // Of two named schemas, what they allow themselves is compared at their node.
  if (!areNamed || from.nullable !== to.nullable) {
    compareNull(site, mayBeNull(old, from), mayBeNull(current, to));
  }
  if (!areNamed) {
    compareShapes(site, withSiblings(old, from), withSiblings(current, to));
    return;
  }
  compareWords(site, from.siblings, to.siblings);
  site.leadsTo(
    site.comparison.pair(names[0] ?? "", names[1] ?? "", (inner) => compareNamed(inner, ...names)),
  );
}

function withSiblings(document: OpenApiDocument, { target, siblings }: Placed): Shape {
  const shape = shapeOf(document, target);
  return { ...shape, keywords: { ...shape.keywords, ...siblings } };
}

/** Two named schemas, at their own node. */
export function compareNamed(site: Site, before = "", after = ""): void {
  const [from, to] = [
    shapeOf(site.comparison.before, reference(before)),
    shapeOf(site.comparison.after, reference(after)),
  ];
  compareNull(site, from.nullable, to.nullable);
  compareShapes(site, from, to);
}

function reference(name: string): AnySchema {
  return { $ref: `#/components/schemas/${name}` };
}

function compareNull(site: Site, before: boolean, after: boolean): void {
  if (before !== after) site.report(after ? "null-added" : "null-removed");
}

function compareShapes(site: Site, before: Shape, after: Shape): void {
  compareWords(site, before.keywords, after.keywords);
  if (compareAlternatives(site, before, after, compareSchemas)) return;
  // Of values of another kind nothing else can be compared.
  if (!compareTypes(site, before, after)) return;
  compareFormat(site, before.keywords, after.keywords);
  compareEnums(site, before.keywords, after.keywords);
  compareLimits(site, before.keywords, after.keywords);
  compareOwn(site, before.keywords, after.keywords);
  compareProperties(site, before, after, { compareSchemas, compareNamed });
  compareItems(site, before.keywords.items, after.keywords.items);
  compareFurther(site, before.keywords.additionalProperties, after.keywords.additionalProperties);
}

type Keywords = Readonly<Record<string, unknown>>;

/** What may stand beside a reference as well as in a schema. */
function compareWords(site: Site, before: Keywords, after: Keywords): void {
  compareAnnotations(site, before, after);
  compareXml(site, before, after);
  compareOthers(site, before, after);
}

/** Extensions of schemas. */
function compareOwn(site: Site, before: Keywords, after: Keywords): void {
  const changed = (name: string) => !same(before[name], after[name]);
  if (changed("x-exact")) site.report(after["x-exact"] === true ? "exact-added" : "exact-removed");
  if (changed("x-lists")) site.report("lists-changed", { to: textOf(after["x-lists"]) });
  if (changed("x-json-list")) site.report("json-list-changed", { to: textOf(after["x-json-list"]) });
}

function compareOthers(site: Site, before: Keywords, after: Keywords): void {
  for (const name of otherDifferences(before, after, judged)) {
    site.report("schema-keyword-changed", { name });
  }
}

function compareItems(site: Site, before: unknown, after: unknown): void {
  if (before === undefined && after === undefined) return;
  compareSchemas(site.at("[]"), (before ?? {}) as AnySchema, (after ?? {}) as AnySchema);
}

/** Members that the schema does not name. Without a word about them a type has none, as if they were refused. */
function compareFurther(site: Site, before: unknown, after: unknown): void {
  const [from, to] = [allowed(before), allowed(after)];
  if (from !== undefined && to !== undefined) {
    compareSchemas(site.at("{}"), from, to);
    return;
  }
  if (to !== undefined) site.report("extra-members-allowed");
  if (from !== undefined) site.report("extra-members-refused");
}

function allowed(schema: unknown): AnySchema | undefined {
  if (schema === true) return {};
  return schema === undefined || schema === false ? undefined : (schema as AnySchema);
}

function textOf(value: unknown): string {
  return value === undefined ? "none" : [value].flat().join(", ");
}
