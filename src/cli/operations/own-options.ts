import type { OptionSpec } from "../command.js";

export const bodyOption: OptionSpec = {
  name: "body",
  value: "JSON|@FILE|-",
  summary: "the request body: JSON, a file (JSON, YAML or XML), or - for standard input",
};

export const allOption: OptionSpec = { name: "all", summary: "reads every page" };

export const limitOption: OptionSpec = {
  name: "limit",
  value: "N",
  summary: "the most items to read, from as many pages as that needs",
};

export const sinceOption: OptionSpec = {
  name: "since",
  value: "TIME",
  summary: "only what was created since then: a time ago such as 24h, or a date",
};
