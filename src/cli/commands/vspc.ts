import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

export const vspc: Group = productGroup(
  "Veeam Service Provider Console",
  { product: "vspc", name: "vspc" },
  {
    job: {
      summary: "jobs of all kinds, by name or id: list, show, start, stop, retry",
      load: async () => (await import("../vspc/job.js")).jobGroup(),
    },
    alarms: {
      summary: "triggered alarms, the newest first",
      load: async () => (await import("../vspc/alarms.js")).alarmsCommand(),
    },
  },
);
