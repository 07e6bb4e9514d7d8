import type { OperationState } from "../contract/descriptor.js";

export type { OperationState };

/** How a finished operation ended. `warning` is an end of its own where the product knows it. */
export type Outcome = "success" | "warning" | "failed" | "canceled";

/** What one poll saw. */
export interface Observation {
  readonly state: OperationState;
  /** Defaults to what the state says. */
  readonly outcome?: Outcome | undefined;
  /** The product's own body. */
  readonly status: unknown;
  /** How much of the work is done, 0 to 100, where the product reports that. */
  readonly percent?: number | undefined;
  /** How long the server asked to wait before the next poll, in ms. */
  readonly retryAfter?: number | undefined;
  /** `assumed`: the server said so, but cannot tell this operation from another one like it. Default `observed`. */
  readonly certainty?: Certainty | undefined;
}

export type Certainty = "observed" | "assumed";

/** What JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Bounds of one request that a driver sends. */
export interface StepBounds {
  readonly signal: AbortSignal | undefined;
}

/** What can be written down and gone on with after a restart. Holds no secret. */
export interface OperationJson {
  readonly version: 1;
  readonly product: string;
  /** Base URL of the server. */
  readonly server: string;
  readonly operationId: string;
  readonly id: string;
  /** When it was begun, as an ISO date. */
  readonly begun: string;
  /** What the product needs to go on: parameters, a baseline, where a session is. */
  readonly detail?: JsonValue;
  /** The server answered with the result at once: nothing is left to go on with. */
  readonly finished?: true;
}

/** What a handle needs of a product. It knows the requests; the handle knows when to send them. */
export interface OperationDriver<Result> {
  readonly json: OperationJson;
  /** `assumed`: whether what is followed was started at all is not certain. For observations that do not say. Default `observed`. */
  readonly certainty?: Certainty | undefined;
  /**
   * Good responses to its polls so far, for a driver that sends several requests a poll: one that fails after a good response is
   * no outage of the server. Absent: a poll that fails has had none.
   */
  readonly answered?: number | undefined;
  poll(bounds: StepBounds): Promise<Observation>;
  /** The result of an operation that succeeded. */
  result(bounds: StepBounds): Promise<Result>;
  /** The error that tells how an operation ended that did not succeed. */
  failure(observation: Observation, bounds: StepBounds): Promise<Error>;
  /** Absent where the product cannot cancel. `before`: the status that was known when that was asked for. */
  cancel?(bounds: StepBounds, before: unknown): Promise<void>;
  /** It is polled before it is canceled: one that has ended since the last poll is left alone. */
  readonly looksBeforeCancel?: boolean | undefined;
  /** A failed poll that says nothing about the operation: waited out. */
  isTransient(error: unknown): boolean;
  /** Longest useful wait between two polls, in ms, for products that forget results or let sessions die. */
  longestWait?(): number | undefined;
  /** Several operations of one client can be asked by one request. */
  readonly shared?: SharedPoll | undefined;
}

/** One request that tells of many operations. */
export interface SharedPoll {
  /** Drivers with the same key can be asked together. */
  readonly key: object;
  /**
   * How many good responses the request has had. A good response proves that the server is there, even for an operation that it
   * does not name. Absent: not known.
   */
  readonly answered?: number | undefined;
  /**
   * One answer a driver, in their order: what was seen, the error that its own poll would have thrown, or `undefined` where
   * the answer does not tell: that one has to be asked singly.
   */
  ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]>;
}
