import { contradiction, type FieldDefinition, type QueryFields } from "../query-fields.js";

/** The fields that queries filter and sort by, as Markdown: a heading and a table for each type. */
export function fieldTables({ filter, sort, types }: QueryFields): string {
  const parameters = `\`${filter}\` and ${sort.map((name) => `\`${name}\``).join(", ")}`;
  const tables = Object.entries(types).map(([type, fields]) => {
    const rows = Object.entries(fields).map(([name, definition]) => row(name, definition));
    return [
      `### Fields of ${type}`,
      "",
      "| field | type | filter | sort | |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n");
  });
  return [`Each type has its own fields for ${parameters}.`, ...tables].join("\n\n");
}

function row(name: string, { type, filterable, sortable, values, contradicted }: FieldDefinition): string {
  const words = values && `${values.map((value) => `\`${value}\``).join(", ")}.`;
  const notes = [words, contradicted && contradiction(contradicted)].filter(Boolean).join(" ");
  return `| \`${name}\` | ${type} | ${yes(filterable)} | ${yes(sortable)} | ${notes} |`;
}

function yes(answer: boolean): string {
  return answer ? "yes" : "no";
}
