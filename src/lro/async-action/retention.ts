import type { DeferredOperation } from "../../contract/descriptor.js";
import { retryAfterOf } from "../../http/retry.js";
import { SingleFlight } from "../../http/waiting.js";
import { atPointer } from "../../pointer.js";
import type { StepBounds } from "../driver.js";
import type { LroClient } from "../operation-follower.js";

/** After so many failed requests in a row the time is not requested for a while: each request delays a status. */
const maxFailures = 3;

/** How long, in ms. */
const retryPause = 60_000;

/** The longest time for one request, in ms: callers wait for a status meanwhile. */
const timeout = 2000;

/** How long a server keeps results. Requested once a client, when an operation runs. */
export class Retention {
  readonly #declared: DeferredOperation["retention"];
  readonly #client: LroClient;
  readonly #reading = new SingleFlight<void>();
  /** The server has reported the time, or never will. */
  #isFinal: boolean;
  #isKnown: boolean;
  #failures = 0;
  #notBefore = Number.NEGATIVE_INFINITY;
  /** In ms. */
  #time: number | undefined;

  constructor(declared: DeferredOperation["retention"], client: LroClient) {
    this.#declared = declared;
    this.#client = client;
    this.#isFinal = declared === undefined;
    this.#isKnown = this.#isFinal;
    this.#time = declared?.usual === undefined ? undefined : declared.usual * 1000;
  }

  /** The time has been requested at least once, or its default is used. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** The server cannot be asked at the moment: the usual time is used. */
  useDefault(): void {
    this.#isKnown = true;
  }

  /** A pause after which a result is still there, in ms. */
  get longestWait(): number | undefined {
    return this.#time === undefined ? undefined : this.#time / 4;
  }

  /** @throws the signal's reason, and nothing else. */
  fetch({ signal }: StepBounds): Promise<void> | undefined {
    if (this.#declared === undefined || this.#isFinal) return undefined;
    if (this.#client.clock.now() < this.#notBefore) return undefined;
    const { operationId, value } = this.#declared;
    return this.#reading.join((shared) => this.#read(operationId, value, shared), signal);
  }

  async #read(operationId: string, pointer: string, signal: AbortSignal): Promise<void> {
    const { clock, contact } = this.#client;
    try {
      const { body } = await this.#client.send(operationId, {}, { signal, retry: false, timeout });
      const seconds = atPointer(body, pointer);
      this.#isFinal = true;
      if (typeof seconds === "number" && seconds >= 1) this.#time = seconds * 1000;
    } catch (error) {
      if (signal.aborted) throw error;
      // After a transient error the next poll requests the time again.
      this.#isFinal = !contact.isTransient(error);
      const pause = retryAfterOf(error) ?? 0;
      this.#failures++;
      this.#notBefore = clock.now() + (this.#failures < maxFailures ? pause : Math.max(retryPause, pause));
    }
    this.#isKnown = true;
  }
}
