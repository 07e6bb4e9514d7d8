/** Runs of a property test: few in every test run, many with ASYNCOPS_LONG=1. */
export function runs(usual: number, long = 100_000): number {
  return process.env.ASYNCOPS_LONG === "1" ? long : usual;
}
