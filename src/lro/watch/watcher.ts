import { ConfigurationError } from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import type { Lifetime } from "../../http/lifetime.js";
import { Operation, pollerOf } from "../operation.js";
import { waitClosed } from "../wait-errors.js";
import { Limiter, type Work } from "./limiter.js";
import { Period } from "./period.js";
import type { WatchEvent, WatchSettings } from "./watch-options.js";
import { Member, type Watching } from "./watched-operation.js";

const asking: Work<Member> = {
  do: (member, signal) => member.ask(signal),
  done: (member) => member.asked(),
};

/** Follows many operations and keeps what happened to them until it is asked for. */
export class Watcher<Watched extends Operation<unknown>> implements Watching {
  readonly #settings: WatchSettings;
  readonly #known = new WeakSet<Operation<unknown>>();
  /** Whose last event is still to be given. */
  readonly #open = new Set<Member>();
  /** Who has news. What the news is, is looked up when it is taken: who is slow to take it misses nothing but the past. */
  readonly #news = new Set<Member>();
  readonly #periods = new Map<Clock, Period>();
  readonly #lanes = new Map<string, Limiter<Member>>();
  /** Of the clients, with what takes back that their end is listened for. */
  readonly #lifetimes = new Map<Lifetime, () => void>();
  #wake = () => {};
  #complete = false;
  #stopped = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(settings: WatchSettings) {
    this.#settings = settings;
  }

  /** @throws {ConfigurationError} for what is no operation. */
  add(operation: Watched): void {
    if (this.#stopped) return;
    if (!(operation instanceof Operation)) {
      throw new ConfigurationError("operations", "must be handles, as begin() and resume() give them");
    }
    if (this.#known.has(operation)) return;
    this.#known.add(operation);
    const polling = pollerOf(operation);
    const period = this.#periodOf(polling.clock);
    const member = new Member(operation, polling, { period, lane: this.#laneOf(operation), watching: this });
    this.#open.add(member);
    this.#listenTo(polling.lifetime);
    if (member.running && polling.lifetime.closing) member.fail(waitClosed(polling));
    else if (member.running) period.add(member);
    else member.polled();
  }

  /** No more will be added. */
  complete(): void {
    this.#complete = true;
    this.#wake();
  }

  /** Ends the watch with this error, at once: who watches may be busy with something else. */
  abort(error: unknown): void {
    this.#fault ??= { error };
    this.stop();
    this.#wake();
  }

  tell(member: Member): void {
    if (this.#stopped) return;
    this.#news.add(member);
    this.#wake();
  }

  /** `undefined` once every operation has had its last event. */
  async next(): Promise<WatchEvent<Watched> | undefined> {
    for (;;) {
      if (this.#fault !== undefined) throw this.#fault.error;
      for (const member of this.#news) {
        this.#news.delete(member);
        if (member.closed) this.#open.delete(member);
        return eventOf(member) as WatchEvent<Watched>;
      }
      if (this.#complete && this.#open.size === 0) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Leaves no timer, request or listener behind. */
  stop(): void {
    this.#stopped = true;
    for (const period of this.#periods.values()) period.stop();
    for (const lane of this.#lanes.values()) lane.stop();
    for (const member of this.#open) member.close();
    for (const leave of this.#lifetimes.values()) leave();
  }

  /** The operations of a client that is closed can be followed no further; those of others go on. */
  #listenTo(lifetime: Lifetime): void {
    if (this.#lifetimes.has(lifetime)) return;
    const end = () => {
      for (const member of this.#open) {
        if (member.polling.lifetime === lifetime && member.running) member.fail(waitClosed(member.polling));
      }
    };
    this.#lifetimes.set(lifetime, lifetime.onClose(end));
  }

  #periodOf(clock: Clock): Period {
    const period = this.#periods.get(clock) ?? new Period(clock, this.#settings);
    this.#periods.set(clock, period);
    return period;
  }

  #laneOf(operation: Operation<unknown>): Limiter<Member> {
    const { server } = operation.toJSON();
    const lane = this.#lanes.get(server) ?? new Limiter(this.#settings.concurrency, asking);
    this.#lanes.set(server, lane);
    return lane;
  }
}

function eventOf({ operation, polling, failure }: Member): WatchEvent<Operation<unknown>> {
  const { outcome, progress } = polling;
  if (outcome !== undefined) return { type: "finished", operation, outcome, progress };
  if (failure !== undefined) return { type: "error", operation, error: failure.error, progress };
  return { type: "changed", operation, progress };
}
