import type { OracleSbc } from "../../products/oracle-sbc/oracle-sbc.js";
import type { Invocation } from "../command.js";
import { type PlannedRequest, requestOf } from "../operations/dry-run.js";
import { print } from "../output/print.js";
import type { Profile } from "../profile/profile.js";
import type { Change } from "./changes.js";
import { plannedChange } from "./edit.js";

/** One step of a plan. Without a request: there is nothing to do. */
interface PlannedStep extends Partial<PlannedRequest> {
  readonly step: string;
}

/** Prints the requests of `sbc apply` in their order. Reads what the SBC has now, and sends nothing that changes anything. */
export async function printPlan(
  sbc: OracleSbc,
  changes: readonly Change[],
  backup: string | undefined,
  profile: Profile,
  { options, io }: Invocation,
): Promise<void> {
  const steps: PlannedStep[] = [];
  const add = async (step: string, operationId: string, parameters: object = {}) => {
    steps.push({ step, ...(await requestOf(operationId, parameters as Record<string, unknown>, profile)) });
  };
  await add("role", "getSystemStatus");
  await add("lock", "lockConfiguration");
  if (backup !== undefined)
    await add("backup", "backupConfiguration", { backupSource: "editing", filename: backup });
  for (const change of changes) {
    const request = await plannedChange(sbc, change, profile);
    const keys = Object.values(change.keys).join(" ");
    steps.push({ step: `${change.kind} ${change.elementType} ${keys}`.trim(), ...request });
  }
  await add("verify", "verifyConfiguration");
  await add("save", "saveConfiguration");
  await add("activate", "activateConfiguration");
  await add("unlock", "unlockConfiguration");
  if (options.has("output")) await print(steps, options, io);
  else io.stdout.write(steps.map(textOf).join(""));
}

function textOf({ step, method, url, body }: PlannedStep): string {
  if (method === undefined) return `# ${step}: the SBC has these values already\n`;
  return `# ${step}\n${method} ${url}\n${body === undefined ? "" : `${body}\n`}`;
}
