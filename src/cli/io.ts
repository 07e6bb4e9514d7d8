import type { Clock } from "../http/clock.js";
import type { Options } from "./command.js";
import type { OpenProfile, ProductName } from "./profile/profile.js";

/** What a command reads and writes, so that tests can pass their own. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Source of time. Default: the system's. */
  readonly clock?: Clock | undefined;
  /** Where Ctrl-C is announced as `SIGINT`. Default: the process. */
  readonly signals?: Signals | undefined;
  /** Opens the client of a profile. Default: `openProfile()`. */
  readonly openProfile?: OpenProfileFunction | undefined;
  /** Names of all profiles. Default: those of the configuration. */
  readonly profileNames?: ((io: Io) => Promise<readonly string[]>) | undefined;
}

export type OpenProfileFunction = (
  product: ProductName | undefined,
  options: Options,
  io: Io,
) => Promise<OpenProfile>;

/** The part of a process that announces signals. */
export interface Signals {
  on(event: "SIGINT", listener: () => void): unknown;
  off(event: "SIGINT", listener: () => void): unknown;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env, platform } = process;
  return { stdin, stdout, stderr, env, platform };
}
