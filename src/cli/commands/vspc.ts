import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";
import { services as own, type Services } from "../services.js";

export function vspcGroup(services: Services): Group {
  const group = { product: "vspc", name: "vspc" } as const;
  const short = {
    job: {
      summary: "jobs of all kinds, by name or id: list, show, start, stop, retry",
      load: async () => (await import("../vspc/job.js")).jobGroup(services),
    },
    alarms: {
      summary: "triggered alarms, the newest first",
      load: async () => (await import("../vspc/alarms.js")).alarmsCommand(services),
    },
  };
  return productGroup("Veeam Service Provider Console", group, short, services);
}

export const vspc: Group = vspcGroup(own);
