import { answerFaults } from "./list/answers.js";
import { connectionFaults } from "./list/connection.js";
import type { Fault } from "./list/fault-type.js";
import { serverFaults } from "./list/servers.js";

export const faults = { ...connectionFaults, ...answerFaults, ...serverFaults } as const;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as readonly FaultName[];

export function faultOf(name: FaultName): Fault {
  return faults[name];
}
