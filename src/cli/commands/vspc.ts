import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

const jobs = () => import("../jobs/job-group.js");

export const vspc: Group = productGroup(
  "Veeam Service Provider Console",
  { product: "vspc", name: "vspc" },
  {
    jobs: {
      summary: "jobs of all kinds, with their last run: the same as job list",
      load: async () => (await jobs()).jobListCommand((await import("../vspc/jobs.js")).vspcJobs),
    },
    job: {
      summary: "one job, by its name or id: show, start, stop, retry; and list",
      load: async () => (await jobs()).jobGroup((await import("../vspc/jobs.js")).vspcJobs),
    },
    alarms: {
      summary: "triggered alarms, the newest first",
      load: async () => (await import("../vspc/alarms.js")).alarmsCommand(),
    },
  },
);
