import { withCause } from "../errors/asyncops-error.js";
import { AuthenticationError, HttpError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { Credentials } from "./credentials.js";
import { isLogon } from "./retry.js";
import type { CallContext, OutgoingRequest, Send, Step } from "./step.js";

/** The credentials of one client: a token, a key, a session id. */
export interface Session {
  /** The header that authenticates a request. May log on or renew first, within the bounds of the call. */
  credentials(context: CallContext): Credentials | Promise<Credentials>;
  /**
   * The server refused these credentials with 401. `true`: the session can get others, and the request is sent once more. Nothing
   * ran on the server, so this holds for any method. Absent: there are no others.
   */
  invalidate?(used: Credentials, context: CallContext): boolean;
  /** Says more about a 401 after which the request is not sent again. */
  explain?(error: AuthenticationError, context: CallContext): unknown;
  /**
   * In place of `invalidate` and `explain`, for a session that decides itself what a failed request has to do with its
   * credentials. Gives the credentials to send the request once more with, which the server must have refused without doing
   * anything. Throws otherwise. `tried`: the attempts so far, the last one just now. `futile`: the server would refuse a new token too.
   */
  recover?(tried: readonly FailedAttempt[], context: CallContext, futile: boolean): Promise<Credentials>;
}

export interface FailedAttempt {
  readonly used: Credentials;
  readonly error: unknown;
}

/** Adds credentials to each request whose operation takes them, and repeats a refused request with others if the session has some. */
export function authenticate(session: Session, clock: Clock): Step {
  const refusals = new TokenRefusals(clock);
  return (next: Send) => async (request) => {
    const { context } = request;
    if (context.anonymous) return next(request);
    const tried: FailedAttempt[] = [];
    let used = await session.credentials(context);
    for (;;) {
      request.headers.set(used.header, used.value);
      try {
        const response = await next(request);
        refusals.count(request, used);
        return response;
      } catch (error) {
        refusals.count(request, used, error);
        tried.push({ used, error: renewedBefore(tried, used) ? refusedAgain(error) : error });
      }
      used = session.recover
        ? await session.recover(tried, context, refusals.futile)
        : await renewOnce(session, tried, context, refusals.futile);
    }
  };
}

async function renewOnce(
  session: Session,
  tried: readonly FailedAttempt[],
  context: CallContext,
  futile: boolean,
): Promise<Credentials> {
  const { used, error } = tried.at(-1) as FailedAttempt;
  if (tried.length > 1 || !(error instanceof AuthenticationError)) throw error;
  if (futile) throw refusedAgain(error);
  if (!session.invalidate?.(used, context)) throw session.explain?.(error, context) ?? error;
  return session.credentials(context);
}

/** These credentials were obtained for this request, because the server had refused those before. */
function renewedBefore(tried: readonly FailedAttempt[], { value }: Credentials): boolean {
  const before = tried.at(-1);
  return before?.error instanceof AuthenticationError && before.used.value !== value;
}

/** The refusal of a token that the server had issued just before. */
export function refusedAgain(error: unknown): unknown {
  if (!(error instanceof AuthenticationError)) return error;
  const copy = withCause(error, "the server had issued them just before", error.cause);
  return Object.assign(copy, { renewed: true });
}

/** Refused tokens in a row after which no new token is obtained for a while. */
const mostRefused = 3;
/** For how long, in ms. */
const pause = 10_000;

/**
 * The tokens that the server has refused in a row. A server that refuses every token it issues, to each of two hundred calls, must
 * not get a logon from each of them.
 */
class TokenRefusals {
  readonly #clock: Clock;
  readonly #refused = new Set<string>();
  #refusedAt = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The server would refuse a new token too. */
  get futile(): boolean {
    return this.#refused.size >= mostRefused && this.#clock.now() - this.#refusedAt < pause;
  }

  /** Counts the outcome of a request: a 401, or any other response of the server. */
  count({ context }: OutgoingRequest, { value }: Credentials, error?: unknown): void {
    // A logon is sent with the password, and says nothing about tokens.
    if (isLogon(context)) return;
    if (error instanceof AuthenticationError) this.#refuse(value);
    else if (error === undefined || error instanceof HttpError) this.#refused.clear();
  }

  #refuse(value: string): void {
    if (this.#refused.has(value)) return;
    if (this.#refused.size === mostRefused) this.#refused.clear();
    this.#refused.add(value);
    this.#refusedAt = this.#clock.now();
  }
}
