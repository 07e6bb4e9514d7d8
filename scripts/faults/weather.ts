import type { Exchange } from "./exchange.js";
import { type FaultName, faultNames, faultOf } from "./fault.js";
import type { Random } from "./random.js";

/** Which faults come when: drawn for each request, in the order in which the server sees them. */
export class Weather {
  readonly #chance: Random;
  readonly #rate: number;
  /** No more than so many: a client that nothing gets through to proves little. */
  #left: number;
  /** Requests that go through before the first fault. */
  #calm: number;
  #bout: { readonly fault: FaultName; readonly until: number } | undefined;
  readonly #mayBout: boolean;

  constructor(chance: Random) {
    this.#chance = chance;
    this.#rate = chance.pick([0, 0.04, 0.12, 0.12, 0.3]);
    this.#left = this.#rate === 0 ? 0 : chance.pick([1, 1, 2, 3, 5, 8]);
    this.#calm = chance.chance(0.8) ? chance.between(2, 5) : 0;
    this.#mayBout = chance.chance(0.3);
  }

  /** Nothing happens from now on: the workflow is over, and what follows is looked at. */
  clear(): void {
    this.#left = 0;
    this.#bout = undefined;
  }

  next({ at, purpose }: Exchange): FaultName | undefined {
    if (this.#bout !== undefined && at < this.#bout.until) return this.#bout.fault;
    this.#bout = undefined;
    if (this.#calm > 0) {
      this.#calm--;
      return undefined;
    }
    // There are fewer of what changes something, and more depends on it.
    const share = purpose === "read" || purpose === "poll" ? 1 : 3;
    if (this.#left <= 0 || !this.#chance.chance(this.#rate * share)) return undefined;
    this.#left--;
    const fault = this.#draw();
    if (this.#mayBout && mayLast(fault) && this.#chance.chance(0.5)) {
      this.#bout = { fault, until: at + this.#chance.pick([2000, 30_000, 180_000, 600_000]) };
    }
    return fault;
  }

  /** How long the server is away, in ms, for the faults that close the port. */
  away(): number {
    return this.#chance.pick([100, 1000, 5000, 30_000, 120_000]);
  }

  number(low: number, high: number): number {
    return this.#chance.between(low, high);
  }

  #draw(): FaultName {
    const total = faultNames.reduce((sum, name) => sum + faultOf(name).weight, 0);
    let drawn = this.#chance.next() * total;
    for (const name of faultNames) {
      drawn -= faultOf(name).weight;
      if (drawn < 0) return name;
    }
    return "reset-before";
  }
}

/** What a proxy or a broken line does to everything for a while. */
function mayLast(fault: FaultName): boolean {
  return /^(html-|reset-before|truncated|empty|redirect-sign-in|429)/.test(fault);
}
