/** A server that is slow, but answers, takes no longer, in ms. To give up sooner could lose what it has renewed. */
const patience = 5000;

/**
 * How long one request of a renewal may take, in ms, while the old credentials are still good for `left` ms: half of that, so
 * that something is left to go on with. With next to nothing left, as long as the caller allows.
 */
export function renewalTimeout(timeout: number, left: number): number {
  return left / 2 < patience ? timeout : Math.min(timeout, left / 2);
}
