/** How often and how patiently a request is sent again. Times in ms. */
export interface RetryPolicy {
  /** Attempts in all, the first included. 1 turns retries off. Default 4. */
  readonly attempts: number;
  /** Longest wait before the second attempt; doubled for each further one. Default 500. */
  readonly minDelay: number;
  /** Longest wait before any attempt that the server gave no time for. Default 20,000. */
  readonly maxDelay: number;
  /** Longest wait that the server may ask for; a longer one is cut to it. Default 60,000. */
  readonly maxRetryAfter: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 4,
  minDelay: 500,
  maxDelay: 20_000,
  maxRetryAfter: 60_000,
};

/** Exponential, with jitter over the upper half, so that many clients do not come back at the same moment. */
export function backoff(policy: RetryPolicy, attempt: number, random: number): number {
  const ceiling = Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
  return ceiling * (0.5 + random / 2);
}
