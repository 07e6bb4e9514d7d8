import type { SessionRequest } from "../../client/client-setup.js";
import { withHint } from "../../errors/http-errors.js";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  PermissionError,
} from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import { isPasswordRefused, unsafeHeader } from "../../http/credentials.js";
import type { ObtainBounds } from "../../http/token-cycle.js";

/** Lifetime of a token, in ms, fixed from its issue. */
export const tokenLifetime = 10 * 60_000;

export interface Token {
  readonly value: string;
  /** Expiry on the client's clock. */
  readonly expiresAt: number;
}

export interface LogonSettings {
  readonly request: SessionRequest;
  readonly clock: Clock;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** Requests a token with one logon. `old`: the token to renew. It is sent together with the credentials. */
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
        hint: "the response to the logon has no usable access token",
      });
    }
    // Counted from the request, because the SBC issued the token some time between the request and now.
    return { value, expiresAt: requestedAt + tokenLifetime };
  } catch (error) {
    throw old === undefined ? explained(error) : error;
  }
}

/** Whether the SBC refuses to renew a token permanently. */
export function isRenewalRefused(error: unknown): boolean {
  return error instanceof DecodeError || error instanceof HttpError;
}

/**
 * Whether the SBC may have renewed the token all the same: the response was lost or unreadable, or came from a proxy.
 */
export function mayHaveRenewed(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent;
  return !(error instanceof HttpError && error.recognized);
}

function explained(error: unknown): unknown {
  // 403 does not show whether the password was right: the SBC may forbid REST to the user.
  if (!isPasswordRefused(error) || error instanceof PermissionError) return error;
  return withHint(
    AuthenticationError,
    error,
    "logon failed; check user name and password, and that REST is enabled in the http-server of the SBC",
  );
}
