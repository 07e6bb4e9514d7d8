import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

export const verify: Command = {
  summary: "verify",
  async run() {
    throw new UsageError("not built");
  },
};
