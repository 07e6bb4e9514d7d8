import type { FixedReply } from "../reply-spec.js";

/** One lock. It belongs to a token and to those that renew it. */
export interface LockSpec {
  readonly take: string;
  readonly release: string;
  readonly reply: FixedReply;
  readonly required: readonly string[];
  readonly heldByAnother: FixedReply;
  readonly notHeld: FixedReply;
}

/** One status for all actions, without an id. */
export interface StatusSpec {
  readonly operation: string;
  readonly body: unknown;
  /** The body before the first action. */
  readonly none: unknown;
  readonly name: string;
  readonly state: string;
  readonly running: string;
  readonly succeeded: string;
  readonly failed: string;
  readonly error: string;
  readonly actions: Readonly<Record<string, StatusAction>>;
}

export interface StatusAction {
  /** The name under which the status reports it. */
  readonly name: string;
  readonly reply: FixedReply;
  readonly from?: string;
  readonly to?: string;
  /** Query parameters with the configuration, and with the name of a file. */
  readonly source?: string;
  readonly file?: string;
}

/** The whole system: it restarts, and its role changes. */
export interface SystemSpec {
  readonly read: string;
  readonly body: unknown;
  readonly uptime: string;
  readonly role: string;
  readonly peerRole: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly restart: { readonly operation: string; readonly reply: FixedReply };
  readonly swap: { readonly operation: string; readonly reply: FixedReply };
}
