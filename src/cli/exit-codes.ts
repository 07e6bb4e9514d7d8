/** The exit codes of the command. Scripts rely on them. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  canceled: 3,
  notAuthenticated: 4,
  /** Not found, expired or lost: the outcome cannot be known. */
  unknown: 5,
  /** Not completed in time: the work still runs. */
  stillRunning: 6,
  /** Only with `--fail-on warning`. */
  warning: 7,
  /** The server or the connection failed. */
  unavailable: 8,
  /** The lock is held, the work already runs, or the guard has refused. */
  refused: 9,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The worst first. */
const order: readonly number[] = [
  exitCodes.interrupted,
  exitCodes.usage,
  exitCodes.notAuthenticated,
  exitCodes.refused,
  exitCodes.failed,
  exitCodes.unknown,
  exitCodes.canceled,
  exitCodes.unavailable,
  exitCodes.stillRunning,
  exitCodes.warning,
  exitCodes.ok,
];

/** The exit code of several operations: that of the worst one. */
export function worstOf(codes: readonly number[]): number {
  return order.find((code) => codes.includes(code)) ?? exitCodes.ok;
}
