import type { OperationState } from "../contract/descriptor.js";
import type { Secrets } from "../secrets/secrets.js";

export type { OperationState };

/** Outcome of an operation. `warning`: it succeeded with warnings, where the product reports that. */
export type Outcome = "success" | "warning" | "failed" | "canceled";

/** What one poll has observed. */
export interface Observation {
  readonly state: OperationState;
  /** Default: the outcome that the state stands for. */
  readonly outcome?: Outcome | undefined;
  /** The product's own body. */
  readonly status: unknown;
  /** How much of the work is done, 0 to 100, where the product reports that. */
  readonly percent?: number | undefined;
  /** How long the server asked to wait before the next poll, in ms. */
  readonly retryAfter?: number | undefined;
  /** `assumed`: the server cannot tell this operation from another one like it. Default: that of the driver. */
  readonly certainty?: Certainty | undefined;
}

export type Certainty = "observed" | "assumed";

/** A value of JSON. */
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

/** What is stored to resume an operation after a restart. Holds no secret. */
export interface OperationJson {
  readonly version: 1;
  readonly product: string;
  /** Base URL of the server. */
  readonly server: string;
  readonly operationId: string;
  readonly id: string;
  /** When it was begun, as an ISO date. */
  readonly begun: string;
  /** What the product needs to resume: parameters, a baseline, the id of a session. */
  readonly detail?: JsonValue;
  /** The response to the start was the result, so that there is nothing to resume. */
  readonly finished?: true;
}

/** The part of an operation that depends on the product. The driver knows the requests; the poller knows when to send them. */
export interface OperationDriver<Result> {
  readonly json: OperationJson;
  /** For observations without a certainty. `assumed`: it is not certain that this operation was started at all. Default `observed`. */
  readonly certainty?: Certainty | undefined;
  /**
   * Number of good responses so far, for a driver that sends several requests in a poll. A poll that fails after a good response is no
   * outage of the server. Absent: a poll that fails has had no good response.
   */
  readonly goodResponses?: number | undefined;
  poll(bounds: StepBounds): Promise<Observation>;
  /** The result of an operation that succeeded. */
  result(bounds: StepBounds): Promise<Result>;
  /** The error of an operation that did not succeed, with the words of the server. */
  failure(observation: Observation, bounds: StepBounds): Promise<Error>;
  /** Absent if the product cannot cancel. `before`: the last status when the caller asked to cancel. */
  cancel?(bounds: StepBounds, before: unknown): Promise<void>;
  /** Polls before it cancels, because an operation that has ended since the last poll must not be canceled. */
  readonly pollsBeforeCancel?: boolean | undefined;
  /** Whether an error of a poll says nothing about the operation, so that the poll is repeated. */
  isTransient(error: unknown): boolean;
  /** Longest useful wait between two polls, in ms, for products that delete results or end idle sessions. */
  longestWait?(): number | undefined;
  /** The batch request that can report this operation. It may change from poll to poll. */
  readonly shared?: SharedPoll | undefined;
}

/** A batch request: it reports many operations of one client. */
export interface SharedPoll {
  /** Drivers with the same key share the request. */
  readonly key: object;
  /**
   * Number of good responses so far. A good response proves that the server is up, even for an operation that it does not report.
   * Absent: not known.
   */
  readonly goodResponses?: number | undefined;
  /**
   * Returns one result for each driver, in their order: the observation, the error that an individual poll would have
   * thrown, or `undefined` if the response does not report the operation, so that it has to be polled individually.
   */
  poll(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]>;
}

/** Drivers and lists whose errors are masked already. Many drivers have the same list, and all of them belong to one client. */
const masked = new WeakSet<object>();

/**
 * Masks the secrets in all errors of a driver. The messages of a failed operation come in the body of a successful response, which
 * is not masked when it is read. The driver is changed and not wrapped, because lists identify their drivers.
 */
export function maskDriver<Driver extends OperationDriver<unknown>>(
  driver: Driver,
  secrets: Secrets,
): Driver {
  if (masked.has(driver)) return driver;
  masked.add(driver);
  const { poll, result, failure } = driver;
  driver.poll = (bounds) => secrets.masking(poll.call(driver, bounds));
  driver.result = (bounds) => secrets.masking(result.call(driver, bounds));
  driver.failure = async (seen, bounds) =>
    secrets.masked(await secrets.masking(failure.call(driver, seen, bounds))) as Error;
  maskSharedOf(driver, secrets);
  return driver;
}

/** A driver may move from one list to another. */
function maskSharedOf(driver: OperationDriver<unknown>, secrets: Secrets): void {
  const own = Object.getOwnPropertyDescriptor(driver, "shared");
  const shared = (): SharedPoll | undefined =>
    own === undefined ? Reflect.get(Object.getPrototypeOf(driver), "shared", driver) : own.value;
  Object.defineProperty(driver, "shared", {
    get: () => maskPoll(shared(), secrets),
    enumerable: true,
    configurable: true,
  });
}

/** The list is changed and not wrapped, because drivers identify their list. */
function maskPoll(shared: SharedPoll | undefined, secrets: Secrets): SharedPoll | undefined {
  if (shared === undefined || masked.has(shared)) return shared;
  masked.add(shared);
  const { poll: ask } = shared;
  shared.poll = async (drivers, bounds) => {
    const answers = await secrets.masking(ask.call(shared, drivers, bounds));
    // One error may be the result for thousands of operations.
    const known = new Map<Error, Error>();
    return answers.map((answer) => {
      if (!(answer instanceof Error)) return answer;
      const error = known.get(answer) ?? (secrets.masked(answer) as Error);
      known.set(answer, error);
      return error;
    });
  };
  return shared;
}
