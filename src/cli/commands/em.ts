import type { Group } from "../command.js";
import { productGroup } from "../operations/group.js";

const jobs = () => import("../jobs/job-group.js");

export const em: Group = productGroup(
  "Veeam Backup Enterprise Manager",
  { product: "enterprise-manager", name: "em" },
  {
    jobs: {
      summary: "jobs of all kinds: the same as job list",
      load: async () => (await jobs()).jobListCommand((await import("../em/jobs.js")).emJobs),
    },
    job: {
      summary: "one job, by its name or id: show, start, stop, retry; and list",
      load: async () => (await jobs()).jobGroup((await import("../em/jobs.js")).emJobs),
    },
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
