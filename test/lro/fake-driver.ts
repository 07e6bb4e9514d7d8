import { type Clock, sleep } from "../../src/http/clock.js";
import type {
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../src/lro/driver.js";
import { type Operation, pollerOf } from "../../src/lro/operation.js";
import type { PollListener } from "../../src/lro/poller.js";
import { type VirtualClock, virtualClock } from "../support/virtual-clock.js";

export const json: OperationJson = {
  version: 1,
  product: "vspc",
  server: "https://vspc.example.com:1280/api/v3",
  operationId: "startBackupServerJob",
  id: "8db65bf7-581b-437b-b640-76212ff40b3a",
  begun: "2026-11-22T07:00:00.000Z",
};

/** A poll that failed and says nothing about the operation. */
export class Hiccup extends Error {
  override readonly name = "Hiccup";
}

export const running: Observation = { state: "running", status: { data: { status: "running" } } };
export const succeeded: Observation = { state: "succeeded", status: { data: { status: "succeed" } } };
export const failed: Observation = { state: "failed", status: { data: { status: "failed" } } };
export const canceled: Observation = { state: "canceled", status: { data: { status: "canceled" } } };

/** What the server says: a value is an answer, an error is thrown. Called with the number of the poll, from 1, and the time. */
export type Answers = (poll: number, now: number) => Observation | Error;

/** Answers in their order; the last one stays. */
export function inTurn(...answers: (Observation | Error)[]): Answers {
  return (poll) => answers[Math.min(poll, answers.length) - 1] as Observation | Error;
}

/** Runs until the given time, then has ended. */
export function endsAt(time: number, end: Observation = succeeded): Answers {
  return (_, now) => (now >= time ? end : running);
}

export class FakeDriver implements OperationDriver<string> {
  readonly json: OperationJson;
  /** When each poll started, on the clock. */
  readonly polledAt: number[] = [];
  /** When each request for the result started. */
  readonly resultAt: number[] = [];
  failuresAsked = 0;
  cancels = 0;
  inFlight = 0;
  mostInFlight = 0;
  /** Reasons of the requests that were aborted. */
  readonly aborted: unknown[] = [];
  /** How long a poll takes, in ms. */
  latency: number | ((poll: number) => number) = 0;
  /** How long the result takes, in ms. */
  resultLatency = 0;
  /** One for each request for the result; when they are used up, it is there. */
  resultErrors: Error[] = [];
  longest: number | undefined;
  /** For a driver that does not stop when it is told to. */
  ignoresAbort = false;
  cancel?: (bounds: StepBounds) => Promise<void>;
  shared: FakeCollection | undefined;
  readonly #clock: Clock;
  readonly #answers: Answers;

  constructor(clock: Clock, answers: Answers, differing: Partial<OperationJson> = {}) {
    this.json = { ...json, ...differing };
    this.#clock = clock;
    this.#answers = answers;
  }

  async poll({ signal }: StepBounds): Promise<Observation> {
    const poll = this.polledAt.push(this.#clock.now());
    const latency = typeof this.latency === "function" ? this.latency(poll) : this.latency;
    await this.#take(latency, signal);
    const answer = this.answer(poll);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  answer(poll: number): Observation | Error {
    return this.#answers(poll, this.#clock.now());
  }

  async result({ signal }: StepBounds): Promise<string> {
    this.resultAt.push(this.#clock.now());
    await this.#take(this.resultLatency, signal);
    const error = this.resultErrors.shift();
    if (error !== undefined) throw error;
    return `result ${this.resultAt.length}`;
  }

  async failure(observation: Observation): Promise<Error> {
    this.failuresAsked++;
    return new Error(`ended ${observation.state}`);
  }

  isTransient(error: unknown): boolean {
    return error instanceof Hiccup;
  }

  longestWait(): number | undefined {
    return this.longest;
  }

  async #take(latency: number, signal: AbortSignal | undefined): Promise<void> {
    this.inFlight++;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    try {
      if (latency > 0) await sleep(this.#clock, latency, this.ignoresAbort ? undefined : signal);
    } catch (reason) {
      this.aborted.push(reason);
      throw reason;
    } finally {
      this.inFlight--;
    }
  }
}

/** A collection that reports the drivers that are given to it. */
export class FakeCollection implements SharedPoll {
  readonly key = {};
  /** When each request started, and how many it asked for. */
  readonly requests: { readonly at: number; readonly of: number }[] = [];
  readonly aborted: unknown[] = [];
  latency = 0;
  /** Counted where a test begins to. */
  goodResponses: number | undefined;
  /** Which drivers it knows nothing of. */
  misses: (driver: FakeDriver, request: number) => boolean = () => false;
  /** Of the request as a whole. */
  fails: (request: number) => Error | undefined = () => undefined;
  readonly #clock: Clock;

  constructor(clock: Clock, drivers: readonly FakeDriver[] = []) {
    this.#clock = clock;
    for (const driver of drivers) driver.shared = this;
  }

  async poll(asked: readonly OperationDriver<unknown>[], { signal }: StepBounds) {
    const drivers = asked as readonly FakeDriver[];
    const request = this.requests.push({ at: this.#clock.now(), of: drivers.length });
    for (const driver of drivers) driver.mostInFlight = Math.max(driver.mostInFlight, ++driver.inFlight);
    try {
      if (this.latency > 0) await sleep(this.#clock, this.latency, signal);
      const failure = this.fails(request);
      if (failure !== undefined) throw failure;
      if (this.goodResponses !== undefined) this.goodResponses++;
      return drivers.map((driver) =>
        driver.shared !== this || this.misses(driver, request) ? undefined : driver.answer(request),
      );
    } catch (reason) {
      if (signal?.aborted) this.aborted.push(reason);
      throw reason;
    } finally {
      for (const driver of drivers) driver.inFlight--;
    }
  }
}

export interface CountingClock extends VirtualClock {
  /** Tasks that are still to come: a timer that was left behind is one. */
  readonly scheduled: () => number;
  /** Longest delay that was ever asked for, in ms. */
  readonly longestDelay: () => number;
}

/** A virtual clock that knows what is scheduled on it. `random` is 0 unless given: no jitter. */
export function countingClock(random: () => number = () => 0): CountingClock {
  const clock = virtualClock();
  const open = new Set<object>();
  let longest = 0;
  return {
    ...clock,
    random,
    scheduled: () => open.size,
    longestDelay: () => longest,
    schedule(delay, task) {
      const entry = {};
      open.add(entry);
      longest = Math.max(longest, delay);
      const cancel = clock.schedule(delay, () => {
        open.delete(entry);
        task();
      });
      return () => {
        open.delete(entry);
        cancel();
      };
    },
  };
}

/** How many listen to an operation at the moment. Counts from now on. */
export function countListeners(operation: Operation<unknown>): () => number {
  const poller = pollerOf(operation);
  const listen = poller.listen.bind(poller);
  const open = new Set<PollListener>();
  poller.listen = (listener) => {
    const leave = listen(listener);
    open.add(listener);
    return () => {
      open.delete(listener);
      leave();
    };
  };
  return () => open.size;
}

/** Lets everything run that is ready to, and no time pass. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate);
}
