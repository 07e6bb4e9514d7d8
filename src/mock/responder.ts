import type { MockOperation } from "./mock-spec.js";

/** Which example of an operation is wanted. */
export interface Wanted {
  /** HTTP status. Default: the lowest 2xx of the spec. */
  readonly code?: number | undefined;
  /** Name of an example of that status. Default: the first one. */
  readonly example?: string | undefined;
}

/** A request that is valid by the spec, as the parts of the mock see it that decide on the response. */
export interface MockRequest {
  readonly operation: MockOperation;
  /** Decoded path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  /** Decoded query values by name. An array for a repeated name. */
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The decoded body: JSON, a form, or XML as a value of its schema. `undefined` without a body. */
  readonly body: unknown;
  /** Address of the mock with the base path, for links: `http://127.0.0.1:4010/api/v3`. */
  readonly origin: string;
  /** Aborted when the client ends the connection before it has the response. */
  readonly signal: AbortSignal;
  /**
   * An example of the spec as the response, with its headers. Without a preference, the one that the mock returns by
   * itself: the first example of the lowest 2xx.
   */
  example(wanted?: Wanted): MockReply;
}

/** A response before it is written as JSON or XML. */
export interface MockReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The value of the body. `undefined`: no body. */
  readonly value?: unknown;
  /** A body that is not of the spec, such as a page of a proxy. It is sent unchanged, in place of `value`. */
  readonly raw?: { readonly contentType: string; readonly text: string } | undefined;
  /**
   * What happens to the response on its way. `reset`: the connection is reset before the first byte. `truncate`: about
   * half of the body is sent, then the connection ends. Default: the client gets the whole response.
   */
  readonly fault?: "reset" | "truncate" | undefined;
  /** Default: the best one that the spec has for the status and the request accepts. */
  readonly mediaType?: string | undefined;
}

/**
 * Decides on the response to a request that is valid by the spec and has credentials. `undefined` leaves it to the next
 * responder; the last resort is an example of the spec. Requests with a `Prefer` header reach no responder.
 */
export type Responder = (request: MockRequest) => MockReply | undefined | Promise<MockReply | undefined>;

/**
 * A part of the mock in front of the others, such as the scenarios. It may let the next part carry out a request and
 * change its response, as a broken connection does.
 */
export type ResponderLayer = (next: Responder) => Responder;
