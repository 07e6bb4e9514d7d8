import type { Site } from "../graph.js";
import type { Property } from "./shape.js";

interface Xml {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  readonly wrapped?: boolean;
}

type Keywords = Readonly<Record<string, unknown>>;

/** How a value is written in XML, apart from the order of elements. */
export function compareXml(site: Site, before: Keywords, after: Keywords): void {
  const [from, to] = [(before.xml ?? {}) as Xml, (after.xml ?? {}) as Xml];
  for (const name of ["name", "namespace", "prefix"] as const) {
    if (from[name] === to[name]) continue;
    site.report(`xml-${name}-changed`, { from: from[name] ?? "its own", to: to[name] ?? "its own" });
  }
  const words = (yes: string, no: string, flag: unknown) => (flag === true ? yes : no);
  const flags = [
    ["xml-attribute-changed", from.attribute, to.attribute, "attribute", "element"],
    ["xml-wrapped-changed", from.wrapped, to.wrapped, "wrapped", "not wrapped"],
    ["xml-text-changed", before["x-xml-text"], after["x-xml-text"], "text", "element"],
  ] as const;
  for (const [rule, old, current, yes, no] of flags) {
    if ((old === true) === (current === true)) continue;
    site.report(rule, { from: words(yes, no, old), to: words(yes, no, current) });
  }
}

/** Elements are written in the order of the schema. Only those of both sides have an order that can change. */
export function compareOrder(
  site: Site,
  before: ReadonlyMap<string, Property>,
  after: ReadonlyMap<string, Property>,
): void {
  const elements = (from: ReadonlyMap<string, Property>, other: ReadonlyMap<string, Property>) =>
    [...from].filter(([name, property]) => other.has(name) && !isAttribute(property)).map(([name]) => name);
  const [from, to] = [elements(before, after), elements(after, before)];
  const common = new Set(from.filter((name) => to.includes(name)));
  const order = (names: readonly string[]) => names.filter((name) => common.has(name)).join("\n");
  if (order(from) !== order(to)) site.report("xml-order-changed");
}

function isAttribute({ schema }: Property): boolean {
  return (schema as { xml?: Xml }).xml?.attribute === true;
}
