/**
 * Begins to measure the time that this process computes, in ms. Unlike the time of day it does not pass while other
 * processes have the cores. What it is compared with is still several times what is needed: it is to find work that grows
 * with the square of its input, not to measure speed.
 */
export function cpuTimer(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
