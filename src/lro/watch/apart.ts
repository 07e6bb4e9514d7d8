import type { Clock } from "../../http/clock.js";
import type { Member } from "./watched-operation.js";

/** Before each try of the scout, in ms: soon at first, because the server may just have come up. */
const firstTry = 2000;
const longestTry = 60_000;

/**
 * Those of a group that are asked singly for now, because the request for many fails for them alone or does not tell of them.
 * One of them, the scout, is asked for with that from time to time: when it is told of, all of them come back. Each time it has
 * been asked singly before, since it cannot be while such a request is under way.
 */
export class Apart {
  readonly #clock: Clock;
  readonly #members = new Set<Member>();
  #pause = firstTry;
  #dueAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  get scout(): Member | undefined {
    const [first] = this.#members;
    return first;
  }

  /** When the scout is to be asked for. */
  get dueAt(): number {
    return this.#dueAt;
  }

  add(members: readonly Member[]): void {
    for (const member of members) this.#members.add(member);
  }

  delete(member: Member): void {
    if (member === this.scout) this.#dueAt = Number.POSITIVE_INFINITY;
    this.#members.delete(member);
  }

  /** It has been asked singly. */
  asked(member: Member): void {
    if (member !== this.scout || member.polling.lastError !== undefined) return;
    this.#dueAt = Math.min(this.#dueAt, this.#clock.now() + this.#pause);
  }

  /** The scout was not told of. */
  failed(): void {
    this.#pause = Math.min(this.#pause * 2, longestTry);
    this.#dueAt = Number.POSITIVE_INFINITY;
  }

  /** The request tells again. Gives those that come back. */
  end(): readonly Member[] {
    const members = [...this.#members];
    this.#members.clear();
    this.#pause = firstTry;
    this.#dueAt = Number.POSITIVE_INFINITY;
    return members;
  }
}
