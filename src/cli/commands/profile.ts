import type { Group } from "../command.js";

export const profile: Group = { summary: "profile", commands: {} };
