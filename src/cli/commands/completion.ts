import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

export const completion: Command = {
  summary: "completion",
  async run() {
    throw new UsageError("not built");
  },
};
