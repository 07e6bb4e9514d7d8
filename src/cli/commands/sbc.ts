import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function sbcGroup(services: Services): Group {
  const group = { product: "oracle-sbc", name: "sbc" } as const;
  return productGroup("Oracle Session Border Controller", group, {}, services);
}

export const sbc: Group = sbcGroup(own);
