import type { WithResponse } from "./call.js";

/** One request and its answer. */
export interface DecodedResponse extends WithResponse<unknown> {
  /** The idempotency key that went with the request. */
  readonly requestId: string | undefined;
}

/** An answer whose body is still to be read. */
export interface RawResponse extends Omit<DecodedResponse, "body"> {
  /** @throws {DecodeError} when it is not what the spec promises. */
  body(): Promise<unknown>;
}
