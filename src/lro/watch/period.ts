import type { Clock } from "../../http/clock.js";
import type { SharedPoll } from "../driver.js";
import type { PollInterval } from "../schedule.js";
import { deadlinePassed } from "../wait-errors.js";
import type { Bounds } from "../wait-options.js";
import { Group } from "./poll-batch.js";
import { type Item, TimerQueue } from "./timer-queue.js";
import type { Member } from "./watched-operation.js";

/** How long after the deadline the last look may go on to single requests, in ms. */
const grace = 30_000;

/** The time from the first look to the deadline, on one clock. Clients may have different ones. */
export class Period implements Item {
  readonly clock: Clock;
  readonly interval: PollInterval;
  readonly #maxOutage: number;
  readonly #begunAt: number;
  readonly agenda: TimerQueue;
  due = Number.POSITIVE_INFINITY;
  /** The deadline has passed: nothing more is begun. */
  over = false;
  readonly #deadline: number;
  readonly #deadlineAt: number;
  readonly #members = new Set<Member>();
  readonly #groups = new Map<object, Group>();

  constructor(clock: Clock, { interval, deadline, maxOutage }: Bounds) {
    this.clock = clock;
    this.interval = interval;
    this.agenda = new TimerQueue(clock);
    this.#deadline = deadline;
    this.#begunAt = clock.now();
    this.#maxOutage = maxOutage;
    this.#deadlineAt = this.#begunAt + deadline;
    this.agenda.put(this, this.#deadlineAt);
  }

  add(member: Member): void {
    this.#members.add(member);
    if (this.over) this.end(member);
    else member.schedule();
  }

  /** One without a good response for too long is given up. */
  checkOutage(member: Member): void {
    const { polling } = member;
    if (polling.outageSince(this.#begunAt) >= this.#maxOutage) member.fail(polling.lastError);
  }

  /** Into the group of the request that tells of it now: work may go on from what one tells of to what another does. */
  place(member: Member): void {
    const { shared } = member.polling.driver;
    if (shared?.key === member.group?.key) return;
    member.group?.remove(member);
    if (shared === undefined) return;
    this.agenda.put(member, Number.POSITIVE_INFINITY);
    this.#groupOf(shared).add(member);
  }

  remove(member: Member): void {
    this.#members.delete(member);
    this.agenda.put(member, Number.POSITIVE_INFINITY);
  }

  /** The deadline: one last look at all that can be looked at in this moment. */
  run(): void {
    this.over = true;
    for (const group of this.#groups.values()) group.askLast();
    const alone = [...this.#members].filter(({ group, isApart }) => group === undefined || isApart);
    for (const member of alone) {
      const { polling } = member;
      if (polling.polledAt < this.#deadlineAt && !polling.isHeld(this.interval)) member.askSingly();
    }
    for (const member of alone) this.end(member);
  }

  /** Long after the deadline: not even a last look is begun any more. */
  get isClosed(): boolean {
    return this.clock.now() >= this.#deadlineAt + grace;
  }

  /** For who still runs when nothing more is begun. Whose last look is under way has that still to come. */
  end(member: Member): void {
    const { lane } = member;
    if (!member.running || lane.isAt(member) || (member.isLast && !lane.isHeld && lane.has(member))) return;
    member.fail(deadlinePassed(member.polling, this.#deadline));
  }

  dissolve(group: Group): void {
    this.agenda.put(group, Number.POSITIVE_INFINITY);
    if (this.#groups.get(group.key) === group) this.#groups.delete(group.key);
  }

  stop(): void {
    for (const group of this.#groups.values()) group.stop();
    this.agenda.stop();
  }

  #groupOf(shared: SharedPoll): Group {
    const group = this.#groups.get(shared.key) ?? new Group(shared, this);
    this.#groups.set(shared.key, group);
    return group;
  }
}
