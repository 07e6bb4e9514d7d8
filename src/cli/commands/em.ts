import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function emGroup(services: Services): Group {
  const group = { product: "enterprise-manager", name: "em" } as const;
  return productGroup("Veeam Backup Enterprise Manager", group, {}, services);
}

export const em: Group = emGroup(own);
