import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

export const mock: Command = {
  summary: "mock",
  async run() {
    throw new UsageError("not built");
  },
};
