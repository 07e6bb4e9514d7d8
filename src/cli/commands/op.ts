import type { Group } from "../command.js";

export const op: Group = { summary: "op", commands: {} };
