import { randomFrom } from "../waiting/scenario.js";

/** Time that jumps to the next timer once no request is under way and nobody who was woken has anything left to do. */
export class VirtualClock {
  #now = 0;
  #underWay = 0;
  #tasks = new Set();
  #answer;
  random = randomFrom(1);

  /** `answer` gives the response to a URL at this moment. */
  constructor(answer) {
    this.#answer = answer;
  }

  now = () => this.#now;

  schedule = (delay, task) => {
    const entry = { at: this.#now + delay, task };
    this.#tasks.add(entry);
    return () => void this.#tasks.delete(entry);
  };

  fetch = async (url) => {
    this.#underWay++;
    try {
      return this.#answer(new URL(url), this.#now);
    } finally {
      this.#underWay--;
    }
  };

  async pass() {
    // A few turns of the event loop for the body of an answer and whoever was woken by it.
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    if (this.#underWay > 0) return;
    let next;
    for (const entry of this.#tasks) if (next === undefined || entry.at < next.at) next = entry;
    if (next === undefined) return;
    this.#tasks.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.task();
  }
}
