import type { SessionRequest } from "../../client/client-setup.js";
import { withHint } from "../../errors/annotate.js";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  PermissionError,
} from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import { unsafeHeader } from "../../http/credentials.js";
import { isPasswordRefused } from "../../http/password.js";
import type { ObtainBounds } from "../../http/token-cycle.js";

/** Lifetime of a token, in ms, fixed from its issue. */
export const tokenLifetime = 10 * 60_000;

export interface Token {
  readonly value: string;
  /** On the client's clock. */
  readonly expiresAt: number;
}

export interface LogonSettings {
  readonly request: SessionRequest;
  readonly clock: Clock;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** Requests a token, once. `old`: the token to renew, which is sent with the credentials, not in their place. */
export async function logOn(
  { request, clock, renewalField }: LogonSettings,
  old: Token | undefined,
  bounds: ObtainBounds,
): Promise<Token> {
  const parameters = old === undefined ? {} : { body: { [renewalField]: old.value } };
  const requestedAt = clock.now();
  try {
    const { response, body } = await request("getToken", parameters, bounds);
    const answer = (await body()) as { data?: { accessToken?: string } } | undefined;
    const value = answer?.data?.accessToken?.trim();
    if (value === undefined || value === "" || unsafeHeader(value) !== undefined) {
      throw new AuthenticationError({
        operationId: "getToken",
        attempts: 1,
        status: response.status,
        hint: "the SBC answered the logon without an access token that can be used",
      });
    }
    // From the time of the request: the SBC counts from some moment between then and now.
    return { value, expiresAt: requestedAt + tokenLifetime };
  } catch (error) {
    throw old === undefined ? explained(error) : error;
  }
}

/** The SBC does not renew tokens in this way. For failures that do not pass. */
export function isRenewalRefused(error: unknown): boolean {
  return error instanceof DecodeError || error instanceof HttpError;
}

/** The SBC may have renewed the token all the same: its response is lost, unreadable, or was written by a proxy. */
export function mayHaveRenewed(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent;
  return !(error instanceof HttpError && error.recognized);
}

function explained(error: unknown): unknown {
  // 403 does not say whether a user whom the SBC forbids REST has given the right password.
  if (!isPasswordRefused(error) || error instanceof PermissionError) return error;
  return withHint(
    AuthenticationError,
    error,
    "logon failed; check user name and password, and that REST is enabled for the http-server of the SBC",
  );
}
