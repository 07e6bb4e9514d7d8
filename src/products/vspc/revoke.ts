import type { UserLogin } from "../../../generated/vspc/client.js";
import type { SessionRequest } from "../../client/client-setup.js";
import type { Parameters } from "../../contract/operation-types.js";
import { AsyncOpsError } from "../../errors/index.js";
import type { Warn } from "../../http/log.js";
import type { VspcAuth } from "./auth.js";
import { sameValue } from "./values.js";

/**
 * Revokes the tokens of the identity that this client logged on with. Without the id of that identity, the server would
 * revoke the tokens of all identities of the user. So if the id is not certain, the function revokes nothing and warns.
 * It never throws: `close()` must not make finished work fail.
 */
export async function revokeOwnTokens(request: SessionRequest, auth: VspcAuth, warn: Warn): Promise<void> {
  // The tokens of an impersonated user do not belong to the identity that logged on.
  if (!("username" in auth) || auth.as !== undefined) return;
  try {
    const userUid = (await read<{ instanceUid?: string }>("getCurrentUser", {})).instanceUid;
    if (userUid === undefined) return notRevoked("the server did not report which user is logged on");
    const data = await read<readonly UserLogin[]>("getUserLogins", { userUid });
    const named = data.filter(({ identifierInProvider }) => sameValue(identifierInProvider, auth.username));
    // Every identity of a user, including API keys, has the user's name. Only one has the name as its identifier.
    const own = named.length > 0 ? named : data.filter(({ userName }) => sameValue(userName, auth.username));
    const [login] = own;
    if (login === undefined || own.length > 1)
      return notRevoked(`${own.length} identities have the name of the logon`);
    // The type promises the id, but without it the request would log out every identity.
    if (typeof login.id !== "number") return notRevoked("the server did not return the id of the identity");
    await call("revokeAuthenticationToken", { userUid, userLoginId: login.id });
  } catch (error) {
    notRevoked(error instanceof AsyncOpsError ? error.code : "the response of the server cannot be read");
  }

  async function call(operationId: string, parameters: Parameters): Promise<unknown> {
    return (await request(operationId, parameters, { retry: false }, { closing: true })).body();
  }

  async function read<Data>(operationId: string, parameters: Parameters): Promise<Data> {
    return ((await call(operationId, parameters)) as { data: Data }).data;
  }

  function notRevoked(why: string): void {
    warn(`the tokens were not revoked: ${why}`, "ASYNCOPS_NOT_REVOKED");
  }
}
