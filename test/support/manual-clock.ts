import type { Clock } from "../../src/http/clock.js";

export interface ManualClock extends Clock {
  /** How long each wait was that the clock skipped, in order. */
  readonly skipped: readonly number[];
  /** How many tasks wait. */
  readonly pending: number;
  /** Lets time pass, and runs what becomes due. */
  advance(ms: number): void;
  /** Resolves once a task that is due after `delay` ms waits. */
  scheduled(delay: number): Promise<void>;
}

interface Task {
  readonly at: number;
  readonly delay: number;
  readonly run: () => void;
}

/**
 * Time that passes when a test says so. Waits shorter than `skipBelow` ms, the pauses of retries, are skipped: their end
 * comes with the next turn of the event loop. Longer ones, the bounds of requests, need `advance()`.
 */
export function manualClock({ skipBelow = 0, random = 1 } = {}): ManualClock {
  const tasks = new Set<Task>();
  const skipped: number[] = [];
  const watchers = new Set<() => void>();
  let now = 0;

  function advance(ms: number): void {
    const until = now + ms;
    for (;;) {
      const [next] = [...tasks].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      tasks.delete(next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = until;
  }

  return {
    skipped,
    get pending() {
      return tasks.size;
    },
    now: () => now,
    random: () => random,
    schedule(delay, run) {
      const task: Task = { at: now + delay, delay, run };
      tasks.add(task);
      for (const watcher of watchers) watcher();
      if (delay < skipBelow) {
        skipped.push(delay);
        setImmediate(() => {
          if (tasks.has(task)) advance(Math.max(0, task.at - now));
        });
      }
      return () => void tasks.delete(task);
    },
    advance,
    scheduled(delay) {
      return new Promise((resolve) => {
        const look = () => {
          if (![...tasks].some((task) => task.delay === delay)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      });
    },
  };
}
