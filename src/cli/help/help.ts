import { globalOptions } from "../args/global-options.js";
import type { Command, Group, OptionSpec } from "../command.js";

const width = 78;

/** The help of a group: its commands, one a line. */
export async function groupHelp(group: Group, path: readonly string[]): Promise<string> {
  const own = Object.entries(group.commands).map(([name, { summary }]) => [name, summary] as const);
  const further = ((await group.names?.()) ?? []).map(({ name, summary }) => [name, summary] as const);
  const call = ["asyncops", ...path].join(" ");
  return [
    wrapped(sentence(group.summary), ""),
    "",
    `Usage: ${call} COMMAND …`,
    "",
    "Commands:",
    ...table(own),
    ...(further.length > 0 ? ["", "Operations:", ...table(further)] : []),
    "",
    `${call} COMMAND --help says more about a command.`,
    ...(path.length === 0 ? ["asyncops --version prints the version."] : []),
    "",
  ].join("\n");
}

/** The help of a command: its words, its options, an example. */
export function commandHelp(command: Command, path: readonly string[]): string {
  const call = ["asyncops", ...path].join(" ");
  const { summary, description, usage = "", options = [], example } = command;
  return [
    wrapped(sentence(summary), ""),
    "",
    `Usage: ${call}${usage === "" ? "" : ` ${usage}`}`,
    ...(description === undefined ? [] : ["", ...description.split("\n").map((line) => wrapped(line, ""))]),
    ...(options.length > 0 ? ["", "Options:", ...table(options.map(optionRow))] : []),
    "",
    "Options of every command:",
    ...table(globalOptions.map(optionRow)),
    ...(example === undefined ? [] : ["", "Example:", `  asyncops ${example}`]),
    "",
  ].join("\n");
}

function optionRow({
  name,
  short,
  value,
  optionalValue,
  required,
  repeated,
  summary,
}: OptionSpec): readonly [string, string] {
  const given = value === undefined ? "" : optionalValue ? `[=${value}]` : ` ${value}`;
  const notes = [required && "required", repeated && "may be repeated"].filter(Boolean);
  const names = `${short === undefined ? "    " : `-${short}, `}--${name}${given}`;
  return [names, notes.length > 0 ? `${summary} (${notes.join(", ")})` : summary];
}

/** Two columns. A name that is too long for its column has a line of its own. */
function table(rows: readonly (readonly [name: string, text: string])[]): string[] {
  const longest = Math.min(Math.max(...rows.map(([name]) => name.length), 0), 30);
  return rows.flatMap(([name, text]) => {
    const lines = linesOf(text, width - longest - 4);
    const indent = " ".repeat(longest + 4);
    const [first = "", ...others] = lines;
    const head =
      name.length > longest ? [`  ${name}`, `${indent}${first}`] : [`  ${name.padEnd(longest)}  ${first}`];
    return [...head, ...others.map((line) => `${indent}${line}`)].map((line) => line.trimEnd());
  });
}

/** A summary also stands in lists, in small letters. At the top of a help it is a sentence. */
function sentence(summary: string): string {
  return summary.charAt(0).toUpperCase() + summary.slice(1);
}

function wrapped(text: string, indent: string): string {
  return linesOf(text, width - indent.length)
    .map((line) => `${indent}${line}`)
    .join("\n");
}

function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
