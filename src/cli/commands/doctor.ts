import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

export const doctor: Command = {
  summary: "doctor",
  async run() {
    throw new UsageError("not built");
  },
};
