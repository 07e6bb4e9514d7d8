import type { ProductName } from "../profile/profile.js";

/**
 * The kinds of ids that `attach()` of a product takes, in the order in which an id is tried. Test `attach-kinds` compares them with the
 * specs, which would take too long to load here.
 */
export const attachKinds: Readonly<Record<ProductName, readonly string[]>> = {
  vspc: ["action", "job"],
  "enterprise-manager": ["task", "session"],
  "oracle-sbc": ["action"],
};
