import type { Io } from "../io.js";

/** Names of all profiles of the configuration. */
export async function profileNames(_io: Io): Promise<readonly string[]> {
  return [];
}
