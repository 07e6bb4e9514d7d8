import type { CallOptions, WithResponse } from "../contract/call.js";
import type { OperationDescriptor, OperationState } from "../contract/descriptor.js";
import type { Parameters } from "../contract/operation-types.js";
import type { Product } from "../contract/product.js";
import type { DecodedResponse } from "../contract/response.js";
import type { TrackedOperation, TrackedStates } from "../contract/tracked.js";
import { ConfigurationError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import { checkOptions, duration, flag, type OptionChecks, oneOf } from "../options/check-options.js";
import { callChecks } from "../request/call-options.js";
import type { JsonValue, OperationDriver, OperationJson } from "./driver.js";

/** Options of `begin()` besides those of the call that starts the work. Each product knows some. Times in ms. */
export interface BeginOptions {
  /**
   * Enterprise Manager: which end is waited for. `operation`: the backup server has done what was asked. `task`: and Enterprise
   * Manager has the data. `session`: the run or restore that was started has ended. Default `session` where there is one,
   * else `task`.
   */
  readonly waitFor?: "operation" | "task" | "session" | undefined;
  /** Enterprise Manager: leaves the finished task on the server. Default `false`: it is deleted. */
  readonly keepTask?: boolean | undefined;
  /** VSPC jobs, Oracle SBC: how long what was started may take to show. Default 600,000. */
  readonly startTimeout?: number | undefined;
  /**
   * VSPC jobs: what a job means that runs already; nothing is sent then. `fail`: `begin()` throws an `OperationFailedError`
   * with the reason `already-running`. `follow`: that run is followed. Default `fail`.
   */
  readonly onRunning?: "fail" | "follow" | undefined;
  /** Oracle SBC: how long the status may stand still before the end before is taken for this one. Default 10,000. */
  readonly settleTime?: number | undefined;
}

/** What a product needs of the client to follow work. */
export interface TrackingContext {
  readonly product: Product;
  readonly server: string;
  readonly clock: Clock;
  descriptor(operationId: string): OperationDescriptor;
  /** Whether a failed poll or read says nothing about the work that is followed. */
  isTransient(error: unknown): boolean;
  /** One call, with all that belongs to it. */
  call(operationId: string, parameters: Parameters, options?: CallOptions): Promise<WithResponse<unknown>>;
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
  start(operationId: string, parameters: Parameters, options?: CallOptions): Promise<DecodedResponse>;
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

export interface Start {
  readonly operationId: string;
  readonly parameters: Parameters;
  readonly options: CallOptions;
  readonly begin: BeginOptions;
  readonly tracked: TrackedOperation;
}

/** Follows the work of one product. */
export interface Tracker {
  /** Names of the options of `begin()` that mean something here. */
  readonly options: readonly (keyof BeginOptions)[];
  /** Sends the operation and gives what follows its work. */
  begin(start: Start): Promise<OperationDriver<unknown>>;
  /** @throws {ConfigurationError} when `json.detail` is not what this product writes. */
  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown>;
}

const beginChecks: OptionChecks<keyof BeginOptions> = {
  waitFor: oneOf("operation", "task", "session"),
  keepTask: flag,
  startTimeout: duration,
  onRunning: oneOf("fail", "follow"),
  settleTime: duration,
};

/**
 * Options of a call, and those of `begin()` that `known` names.
 * @throws {ConfigurationError} for any other option, and for a value of `begin()` that cannot be used.
 */
export function splitOptions(
  options: CallOptions & BeginOptions,
  known: readonly (keyof BeginOptions)[],
  operationId: string,
): { readonly call: CallOptions; readonly begin: BeginOptions } {
  // An option of another product may be there with `undefined`.
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const own = Object.fromEntries(known.map((name) => [name, beginChecks[name]]));
  checkOptions(Object.fromEntries(given), { ...callChecks, ...own }, operationId);
  const isOfCall = (name: string) => Object.hasOwn(callChecks, name);
  return {
    call: Object.fromEntries(given.filter(([name]) => isOfCall(name))),
    begin: Object.fromEntries(given.filter(([name]) => !isOfCall(name))),
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
  return { state: "running" };
}

/** Whether a state is one of those that are listed under a name. */
export function isListed(states: TrackedStates, name: keyof TrackedStates, value: unknown): boolean {
  const text = String(value).toLowerCase();
  return states[name]?.some((listed) => listed.toLowerCase() === text) === true;
}

/** Reads the detail of a resume JSON. */
export class ResumeState {
  readonly #value: Readonly<Record<string, JsonValue>>;

  constructor(json: OperationJson) {
    const { detail } = json;
    if (typeof detail !== "object" || detail === null || Array.isArray(detail)) {
      throw new ConfigurationError("resume", "has no detail");
    }
    this.#value = detail as Readonly<Record<string, JsonValue>>;
  }

  /** @throws {ConfigurationError} when it is there and no string; `undefined` when it is not there or `null`. */
  text(name: string): string | undefined {
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw this.#wrong(name);
    return value;
  }

  flag(name: string): boolean {
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    if (value === undefined || value === null) return false;
    if (typeof value !== "boolean") throw this.#wrong(name);
    return value;
  }

  /** @throws {ConfigurationError} when it is no number. */
  number(name: string): number {
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    if (typeof value !== "number") throw this.#wrong(name);
    return value;
  }

  /** Members that are text, such as the parameters of a call. */
  texts(name: string): Readonly<Record<string, string>> {
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.#wrong(name);
    for (const member of Object.values(value)) if (typeof member !== "string") throw this.#wrong(name);
    return value as Readonly<Record<string, string>>;
  }

  #wrong(name: string): ConfigurationError {
    return new ConfigurationError("resume", `has a detail.${name} that cannot be read`);
  }
}
