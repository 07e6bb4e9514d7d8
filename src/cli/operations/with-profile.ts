import type { Invocation } from "../command.js";
import type { OpenProfile, ProductName } from "../profile/profile.js";
import type { Services } from "../services.js";

/** Opens the profile of a command, and closes it after the work. */
export async function withProfile(
  product: ProductName,
  { options, io }: Invocation,
  services: Services,
  work: (open: OpenProfile) => Promise<number>,
): Promise<number> {
  const open = await services.open(product, options, io);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}
