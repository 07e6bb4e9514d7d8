import { exitCodes } from "../exit-codes.js";

/** One line of the doctor. */
export interface Finding {
  /** What was checked: `node`, `lab: TLS`. */
  readonly check: string;
  readonly result: "ok" | "warning" | "failed";
  readonly detail: string;
  /** What to do. */
  readonly remedy?: string | undefined;
  /** The exit code of a failure. */
  readonly exitCode?: number | undefined;
}

export function ok(check: string, detail: string): Finding {
  return { check, result: "ok", detail };
}

export function warning(check: string, detail: string, remedy: string): Finding {
  return { check, result: "warning", detail, remedy };
}

export function failed(
  check: string,
  detail: string,
  remedy: string,
  exitCode: number = exitCodes.failed,
): Finding {
  return { check, result: "failed", detail, remedy, exitCode };
}
