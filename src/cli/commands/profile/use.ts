import { changeCommand } from "./change.js";

export const use = changeCommand({
  summary: "Makes a profile the current one: commands of its product use it without --profile.",
  example: "profile use lab",
  change: (config, name) => ({ ...config, current: name }),
  done: (name) => `The current profile is '${name}'`,
});
