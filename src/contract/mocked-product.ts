import type { Scenario, Step } from "./scenario.js";

/** What a mock of a product needs besides the spec. */
export interface MockedProduct {
  /** The scenarios that `startMock()` accepts by name. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /**
   * Pointers to the id of an object in the response to a read of it. The first one that is present counts. In a link or
   * a URN, the id is the last part.
   */
  readonly identity: readonly string[];
  /**
   * The response component, and its example, for a request to an unknown path. `message` points to the text in it, in
   * whose place the mock says what it does not have.
   */
  readonly unknownRoute: { readonly response: string; readonly example: string; readonly message?: string };
}

/** Steps that return these examples, one after the other. */
export function examples(...names: readonly string[]): readonly Step[] {
  return names.map((example) => ({ example }));
}
