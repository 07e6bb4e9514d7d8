import type { ProductJobs } from "../jobs/job-kinds.js";

export const vspcJobs: ProductJobs = {
  product: "vspc",
  group: "vspc",
  owners: "of backup servers, agents and Microsoft 365",
  columns: ["lastRun"],
  example: "Nightly SQL",
  kinds: [
    {
      name: "server",
      operations: {
        show: "getBackupServerJob",
        start: "startBackupServerJob",
        stop: "stopBackupServerJob",
        retry: "retryBackupServerJob",
      },
      status: "status",
      place: "backupServerUid",
    },
    {
      name: "agent",
      operations: { start: "startBackupAgentJob", stop: "stopBackupAgentJob" },
      status: "status",
      place: "backupAgentUid",
    },
    {
      name: "m365",
      operations: { start: "startVb365Job", stop: "stopVb365Job" },
      status: "lastStatus",
      place: "vb365ServerName",
    },
  ],
};
