import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function emGroup(services: Services): Group {
  const group = { product: "enterprise-manager", name: "em" } as const;
  const short = {
    sessions: {
      summary: "sessions of jobs and restores, the newest first",
      load: async () => (await import("../em/sessions.js")).sessionsCommand(services),
    },
    restore: {
      summary: "restores a VM from one of its restore points",
      load: async () => (await import("../em/restore.js")).restoreCommand(services),
    },
  };
  return productGroup("Veeam Backup Enterprise Manager", group, short, services);
}

export const em: Group = emGroup(own);
