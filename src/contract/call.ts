import type { RetryPolicy } from "../http/retry-policy.js";

/** Options of one call. Times are in ms. Each overrides the option of the same name of the client. */
export interface CallOptions {
  /** Aborts the call, including its pauses and retries. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for one attempt, including the response body. */
  readonly timeout?: number | undefined;
  /** Longest time for the whole call: all attempts, pauses between them, token renewals, and the polls after a 202. */
  readonly deadline?: number | undefined;
  /** Additional request headers. A header that the client manages is refused with a `ConfigurationError`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How failed attempts are retried. `false`: one attempt. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
}

/** The body of a response, and the response itself. */
export interface WithResponse<Result> {
  readonly body: Result;
  /** Status and headers. The body of this `Response` has been consumed. */
  readonly response: Response;
}

/** A promise of the response body. */
export interface Call<Result> extends Promise<Result> {
  /** The body and the response. No second request is sent. */
  withResponse(): Promise<WithResponse<Result>>;
}

export function asCall<Result>(response: Promise<WithResponse<Result>>): Call<Result> {
  const body = response.then((both) => both.body) as Call<Result>;
  body.withResponse = () => {
    // The caller handles a failure of `response`. Without this, Node would report the same failure of `body` as unhandled.
    body.catch(() => {});
    return response;
  };
  return body;
}

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
