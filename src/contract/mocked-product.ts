/** Which of its described answers an operation gives. */
export interface Step {
  /** HTTP status. Default: the one that the example belongs to, else the lowest 2xx. `default` needs one, of 4xx or 5xx. */
  readonly code?: number | undefined;
  /** Name of an example of that status. Default: the first one. */
  readonly example?: string | undefined;
  /** How many requests are answered like this before the next step is due. Default 1. */
  readonly times?: number | undefined;
  /** Headers and bodies are never made up: an answer is one of the description, as a whole. */
  readonly headers?: never;
}

/**
 * Steps by operationId. Each request of an operation takes one, the last repeats for ever. Requests with a `Prefer`
 * header of their own take none, and operations that are not named give their first 2xx example.
 */
export type Scenario = Readonly<Record<string, readonly Step[]>>;

/** What a mock must know of a product beyond its spec. */
export interface MockedProduct {
  /** What `scenario` of `startMock()` takes, by name. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** The component and its example with which the product answers a request for a path that it does not have. */
  readonly unknownRoute: { readonly response: string; readonly example: string };
}
