import { AuthenticationError, HttpError } from "../errors/index.js";
import { withCause } from "../errors/annotate.js";
import type { Clock } from "./clock.js";
import { Renewals } from "./renewals.js";
import { isLogon } from "./retry.js";
import type { CallContext, OutgoingRequest, Send, Step } from "./step.js";

/** Credentials of one client: a token, a key, a session id. Knows how to get them and when they are too old. */
export interface Session {
  /** Headers that authenticate a request. May log on or renew first, within the bounds of the call. */
  credentials(context: CallContext): Promise<Credentials>;
  /**
   * The server answered 401 to a request with these credentials. `true`: get new ones and send it once more.
   * Nothing ran on the server, so any method may be sent again.
   */
  renewable(used: Credentials, context: CallContext): boolean;
  /** Says more about a 401 that stays. */
  refused?(error: AuthenticationError, context: CallContext): unknown;
}

/** A session that decides itself what a failed request has to do with its credentials, beyond a 401 that is renewed once. */
export interface RecoveringSession extends Pick<Session, "credentials"> {
  /**
   * Gives the credentials to send the request once more with, which the server must have refused without doing anything. Throws
   * what the failure means otherwise. `tried`: the attempts so far, each with how it failed; the last one just now. `futile`: a fresh
   * logon would bring a token that is refused as well.
   */
  recover(tried: readonly FailedAttempt[], context: CallContext, futile: boolean): Promise<Credentials>;
}

export interface FailedAttempt {
  readonly used: Credentials;
  readonly error: unknown;
}

export interface Credentials {
  readonly header: string;
  readonly value: string;
}

/** Adds credentials to every request whose operation takes them, and sends it again with others where the session has some. */
export function authenticate(session: Session | RecoveringSession, clock: Clock): Step {
  const renewals = new Renewals(clock);
  const recover =
    "recover" in session
      ? session.recover.bind(session)
      : (tried: readonly FailedAttempt[], context: CallContext, futile: boolean) =>
          renewOnce(session, tried, context, futile);
  return (next: Send) => async (request) => {
    const { context } = request;
    if (context.anonymous) return next(request);
    const tried: FailedAttempt[] = [];
    let used = await session.credentials(context);
    for (;;) {
      request.headers.set(used.header, used.value);
      try {
        const reply = await next(request);
        count(renewals, request, used);
        return reply;
      } catch (error) {
        count(renewals, request, used, error);
        tried.push({ used, error: renewedBefore(tried, used) ? refusedAnew(error) : error });
      }
      used = await recover(tried, context, renewals.futile);
    }
  };
}

/** What came of a request. A logon goes out with the password, which says nothing about tokens. */
function count(
  renewals: Renewals,
  { context }: OutgoingRequest,
  { value }: Credentials,
  error?: unknown,
): void {
  if (isLogon(context)) return;
  if (error instanceof AuthenticationError) renewals.refused(value);
  else if (error === undefined || error instanceof HttpError) renewals.accepted();
}

/** These credentials were got for this request, since those before were refused. */
function renewedBefore(tried: readonly FailedAttempt[], { value }: Credentials): boolean {
  const before = tried.at(-1);
  return before?.error instanceof AuthenticationError && before.used.value !== value;
}

/** The refusal of a token that the server has issued just before. */
export function refusedAnew(error: unknown): unknown {
  if (!(error instanceof AuthenticationError)) return error;
  const copy = withCause(error, "the server had issued them just before", error.cause);
  return Object.assign(copy, { renewed: true });
}

async function renewOnce(
  session: Session,
  tried: readonly FailedAttempt[],
  context: CallContext,
  futile: boolean,
): Promise<Credentials> {
  const { used, error } = tried.at(-1) as FailedAttempt;
  if (tried.length > 1 || !(error instanceof AuthenticationError)) throw error;
  if (futile) throw refusedAnew(error);
  if (!session.renewable(used, context)) throw session.refused?.(error, context) ?? error;
  return session.credentials(context);
}
