import type { ClientOptions } from "../../src/client/options.js";
import type { LogFields } from "../../src/http/log.js";
import type { Exchange, Journal } from "./exchange.js";
import { clientPrefix, type Model } from "./model.js";
import type { Random } from "./random.js";
import { CountedSignal } from "./signals.js";
import type { Stage } from "./time/stage.js";
import type { VirtualTime } from "./time/virtual-time.js";

/** Something that is not as it must be. */
export interface Finding {
  /** Name of the check. */
  readonly check: string;
  readonly text: string;
}

/** A call of the product, and what came of it. */
export interface Attempt<T> {
  readonly label: string;
  readonly client: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Numbers of the first exchange since then, and of the first one after the end. */
  readonly from: number;
  readonly to: number;
  readonly value: T | undefined;
  /** `undefined`: it succeeded. */
  readonly error: unknown;
  readonly failed: boolean;
  /** How long it may take, in ms. */
  readonly bound: number | undefined;
}

/** What a call may take unless its options say otherwise, in ms. */
const defaultDeadline = 600_000;

/** What a client of any product has. */
export interface AnyClient {
  close(options?: object): Promise<void>;
}

interface Closed {
  readonly name: string;
  /** Number of the next exchange then. */
  readonly exchange: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly error: unknown;
}

export interface PlayParts<M extends Model> {
  readonly chance: Random;
  readonly time: VirtualTime;
  readonly stage: Stage;
  readonly journal: Journal;
  readonly model: M;
  readonly options: Pick<ClientOptions, "baseUrl" | "tls">;
}

/** One workflow at work: its clients, what it tried, what was found. */
export class Play<M extends Model = Model> {
  readonly chance: Random;
  readonly time: VirtualTime;
  readonly journal: Journal;
  readonly model: M;
  readonly findings: Finding[] = [];
  readonly attempts: Attempt<unknown>[] = [];
  readonly closed: Closed[] = [];
  readonly signals: CountedSignal[] = [];
  /** Secrets that the server does not know. */
  readonly secrets: string[] = [];
  /** What was logged and written down; and all errors. For the search for secrets. */
  readonly texts: { readonly where: string; readonly what: unknown }[] = [];
  /** What the server had open for clients of the rig when all had been closed. */
  left: ReturnType<Model["left"]> = { locks: [], sessions: [] };
  readonly #parts: PlayParts<M>;
  readonly #clients = new Map<string, AnyClient>();

  constructor(parts: PlayParts<M>) {
    this.#parts = parts;
    this.chance = parts.chance;
    this.time = parts.time;
    this.journal = parts.journal;
    this.model = parts.model;
  }

  found(check: string, text: string): void {
    this.findings.push({ check, text });
  }

  /** A client of the server, closed at the end unless the workflow does. */
  client<C extends AnyClient>(name: string, make: (options: ClientOptions) => C): C {
    const write = (message: string, fields: LogFields) => {
      this.texts.push({ where: "the log", what: [message, fields] });
    };
    const client = make({
      ...this.#parts.options,
      clock: this.time.clock,
      userAgent: clientPrefix + name,
      logger: { debug: write, warn: write },
    });
    this.#clients.set(clientPrefix + name, client);
    return client;
  }

  signal(): CountedSignal {
    const signal = new CountedSignal();
    this.signals.push(signal);
    return signal;
  }

  /**
   * The first call of a client with TLS settings, a read. It may load modules before it sends, which nobody sees from below, so
   * time is held until then.
   */
  async warm(name: string, read: () => Promise<unknown>): Promise<void> {
    if (this.#parts.options.tls === undefined) return;
    await this.attempt(name, "the first read", () => {
      const work = read();
      this.#parts.stage.prepare(work);
      return work;
    });
  }

  /** Calls the product and keeps what comes of it. Never throws. */
  async attempt<T>(
    name: string,
    label: string,
    call: () => PromiseLike<T> | T,
    bound: number | undefined = defaultDeadline,
  ): Promise<Attempt<T>> {
    const client = clientPrefix + name;
    const startedAt = this.time.now;
    const from = this.journal.exchanges.length;
    const work = (async () => call())();
    const settled = await work.then(
      (value) => ({ value, error: undefined, failed: false }),
      (error: unknown) => ({ value: undefined, error, failed: true }),
    );
    const to = this.journal.exchanges.length;
    const { now: endedAt } = this.time;
    const attempt: Attempt<T> = { label, client, startedAt, endedAt, from, to, bound, ...settled };
    this.attempts.push(attempt);
    if (attempt.failed) this.texts.push({ where: `the error of ${label}`, what: attempt.error });
    return attempt;
  }

  /** Closes a client, and notes when. */
  async close(name: string, options?: object): Promise<void> {
    const client = clientPrefix + name;
    const open = this.#clients.get(client);
    if (open === undefined) return;
    this.#clients.delete(client);
    const startedAt = this.time.now;
    const error = await open.close(options).then(
      () => undefined,
      (failure: unknown) => failure ?? new Error("nothing"),
    );
    const exchange = this.journal.exchanges.length;
    this.closed.push({ name: client, exchange, startedAt, endedAt: this.time.now, error });
  }

  /** At the end of a workflow. `force`: sessions with work that nobody follows any more are closed too. */
  async closeAll(): Promise<void> {
    for (const name of [...this.#clients.keys()]) {
      await this.close(name.slice(clientPrefix.length), { force: true });
    }
    this.left = this.model.left();
  }

  /** Lets time pass. */
  pass(ms: number): Promise<void> {
    return new Promise((resolve) => void this.time.after(ms, resolve));
  }

  /** The exchanges of a call, where one client made one call at a time. */
  exchangesOf({ from, to, client }: Attempt<unknown>): readonly Exchange[] {
    return this.journal.exchanges.slice(from, to).filter((exchange) => exchange.client === client);
  }
}
