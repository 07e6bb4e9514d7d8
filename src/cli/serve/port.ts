import { ConfigurationError } from "../../errors/index.js";
import type { Options } from "../command.js";
import { UsageError } from "../usage-error.js";

/** The port of `--port`. 0: any free one. */
export function portOf(options: Options, path: readonly string[]): number {
  const given = options.text("port") ?? "0";
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port must be a whole number from 0 to 65535, not '${given}'`, path);
}

/** The options of a server that the command takes too. Their messages begin with the name of the option. */
const shared = ["port", "host"];

/** The error of a server that cannot listen, with the option of the command: `--port 4010 is in use`. */
export function withOption(error: unknown, path: readonly string[]): unknown {
  if (!(error instanceof ConfigurationError) || !shared.includes(error.option)) return error;
  return new UsageError(`--${error.message}`, path);
}
