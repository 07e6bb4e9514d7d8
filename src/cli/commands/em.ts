import type { Group } from "../command.js";

export const em: Group = { summary: "em", commands: {} };
