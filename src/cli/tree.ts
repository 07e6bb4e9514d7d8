import type { Group } from "./command.js";

/** The top of the command line. Each command is loaded when it is called. */
export const tree: Group = {
  summary: "Starts, follows and finds long-running work of Veeam and Oracle SBC servers.",
  commands: {
    vspc: {
      summary: "Veeam Service Provider Console",
      load: async () => (await import("./commands/vspc.js")).vspc,
    },
    em: {
      summary: "Veeam Backup Enterprise Manager",
      load: async () => (await import("./commands/em.js")).em,
    },
    sbc: {
      summary: "Oracle Session Border Controller",
      load: async () => (await import("./commands/sbc.js")).sbc,
    },
    op: {
      summary: "the operations that were started here: list, show, wait, watch, cancel, forget",
      load: async () => (await import("./commands/op.js")).op,
    },
    top: {
      summary: "every long-running operation of every profile, live",
      load: async () => (await import("./commands/top.js")).top,
    },
    profile: {
      summary: "servers and how to log on: add, list, use, test, remove",
      load: async () => (await import("./commands/profile.js")).profile,
    },
    doctor: {
      summary: "checks this machine, the profiles and their servers",
      load: async () => (await import("./commands/doctor.js")).doctor,
    },
    mock: {
      summary: "a mock server of a product",
      load: async () => (await import("./commands/mock.js")).mock,
    },
    verify: {
      summary: "checks whether a live server keeps to the spec",
      load: async () => (await import("./commands/verify.js")).verify,
    },
    completion: {
      summary: "completion for bash, zsh, fish or powershell",
      load: async () => (await import("./commands/completion.js")).completion,
    },
  },
};
