import { SingleFlight } from "../../http/single-flight.js";
import type { Observation, SharedPoll } from "../driver.js";
import type { Poller } from "../poller.js";

type Answer = Observation | Error | undefined;

/**
 * One request that asks for many operations. Whoever polls one of them meanwhile waits for it too, and it is aborted only
 * when nobody does any more.
 */
export class BatchRequest {
  readonly #flight = new SingleFlight<void>();

  /**
   * Gives one answer an operation, after each of them has been told its own.
   * @throws the signal's reason, and nothing else: an error of the request is the answer to all.
   */
  async ask(shared: SharedPoll, asked: readonly Poller[], signal: AbortSignal): Promise<readonly Answer[]> {
    let answers: readonly Answer[] = [];
    if (signal.aborted) for (const polling of asked) polling.leave(undefined);
    await this.#flight.join(async (whole) => {
      const leave = () => {
        for (const polling of asked) polling.leave(undefined);
      };
      // At once: who comes next must not join what is being aborted.
      whole.addEventListener("abort", leave, { once: true });
      const drivers = asked.map(({ driver }) => driver);
      const { answered } = shared;
      const given = await answersOf(shared, drivers, whole);
      whole.throwIfAborted();
      whole.removeEventListener("abort", leave);
      answers = given;
      const isAnswered = shared.answered !== answered;
      for (const [at, polling] of asked.entries()) {
        if (isAnswered) polling.reached();
        polling.leave(given[at]);
      }
    }, signal);
    return answers;
  }

  /** Until it is over. */
  join(signal: AbortSignal | undefined): Promise<void> {
    return this.#flight.join(async () => {}, signal);
  }
}

async function answersOf(
  shared: SharedPoll,
  drivers: Parameters<SharedPoll["ask"]>[0],
  signal: AbortSignal,
): Promise<readonly Answer[]> {
  try {
    return await shared.ask(drivers, { signal });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error("the request failed", { cause: error });
    return drivers.map(() => failure);
  }
}
