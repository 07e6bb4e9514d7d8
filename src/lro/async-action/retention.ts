import type { DeferredOperation } from "../../contract/descriptor.js";
import type { Clock } from "../../http/clock.js";
import { retryAfterOf } from "../../http/retry.js";
import { SingleFlight } from "../../http/single-flight.js";
import { atPointer } from "../../pointer.js";
import type { StepBounds } from "../driver.js";

/** Asked in vain so many times, it is left alone for a while: each time holds up a status. */
const maxFailures = 3;

/** How long, in ms. */
const retryPause = 60_000;

export interface RetentionContext {
  /** The body of the operation that tells. */
  read(operationId: string, bounds: StepBounds): Promise<unknown>;
  isTransient(error: unknown): boolean;
  readonly clock: Clock;
}

/** How long a server keeps results. Asked once a client, when something runs. */
export class Retention {
  readonly #declared: DeferredOperation["retention"];
  readonly #context: RetentionContext;
  readonly #asking = new SingleFlight<void>();
  /** The server has told, or never will. */
  #isKnown: boolean;
  #isAsked: boolean;
  #failures = 0;
  #notBefore = Number.NEGATIVE_INFINITY;
  /** In ms. */
  #time: number | undefined;

  constructor(declared: DeferredOperation["retention"], context: RetentionContext) {
    this.#declared = declared;
    this.#context = context;
    this.#isKnown = declared === undefined;
    this.#isAsked = this.#isKnown;
    this.#time = declared?.usual === undefined ? undefined : declared.usual * 1000;
  }

  /** At least once. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** Nothing can be asked at the moment: what is usual counts. */
  useDefault(): void {
    this.#isAsked = true;
  }

  /** A pause after which a result is there still, in ms: by what the server told, else by what is usual. */
  get longestWait(): number | undefined {
    return this.#time === undefined ? undefined : this.#time / 4;
  }

  /** @throws the signal's reason, and nothing else. */
  async fetch({ signal }: StepBounds): Promise<void> {
    if (this.#isKnown || this.#context.clock.now() < this.#notBefore) return;
    await this.#asking.join((shared) => this.#ask({ signal: shared }), signal);
  }

  async #ask(bounds: StepBounds): Promise<void> {
    const { operationId, value } = this.#declared ?? { operationId: "", value: "" };
    try {
      const seconds = atPointer(await this.#context.read(operationId, bounds), value);
      this.#isKnown = true;
      this.#isAsked = true;
      if (typeof seconds === "number" && seconds >= 1) this.#time = seconds * 1000;
    } catch (error) {
      if (bounds.signal?.aborted) throw error;
      this.#isAsked = true;
      // To be asked again with the next poll, if it is only not to be had for now.
      const { clock, isTransient } = this.#context;
      this.#isKnown = !isTransient(error);
      const asked = retryAfterOf(error) ?? 0;
      if (++this.#failures >= maxFailures) this.#notBefore = clock.now() + Math.max(retryPause, asked);
      else this.#notBefore = clock.now() + asked;
    }
  }
}
