import type { WithResponse } from "./call.js";

/** One request and its response, with a decoded body. */
export interface DecodedResponse extends WithResponse<unknown> {
  /** The idempotency key of the request. */
  readonly requestId: string | undefined;
}

/** A response whose body is not decoded yet. */
export interface RawResponse extends Omit<DecodedResponse, "body"> {
  /** @throws {DecodeError} when the body does not fit the spec. */
  body(): Promise<unknown>;
}
