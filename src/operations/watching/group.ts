import type { Observation, SharedPoll } from "../driver.js";
import { Round } from "../round.js";
import type { Item } from "./agenda.js";
import type { Member } from "./member.js";
import type { Period } from "./period.js";

/** After so many answers in a row that told of nobody, each is asked singly. */
const patience = 3;

/** From so many failures in a row on one is asked singly, to find out whether it is the request for many alone that fails. */
const suspicion = 2;

/** How long each is asked singly then, in ms, before the request for many is tried again. */
const rest = 10 * 60_000;

/** Operations that one request can ask for. It is sent when the first of them is due, and tells of all. */
export class Group implements Item {
  readonly key: object;
  due = Number.POSITIVE_INFINITY;
  readonly #shared: SharedPoll;
  readonly #period: Period;
  readonly #members = new Set<Member>();
  readonly #stopping = new AbortController();
  #asking = false;
  #silent = 0;
  #failed = 0;
  #random: number;

  constructor(shared: SharedPoll, period: Period) {
    this.key = shared.key;
    this.#shared = shared;
    this.#period = period;
    // One for all: the least of ten thousand would always be the same.
    this.#random = period.clock.random();
  }

  add(member: Member): void {
    member.group = this;
    this.#members.add(member);
    this.hasten(member);
  }

  remove(member: Member): void {
    member.group = undefined;
    this.#members.delete(member);
    if (this.#members.size === 0 && !this.#asking) this.#period.dissolve(this);
  }

  /** For one whose schedule has changed. */
  hasten({ polling }: Member): void {
    // The answer that is under way may tell of it, and is followed by a new look at all schedules.
    if (this.#asking) return;
    this.#period.agenda.hasten(this, polling.dueAt(this.#period.interval, this.#random));
  }

  run(): void {
    const due = this.#nextDue();
    if (due > this.#period.clock.now()) this.#period.agenda.put(this, due);
    else void this.ask();
  }

  /** Asks for all, now. Never rejects. */
  async ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const round = new Round();
    const asked: Member[] = [];
    for (const member of this.#members) {
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

  stop(): void {
    this.#stopping.abort();
  }

  /** One was asked singly, to find out whether that works. */
  tried({ polling }: Member): void {
    if (polling.lastError === undefined) this.#giveUp();
  }

  #giveUp(): void {
    this.#period.dissolve(this);
    const mute = { key: this.key, until: this.#period.clock.now() + rest };
    for (const member of this.#members) {
      member.mute = mute;
      member.group = undefined;
      member.schedule();
    }
    this.#members.clear();
  }

  #conclude(asked: readonly Member[], answers: readonly (Observation | Error | undefined)[]): void {
    let told = 0;
    let failed = 0;
    for (const [at, member] of asked.entries()) {
      const answer = answers[at];
      if (answer === undefined) {
        if (member.group === this) this.#missing(member);
      } else if (answer instanceof Error) {
        failed++;
        if (!member.polling.driver.isTransient(answer)) member.fail(answer);
      } else {
        told++;
        member.absent = false;
      }
    }
    this.#silent = told + failed === 0 && asked.length > 0 ? this.#silent + 1 : 0;
    this.#failed = told === 0 && failed > 0 ? this.#failed + 1 : 0;
    if (this.#period.over) {
      for (const member of this.#members) this.#period.end(member);
    } else if (this.#silent >= patience) {
      this.#giveUp();
    } else {
      if (this.#failed >= suspicion) this.#try(asked);
      this.#random = this.#period.clock.random();
      this.#period.agenda.put(this, this.#nextDue());
    }
    if (this.#members.size === 0) this.#period.dissolve(this);
  }

  /** At once when it was there before, because that may be its end; else by its own schedule. */
  #missing(member: Member): void {
    const { clock, interval, over } = this.#period;
    const due = over || !member.absent || member.polling.dueAt(interval, this.#random) <= clock.now();
    member.absent = true;
    if (!due || !member.running) return;
    // The last look at a list that does not tell is that at the thing itself.
    member.isLast = over;
    member.askSingly();
  }

  #try(asked: readonly Member[]): void {
    const one = asked.find((member) => member.running);
    if (one === undefined || one.lane.has(one)) return;
    one.probed = this;
    one.askSingly();
  }

  #nextDue(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const member of this.#members) {
      if (member.lane.has(member)) continue;
      next = Math.min(next, member.polling.dueAt(this.#period.interval, this.#random));
    }
    return next;
  }
}
