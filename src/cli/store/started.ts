import type { Operation } from "../../lro/operation.js";
import type { Invocation, OptionSpec } from "../command.js";
import type { OpenProfile } from "../profile/profile.js";
import { UsageError } from "../usage-error.js";

/** The options of every command that starts work, or that waits for it. */
export const waitOptions: readonly OptionSpec[] = [];

export interface Start {
  readonly operationId: string;
  readonly parameters: object;
  /** What the work is about, for people: the name of the job. */
  readonly label: string | undefined;
  begin(): Promise<Operation<unknown>>;
}

/**
 * Starts work: stores that it is about to start, starts it, stores the handle, and then waits when the options or the environment say
 * so. Without waiting it prints the id of the stored handle. Returns the exit code.
 */
export async function startOperation(
  _start: Start,
  _open: OpenProfile,
  _invocation: Invocation,
): Promise<number> {
  throw new UsageError("not built");
}
