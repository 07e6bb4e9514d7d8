import { parseArguments } from "../../../src/cli/args/parse.js";
import type { Io } from "../../../src/cli/io.js";
import type { OpenProfile, Profile } from "../../../src/cli/profile/profile.js";
import { exitCodeOf, reportError } from "../../../src/cli/report-error.js";
import { type Start, startOperation, waitOptions } from "../../../src/cli/store/started.js";
import type { Clock } from "../../../src/http/clock.js";
import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

const clients = { vspc: Vspc, "enterprise-manager": EnterpriseManager, "oracle-sbc": OracleSbc };

/** A profile of a mock, as `openProfile()` would open it. */
export function openOn(profile: Profile, clock?: Clock): OpenProfile {
  const auth = profile.product === "vspc" ? { apiKey: "any" } : { username: "operator", password: "any" };
  const options = { baseUrl: profile.url, auth, ...(clock !== undefined && { clock }) };
  const client = new clients[profile.product](options as never);
  const close = () => client.close();
  return {
    profile,
    client: client as unknown as OpenProfile["client"],
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Starts a job as a command does, and reports its error as `runCli()` does. */
export function startJob(
  io: Io,
  open: OpenProfile,
  jobUid: string,
  argv: readonly string[],
  label = "Nightly SQL",
): Promise<number> {
  const operationId = "startBackupServerJob";
  const parameters = { jobUid };
  const begin = () => open.client.begin(operationId, parameters);
  return startWork(io, open, { operationId, parameters, label, begin }, argv);
}

/** The same with any start. */
export async function startWork(
  io: Io,
  open: OpenProfile,
  start: Start,
  argv: readonly string[],
): Promise<number> {
  const path = ["start"];
  try {
    const command = { summary: "", options: waitOptions, run: async () => 0 };
    const { options, args } = parseArguments(argv, command, path);
    return await startOperation(start, open, { path, args, options, io });
  } catch (error) {
    reportError(error, io);
    return exitCodeOf(error);
  } finally {
    await open.close();
  }
}
