import type { CallOptions, WithResponse } from "../contract/call.js";
import type { OperationDescriptor, OperationState } from "../contract/descriptor.js";
import type { Parameters } from "../contract/operation-types.js";
import type { Product } from "../contract/product.js";
import type { DecodedResponse } from "../contract/response.js";
import type { TrackedOperation, TrackedStates } from "../contract/tracked.js";
import type { Clock } from "../http/clock.js";
import type { SessionHandle } from "../http/step.js";
import { checkOptions, isObject, type OptionChecks } from "../options/check-options.js";
import { callChecks } from "../request/call-options.js";
import type { OperationDriver, OperationJson } from "./driver.js";

/** What a product needs of the client to follow work. */
export interface TrackingContext {
  readonly product: Product;
  readonly server: string;
  readonly clock: Clock;
  descriptor(operationId: string): OperationDescriptor;
  /** Whether a failed poll or read says nothing about the work that is followed. */
  isTransient(error: unknown): boolean;
  /** One call, with all that belongs to it. */
  call(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    session?: SessionHandle,
  ): Promise<WithResponse<unknown>>;
  /**
   * The same for a read that comes before or amid a start: what passes is tried again, by the rule that polls go by. `check`
   * throws for a body that is not what was asked for; that is tried again too.
   */
  read(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    check?: (body: unknown) => void,
  ): Promise<WithResponse<unknown>>;
  /** Sends what starts work, and nothing after it: a 202 is not followed. */
  start(
    operationId: string,
    parameters: Parameters,
    options?: CallOptions,
    session?: SessionHandle,
  ): Promise<DecodedResponse>;
  /**
   * Waits `delay` ms after something that went wrong amid a start, `after`. Rejects with the signal's reason, or with a
   * `ClientClosedError` when the client is closed.
   */
  pause(
    delay: number,
    operationId: string,
    options: { readonly signal: AbortSignal | undefined; readonly after: unknown },
  ): Promise<void>;
  /** Follows the 202 that a start was answered with. `undefined`: it was not. */
  followed(answer: DecodedResponse, operationId: string): OperationDriver<unknown> | undefined;
  /** The same, from the JSON of such a driver. @throws {ConfigurationError} when it is not that. */
  followedBy(json: OperationJson): OperationDriver<unknown>;
  /** A collection, page after page. */
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
export interface Tracker {
  /** Checks of the options of `begin()` that the product adds. */
  readonly options: OptionChecks;
  /** Sends the operation and gives what follows its work. */
  begin(start: Start): Promise<OperationDriver<unknown>>;
  /** @throws {ConfigurationError} when `json.detail` is not what this product writes. */
  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown>;
}

/**
 * Options of a call, and those of `begin()` that the product adds (`own`).
 * @throws {ConfigurationError} for any other option, and for a value of `begin()` that cannot be used.
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

/** What a state means by the declaration. `warning` is a success with an outcome of its own. */
export function meaningOf(
  states: TrackedStates,
  value: unknown,
): { readonly state: OperationState; readonly outcome?: "warning" } {
  const is = (name: keyof TrackedStates) => isListed(states, name, value);
  if (is("succeeded")) return { state: "succeeded" };
  if (is("warning")) return { state: "succeeded", outcome: "warning" };
  if (is("failed")) return { state: "failed" };
  if (is("canceled")) return { state: "canceled" };
  // Also a state that only newer servers have: it must not be reported as an outcome.
  return { state: "running" };
}

/** Whether a state is one of those that are listed under a name. */
export function isListed(states: TrackedStates, name: keyof TrackedStates, value: unknown): boolean {
  const text = String(value).toLowerCase();
  return states[name]?.some((listed) => listed.toLowerCase() === text) === true;
}
