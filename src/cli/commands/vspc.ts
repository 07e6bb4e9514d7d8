import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

const jobs = () => import("../jobs/job-group.js");

export const vspc: Group = productGroup(
  "Veeam Service Provider Console",
  { product: "vspc", name: "vspc" },
  {
    job: {
      summary: "jobs of all kinds, by name or id: list, show, start, stop, retry",
      load: async () => (await jobs()).jobGroup((await import("../vspc/jobs.js")).vspcJobs),
    },
    jobs: {
      summary: "the same as job list",
      load: async () => (await jobs()).jobListCommand((await import("../vspc/jobs.js")).vspcJobs),
    },
    alarms: {
      summary: "triggered alarms, the newest first",
      load: async () => (await import("../vspc/alarms.js")).alarmsCommand(),
    },
  },
);
