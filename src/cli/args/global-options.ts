import type { OptionSpec } from "../command.js";

/** The formats of a result. */
export const formats = ["table", "json", "jsonl", "yaml", "name"] as const;
export type Format = (typeof formats)[number];

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  {
    name: "profile",
    value: "NAME",
    summary: "the profile to use, else ASYNCOPS_PROFILE, else the current one",
  },
  { name: "password-stdin", summary: "reads the password, key or token of the profile from standard input" },
  {
    name: "output",
    short: "o",
    value: "FORMAT",
    values: formats,
    summary: "table, json, jsonl, yaml or name; default: a table, tab-separated in a pipe",
  },
  { name: "query", value: "EXPRESSION", summary: "selects parts of the result (JMESPath)" },
  { name: "columns", value: "A,B", summary: "columns of the table" },
  { name: "no-header", summary: "leaves out the header of the table" },
  { name: "quiet", short: "q", summary: "no progress" },
  { name: "dry-run", summary: "prints what would be sent, and sends nothing that changes anything" },
  { name: "yes", short: "y", summary: "does not ask before something dangerous" },
  { name: "help", short: "h", summary: "shows this help" },
];
