/** A duration in ms, or text with a unit: `250ms`, `30s`, `5min`, `2h`. */
export type Duration = number | `${number}${"ms" | "s" | "min" | "h"}`;

/** What happens to a request, or to its response. */
export type Fault =
  /** The connection is reset. The request is not carried out. */
  | "drop"
  /** The request is carried out, then the connection is reset before the first byte of the response. */
  | "drop-after"
  /** The request is carried out. The body of the response is cut off. */
  | "truncate"
  /** No response at all, until the client gives up. The request is not carried out. */
  | "hang"
  /** The same, and the request is carried out. */
  | "hang-after"
  /** The HTML page of a proxy, by default with the status 502. The request is not carried out. */
  | "proxy-page"
  /** The request is carried out, and the status is 200 without a body. */
  | "empty";

/** A request of somebody else: an operation with its parameters by name, and its `body`. */
export interface OtherRequest {
  readonly operation: string;
  readonly body?: unknown;
  readonly [parameter: string]: unknown;
}

/**
 * What a scenario does with a request. A step without `code`, `example`, `value` and `fault` gives the response that the
 * mock has without the scenario, and changes it as the other members say.
 */
export interface Step {
  /**
   * HTTP status. Default: the status of the example, else the lowest 2xx. For an example of `default`, set a 4xx or
   * 5xx. With the fault `proxy-page`, any status.
   */
  readonly code?: number | undefined;
  /** Name of an example of that status. Default: the first one. */
  readonly example?: string | undefined;
  /** The whole body, in place of an example. It must be valid by the spec. */
  readonly value?: unknown;
  /** Members of the body to change: `{ data: { status: "Failed" } }`. The result must be valid by the spec. */
  readonly set?: Readonly<Record<string, unknown>> | undefined;
  /** The header `Retry-After`, in seconds. */
  readonly retryAfter?: number | undefined;
  /** Time before the response is sent, by the clock of the mock. */
  readonly delay?: Duration | undefined;
  /** What goes wrong with the connection. */
  readonly fault?: Fault | undefined;
  /** What another user does on the server just before. */
  readonly otherUser?: OtherRequest | undefined;
  /** Number of requests that get this step before the next one. Default 1. */
  readonly times?: number | undefined;
  /**
   * How long this step lasts, by the clock of the mock, in place of `times`. It begins when the step before has ended;
   * the first step begins with the scenario.
   */
  readonly for?: Duration | undefined;
}

/** Steps by operationId. The last step of an operation repeats forever. */
export type Steps = Readonly<Record<string, readonly Step[]>>;

/**
 * Which requests a scenario is for. `operation`: the scenario begins with a request of this operation, and requests
 * before that pass. Other members are values of parameters, and members of the `body`, that the request must have.
 */
export interface When {
  readonly operation?: string | undefined;
  readonly body?: unknown;
  readonly [parameter: string]: unknown;
}

/** A scenario with its conditions. */
export interface ScenarioDescription {
  /** Name of the product, when the scenario is in a file. The mock refuses a file of another product. */
  readonly product?: string | undefined;
  /** What happens, for people. */
  readonly description?: string | undefined;
  /** Default: all requests. */
  readonly when?: When | undefined;
  /** Name of a scenario of the product whose steps are used. `steps` replaces those of single operations. */
  readonly scenario?: string | undefined;
  readonly steps?: Steps | undefined;
}

/** Steps by operationId, or a description with conditions and steps. */
export type Scenario = Steps | ScenarioDescription;
