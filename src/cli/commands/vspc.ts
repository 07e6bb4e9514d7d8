import type { Group } from "../command.js";

export const vspc: Group = { summary: "vspc", commands: {} };
