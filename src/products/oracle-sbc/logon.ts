import type { SessionRequest } from "../../client/client-setup.js";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  PermissionError,
} from "../../errors/index.js";
import { withHint } from "../../errors/annotate.js";
import type { Clock } from "../../http/clock.js";
import { unsafeHeader } from "../../http/header-text.js";
import { isPasswordRefused } from "../../http/password-refusal.js";

/** Lifetime of a token, in ms, fixed from its issue. */
export const tokenLifetime = 10 * 60_000;

export interface Token {
  readonly value: string;
  /** On the client's clock. */
  readonly expiresAt: number;
}

export interface LogonBounds {
  readonly signal: AbortSignal;
  readonly timeout: number;
}

export interface LogonSettings {
  readonly request: SessionRequest;
  readonly clock: Clock;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** Asks for a token, once. `old`: the one to renew; it goes with the credentials, not in their place. */
export async function logOn(
  { request, clock, renewalField }: LogonSettings,
  old: Token | undefined,
  bounds: LogonBounds,
): Promise<Token> {
  const parameters = old === undefined ? {} : { body: { [renewalField]: old.value } };
  const asked = clock.now();
  try {
    const options = { ...bounds, deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
    const { response, body } = await request("getToken", parameters, options);
    const answer = (await body()) as { data?: { accessToken?: string } } | undefined;
    const value = answer?.data?.accessToken?.trim();
    if (value === undefined || value === "" || unsafeHeader(value) !== undefined) {
      throw new AuthenticationError({
        operationId: "getToken",
        attempts: 1,
        status: response.status,
        hint: "the box answered the logon without an access token that can be used",
      });
    }
    // From when it was asked for: the box counts from somewhere between then and now.
    return { value, expiresAt: asked + tokenLifetime };
  } catch (error) {
    throw old === undefined ? explained(error) : error;
  }
}

/** The box does not renew in this way. For failures that do not pass. */
export function isRenewalRefused(error: unknown): boolean {
  return error instanceof DecodeError || error instanceof HttpError;
}

/** The box may have renewed the token all the same: its response is lost, cannot be read, or is that of somebody on the way. */
export function mayHaveRenewed(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent;
  return !(error instanceof HttpError && error.recognized);
}

function explained(error: unknown): unknown {
  // Whether a user that the box forbids REST has given the right password, 403 does not say.
  if (!isPasswordRefused(error) || error instanceof PermissionError) return error;
  return withHint(
    AuthenticationError,
    error,
    "logon failed; check user name and password, and that REST is enabled for the http-server of the box",
  );
}
