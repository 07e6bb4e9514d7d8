import type { Exchange, ProductName, Reply } from "./exchange.js";

/** Something long that the server does, whoever asked for it. */
export interface Work {
  /** Names what was started: a job, an action, an operation of the SBC. */
  readonly subject: string;
  readonly what: string;
  /** The client that started it; `undefined`: another user. */
  readonly client: string | undefined;
  readonly startedAt: number;
  endsAt: number;
  outcome: "success" | "warning" | "failed" | "canceled";
  /** Since when the server can tell nothing of it any more, and why. */
  gone?: { readonly at: number; readonly why: "expired" | "session" | "restart" | "superseded" };
}

/** A truthful little server of one product: its state, in virtual time. It knows nothing of the code under test. */
export interface Model {
  readonly product: ProductName;
  /** Base path that clients are given. */
  readonly basePath: string;
  /** Something harmless to read, as the path of a redirect. */
  readonly home: string;
  /** Everything that must never be seen outside of a request: password, tokens, session ids. Grows as they are given out. */
  readonly secrets: readonly string[];
  readonly works: readonly Work[];
  /** What a request is for. */
  purposeOf(exchange: Exchange): Exchange["purpose"];
  handle(exchange: Exchange): Reply;
  /** An error in the form of the product. */
  words(status: number, text: string): Reply;
  /** Tokens and sessions end early; what runs goes on. */
  expire(): void;
  /** The same as a new process would have it: no tokens, sessions, locks. */
  restart(): void;
  /** Another user does something. Gives what. */
  interfere(): string;
  /** What clients of the rig have left open: locks and logon sessions, each with whose it is. */
  left(): { readonly locks: readonly string[]; readonly sessions: readonly string[] };
}

/** Of those who start something, the clients of the rig have names that begin like this. */
export const clientPrefix = "rig-";
