import type { Invocation } from "../command.js";
import type { OpenProfile, ProductName } from "../profile/profile.js";

/** Opens the profile of a command, and closes it after the work. */
export async function withProfile(
  product: ProductName,
  { options, io }: Invocation,
  work: (open: OpenProfile) => Promise<number>,
): Promise<number> {
  // Loaded late: the help of a command needs no client.
  const { openProfile } = await import("../profile/open.js");
  await using open = await openProfile(product, options, io);
  return await work(open);
}
