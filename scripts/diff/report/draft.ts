import type { Change } from "../changes.js";
import { rules } from "../rules/rules.js";
import { capitalized, labelOf, sentenceOf } from "../text.js";
import type { Report } from "./report.js";

/** Width of a line of the CHANGELOG. */
const lineWidth = 140;

const sections = ["Breaking", "Added", "Changed"] as const;

/** An entry for `## Unreleased`: sections, products and bullets as in the CHANGELOG. Documentation needs none. */
export function draftOf({ products }: Report): string {
  const parts = sections.flatMap((section) => {
    const groups = products.flatMap(({ product, changes }) => {
      const found = changes.filter((change) => sectionOf(change) === section);
      if (found.length === 0) return [];
      const bullets = found.map((change) => bulletOf(capitalized(`${sentenceOf(change, product)}.`)));
      return [`**${labelOf(product)}**\n\n${bullets.join("\n")}`];
    });
    return groups.length === 0 ? [] : [`### ${section}\n\n${groups.join("\n\n")}`];
  });
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function sectionOf({ breaks, step, rule }: Change): (typeof sections)[number] | undefined {
  if (breaks.length > 0) return "Breaking";
  if (step === "patch") return undefined;
  return rules[rule].added ? "Added" : "Changed";
}

function bulletOf(sentence: string): string {
  const lines = ["-"];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1) as string;
    if (last.length + 1 + word.length <= lineWidth || last === "-")
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
