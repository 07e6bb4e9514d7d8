/** What the calendar says when virtual time is 0. */
export const epoch = Date.parse("2026-11-22T08:00:00.000Z");

/**
 * Puts virtual time behind `Date`, for what has no clock to ask: resume JSON, `Retry-After` as a date. Gives what puts the real
 * one back. What Node.js itself does, such as checking a certificate, keeps the real one.
 */
export function virtualDate(now: () => number): () => void {
  const Real = globalThis.Date;
  const today = () => epoch + Math.floor(now());
  class VirtualDate extends Real {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(today());
      else super(...(given as [number]));
    }

    static override now(): number {
      return today();
    }
  }
  globalThis.Date = VirtualDate as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}
