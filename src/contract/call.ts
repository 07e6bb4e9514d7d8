import type { RetryPolicy } from "../http/retry-policy.js";

/** Options of one call. Times in ms. Each overrides the option of the same name of the client. */
export interface CallOptions {
  /** Aborts the call, waits and retries included. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for one attempt, body included. */
  readonly timeout?: number | undefined;
  /** Longest time for everything: attempts, pauses between them, renewed credentials, a followed 202. */
  readonly deadline?: number | undefined;
  /** Further request headers. Those that the client manages are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `false` sends once. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
}

/** The body of an answer together with the answer it came in. */
export interface WithResponse<Result> {
  readonly body: Result;
  /** Status and headers. Its own body is consumed. */
  readonly response: Response;
}

/** A call under way: a promise of the body. */
export interface Call<Result> extends Promise<Result> {
  /** The body and the response it came in. The request is not sent again. */
  withResponse(): Promise<WithResponse<Result>>;
}

export function asCall<Result>(answer: Promise<WithResponse<Result>>): Call<Result> {
  const body = answer.then((whole) => whole.body) as Call<Result>;
  body.withResponse = () => {
    // Whoever asks for both handles the failure there; the promise of the body alone must not report it as unhandled.
    body.catch(() => {});
    return answer;
  };
  return body;
}
