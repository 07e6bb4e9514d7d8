import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import type { OpenProfile, ProductName } from "./profile.js";

/**
 * Opens a client for the profile that the options, the environment or the configuration name.
 * @param product the product that the command is for. `undefined`: any.
 * @throws {UsageError} when there is no such profile, or it is of another product.
 */
export async function openProfile(
  _product: ProductName | undefined,
  _options: Options,
  _io: Io,
): Promise<OpenProfile> {
  throw new UsageError("there is no profile yet");
}
