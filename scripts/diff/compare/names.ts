import type { Comparison } from "../graph.js";
import { compareNamed } from "../schema/place.js";
import { canonical } from "../schema/shape.js";

/** Each schema is an exported type, whether or not an operation leads to it. Comes after the operations. */
export function compareNames(comparison: Comparison): void {
  const [before, after] = [comparison.before, comparison.after].map(
    ({ components }) => (components?.schemas ?? {}) as Record<string, object>,
  ) as [Record<string, object>, Record<string, object>];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const come = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const renamed = new Map<string, string>();
  for (const from of gone) {
    const to = sameEverywhere(comparison, from, come) ?? theOnlyTwin(before, after, from, gone, come);
    if (to === undefined) continue;
    renamed.set(from, to);
    // The two may have been compared already, where an operation leads to them.
    const node = comparison.pair(from, to, (site) => compareNamed(site, from, to));
    node.facts.push({ rule: "schema-renamed", field: "", only: undefined, from });
  }
  const reportAt = (name: string, rule: "schema-removed" | "schema-added") =>
    comparison.alone(name).facts.push({ rule, field: "", only: undefined });
  for (const name of gone) if (!renamed.has(name)) reportAt(name, "schema-removed");
  for (const name of come) if (![...renamed.values()].includes(name)) reportAt(name, "schema-added");
  for (const name of Object.keys(before)) {
    if (Object.hasOwn(after, name)) comparison.pair(name, name, (site) => compareNamed(site, name, name));
  }
}

/** Wherever the old name was, the new one is, and nowhere else. */
function sameEverywhere({ pairs }: Comparison, from: string, come: readonly string[]): string | undefined {
  const [to, ...others] = pairs.get(from) ?? [];
  if (to === undefined || others.length > 0 || !come.includes(to)) return undefined;
  const olds = [...pairs].filter(([, names]) => names.has(to));
  return olds.length === 1 ? to : undefined;
}

/** One schema went and one came with the same text, and no other is like them. */
function theOnlyTwin(
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
  from: string,
  gone: readonly string[],
  come: readonly string[],
): string | undefined {
  const text = canonical(before[from]);
  const [to, ...others] = come.filter((name) => canonical(after[name]) === text);
  const twins = gone.filter((name) => canonical(before[name]) === text);
  return others.length === 0 && twins.length === 1 ? to : undefined;
}
