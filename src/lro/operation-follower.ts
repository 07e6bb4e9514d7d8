import type { CallOptions, DecodedResponse, Parameters, WithResponse } from "../contract/call.js";
import type {
  AttachKind,
  OperationDescriptor,
  OperationState,
  TrackedOperation,
  TrackedStates,
} from "../contract/descriptor.js";
import type { ClientCore } from "../http/client-core.js";
import type { SessionHandle } from "../http/step.js";
import { checkOptions, isObject, type OptionChecks } from "../options/check-options.js";
import { callChecks } from "../request/parameters.js";
import type { Observation, OperationDriver, OperationJson } from "./driver.js";

/** A client, as far as it sends the requests of long-running work. */
export interface LroClient extends ClientCore {
  /** Longest time for a call with all its requests, in ms. */
  readonly deadline: number;
  /** @throws {ConfigurationError} for an operation that the product does not have. */
  descriptor(operationId: string): OperationDescriptor;
  /** One request, including retries, and its response. A 202 is returned as it is. */
  send(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    session?: SessionHandle,
  ): Promise<DecodedResponse>;
}

/** The functions of the client that a product needs to follow long-running work. */
export interface FollowerContext extends LroClient {
  /** One complete call, including retries and the polls after a 202. */
  call(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    session?: SessionHandle,
  ): Promise<WithResponse<unknown>>;
  /**
   * A call for a read before or during a start. Repeats the read after transient errors, as polls do. `check` throws
   * for a wrong body; then the read is repeated too.
   */
  read(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    check?: (body: unknown) => void,
    session?: SessionHandle,
  ): Promise<WithResponse<unknown>>;
  /** A driver that follows the 202 of a start. `undefined`: the response is not a 202. */
  followed(answer: DecodedResponse, operationId: string): OperationDriver<unknown> | undefined;
  /** The same from the JSON of such a driver. @throws {ConfigurationError} for any other JSON. */
  followedBy(json: OperationJson): OperationDriver<unknown>;
  /** Reads a collection page by page. */
  pages(operationId: string, parameters: Parameters, options?: CallOptions): AsyncIterable<unknown>;
}

/** `Options`: the options of `begin()` that the product adds to those of a call. */
export interface Start<Options = unknown> {
  readonly operationId: string;
  readonly parameters: Parameters;
  readonly options: CallOptions;
  readonly begin: Options;
  readonly tracked: TrackedOperation;
}

/** Follows the work of one product. */
export interface OperationFollower {
  /** Checks of the options of `begin()` that the product adds. */
  readonly options: OptionChecks;
  /** Sends the start and returns the driver that follows the work. */
  begin(start: Start): Promise<OperationDriver<unknown>>;
  /** @throws {ConfigurationError} for a `json.detail` that this product does not write. */
  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown>;
  /**
   * Finds work that something else has started. Starts nothing.
   * @throws {ConfigurationError} for an id that no work of this kind has.
   * @throws {NotFoundError} when the server has no such work.
   */
  attach(kind: AttachKind, id: string, options: CallOptions): Promise<FoundWork>;
  /** All work that runs on the server. */
  running(options: CallOptions): AsyncIterable<FoundWork>;
}

/** Work that something else has started. */
export interface FoundWork {
  readonly driver: OperationDriver<unknown>;
  /** The state in the response in which the work was found. */
  readonly seen: Observation;
  /** The state is known only after a poll. */
  readonly needsPoll?: boolean;
  /** Called when that poll fails, so that nobody gets a handle. */
  readonly abandon?: () => void;
}

/**
 * Splits options into those of a call, and those that the product adds to `begin()` (`own`).
 * @throws {ConfigurationError} for an unknown option, and for an invalid value.
 */
export function splitOptions(
  options: CallOptions,
  own: OptionChecks,
  operationId: string,
): { readonly call: CallOptions; readonly begin: Readonly<Record<string, unknown>> } {
  const defined = isObject(options)
    ? Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
    : options;
  checkOptions(defined, { ...callChecks, ...own }, operationId);
  const given = Object.entries(defined);
  const isOfCall = ([name]: readonly [string, unknown]) => Object.hasOwn(callChecks, name);
  return {
    call: Object.fromEntries(given.filter(isOfCall)),
    begin: Object.fromEntries(given.filter((each) => !isOfCall(each))),
  };
}

/** Maps a state of the product to an observation, by the declaration. `warning` is a success with its own outcome. */
export function meaningOf(
  states: TrackedStates,
  value: unknown,
): { readonly state: OperationState; readonly outcome?: "warning" } {
  const is = (name: keyof TrackedStates) => isListed(states, name, value);
  if (is("succeeded")) return { state: "succeeded" };
  if (is("warning")) return { state: "succeeded", outcome: "warning" };
  if (is("failed")) return { state: "failed" };
  if (is("canceled")) return { state: "canceled" };
  // A state of newer servers also counts as running: it must not be reported as an outcome.
  return { state: "running" };
}

/** Whether a state is listed under a name. */
export function isListed(states: TrackedStates, name: keyof TrackedStates, value: unknown): boolean {
  const text = String(value).toLowerCase();
  return states[name]?.some((listed) => listed.toLowerCase() === text) === true;
}
