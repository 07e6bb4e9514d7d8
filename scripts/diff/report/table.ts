import { tableOf } from "../../../src/cli/output/table.js";
import type { Change } from "../changes.js";
import { labelOf, placeText, sentenceOf } from "../text.js";
import { demandedOf, nextVersion } from "../version.js";
import type { Report } from "./report.js";

/** The report for people. `width`: of the terminal; without it, columns are separated by tabs and not cut. */
export function printReport(report: Report, width: number | undefined): string {
  const { from, to, products, notes } = report;
  const rows = products.flatMap(({ product, changes }) => changes.map((change) => rowOf(change, product)));
  const columns = ["change", "for", "product", "operations", "where", "what"];
  const table = rows.length === 0 ? "" : `${tableOf(rows, { columns, header: true, width })}\n`;
  const lines = [
    `${from} → ${to}: ${countText(report)}`,
    ...notes.map((note) => `Note: ${note}`),
    versionText(report),
  ];
  return `${table}${lines.filter(Boolean).join("\n")}\n`;
}

function rowOf(change: Change, product: string) {
  const where = placeText({ ...change, operations: change.operations.slice(0, 1) }, product);
  const sentence = sentenceOf({ ...change, operations: change.operations.slice(0, 1) }, product);
  return {
    change: change.breaks.length > 0 ? "BREAKING" : change.step,
    for: (change.breaks.length > 0 ? change.breaks : change.sides).join(", "),
    product: labelOf(product),
    where: where.replaceAll("`", ""),
    what: sentence.slice(where.length + 1).replaceAll("`", ""),
    operations: change.operations.length,
  };
}

function countText({ products }: Report): string {
  const all = products.flatMap(({ changes }) => changes);
  if (all.length === 0) return "nothing has changed for callers.";
  const breaking = all.filter(({ breaks }) => breaks.length > 0).length;
  return `${all.length} change${all.length === 1 ? "" : "s"}, ${breaking} breaking.`;
}

/** Below 1.0 the second number takes the place of the first, so the words say both. */
function versionText({ step, version }: Report): string {
  if (step === undefined) return "";
  if (version === undefined) return `This demands a ${step} version.`;
  const demanded = demandedOf(version, step);
  const below = demanded === step ? "" : ` (${step}; below 1.0 that is ${demanded})`;
  return `This demands a ${demanded} version${below}: ${version} → ${nextVersion(version, step)}.`;
}
