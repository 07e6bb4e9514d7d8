import type { RecoveringSession, Session } from "../transport/authenticate.js";
import type { Clock } from "../transport/clock.js";
import type { Contact } from "../transport/contact.js";
import type { Lifetime } from "../transport/lifetime.js";
import type { RetryPolicy } from "../transport/retry-policy.js";
import type { Bodies } from "./bodies.js";
import type { CallOptions } from "./call.js";
import type { ManagedPath, OwnOptions, Sent } from "./exchange.js";
import type { Product } from "./product.js";
import type { Secrets } from "./secrets.js";
import type { Tracker, TrackingContext } from "./tracked.js";
import type { Parameters } from "./types.js";

/** Sends an operation of the client that a session belongs to, for logon, renewal and logoff. */
export type SessionRequest = (
  operationId: string,
  parameters: Parameters,
  options?: CallOptions,
  own?: OwnOptions,
) => Promise<Pick<Sent, "body" | "response">>;

/** What a session has of the client that it belongs to. */
export interface SessionContext {
  readonly request: SessionRequest;
  readonly clock: Clock;
  /** How often the client tries again. */
  readonly policy: RetryPolicy;
  readonly contact: Contact;
  /** Gets each secret as soon as the session has it, so that no error repeats it. */
  readonly secrets: Secrets;
  readonly lifetime: Lifetime;
}

/** What a product adds to what all clients have. */
export interface ClientSetup {
  readonly product: Product;
  /** How bodies travel. Default: JSON. */
  readonly bodies?: Bodies;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly managedPath?: ManagedPath;
  readonly session: (context: SessionContext) => Session | RecoveringSession;
  /** How the work is followed that operations start (`mode: tracked`). */
  readonly track?: (context: TrackingContext) => Tracker;
}
