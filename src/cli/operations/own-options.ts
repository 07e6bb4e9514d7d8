import type { OptionSpec } from "../command.js";

/** The options of operations that are no parameters. Generation checks that no parameter has one of these names. */
export const bodyOption: OptionSpec = {
  name: "body",
  value: "JSON|@FILE|-",
  summary: "the request body: JSON, a file (JSON, YAML or XML), or - for standard input",
};

export const allOption: OptionSpec = { name: "all", summary: "reads every page" };

export const limitOption: OptionSpec = { name: "limit", value: "N", summary: "the most items to read" };

export const sinceOption: OptionSpec = {
  name: "since",
  value: "TIME",
  summary: "only what was created since then: a time ago such as 24h, or a date",
};
