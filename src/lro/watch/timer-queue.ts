import { type Clock, longestDelay } from "../../http/clock.js";

/** What is run when its time has come. */
export interface Item {
  /** Set by the agenda alone. Infinity: not at all. */
  due: number;
  run(): void;
}

interface Entry {
  readonly due: number;
  readonly item: Item;
}

/** Many items, one timer: a timer each would make ten thousand of them. */
export class TimerQueue {
  readonly clock: Clock;
  /** A binary heap. Entries that say another time than their item are left over and count for nothing. */
  readonly #heap: Entry[] = [];
  #timer: { readonly due: number; readonly cancel: () => void } | undefined;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Replaces the time of the item. */
  put(item: Item, due: number): void {
    if (item.due === due) return;
    item.due = due;
    if (due !== Number.POSITIVE_INFINITY) this.#push({ due, item });
    this.#arm();
  }

  /** Only if that is sooner. */
  hasten(item: Item, due: number): void {
    if (due < item.due) this.put(item, due);
  }

  stop(): void {
    this.#heap.length = 0;
    this.#arm();
  }

  #arm(): void {
    for (let top = this.#heap[0]; top !== undefined && top.due !== top.item.due; top = this.#heap[0])
      this.#pop();
    const due = this.#heap[0]?.due;
    if (due === this.#timer?.due) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (due === undefined) return;
    const delay = Math.min(Math.max(due - this.clock.now(), 0), longestDelay);
    this.#timer = { due, cancel: this.clock.schedule(delay, () => this.#run()) };
  }

  #run(): void {
    this.#timer = undefined;
    const now = this.clock.now();
    const items: Item[] = [];
    for (let top = this.#heap[0]; top !== undefined && top.due <= now; top = this.#heap[0]) {
      this.#pop();
      if (top.item.due !== top.due) continue;
      top.item.due = Number.POSITIVE_INFINITY;
      items.push(top.item);
    }
    for (const item of items) item.run();
    this.#arm();
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above] as Entry;
      if (parent.due <= entry.due) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = entry;
  }

  #pop(): void {
    const heap = this.#heap;
    const entry = heap.pop();
    if (entry === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && (heap[below + 1] as Entry).due < (heap[below] as Entry).due) below++;
      const child = heap[below] as Entry;
      if (child.due >= entry.due) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = entry;
  }
}
