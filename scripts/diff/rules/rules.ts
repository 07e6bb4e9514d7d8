import { messageRules } from "./message-rules.js";
import { operationRules } from "./operation-rules.js";
import type { Rule } from "./rule.js";
import { schemaRules } from "./schema-rules.js";

export type RuleName = keyof typeof operationRules | keyof typeof messageRules | keyof typeof schemaRules;

/** Every case that the comparison knows. `docs/changes.md` has the same table; a test compares them. */
export const rules: Readonly<Record<RuleName, Rule>> = { ...operationRules, ...messageRules, ...schemaRules };

/** The tables of `docs/changes.md`. */
export function rulesMarkdown(): string {
  const parts = { Operations: operationRules, "Parameters and bodies": messageRules, Schemas: schemaRules };
  return Object.entries(parts)
    .map(([title, table]) => `### ${title}\n\n${tableOf(table)}`)
    .join("\n\n");
}

function tableOf(table: Readonly<Record<string, Rule>>): string {
  const rows = Object.entries(table).map(([name, rule]) => {
    const words = rule.says.replaceAll(/`?\{(\w+)\}`?/g, "*$1*") + (rule.why ? `: ${rule.why}` : "");
    const cells = [`\`${name}\``, words, rule.sends, rule.receives, rule.uses];
    return `| ${cells.map((cell) => (cell === "major" ? "**major**" : (cell ?? ""))).join(" | ")} |`;
  });
  return ["| rule | it | sends | receives | uses |", "|---|---|---|---|---|", ...rows].join("\n");
}
