import type { Clock } from "../http/clock.js";

/** What a command reads and writes, so that tests can pass their own. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Source of time. Default: the system's. */
  readonly clock?: Clock | undefined;
  /** How the command ends when the reader of its standard output has gone: well, but not while work is waited for. */
  readonly atClosedPipe?: { code: number } | undefined;
  /** Where Ctrl-C is announced as `SIGINT`, and that the process shall end. Default: the process. */
  readonly signals?: Signals | undefined;
}

/** The part of a process that announces signals. */
export interface Signals {
  on(event: "SIGINT" | "SIGTERM" | "SIGHUP", listener: () => void): unknown;
  off(event: "SIGINT" | "SIGTERM" | "SIGHUP", listener: () => void): unknown;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env, platform } = process;
  return { stdin, stdout, stderr, env, platform, atClosedPipe: { code: 0 } };
}
