import { isXml } from "../../../src/contract/media-types.js";
import { type MediaType, preferredMediaType, type RequestBody } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { otherDifferences } from "../schema/documentation.js";
import { compareSchemas } from "../schema/place.js";
import { type AnySchema, nameOf, placed, shapeOf } from "../schema/shape.js";

type Content = Readonly<Record<string, MediaType>>;

const judged = new Set(["required", "content"]);
const judgedOfMedia = new Set(["schema"]);

export function compareBodies(
  operation: Site,
  before: RequestBody | undefined,
  after: RequestBody | undefined,
): void {
  if (before === undefined && after === undefined) return;
  const xml = hasXml(before?.content) || hasXml(after?.content);
  const site = operation.comparison.message(operation, { kind: "request" }, { direction: "sends", xml });
  if (before === undefined) {
    site.report(after?.required ? "body-added-required" : "body-added");
    return;
  }
  if (after === undefined) {
    site.report("body-removed");
    return;
  }
  if ((before.required === true) !== (after.required === true)) {
    site.report(after.required ? "body-required" : "body-optional");
  }
  compareContents(site, "request", before.content, after.content);
  for (const name of otherDifferences({ ...before }, { ...after }, judged)) {
    site.report("unknown-keyword-changed", { name });
  }
}

/** The media types of a body, and the schema of each. */
export function compareContents(
  site: Site,
  kind: "request" | "response",
  before: Content = {},
  after: Content = {},
): void {
  for (const from of Object.keys(before)) {
    if (!Object.hasOwn(after, from)) site.report(`${kind}-media-type-removed`, { from });
  }
  for (const to of Object.keys(after)) {
    if (!Object.hasOwn(before, to)) site.report(`${kind}-media-type-added`, { to });
  }
  const [from, to] = [preferredMediaType(before), preferredMediaType(after)];
  if (from === undefined || to === undefined) return;
  // When the first one has become another, its value takes the place of that of the old one.
  if (from !== to) site.report(`${kind}-media-type-first`, { from, to });
  const compared = new Set<string>();
  const compare = (old: MediaType | undefined, current: MediaType | undefined) => {
    const [schema, nowSchema] = [old?.schema ?? {}, current?.schema ?? {}];
    // Media types mostly have one schema.
    const key = `${JSON.stringify(schema)} ${JSON.stringify(nowSchema)}`;
    if (compared.has(key)) return;
    compared.add(key);
    compareSchemas(site, schema, nowSchema);
    for (const name of otherDifferences(old ?? {}, current ?? {}, judgedOfMedia)) {
      site.report("unknown-keyword-changed", { name });
    }
  };
  compare(before[from], after[to]);
  for (const type of Object.keys(after)) {
    if (Object.hasOwn(before, type)) compare(before[type], after[type]);
  }
  compareRoots(site, before, after);
}

export function hasXml(content: Content = {}): boolean {
  return Object.keys(content).some(isXml);
}

/** The root element has the name of the schema, unless `xml.name` says another. */
function compareRoots(site: Site, before: Content, after: Content): void {
  const schemaOf = (content: Content) => Object.entries(content).find(([type]) => isXml(type))?.[1].schema;
  const [old, current] = [schemaOf(before), schemaOf(after)];
  if (old === undefined || current === undefined) return;
  const from = rootOf(site.comparison.before, old);
  const to = rootOf(site.comparison.after, current);
  // A declared name that has changed is reported at the schema.
  const areDeclared =
    from.declared && to.declared && nameOf(placed(old).target) === nameOf(placed(current).target);
  if (from.name !== to.name && !areDeclared) {
    site.report("xml-root-changed", { from: from.name ?? "none", to: to.name ?? "none" });
  }
}

function rootOf(
  document: Parameters<typeof shapeOf>[0],
  schema: AnySchema,
): { name?: string; declared: boolean } {
  const { target, siblings } = placed(schema);
  const xml = { ...(shapeOf(document, target).keywords.xml as object), ...(siblings.xml as object) } as {
    name?: string;
  };
  const name = xml.name ?? nameOf(target);
  return { ...(name !== undefined && { name }), declared: xml.name !== undefined };
}
