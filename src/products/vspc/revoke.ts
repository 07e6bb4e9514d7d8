import type { UserLogin } from "../../../generated/vspc/client.js";
import type { SessionRequest } from "../../client/client-setup.js";
import type { ClientOptions } from "../../client/options.js";
import type { Parameters } from "../../contract/operation-types.js";
import { AsyncOpsError } from "../../errors/index.js";
import type { VspcAuth } from "./auth.js";
import { sameValue } from "./values.js";

/**
 * Revokes the tokens of the identity that this client logged on with. Without the id of that identity the server would
 * revoke those of all identities of the user, so nothing is revoked when it cannot be told. Never throws for that:
 * closing must not fail work that is done.
 */
export async function revokeOwnTokens(
  request: SessionRequest,
  { auth, logger }: { readonly auth: VspcAuth; readonly logger?: ClientOptions["logger"] },
): Promise<void> {
  // Tokens of a user that was acted as are not those of the identity that logged on.
  if (!("username" in auth) || auth.as !== undefined) return;
  try {
    const userUid = (await read<{ instanceUid?: string }>("getCurrentUser", {})).instanceUid;
    if (userUid === undefined) return warn("the server did not say who is logged on");
    const data = await read<readonly UserLogin[]>("getUserLogins", { userUid });
    const named = data.filter(({ identifierInProvider }) => sameValue(identifierInProvider, auth.username));
    // Every identity of a user, API keys included, has the user's name; only one goes by it.
    const own = named.length > 0 ? named : data.filter(({ userName }) => sameValue(userName, auth.username));
    const [login] = own;
    if (login === undefined || own.length > 1)
      return warn(`${own.length} identities have the name of the logon`);
    // The types promise it; a server that leaves it out would have every identity logged out.
    if (typeof login.id !== "number") return warn("the server did not give the id of the identity");
    await call("revokeAuthenticationToken", { userUid, userLoginId: login.id });
  } catch (error) {
    warn(error instanceof AsyncOpsError ? error.code : "the server's answer cannot be read");
  }

  async function call(operationId: string, parameters: Parameters): Promise<unknown> {
    return (await request(operationId, parameters, { retry: false }, { closing: true })).body();
  }

  async function read<Data>(operationId: string, parameters: Parameters): Promise<Data> {
    return ((await call(operationId, parameters)) as { data: Data }).data;
  }

  function warn(why: string): void {
    const message = `the tokens were not revoked: ${why}`;
    if (logger?.warn !== undefined) logger.warn(message, { product: "vspc" });
    else process.emitWarning(message, { code: "ASYNCOPS_NOT_REVOKED" });
  }
}
