import { HttpError, PermissionError } from "../../errors/index.js";
import type { OpenProfile, ProductName } from "./profile.js";

/** A read of each product that changes nothing and that most users may make. */
const reads: Readonly<Record<ProductName, string>> = {
  vspc: "getAboutInformation",
  "enterprise-manager": "getLogonSessions",
  "oracle-sbc": "getSystemVersion",
};

/** What a logon and a read have shown. */
export interface CheckedServer {
  /** Versions that the response names, by the names of the members. */
  readonly versions: Readonly<Record<string, string>>;
  /** The logon succeeded, and this user may not make the read. */
  readonly refused: boolean;
}

/**
 * Logs on and makes one read.
 * @throws {AsyncOpsError} when the server does not respond, or refuses the logon.
 */
export async function checkServer(
  { client, profile }: OpenProfile,
  timeout = 30_000,
): Promise<CheckedServer> {
  try {
    const body = await client.call(reads[profile.product], {}, { deadline: timeout, retry: false });
    return { versions: versionsIn(body), refused: false };
  } catch (error) {
    if (
      error instanceof PermissionError ||
      (error instanceof HttpError && error.status === 404 && error.recognized)
    )
      return { versions: {}, refused: true };
    throw error;
  }
}

const deepest = 4;

/** Members with the version of the server itself, not of its agents. */
const serverVersion = /^(server|api|software|sw|release)?_?version(id|string|number)?$/i;

function versionsIn(body: unknown, depth = 0): Record<string, string> {
  if (typeof body !== "object" || body === null || depth > deepest) return {};
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === "object") Object.assign(found, versionsIn(value, depth + 1));
    else if (serverVersion.test(name) && typeof value === "string") found[name] = value;
  }
  return found;
}
