import type { Group } from "../command.js";

export const sbc: Group = { summary: "sbc", commands: {} };
