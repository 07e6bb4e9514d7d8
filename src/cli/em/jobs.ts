import type { ProductJobs } from "../jobs/job-kinds.js";

export const emJobs: ProductJobs = {
  product: "enterprise-manager",
  group: "em",
  owners: "of VMs, agents and file shares",
  columns: ["NextRun"],
  example: "Nightly Backup",
  kinds: [
    {
      name: "vm",
      operations: { show: "getJob", start: "startJob", stop: "stopJob", retry: "retryJob" },
      place: "BackupServerName",
    },
    {
      name: "agent",
      operations: {
        show: "getAgentJob",
        start: "startAgentJob",
        stop: "stopAgentJob",
        retry: "retryAgentJob",
      },
      place: "BackupServerName",
    },
    {
      name: "nas",
      operations: { show: "getNasJob", start: "startNasJob", stop: "stopNasJob", retry: "retryNasJob" },
      place: "BackupServerName",
    },
  ],
};
