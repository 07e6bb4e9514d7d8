import { type Comparison, type Fact, metBy, type Place, reachOf } from "./graph.js";
import { greatest, type Side, type Step } from "./rules/rule.js";
import { type RuleName, rules } from "./rules/rules.js";

/** A difference as callers meet it. */
export interface Change {
  readonly rule: RuleName;
  readonly step: Step;
  /** For whom it is breaking. */
  readonly breaks: readonly Side[];
  /** What the callers do with it who meet it at all. */
  readonly sides: readonly Side[];
  readonly place: Place;
  /** Path below the place. */
  readonly field: string;
  readonly operations: readonly string[];
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
}

/** All changes of a product, the breaking ones first. */
export function changesOf(comparison: Comparison): Change[] {
  const reach = reachOf(comparison);
  const nodes = new Set([...reach.keys(), ...comparison.schemas.values()]);
  const found = new Map<string, Change>();
  for (const node of nodes) {
    for (const fact of node.facts) {
      const change = changeOf(node.place, fact, metBy(reach, node, fact));
      if (change === undefined) continue;
      const key = keyOf(change);
      found.set(key, merged(found.get(key), change));
    }
  }
  return [...found.values()].sort((one, other) => compare(sortKey(one), sortKey(other)));
}

function changeOf(place: Place, fact: Fact, met: Map<Side, ReadonlySet<string>>): Change | undefined {
  if (met.size === 0) return undefined;
  const { only: _, ...rest } = fact;
  const rule = rules[fact.rule];
  const sides = [...met.keys()];
  const operations = new Set([...met.values()].flatMap((each) => [...each]).filter(Boolean));
  return {
    ...rest,
    place,
    sides,
    step: greatest(sides.map((side) => rule[side] as Step)),
    breaks: sides.filter((side) => rule[side] === "major"),
    operations: [...operations].sort(),
  };
}

/** What several operations have in common is one change, but what breaks an operation or makes it is named at each. */
function keyOf({ rule, place, field, operations, name, from, to, breaks }: Change): string {
  const isShared = place.kind !== "operation" || (breaks.length === 0 && !rules[rule].added);
  return JSON.stringify([rule, place, field, name, from, to, isShared ? undefined : operations]);
}

function merged(known: Change | undefined, change: Change): Change {
  if (known === undefined) return change;
  const union = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
  return {
    ...known,
    step: greatest([known.step, change.step]),
    sides: union(known.sides, change.sides),
    breaks: union(known.breaks, change.breaks),
    operations: union(known.operations, change.operations).sort(),
  };
}

function sortKey({ step, place, operations, field, rule, name, from, to }: Change): string {
  const rank = { major: 0, minor: 1, patch: 2 }[step];
  const kinds = ["product", "operation", "parameter", "request", "response", "schema"];
  const subject = place.kind === "schema" ? place.schema : (operations[0] ?? "");
  return JSON.stringify([rank, kinds.indexOf(place.kind), subject, field, rule, name, from, to]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
