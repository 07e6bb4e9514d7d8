import type { Invocation } from "../command.js";
import { ofProfile } from "../profile/of-profile.js";
import type { ChosenProfile, OpenProfile, ProductName } from "../profile/profile.js";

/** Finds the profile of a command. The client is opened when the work needs it, and closed after the work. */
export async function withProfile(
  product: ProductName,
  { options, io }: Invocation,
  work: (chosen: ChosenProfile) => Promise<number>,
): Promise<number> {
  // Loaded late: the help of a command needs no profile, and a dry run no client.
  const { findProfile } = await import("../profile/find.js");
  const profile = await findProfile(product, options, io);
  let opened: Promise<OpenProfile> | undefined;
  const open = () => {
    opened ??= import("../profile/open.js").then(({ openFound }) => openFound(profile, options, io));
    return opened;
  };
  try {
    return await work({ profile, open });
  } catch (error) {
    throw ofProfile(error, profile.name);
  } finally {
    await opened?.then(
      (each) => each.close(),
      () => undefined,
    );
  }
}
