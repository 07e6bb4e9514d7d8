/** The response that an operation returns in a step of a scenario. */
export interface Step {
  /**
   * HTTP status. Default: the status of the example, else the lowest 2xx. For an example of `default`, set a 4xx or
   * 5xx.
   */
  readonly code?: number | undefined;
  /** Name of an example of that status. Default: the first one. */
  readonly example?: string | undefined;
  /** Number of requests that get this response before the next step. Default 1. */
  readonly times?: number | undefined;
  /** Not available: a response is always a complete example of the spec. */
  readonly headers?: never;
}

/**
 * Steps by operationId. Each request of an operation takes one step; the last step repeats forever. Requests with their
 * own `Prefer` header take no step. Operations without steps return their first 2xx example.
 */
export type Scenario = Readonly<Record<string, readonly Step[]>>;

/** What a mock of a product needs besides the spec. */
export interface MockedProduct {
  /** The scenarios that `startMock()` accepts by name. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** The response component, and its example, for a request to an unknown path. */
  readonly unknownRoute: { readonly response: string; readonly example: string };
}

/** Steps that return these examples, one after the other. */
export function examples(...names: readonly string[]): readonly Step[] {
  return names.map((example) => ({ example }));
}
