import { HttpError, TimeoutError } from "../errors/index.js";
import { isTransient, type RetryRules } from "../transport/retry.js";

/** Servers of an older API have no such collection, and say so in one of these ways. */
const lacking = new Set([400, 404, 405]);

/** Reads a collection that tells of many at once, as long as the server has it. */
export class CollectionReader {
  readonly #rules: RetryRules;
  #isLacking = false;

  constructor(rules: RetryRules) {
    this.#rules = rules;
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
    if (this.#isLacking) return undefined;
    try {
      return await request();
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof HttpError && lacking.has(error.status)) this.#isLacking = true;
      // A server that is busy stays so for single polls; whatever else is wrong with the collection is none of theirs.
      const isForAll = error instanceof TimeoutError || isTransient(error, this.#rules);
      return isForAll ? (error as Error) : undefined;
    }
  }
}
