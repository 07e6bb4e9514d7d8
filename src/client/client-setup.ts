import type { Bodies } from "../body/bodies.js";
import type { CallOptions } from "../contract/call.js";
import type { Parameters } from "../contract/operation-types.js";
import type { Product } from "../contract/product.js";
import type { RawResponse } from "../contract/response.js";
import type { RecoveringSession, Session } from "../http/authenticate.js";
import type { Clock } from "../http/clock.js";
import type { Contact } from "../http/contact.js";
import type { Lifetime } from "../http/lifetime.js";
import type { RetryPolicy } from "../http/retry-policy.js";
import type { Tracker, TrackingContext } from "../lro/tracked.js";
import type { Secrets } from "../secrets/secrets.js";
import type { ClientPathParameters, OwnOptions } from "./executor.js";

/** Sends an operation of the client that a session belongs to, for logon, renewal and logoff. */
export type SessionRequest = (
  operationId: string,
  parameters: Parameters,
  options?: CallOptions,
  own?: OwnOptions,
) => Promise<Pick<RawResponse, "body" | "response">>;

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
  readonly clientPathParameters?: ClientPathParameters;
  readonly session: (context: SessionContext) => Session | RecoveringSession;
  /** How the work is followed that operations start (`mode: tracked`). */
  readonly track?: (context: TrackingContext) => Tracker;
}
