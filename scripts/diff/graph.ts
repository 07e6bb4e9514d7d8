import type { OpenApiDocument } from "../generate/openapi.js";
import type { Side } from "./rules/rule.js";
import { type RuleName, rules } from "./rules/rules.js";

/** Where a change is. What lies in a named schema is reported once, at the schema, with the operations that lead to it. */
export type Place =
  | { readonly kind: "product" | "operation" }
  | { readonly kind: "schema"; readonly schema: string }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "request" }
  | { readonly kind: "response"; readonly status: string };

export interface Details {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A difference, before it is known who meets it. */
export interface Fact extends Details {
  readonly rule: RuleName;
  /** Path below the place: `schedule.days[]`. */
  readonly field: string;
  /** The fact is about a value that goes in this direction only, such as a member that is read-only. */
  readonly only: Direction | undefined;
}

export type Direction = Exclude<Side, "uses">;

/** A part of the two documents that is compared once: an operation, a message of it, or a pair of named schemas. */
export interface Node {
  readonly place: Place;
  readonly facts: Fact[];
  readonly edges: Edge[];
}

interface Edge {
  readonly node: Node;
  /** From an operation: the direction of the message. Within schemas the direction stays. */
  readonly direction?: Direction;
  /** From an operation: the message is written as XML. */
  readonly xml?: boolean;
  /** Only a value that goes in this direction leads there. */
  readonly only?: Direction | undefined;
}

/** Where the comparison is: collects the facts and the ways from there. */
export class Site {
  constructor(
    readonly comparison: Comparison,
    readonly node: Node,
    readonly field = "",
    readonly only?: Direction,
  ) {}

  /** A member (`name`), the items (`[]`) or the further members (`{}`). */
  at(step: string): Site {
    const separator = this.field === "" || step.startsWith("[") || step.startsWith("{") ? "" : ".";
    return new Site(this.comparison, this.node, this.field + separator + step, this.only);
  }

  /** The same place, for values that go in one direction only. */
  going(only: Direction | undefined): Site {
    return new Site(this.comparison, this.node, this.field, only ?? this.only);
  }

  report(rule: RuleName, details: Details = {}): void {
    this.node.facts.push({ rule, field: this.field, only: this.only, ...details });
  }

  leadsTo(node: Node, edge: Pick<Edge, "direction" | "xml"> = {}): void {
    this.node.edges.push({ node, only: this.only, ...edge });
  }
}

/** Two bundles of one product, and the graph of what is compared. */
export class Comparison {
  readonly roots: { readonly operation: string; readonly node: Node }[] = [];
  readonly schemas = new Map<string, Node>();
  /** Names that stand in each other's place, the old one first. */
  readonly pairs = new Map<string, Set<string>>();
  readonly product: Site;

  constructor(
    readonly before: OpenApiDocument,
    readonly after: OpenApiDocument,
  ) {
    this.product = new Site(this, emptyNode({ kind: "product" }));
    this.roots.push({ operation: "", node: this.product.node });
  }

  /** A root of the graph: who uses this operation meets what is reported there. */
  operation(operation: string): Site {
    const node = emptyNode({ kind: "operation" });
    this.roots.push({ operation, node });
    return new Site(this, node);
  }

  /** Part of an operation. */
  message(of: Site, place: Place, edge: Pick<Edge, "direction" | "xml">): Site {
    const node = emptyNode(place);
    of.leadsTo(node, edge);
    return new Site(this, node);
  }

  /** The node of two named schemas. Made before it is filled, so that recursive schemas end. */
  pair(before: string, after: string, fill: (site: Site) => void): Node {
    const key = `${before} ${after}`;
    const known = this.schemas.get(key);
    if (known !== undefined) return known;
    const node = emptyNode({ kind: "schema", schema: after });
    this.schemas.set(key, node);
    this.pairs.set(before, (this.pairs.get(before) ?? new Set()).add(after));
    fill(new Site(this, node));
    return node;
  }

  /** The node of a named schema that only one side has. */
  alone(schema: string): Node {
    const node = emptyNode({ kind: "schema", schema });
    this.schemas.set(`${schema} `, node);
    return node;
  }
}

function emptyNode(place: Place): Node {
  return { place, facts: [], edges: [] };
}

/** The operations that lead to a node, by how a value gets there. */
export type Reach = Map<Node, Map<Side, { readonly operations: Set<string>; xml: Set<string> }>>;

/** Follows all ways from the operations. */
export function reachOf({ roots }: Comparison): Reach {
  const reach: Reach = new Map();
  for (const { operation, node } of roots) {
    const seen = new Set<string>();
    const ids = new Map<Node, number>();
    const open: [node: Node, side: Side, xml: boolean][] = [[node, "uses", false]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [at, side, xml] = next;
      if (!ids.has(at)) ids.set(at, ids.size);
      const key = `${ids.get(at)} ${side} ${xml}`;
      if (seen.has(key)) continue;
      seen.add(key);
      enter(reach, at, side, xml, operation);
      for (const edge of at.edges) {
        const direction = edge.direction ?? side;
        if (edge.only !== undefined && edge.only !== direction) continue;
        open.push([edge.node, direction, edge.direction ? edge.xml === true : xml]);
      }
    }
  }
  return reach;
}

function enter(reach: Reach, node: Node, side: Side, xml: boolean, operation: string): void {
  const sides = reach.get(node) ?? new Map();
  reach.set(node, sides);
  const entry = sides.get(side) ?? { operations: new Set<string>(), xml: new Set<string>() };
  sides.set(side, entry);
  entry.operations.add(operation);
  if (xml) entry.xml.add(operation);
}

/** The operations whose callers meet a fact, by what they do with the value. */
export function metBy(reach: Reach, node: Node, fact: Fact): Map<Side, ReadonlySet<string>> {
  const rule = rules[fact.rule];
  const met = new Map<Side, ReadonlySet<string>>();
  const sides = reach.get(node);
  for (const side of ["sends", "receives", "uses"] as const) {
    if (rule[side] === undefined || (fact.only !== undefined && fact.only !== side)) continue;
    // A schema that no operation leads to is still an exported type, for whatever its user does with it.
    if (sides === undefined) met.set(side, new Set());
    const entry = sides?.get(side);
    const operations = rule.xml ? entry?.xml : entry?.operations;
    if (operations !== undefined && operations.size > 0) met.set(side, operations);
    // Names of types, and what has no rule, concern whoever sends or receives the value.
    else if (sides !== undefined && side === "uses") {
      met.set(side, new Set([...sides.values()].flatMap((each) => [...each.operations])));
    }
  }
  return met;
}
