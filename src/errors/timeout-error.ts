import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** One attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends AsyncOpsError {
  /** The bound that was exceeded. */
  readonly bound: "timeout" | "deadline";
  /** Value of the bound, in ms. */
  readonly limit: number;

  constructor(
    bound: "timeout" | "deadline",
    limit: number,
    details?: AsyncOpsErrorDetails & { readonly hint?: string | undefined },
  ) {
    super(
      "timeout",
      [
        bound === "timeout"
          ? `no complete response within ${limit} ms (timeout)`
          : `not finished within ${limit} ms (deadline)`,
        details?.hint,
      ]
        .filter(Boolean)
        .join("; "),
      details,
    );
    this.bound = bound;
    this.limit = limit;
  }
}
