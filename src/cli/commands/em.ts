import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

export const em: Group = productGroup(
  "Veeam Backup Enterprise Manager",
  { product: "enterprise-manager", name: "em" },
  {
    sessions: {
      summary: "sessions of jobs and restores, the newest first",
      load: async () => (await import("../em/sessions.js")).sessionsCommand(),
    },
    restore: {
      summary: "restores a VM from one of its restore points",
      load: async () => (await import("../em/restore.js")).restoreCommand(),
    },
  },
);
