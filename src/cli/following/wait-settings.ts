import { durationOf } from "../args/duration.js";
import type { OptionSpec, Options } from "../command.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";

/** How to follow operations. Times in ms. */
export interface WaitSettings {
  /** Default 24 h. */
  readonly timeout: number;
  /** Fixed time between two polls. Absent: 5 % of the time elapsed, 1 to 60 s. */
  readonly interval: number | undefined;
  readonly failOn: "warning" | undefined;
  readonly cancelOnInterrupt: boolean;
  /** Whether the wait ends with the first operation that ends. */
  readonly any: boolean;
}

const defaultTimeout = 24 * 3_600_000;

/** Options of all commands that wait. */
export const followOptions: readonly OptionSpec[] = [
  { name: "timeout", value: "TIME", summary: "longest wait, such as 90s, 10m or 12h; default 24h" },
  {
    name: "interval",
    value: "TIME",
    summary: "time between two polls; default 5 % of the time elapsed, 1s to 60s",
  },
  { name: "fail-on", value: "warning", summary: "exits with 7 when the operation ends with a warning" },
  { name: "cancel-on-interrupt", summary: "Ctrl-C asks the server to stop the operation" },
];

/** Options of commands that start work. */
export const startOptions: readonly OptionSpec[] = [
  {
    name: "wait",
    value: "TIME",
    optionalValue: true,
    summary: "waits until the operation has ended, at most this long; ASYNCOPS_WAIT=1 makes it the default",
  },
  { name: "no-wait", summary: "does not wait, whatever ASYNCOPS_WAIT says" },
  ...followOptions,
];

/** @throws {UsageError} for a value that cannot be used. */
export function waitSettings(options: Options): WaitSettings {
  const time = (name: string) => {
    const text = options.text(name);
    return text === undefined ? undefined : durationOf(text, `--${name}`);
  };
  if (options.has("any") && options.has("all")) throw new UsageError("--any and --all exclude each other");
  if (options.text("wait") !== undefined && options.has("timeout"))
    throw new UsageError("give the longest wait once: with --wait, or with --timeout");
  const failOn = options.text("fail-on");
  if (failOn !== undefined && failOn !== "warning")
    throw new UsageError(`--fail-on must be warning, not '${failOn}'`);
  return {
    timeout: time("wait") ?? time("timeout") ?? defaultTimeout,
    interval: time("interval"),
    failOn,
    cancelOnInterrupt: options.has("cancel-on-interrupt"),
    any: options.has("any"),
  };
}

/** Whether a command that starts work waits for it. */
export function isWaiting(options: Options, env: Io["env"]): boolean {
  if (options.has("no-wait")) {
    if (options.has("wait")) throw new UsageError("--wait and --no-wait exclude each other");
    return false;
  }
  const { ASYNCOPS_WAIT: given = "" } = env;
  if (options.has("wait")) return true;
  if (["", "0", "false", "no"].includes(given.toLowerCase())) return false;
  if (["1", "true", "yes"].includes(given.toLowerCase())) return true;
  throw new UsageError(`ASYNCOPS_WAIT must be 1 or 0, not '${given}'`);
}
