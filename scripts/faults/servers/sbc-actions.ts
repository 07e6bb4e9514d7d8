import type { Exchange, Reply } from "../exchange.js";
import type { Work } from "../model.js";
import type { Random } from "../random.js";
import { ok, sbcError, sbcXml } from "./sbc-tokens.js";

interface Action extends Work {
  /** When the status begins to tell of it. */
  readonly movesAt: number;
}

/** The one status of a little SBC: it shows the latest action, whoever started it, and has no id. */
export class SbcActions {
  readonly works: Action[] = [];
  readonly #chance: Random;
  readonly #now: () => number;
  #actions: Action[] = [];
  readonly #before: string;

  constructor(chance: Random, now: () => number) {
    this.#chance = chance;
    this.#now = now;
    this.#before = chance.pick([
      "",
      state("activate", "success"),
      state("save", "success"),
      state("verify", "fail"),
    ]);
  }

  get busy(): boolean {
    return this.#actions.some(({ endsAt }) => this.#now() < endsAt);
  }

  start(what: string, cause: Exchange | undefined): Action {
    const now = this.#now();
    const movesAt = now + this.#chance.pick([0, 0, 300, 2000]);
    const action: Action = {
      subject: what,
      what,
      client: cause?.client,
      startedAt: now,
      movesAt,
      endsAt: movesAt + this.#chance.pick([0, 500, 5000, 30_000, 90_000]),
      outcome: this.#chance.chance(what === "verify" ? 0.8 : 0.92) ? "success" : "failed",
    };
    for (const earlier of this.#actions) earlier.gone ??= { at: movesAt, why: "superseded" };
    this.#actions.push(action);
    this.works.push(action);
    return action;
  }

  accepted(): Reply {
    return sbcXml(
      202,
      "",
      "<messages/><links><link>https://192.0.2.99/rest/v1.2/admin/asyncstatus</link></links>",
    );
  }

  refusal(): Reply | undefined {
    return this.busy ? sbcError(409, "Another operation is in progress") : undefined;
  }

  status(): Reply {
    const shown = this.#actions.filter(({ movesAt }) => this.#now() >= movesAt).at(-1);
    if (shown === undefined)
      return ok(this.#actions.length === 0 && this.works.length > 0 ? "" : this.#before);
    const { what, endsAt, outcome } = shown;
    if (this.#now() < endsAt) return ok(state(what, "inProgress"));
    return ok(state(what, outcome === "success" ? "success" : "fail"));
  }

  /** The SBC has begun anew. */
  restart(): void {
    for (const action of this.#actions) action.gone ??= { at: this.#now(), why: "restart" };
    this.#actions = [];
  }
}

function state(operation: string, status: string): string {
  return `<operationState><operation>${operation}</operation><status>${status}</status></operationState>`;
}
