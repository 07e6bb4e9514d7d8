import type { Options } from "../command.js";
import { UsageError } from "../usage-error.js";

/** The port of `--port`. 0: any free one. */
export function portOf(options: Options, path: readonly string[]): number {
  const given = options.text("port") ?? "0";
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port must be a whole number from 0 to 65535, not '${given}'`, path);
}
