import type { Invocation, OptionSpec } from "../command.js";
import { startOptions } from "../following/wait-settings.js";
import type { OpenProfile } from "../profile/profile.js";
import type { Start } from "./intent.js";

/** The options of every command that starts work, or that waits for it. */
export const waitOptions: readonly OptionSpec[] = startOptions;

export type { Start };

/**
 * Starts work: stores that it is about to start, starts it, stores the handle, and then waits when the options or the environment say
 * so. Without waiting it prints the id of the stored handle. A call whose result is wanted (`printResult`) is stored in the same way,
 * and waited for. Returns the exit code.
 * @throws {StateError} when the state folder cannot be written. Nothing was sent then.
 */
export async function startOperation(
  start: Start,
  open: OpenProfile,
  invocation: Invocation,
): Promise<number> {
  // Loaded late: the help of a command needs only the options.
  const { runStart } = await import("./start.js");
  return runStart(start, open, invocation);
}
