import type { LockReason, ServerMessage } from "../errors/index.js";
import type { RetryRules } from "../http/retry.js";
import type { OperationDescriptor } from "./descriptor.js";

/** What the client must know of a product beyond its generated descriptors. */
export interface Product {
  /** Name of its spec folder. */
  readonly name: string;
  /** Path that is added to a `baseUrl` without one. */
  readonly basePath: string;
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly retry: RetryRules;
  /** Reads what an error body says, whatever shape the server gave it. `status`, `headers`: of the answer it came with. */
  readError(body: unknown, status?: number, headers?: Headers): ServerError;
  /** What the body of a 2xx says where it has errors in place of data; `undefined` for a success. */
  failureIn?(body: unknown): ServerError | undefined;
  /** Lower-case names of the headers that only the client sets. */
  readonly managedHeaders: readonly string[];
  /** Lower-case names of the headers that nobody may set, not even on untyped calls: they would win over the credentials. */
  readonly refusedHeaders?: readonly string[];
  readonly deferred?: DeferredRules;
}

/** What a product's async actions need beyond their declaration. */
export interface DeferredRules {
  /** The id in the header that names the operation. Hosts and base paths in it are not trusted. */
  readonly idPattern: RegExp;
  /** Brings the body of the result operation into the form that the call promised. */
  asResult(body: unknown): unknown;
  /** Body for a call that promised none, when its result is gone. */
  emptyResult(kind: "empty" | "boolean"): unknown;
  /** What the server's own codes say about an end that was reported as failed. */
  readFailure(messages: readonly ServerMessage[]): { canceled?: boolean; reason?: string };
}

export interface ServerError {
  readonly messages: readonly ServerMessage[];
  /** The body has the form in which the product itself writes errors, and no other form such as that of a proxy. */
  readonly recognized: boolean;
  /** The status that the body states, where that is not the one it came with. It counts for all that is made of the error. */
  readonly status?: number | undefined;
  /** What to do next, where the product's error says so. */
  readonly hint?: string | undefined;
  /** The words say that there is no such thing, whatever the status says. */
  readonly notFound?: boolean | undefined;
  /** Which of the two things a 423 can mean. */
  readonly lock?: LockReason | undefined;
}
