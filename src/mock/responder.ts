import type { MockOperation } from "./mock-spec.js";

/** A request as the parts of the mock see it that decide on the response. */
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
}

/** A response before it is written as JSON or XML. */
export interface MockReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The value of the body. `undefined`: no body. */
  readonly value?: unknown;
}

/**
 * Decides on the response to a request that is valid by the spec. `undefined` leaves it to the next part. The last part
 * returns the examples of the spec.
 */
export type Responder = (request: MockRequest) => MockReply | undefined | Promise<MockReply | undefined>;
