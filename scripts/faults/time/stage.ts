import type { Arrival, Listener } from "./listener.js";
import type { Traffic } from "./traffic.js";
import type { VirtualTime } from "./virtual-time.js";

/** So many turns of the event loop that bring nothing, and nothing goes on. */
const quietTurns = 4;

/** How long, by the wall, nothing at all may happen while something is not accounted for, in ms. Minutes: machines are busy. */
const longestSilence = 180_000;

/** How long, by the wall, is waited for something that cannot be seen from here before it is said that nothing goes on, in ms. */
const lastHope = 3000;

/** Nothing can go on any more, although the work has not ended. */
export class StuckError extends Error {
  override name = "stuck";
}

/**
 * Lets time and servers go on, one step after the other, and each only when all that clients have sent has either been answered
 * and read or waits here. So how fast the machine is makes no difference to what happens.
 */
export class Stage {
  readonly #time: VirtualTime;
  readonly #traffic: Traffic;
  readonly #listener: Listener;
  readonly #answer: (arrival: Arrival) => void;
  /** Something is about to begin that cannot be seen from below, such as a module that is loaded for the first request. */
  #preparing = 0;

  constructor(time: VirtualTime, traffic: Traffic, listener: Listener, answer: (arrival: Arrival) => void) {
    this.#time = time;
    this.#traffic = traffic;
    this.#listener = listener;
    this.#answer = answer;
  }

  /** Holds time until the next request begins, or `work` is over. */
  prepare(work: Promise<unknown>): void {
    this.#preparing++;
    const end = () => {
      if (ended) return;
      ended = true;
      this.#preparing--;
      leave();
    };
    let ended = false;
    const leave = this.#traffic.onRequest(end);
    work.then(end, end);
  }

  /** Plays until `work` is over, for at most `longest` ms of virtual time. @throws {StuckError} */
  async play<T>(work: Promise<T>, longest = Number.POSITIVE_INFINITY): Promise<T> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    const until = this.#time.now + longest;
    while (!isOver) {
      if (!(await this.#quiet(() => isOver))) break;
      const parked = this.#listener.takeParked();
      if (parked.length > 0) {
        for (const arrival of parked) if (arrival.state === "parked") this.#answer(arrival);
        continue;
      }
      if (this.#time.now > until) throw new StuckError(`not over after ${longest} ms: ${this.describe()}`);
      if (this.#time.advance() || (await this.#stirs(() => isOver))) continue;
      throw new StuckError(`nothing goes on: ${this.describe()}`);
    }
    return work;
  }

  /** Lets `ms` of virtual time pass. */
  async pass(ms: number): Promise<void> {
    await this.play(new Promise<void>((resolve) => void this.#time.after(ms, resolve)));
  }

  describe(): string {
    const { requests, sockets, unpacking } = this.#traffic;
    const { waiting, sockets: accepted } = this.#listener;
    return `at ${Math.round(this.#time.now)} ms ${requests} requests under way, ${waiting} wait at the server, ${sockets} sockets here, ${accepted} there, ${unpacking} answers being unpacked, ${this.#preparing} about to begin, ${this.#time.pending} timers`;
  }

  /** Whether something happens after all, such as a socket that is closed by another thread. */
  async #stirs(isOver: () => boolean): Promise<boolean> {
    const { changes } = this;
    for (const until = performance.now() + lastHope; performance.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (isOver() || this.changes !== changes) return true;
    }
    return false;
  }

  /** `false`: the work was over before. */
  async #quiet(isOver: () => boolean): Promise<boolean> {
    let silentSince: number | undefined;
    let before = -1;
    for (let quiet = 0, turns = 0; quiet < quietTurns; turns++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isOver()) return false;
      const { changes } = this;
      if (changes === before && this.#isBalanced()) {
        quiet++;
        continue;
      }
      quiet = 0;
      if (changes !== before) silentSince = undefined;
      before = changes;
      // The kernel has something that is not here yet: leave the processor to others.
      if (turns < 2000) continue;
      silentSince ??= performance.now();
      if (performance.now() - silentSince > longestSilence) throw new StuckError(this.describe());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return true;
  }

  get changes(): number {
    return this.#traffic.changes + this.#listener.changes + this.#time.changes;
  }

  #isBalanced(): boolean {
    const { requests, sockets, unpacking } = this.#traffic;
    const { waiting, sockets: accepted, moving } = this.#listener;
    return (
      this.#preparing === 0 && unpacking === 0 && !moving && requests === waiting && sockets === accepted
    );
  }
}
