import type { FaultName } from "./fault.js";

export type ProductName = "vspc" | "enterprise-manager" | "oracle-sbc";

/** What a request is for, as the rules of the checks tell requests apart. */
export type Purpose = "logon" | "logoff" | "read" | "poll" | "start" | "write" | "lock" | "unlock";

/** Something that the server did because of a request: the truth that all checks are made from. */
export interface Effect {
  readonly n: number;
  readonly at: number;
  /** `run`, `delete`, `edit`, `save`, … */
  readonly what: string;
  /** Job, company, element. */
  readonly subject: string;
  /** Doing it again changes nothing. */
  readonly idempotent: boolean;
  /** The request that caused it; `undefined`: another user. */
  readonly exchange: number | undefined;
  readonly client: string | undefined;
}

/** One request and what became of it, as the server has it. */
export interface Exchange {
  readonly n: number;
  readonly at: number;
  /** Which client sent it, by its user agent. */
  readonly client: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  purpose: Purpose;
  fault: FaultName | undefined;
  /** What was answered; `undefined`: nothing. */
  status: number | undefined;
  /** The whole answer was sent, in the form of the product. */
  good: boolean;
  /** It is the same request again, by its id, and the server knew that. */
  recognized: boolean;
  /** How long the answer asks to wait, in ms. */
  asked: number | undefined;
}

/** What a server answers, before anything happens to it on the way. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What happened at a server, in order. */
export class Journal {
  readonly exchanges: Exchange[] = [];
  readonly effects: Effect[] = [];
  /** Other things that a reader of the trace wants to know: restarts, other users, times without the server. */
  readonly events: { readonly at: number; readonly text: string }[] = [];
  /** When nobody could connect. */
  readonly outages: { readonly from: number; readonly to: number }[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  effect(what: string, subject: string, cause: Exchange | undefined, idempotent = false): Effect {
    const effect: Effect = {
      n: this.effects.length,
      at: this.#now(),
      what,
      subject,
      idempotent,
      exchange: cause?.n,
      client: cause?.client,
    };
    this.effects.push(effect);
    return effect;
  }

  event(text: string): void {
    this.events.push({ at: this.#now(), text });
  }

  /** Effects that clients of the rig caused. */
  ours(what?: string, subject?: string): readonly Effect[] {
    return this.effects.filter(
      (effect) =>
        effect.client !== undefined &&
        (what === undefined || effect.what === what) &&
        (subject === undefined || effect.subject === subject),
    );
  }

  /** What a person reads to see how a workflow went. */
  trace(): string {
    const lines = [
      ...this.events.map(({ at, text }) => ({ at, order: 1, text: `* ${text}` })),
      ...this.exchanges.map((exchange) => ({ at: exchange.at, order: 0, text: this.#line(exchange) })),
    ];
    return lines
      .sort((one, other) => one.at - other.at || one.order - other.order)
      .map(({ at, text }) => `${(at / 1000).toFixed(3).padStart(11)} s  ${text}`)
      .join("\n");
  }

  #line({ n, client, method, path, query, status, fault, recognized }: Exchange): string {
    const search = decodeURIComponent(query.toString());
    const did = this.effects
      .filter(({ exchange }) => exchange === n)
      .map(({ what, subject }) => ` {${what} ${subject}}`)
      .join("");
    return `#${n} ${client} ${method} ${path}${search && `?${search.slice(0, 120)}`} -> ${status ?? "nothing"}${fault === undefined ? "" : ` [${fault}]`}${recognized ? " (known)" : ""}${did}`;
  }
}
