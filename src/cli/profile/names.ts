import type { Io } from "../io.js";
import { readConfig } from "./config-file.js";

/** Names of all profiles of the configuration. */
export async function profileNames(io: Io): Promise<readonly string[]> {
  return Object.keys((await readConfig(io)).profiles);
}
