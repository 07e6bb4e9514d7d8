import { AuthenticationError, HttpError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";

/** Servers of an older API have no such collection, and say so in one of these ways. */
const unsupportedStatuses = new Set([400, 404, 405]);

/** How long that is believed, in ms: so says a proxy, too, while the server behind it comes up. */
const unsupportedTtl = 10 * 60_000;

export interface CollectionContext {
  isTransient(error: unknown): boolean;
  readonly clock: Clock;
}

/** Reads a collection that tells of many at once, as long as the server has it. */
export class CollectionReader {
  readonly #context: CollectionContext;
  readonly #operationId: string;
  #lackingUntil = Number.NEGATIVE_INFINITY;
  #answered = 0;

  constructor(context: CollectionContext, operationId: string) {
    this.#context = context;
    this.#operationId = operationId;
  }

  /** How often it could be read so far. */
  get answered(): number {
    return this.#answered;
  }

  /**
   * Gives what was read; or the error that each single poll would run into too; or `undefined` where the collection does
   * not tell, so that each has to be asked singly.
   * @throws the signal's reason, and nothing else.
   */
  async read<Found>(
    request: () => Promise<Found>,
    signal: AbortSignal | undefined,
  ): Promise<Found | Error | undefined> {
    const { clock } = this.#context;
    if (clock.now() < this.#lackingUntil) return undefined;
    try {
      const found = await request();
      this.#answered++;
      return found;
    } catch (error) {
      signal?.throwIfAborted();
      if (isLacking(error)) {
        this.#lackingUntil = clock.now() + unsupportedTtl;
        return undefined;
      }
      if (this.#isForAll(error)) return error as Error;
      // Whatever else is wrong with the collection is none of theirs.
      return undefined;
    }
  }

  /** A server that is busy stays so for single polls, and a logon that is refused is refused for each. */
  #isForAll(error: unknown): boolean {
    const isLogon = error instanceof AuthenticationError && error.operationId !== this.#operationId;
    return isLogon || this.#context.isTransient(error);
  }
}

/** A page of a proxy says nothing about what the server has; an empty body is all that some servers send for an unknown route. */
function isLacking(error: unknown): boolean {
  if (!(error instanceof HttpError) || !unsupportedStatuses.has(error.status)) return false;
  return error.recognized || error.body === undefined;
}
