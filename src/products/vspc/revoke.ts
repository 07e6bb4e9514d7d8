import type { ClientOptions } from "../../client/options.js";
import { AsyncOpsError } from "../../errors/index.js";
import type { VspcAuth } from "./auth.js";
import { sameValue } from "./values.js";
import type { Vspc } from "./vspc.js";

/**
 * Revokes the tokens of the identity that this client logged on with. Without the id of that identity the server would
 * revoke those of all identities of the user, so nothing is revoked when it cannot be told. Never throws for that:
 * closing must not fail work that is done.
 */
export async function revokeOwnTokens(
  vspc: Vspc,
  { auth, logger }: { readonly auth: VspcAuth; readonly logger?: ClientOptions["logger"] },
): Promise<void> {
  // Tokens of a user that was acted as are not those of the identity that logged on.
  if (!("username" in auth) || auth.as !== undefined) return;
  try {
    const userUid = (await vspc.getCurrentUser()).data.instanceUid;
    if (userUid === undefined) return warn("the server did not say who is logged on");
    const { data } = await vspc.getUserLogins({ userUid });
    const own = data.filter(
      ({ userName, identifierInProvider }) =>
        sameValue(userName, auth.username) || sameValue(identifierInProvider, auth.username),
    );
    const [login] = own;
    if (login === undefined || own.length > 1)
      return warn(`${own.length} identities have the name of the logon`);
    await vspc.revokeAuthenticationToken({ userUid, userLoginId: login.id });
  } catch (error) {
    if (!(error instanceof AsyncOpsError)) throw error;
    warn(error.code);
  }

  function warn(why: string): void {
    logger?.warn?.(`the tokens were not revoked: ${why}`, { product: "vspc" });
  }
}
