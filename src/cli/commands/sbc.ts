import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function sbcGroup(services: Services): Group {
  const group = { product: "oracle-sbc", name: "sbc" } as const;
  const short = {
    elements: {
      summary: "configuration elements of a type, as rows",
      load: async () => (await import("../sbc/elements.js")).elementsCommand(services),
    },
    apply: {
      summary: "makes the changes of a file, then verifies, saves and activates",
      load: async () => (await import("../sbc/apply.js")).applyCommand(services),
    },
  };
  return productGroup("Oracle Session Border Controller", group, short, services);
}

export const sbc: Group = sbcGroup(own);
