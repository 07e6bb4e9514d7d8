import type { LockReason, ServerMessage } from "../errors/index.js";
import type { RetryRules } from "../http/retry.js";
import type { OperationDescriptor } from "./descriptor.js";

/** What the client needs to know about a product besides its generated descriptors. */
export interface Product {
  /** Name of the product's spec folder. */
  readonly name: string;
  /** Path that is added to a `baseUrl` without a path. */
  readonly basePath: string;
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly retry: RetryRules;
  /** Reads an error body of any shape. `status`, `headers`: those of its response. */
  readError(body: unknown, status?: number, headers?: Headers): ServerError;
  /** The error in the body of a 2xx that has errors in place of data. `undefined` for a success. */
  failureIn?(body: unknown): ServerError | undefined;
  /** Lower-case names of the headers that only the client sets. */
  readonly managedHeaders: readonly string[];
  /**
   * Lower-case names of the headers that nobody may set, not even on untyped calls: they would override the
   * credentials.
   */
  readonly refusedHeaders?: readonly string[];
  readonly deferred?: DeferredRules;
}

/** The product-specific rules of async actions, besides their declaration. */
export interface DeferredRules {
  /** Matches the id in the header of a 202. Host and base path in the header are not trusted. */
  readonly idPattern: RegExp;
  /** Converts the body of the result operation to the result type of the call. */
  asResult(body: unknown): unknown;
  /** The body for a call whose empty result the server no longer keeps. */
  emptyResult(kind: "empty" | "boolean"): unknown;
  /** Evaluates the messages of a failed action: whether it was canceled, and the reason. */
  readFailure(messages: readonly ServerMessage[]): { canceled?: boolean; reason?: string };
}

export interface ServerError {
  readonly messages: readonly ServerMessage[];
  /** The body has the product's own error form, so it does not come from a proxy. */
  readonly recognized: boolean;
  /** The status in the body, if it differs from the HTTP status. It overrides the HTTP status. */
  readonly status?: number | undefined;
  /** What to do next, if the error shows that. */
  readonly hint?: string | undefined;
  /** The message says that the object does not exist, whatever the status is. */
  readonly notFound?: boolean | undefined;
  /** The meaning of a 423. */
  readonly lock?: LockReason | undefined;
}
