import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function vspcGroup(services: Services): Group {
  const group = { product: "vspc", name: "vspc" } as const;
  return productGroup("Veeam Service Provider Console", group, {}, services);
}

export const vspc: Group = vspcGroup(own);
