import { withCause } from "../errors/asyncops-error.js";
import { AsyncOpsError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import { sleepUntilClosed } from "./lifetime.js";
import { retryAfterOf } from "./retry.js";
import type { RetryPolicy } from "./retry-policy.js";
import { type BoundedCall, bounded } from "./timeout.js";
import { onAbort, SingleFlight } from "./waiting.js";

/** How the token of a product is obtained and renewed. A token may be anything that identifies a session. */
export interface TokenCycleSettings<Token> {
  readonly clock: Clock;
  /** Of the client: the pauses between attempts. The calls that wait say how many attempts there are. */
  readonly policy: RetryPolicy;
  /** Obtains the next token by one logon or renewal. `old`: the token before, whether it can still be used or not. */
  obtain(old: Token | undefined, bounds: ObtainBounds): Promise<Token>;
  /** Called with each new token, even if the call that began the logon has left. */
  onObtained?(token: Token): void;
  /** Whether a failed logon or renewal is worth another attempt. */
  isTransient(error: unknown): boolean;
  /** From when on a token is not used before it is renewed, on the clock of the client. */
  renewAt(token: Token): number;
  /** For tokens that expire later than they are renewed. Absent: no token is used while its renewal fails. */
  readonly keepOld?: KeepOldSettings<Token>;
}

interface KeepOldSettings<Token> {
  /** Until when the server accepts the token, on the clock of the client. 0 where that is not known. */
  expiresAt(token: Token): number;
  /** Whether the old token is used for now, although its renewal has failed. */
  after(error: unknown, old: Token): boolean;
  /**
   * A renewal is tried this long before the token expires, in ms, even if the server has asked to wait longer. Absent: a
   * `Retry-After` counts beyond the end of the token.
   */
  readonly reserve?: number;
}

/** The options of a request that obtains a token. */
export interface ObtainBounds {
  /** Aborted when no call waits any more. */
  readonly signal: AbortSignal;
  /** Longest time for one request, in ms. */
  readonly timeout: number;
  /** None: the signal ends the request at the deadline of the last call that waits. */
  readonly deadline: number;
  /** The cycle itself retries. */
  readonly retry: false;
}

/** A call that needs a token. Without `retry`, the client itself needs it, and the client's policy applies. */
type TokenCall = BoundedCall & { readonly retry?: Pick<RetryPolicy, "attempts"> };

/** A call that waits for the logon. */
interface Waiter {
  /** How many attempts the call waits for. */
  readonly attempts: number;
  leave(error: unknown): void;
}

/** The server has asked to send no logon before `until`, on the clock of the client. */
interface Hold {
  readonly until: number;
  readonly error: AsyncOpsError;
}

/**
 * The token of a client: obtained when it is first needed, renewed in time, by one logon for all calls that wait.
 *
 * A failed logon is retried here, once for all calls: if a thousand calls retried, there would be a thousand logons. A call whose
 * logon has failed does not retry. A call that allows fewer attempts leaves earlier. When the server asks to wait (`Retry-After`),
 * no logon of the client is sent before that; a call that allows one attempt, such as a poll, fails at once with the server's
 * error.
 */
export class TokenCycle<Token extends object> {
  readonly #settings: TokenCycleSettings<Token>;
  readonly #flight = new SingleFlight<Token>();
  readonly #waiters = new Set<Waiter>();
  #token: Token | undefined;
  /** The token that must be replaced before its next use. */
  #invalid: Token | undefined;
  #hold: Hold | undefined;
  /** The server has asked not to send a renewal before this time. The old token is used until then. */
  #quietUntil = Number.NEGATIVE_INFINITY;

  constructor(settings: TokenCycleSettings<Token>) {
    this.#settings = settings;
  }

  /** The latest token, whether it can be used or not. */
  get latest(): Token | undefined {
    return this.#token;
  }

  /** A logon or a renewal is under way. */
  get renewing(): boolean {
    return this.#flight.current !== undefined;
  }

  /** How long the latest token can still be used, in ms; 0 for one that is invalid or whose end is not known. */
  get left(): number {
    const token = this.#token;
    if (token === undefined || token === this.#invalid) return 0;
    return Math.max((this.#settings.keepOld?.expiresAt(token) ?? 0) - this.#settings.clock.now(), 0);
  }

  /** How long the server has asked not to send a renewal, in ms. */
  get quiet(): number {
    return Math.max(this.#quietUntil - this.#settings.clock.now(), 0);
  }

  /** A usable token: the latest one, or a new one. Each call waits within its own bounds. */
  get(context: TokenCall): Token | Promise<Token> {
    const token = this.#token;
    if (token !== undefined && this.#isFresh(token)) return token;
    const { clock, policy } = this.#settings;
    return bounded(clock, context, Number.POSITIVE_INFINITY, async (signal) => {
      const { attempts } = context.retry ?? policy;
      const held = this.#held();
      if (attempts <= 1 && held !== undefined) throw held;
      const leaving = new AbortController();
      const unlisten = onAbort(signal, () => leaving.abort(signal.reason));
      const waiter = { attempts, leave: (error: unknown) => leaving.abort(error) };
      this.#waiters.add(waiter);
      try {
        // The logon outlives a call that leaves, as long as others wait.
        return await this.#flight.join((shared) => this.#repeat(context, shared), leaving.signal);
      } finally {
        unlisten();
        this.#waiters.delete(waiter);
      }
    });
  }

  /** What `use` makes of a usable token: at once when the latest one is usable. */
  with<T>(context: TokenCall, use: (token: Token) => T): T | Promise<T> {
    const token = this.get(context);
    return token instanceof Promise ? token.then(use) : use(token);
  }

  /** Uses this token from now on. */
  use(token: Token): void {
    this.#token = token;
  }

  /** The token is not used again, though it may be renewed. No effect if it is not the latest any more. */
  invalidate(used: Token | undefined): void {
    if (used !== undefined && used === this.#token) this.#invalid = used;
  }

  isInvalid(token: Token): boolean {
    return token === this.#invalid;
  }

  /** The next call gets a token without this one. */
  forget(): void {
    this.#token = undefined;
  }

  /** Resolves when no logon is under way. */
  async settled(): Promise<void> {
    await this.#flight.current?.catch(() => undefined);
  }

  #isFresh(token: Token): boolean {
    if (token === this.#invalid) return false;
    return this.#settings.clock.now() < this.#settings.renewAt(token) || (this.quiet > 0 && this.left > 0);
  }

  async #repeat(context: TokenCall, signal: AbortSignal): Promise<Token> {
    const { policy, isTransient } = this.#settings;
    const held = this.#held();
    if (held !== undefined) await this.#sleep(held.retryAfter, { ...context, signal }, held);
    for (let tries = 1; ; tries++) {
      try {
        const { timeout } = context;
        return await this.#obtain({ signal, timeout, deadline: Number.MAX_SAFE_INTEGER, retry: false });
      } catch (error) {
        if (signal.aborted || !isTransient(error)) throw error;
        this.#holdAfter(error);
        for (const waiter of [...this.#waiters]) if (waiter.attempts <= tries) waiter.leave(error);
        // No call waits any more.
        if (signal.aborted) throw error;
        const delay = Math.min(retryAfterOf(error) ?? longestPause(policy, tries), policy.maxRetryAfter);
        await this.#sleep(delay, { ...context, signal }, error);
      }
    }
  }

  async #obtain(bounds: ObtainBounds): Promise<Token> {
    const { obtain, onObtained, keepOld } = this.#settings;
    const old = this.#token;
    let token: Token;
    try {
      token = await obtain(old, bounds);
    } catch (error) {
      // Tokens are renewed early for this: the old one is used for now, and the next call tries again.
      if (old === undefined || keepOld === undefined || this.left === 0 || !keepOld.after(error, old))
        throw error;
      this.#quietAfter(error, keepOld.expiresAt(old) - (keepOld.reserve ?? 0));
      if (keepOld.reserve === undefined) this.#holdAfter(error);
      return old;
    }
    this.#token = token;
    onObtained?.(token);
    return token;
  }

  /** Later than the server asked for, never sooner: many clients wait for the same moment. */
  #sleep(delay: number, context: BoundedCall, after: unknown): Promise<void> {
    const { clock } = this.#settings;
    return sleepUntilClosed(clock, delay * (1 + clock.random() / 4), context, after);
  }

  #quietAfter(error: unknown, latest: number): void {
    const { clock, policy } = this.#settings;
    const asked = Math.min(retryAfterOf(error) ?? 0, policy.maxRetryAfter);
    this.#quietUntil = Math.min(clock.now() + asked, latest);
  }

  /** Keeps logons back for as long as the server asks for with this error, if it does. */
  #holdAfter(error: unknown): void {
    const asked = retryAfterOf(error);
    if (asked === undefined || !(error instanceof AsyncOpsError)) return;
    const { clock, policy } = this.#settings;
    this.#hold = { until: clock.now() + Math.min(asked, policy.maxRetryAfter), error };
  }

  /** Why no logon may be sent at the moment. `retryAfter`: for how long, in ms. `attempts` is 0: nothing was sent. */
  #held(): (AsyncOpsError & { readonly retryAfter: number }) | undefined {
    if (this.#hold === undefined) return undefined;
    const { until, error } = this.#hold;
    const retryAfter = until - this.#settings.clock.now();
    if (retryAfter <= 0) return undefined;
    const copy = withCause(error, "the server asked to wait, so no logon was sent since then", error);
    return Object.assign(copy, { retryAfter, attempts: 0 });
  }
}

function longestPause({ minDelay, maxDelay }: RetryPolicy, tries: number): number {
  return Math.min(maxDelay, minDelay * 2 ** (tries - 1));
}

/** A slow server that still responds takes no longer, in ms. To give up sooner could lose a token that it has renewed. */
const slowestResponse = 5000;

/**
 * How long one request of a renewal may take, in ms, while the old token can be used for `left` ms: half of that, so that some
 * time is left for requests with the old token. With next to nothing left, as long as the call allows.
 */
export function renewalTimeout(timeout: number, left: number): number {
  return left / 2 < slowestResponse ? timeout : Math.min(timeout, left / 2);
}
