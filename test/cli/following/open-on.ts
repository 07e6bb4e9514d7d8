import { parseArguments } from "../../../src/cli/args/parse.js";
import type { Io } from "../../../src/cli/io.js";
import type { OpenProfile, Profile } from "../../../src/cli/profile/profile.js";
import { exitCodeOf, reportError } from "../../../src/cli/report-error.js";
import { startOperation, waitOptions } from "../../../src/cli/store/started.js";
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
export async function startJob(
  io: Io,
  open: OpenProfile,
  jobUid: string,
  argv: readonly string[],
  label = "Nightly SQL",
): Promise<number> {
  const path = ["vspc", "job", "start"];
  const parameters = { jobUid };
  const start = {
    operationId: "startBackupServerJob",
    parameters,
    label,
    begin: () => open.client.begin("startBackupServerJob", parameters),
  };
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
