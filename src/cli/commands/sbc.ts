import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

export const sbc: Group = productGroup(
  "Oracle Session Border Controller",
  { product: "oracle-sbc", name: "sbc" },
  {
    elements: {
      summary: "configuration elements of a type, as rows",
      load: async () => (await import("../sbc/elements.js")).elementsCommand(),
    },
    apply: {
      summary: "makes the changes of a file, then verifies, saves and activates",
      load: async () => (await import("../sbc/apply.js")).applyCommand(),
    },
  },
);
