import { AuthenticationError } from "../errors/index.js";
import type { CallContext, Send, Step } from "./step.js";

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
   * what the failure means otherwise. `tried`: the attempts so far, each with how it failed; the last one just now.
   */
  recover(tried: readonly FailedAttempt[], context: CallContext): Promise<Credentials>;
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
export function authenticate(session: Session | RecoveringSession): Step {
  const recover =
    "recover" in session
      ? session.recover.bind(session)
      : (tried: readonly FailedAttempt[], context: CallContext) => renewOnce(session, tried, context);
  return (next: Send) => async (request) => {
    const { context } = request;
    if (context.anonymous) return next(request);
    const tried: FailedAttempt[] = [];
    for (let used = await session.credentials(context); ; used = await recover(tried, context)) {
      request.headers.set(used.header, used.value);
      try {
        return await next(request);
      } catch (error) {
        tried.push({ used, error });
      }
    }
  };
}

async function renewOnce(
  session: Session,
  tried: readonly FailedAttempt[],
  context: CallContext,
): Promise<Credentials> {
  const { used, error } = tried.at(-1) as FailedAttempt;
  if (tried.length > 1 || !(error instanceof AuthenticationError)) throw error;
  if (!session.renewable(used, context)) throw session.refused?.(error, context) ?? error;
  return session.credentials(context);
}
