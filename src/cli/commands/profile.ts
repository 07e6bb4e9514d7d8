import type { Group } from "../command.js";

export const profile: Group = {
  summary: "Servers and how to log on to them.",
  commands: {
    add: {
      summary: "adds a server, or changes one",
      load: async () => (await import("./profile/add.js")).add,
    },
    list: { summary: "the servers", load: async () => (await import("./profile/list.js")).list },
    use: {
      summary: "makes a profile the current one",
      load: async () => (await import("./profile/use.js")).use,
    },
    test: {
      summary: "shows the server's certificate, offers to trust it, and logs on",
      load: async () => (await import("./profile/test.js")).test,
    },
    remove: {
      summary: "removes a server, and its secret in the keychain",
      load: async () => (await import("./profile/remove.js")).remove,
    },
  },
};
