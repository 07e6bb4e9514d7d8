import type { Clock } from "../http/clock.js";

/** The clock of a mock. The mock reports to a virtual clock which responses it holds back on purpose. */
export interface MockClock extends Clock {
  /** Called when the mock begins to hold a response back. The returned function is called when that is over. */
  park?(): () => void;
}

/** Time for tests. Give the same clock to the mock and to the clients. */
export interface VirtualClock extends Clock {
  hold(): () => void;
  park(): () => void;
  /**
   * Lets `ms` milliseconds pass, with all timers that are due in them, in order. Resolves when the requests that these
   * timers sent have their responses.
   */
  advance(ms: number): Promise<void>;
}

export interface VirtualClockOptions {
  /**
   * Whether time advances by itself. `true`: as soon as the clients only wait, time jumps to the next timer. `false`:
   * only `advance()` lets time pass. Default `true`.
   */
  readonly auto?: boolean | undefined;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Turns of the event loop without any sign of the clients before time advances. A client that was woken sends its next
 * request, or sets its next timer, within a few of them.
 */
const quietTurns = 8;

// The functions of the platform, even if a test replaces the global ones by fake timers.
const { setImmediate } = globalThis;

/**
 * Time that starts at 0 and passes without waiting: a test of a job that runs for two hours takes as long as its
 * requests. Time stands still while a request is in progress, however long that really takes.
 *
 * @example
 * import { Vspc } from "asyncops/vspc";
 *
 * const clock = virtualClock();
 * await using mock = await startMock({ product: "vspc", scenario: "never-starts", clock });
 * await using vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, clock });
 */
export function virtualClock({ auto = true }: VirtualClockOptions = {}): VirtualClock {
  const timers = new Set<Timer>();
  let now = 0;
  /** Requests in progress at the clients. */
  let held = 0;
  /** Those of them whose response the mock holds back. Time must pass for them. */
  let parked = 0;
  let changes = 0;
  let isRunning = false;
  let changed: (() => void)[] = [];

  function change(): void {
    changes++;
    const waiting = changed;
    changed = [];
    for (const resolve of waiting) resolve();
    if (auto) void run();
  }

  const isIdle = () => held === parked;

  /** Whether nothing has happened for a while. */
  async function isQuiet(): Promise<boolean> {
    const before = changes;
    for (let turn = 0; turn < quietTurns; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (changes !== before) return false;
    }
    return isIdle();
  }

  function next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  }

  function fire(timer: Timer): void {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    changes++;
    timer.run();
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (timers.size > 0 && isIdle()) {
        if (!(await isQuiet())) continue;
        const timer = next();
        if (timer !== undefined) fire(timer);
      }
    } finally {
      isRunning = false;
    }
  }

  async function settle(): Promise<void> {
    while (!(await isQuiet())) {
      if (!isIdle()) await new Promise<void>((resolve) => changed.push(resolve));
    }
  }

  function schedule(delay: number, task: () => void): () => void {
    const timer = { at: now + Math.max(delay, 0), run: task };
    timers.add(timer);
    change();
    return () => {
      if (timers.delete(timer)) change();
    };
  }

  /** Counts until the returned function is called. */
  function count(by: (step: 1 | -1) => void): () => void {
    let isOpen = true;
    by(1);
    change();
    return () => {
      if (!isOpen) return;
      isOpen = false;
      by(-1);
      change();
    };
  }

  async function advance(ms: number): Promise<void> {
    if (auto) {
      await new Promise<void>((resolve) => schedule(ms, resolve));
      return;
    }
    const until = now + ms;
    for (;;) {
      await settle();
      const timer = next();
      if (timer === undefined || timer.at > until) break;
      fire(timer);
    }
    now = until;
  }

  return {
    now: () => now,
    random: () => 0.5,
    schedule,
    hold: () => count((step) => (held += step)),
    park: () => count((step) => (parked += step)),
    advance,
  };
}
