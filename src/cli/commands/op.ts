import type { Group } from "../command.js";

export const op: Group = {
  summary: "The operations that were started here, and work of a server by its id.",
  commands: {
    list: {
      summary: "the operations that were started here, with what is known of them",
      load: async () => (await import("./op/list.js")).list,
    },
    show: {
      summary: "one operation: what was started, and its state on the server",
      load: async () => (await import("./op/show.js")).show,
    },
    wait: {
      summary: "waits until operations have ended, and exits with their outcome",
      load: async () => (await import("./op/wait.js")).wait,
    },
    watch: {
      summary: "prints each change of operations until they have ended",
      load: async () => (await import("./op/watch.js")).watch,
    },
    cancel: {
      summary: "asks the server to stop operations",
      load: async () => (await import("./op/cancel.js")).cancel,
    },
    forget: {
      summary: "removes operations from the list; on the server nothing changes",
      load: async () => (await import("./op/forget.js")).forget,
    },
  },
};
