import type { Change } from "../changes.js";
import { compareBundles } from "../compare/compare.js";
import { documentationChange } from "../compare/documentation-changes.js";
import { parseBundle } from "../parse.js";
import { greatest, type Step } from "../rules/rule.js";
import { namesFile, type Side } from "../sources.js";
import { compareNameLists } from "./public-names.js";

/** What belongs to no product: the package and the command. */
export const packageName = "package";

export interface Report {
  /** `null`: there is nothing to compare with. */
  readonly from: string | null;
  readonly to: string;
  /** Version of the package on the old side, else on the new one. */
  readonly version: string | undefined;
  /** `undefined`: nothing has changed. */
  readonly step: Step | undefined;
  readonly products: readonly { readonly product: string; readonly changes: readonly Change[] }[];
  /** What was not compared, and why. */
  readonly notes: readonly string[];
}

export function makeReport(from: Side, to: Side): Report {
  const notes: string[] = [];
  const products = comparedOf(from, to).map(([product, before, after]) => ({
    product,
    changes: compareTexts(before, after),
  }));
  if (from.names && to.names) {
    products.push({ product: packageName, changes: compareNameLists(from.names, to.names) });
  } else {
    const lacking = [from, to].filter(({ names }) => names === undefined).map(({ label }) => label);
    notes.push(
      `${lacking.join(" and ")} without ${namesFile}: names of the package and the command are not compared.`,
    );
  }
  const changed = products.filter(({ changes }) => changes.length > 0);
  const steps = changed.flatMap(({ changes }) => changes.map(({ step }) => step));
  return {
    from: from.label,
    to: to.label,
    version: from.version ?? to.version,
    step: steps.length === 0 ? undefined : greatest(steps),
    products: changed,
    notes,
  };
}

export function emptyReport(note: string): Report {
  return {
    from: null,
    to: "the working tree",
    version: undefined,
    step: undefined,
    products: [],
    notes: [note],
  };
}

type Compared = readonly [product: string, before: string | undefined, after: string | undefined];

/** The bundles of both sides, by product. A single file is compared with the only bundle that it can stand for. */
function comparedOf(from: Side, to: Side): Compared[] {
  const single = [from, to].find(({ bundles }) => bundles.has("") || isOneFile(bundles));
  if (single === undefined) {
    const names = new Set([...from.bundles.keys(), ...to.bundles.keys()]);
    return [...names].sort().map((name) => [name, from.bundles.get(name), to.bundles.get(name)]);
  }
  const [name = "", text = ""] = [...single.bundles][0] ?? [];
  const other = single === from ? to : from;
  const title = titleOf(text);
  const fits = [...other.bundles].filter(([key, bundle]) =>
    name === "" || key === "" ? other.bundles.size === 1 || titleOf(bundle) === title : key === name,
  );
  const [found, ...more] = fits;
  if (found === undefined || more.length > 0) {
    throw new Error(`It is not clear which product ${single.label} is of. Name the file <product>.yaml.`);
  }
  const product = name || found[0] || "spec";
  return [single === from ? [product, text, found[1]] : [product, found[1], text]];
}

function isOneFile(bundles: ReadonlyMap<string, string>): boolean {
  return bundles.size === 1;
}

function titleOf(text: string): string | undefined {
  return /^ {2}title: (.*)$/m.exec(text)?.[1];
}

function compareTexts(before: string | undefined, after: string | undefined): Change[] {
  if (before === after) return [];
  if (before === undefined) return [productChange("product-added")];
  if (after === undefined) return [productChange("product-removed")];
  const changes = compareBundles(parseBundle(before), parseBundle(after));
  return changes.length > 0 ? changes : [documentationChange({ kind: "product" }, [])];
}

function productChange(rule: "product-added" | "product-removed"): Change {
  const isGone = rule === "product-removed";
  const [step, breaks] = isGone ? (["major", ["uses"]] as const) : (["minor", []] as const);
  return { rule, step, breaks, sides: ["uses"], place: { kind: "product" }, field: "", operations: [] };
}
