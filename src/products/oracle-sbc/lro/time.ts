/** A time in ms, for people: below a minute in seconds, since a tenth of a minute is too coarse there. */
export function lasting(ms: number): string {
  return ms < 60_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;
}
