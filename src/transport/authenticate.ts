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

export interface Credentials {
  readonly header: string;
  readonly value: string;
}

/** Adds credentials to every request whose operation takes them, and renews them once after a 401. */
export function authenticate(session: Session): Step {
  return (next: Send) => async (request) => {
    const { context } = request;
    if (context.anonymous) return next(request);
    const used = await session.credentials(context);
    request.headers.set(used.header, used.value);
    try {
      return await next(request);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error;
      if (!session.renewable(used, context)) throw session.refused?.(error, context) ?? error;
    }
    const renewed = await session.credentials(context);
    request.headers.set(renewed.header, renewed.value);
    return next(request);
  };
}
