import { retryAfterOf } from "../../http/retry.js";
import type { Observation, SharedPoll } from "../driver.js";
import { Apart } from "./apart.js";
import { BatchRequest } from "./batch-request.js";
import type { Period } from "./period.js";
import type { Item } from "./timer-queue.js";
import type { Member } from "./watched-operation.js";

type Answer = Observation | Error | undefined;

/** After so many answers in a row that told of nobody, each is asked singly. */
const patience = 3;

/** From so many failures in a row on one is asked singly, to find out whether it is the request for many alone that fails. */
const suspicion = 2;

/** Operations that one request can ask for. It is sent when the first of them is due, and tells of all. */
export class Group implements Item {
  readonly key: object;
  due = Number.POSITIVE_INFINITY;
  readonly #shared: SharedPoll;
  readonly #period: Period;
  readonly #members = new Set<Member>();
  /** Those that the request does not serve for now. */
  readonly #apart: Apart;
  readonly #stopping = new AbortController();
  #asking = false;
  /** Answers in a row that told of nobody. */
  #silent = 0;
  /** Answers in a row that failed for some. */
  #failed = 0;
  /** Meanwhile asking singly has worked. */
  #proven = false;
  #probes = 0;
  /** Until then the server refuses the request for many, in ms on the clock: it asked to wait. */
  #heldUntil = Number.NEGATIVE_INFINITY;
  #random: number;

  constructor(shared: SharedPoll, period: Period) {
    this.key = shared.key;
    this.#shared = shared;
    this.#period = period;
    this.#apart = new Apart(period.clock);
    // One for all: the least of ten thousand would always be the same.
    this.#random = period.clock.random();
  }

  add(member: Member): void {
    member.group = this;
    this.#members.add(member);
    this.hasten(member);
  }

  /** For good: it has ended, or another request tells of it. */
  remove(member: Member): void {
    member.group = undefined;
    member.isApart = false;
    this.#members.delete(member);
    this.#apart.delete(member);
    if (this.#isEmpty && !this.#asking) this.#period.dissolve(this);
  }

  /** For one whose schedule has changed. */
  hasten({ polling }: Member): void {
    // The answer that is under way may tell of it, and is followed by a new look at all schedules.
    if (this.#asking) return;
    const due = Math.max(polling.dueAt(this.#period.interval, this.#random), this.#heldUntil);
    this.#period.agenda.hasten(this, due);
  }

  run(): void {
    const due = Math.max(this.#nextDue(), this.#heldUntil);
    if (due > this.#period.clock.now()) this.#period.agenda.put(this, due);
    else void this.ask();
  }

  /** Asks for all, now. Never rejects. */
  async ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const round = new BatchRequest();
    const asked: Member[] = [];
    for (const member of this.#due()) {
      // It has its turn coming, which must not wait for this.
      if (member.lane.has(member)) continue;
      if (member.polling.enter(round)) asked.push(member);
      // Somebody else asks for it at this moment: in the lane that is waited for.
      else member.askSingly();
    }
    const { signal } = this.#stopping;
    try {
      const polls = asked.map(({ polling }) => polling);
      const answers = asked.length === 0 ? [] : await round.ask(this.#shared, polls, signal);
      this.#asking = false;
      this.#conclude(asked, answers);
    } catch (error) {
      if (signal.aborted) return;
      // Nothing that a server does: better told than lost.
      this.#asking = false;
      for (const member of asked) member.fail(error);
    }
  }

  /** The deadline: one last look, unless the server would refuse it. */
  askLast(): void {
    if (this.#period.clock.now() < this.#heldUntil) this.#endAll();
    else void this.ask();
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** One that is apart was asked singly. */
  askedSingly(member: Member): void {
    this.#apart.asked(member);
    if (!this.#asking) this.#period.agenda.hasten(this, this.#apart.dueAt);
  }

  /** One was asked singly, to find out whether that works. If so, the request for many has one more try. */
  tried({ polling }: Member): void {
    if (polling.lastError !== undefined || this.#failed === 0) return;
    this.#proven = true;
    void this.ask();
  }

  #conclude(asked: readonly Member[], answers: readonly Answer[]): void {
    const failing: Member[] = [];
    const untold: Member[] = [];
    let told = 0;
    for (const [at, member] of asked.entries()) {
      const answer = answers[at];
      if (answer === undefined) untold.push(member);
      else if (!(answer instanceof Error)) {
        told++;
        member.absent = false;
        if (member.isApart) this.#reunite();
      } else if (!member.polling.driver.isTransient(answer)) member.fail(answer);
      else {
        this.#period.checkOutage(member);
        // A server that asks to wait means single requests as well.
        if (retryAfterOf(answer) === undefined) failing.push(member);
        else {
          told++;
          const due = member.polling.dueAt(this.#period.interval, 0);
          this.#heldUntil = Math.max(this.#heldUntil, due);
        }
      }
    }
    for (const member of untold) this.#missing(member);
    // Told of it would have ended that. It may also be asked singly at the moment.
    if (this.#apart.dueAt <= this.#period.clock.now()) this.#apart.failed();
    if (this.#period.over) this.#endAll();
    else {
      this.#silent = told + failing.length === 0 && asked.length > 0 ? this.#silent + 1 : 0;
      this.#failed = failing.length > 0 ? this.#failed + 1 : 0;
      if (this.#failed === 0) this.#proven = false;
      this.#doubt(this.#silent >= patience ? untold : failing);
      this.#random = this.#period.clock.random();
      this.#period.agenda.put(this, this.#nextDue());
    }
    if (this.#isEmpty) this.#period.dissolve(this);
  }

  /** What becomes of those that the request does not serve. */
  #doubt(unserved: readonly Member[]): void {
    const members = unserved.filter((member) => member.running && this.#members.has(member));
    if (members.length === 0) return;
    if (this.#silent >= patience || this.#proven) {
      this.#apart.add(members);
      for (const member of members) {
        this.#members.delete(member);
        member.isApart = true;
        member.schedule();
      }
    } else if (this.#failed >= suspicion) {
      const one = members[this.#probes++ % members.length] as Member;
      if (one.lane.has(one)) return;
      one.probed = this;
      one.askSingly();
    }
  }

  #reunite(): void {
    for (const member of this.#apart.end()) {
      member.isApart = false;
      this.#period.agenda.put(member, Number.POSITIVE_INFINITY);
      this.#members.add(member);
    }
  }

  get #isEmpty(): boolean {
    return this.#members.size === 0 && this.#apart.isEmpty;
  }

  /** Who is asked for in the next request. */
  #due(): readonly Member[] {
    const { scout, dueAt } = this.#apart;
    const isScouting = scout !== undefined && dueAt <= this.#period.clock.now();
    return isScouting ? [...this.#members, scout] : [...this.#members];
  }

  /** At once when it was there before, because that may be its end; else by its own schedule. */
  #missing(member: Member): void {
    const { clock, interval, over } = this.#period;
    const due = over || !member.absent || member.polling.dueAt(interval, this.#random) <= clock.now();
    member.absent = true;
    if (due && member.running && this.#members.has(member)) member.askSingly();
  }

  /** The deadline. The last look at what a list does not tell is that at the thing itself. */
  #endAll(): void {
    for (const member of this.#members) {
      member.isLast = member.absent && member.lane.has(member);
      this.#period.end(member);
    }
  }

  #nextDue(): number {
    let next = this.#apart.dueAt;
    for (const member of this.#members) {
      if (member.lane.has(member)) continue;
      next = Math.min(next, member.polling.dueAt(this.#period.interval, this.#random));
    }
    return next;
  }
}
