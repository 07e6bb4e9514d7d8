import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

export const top: Command = {
  summary: "top",
  async run() {
    throw new UsageError("not built");
  },
};
