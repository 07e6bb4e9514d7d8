import type { Exchange, Reply } from "../exchange.js";
import type { Work } from "../model.js";
import type { Random } from "../random.js";
import { json } from "./vspc-tokens.js";

interface Action {
  readonly id: string;
  readonly work: Work;
  /** What the call would have been answered with. */
  readonly result: Reply;
  readonly wordsInStatus: boolean;
}

/** Async actions of a little VSPC: what was answered with 202, until the server forgets it. */
export class VspcActions {
  readonly works: Work[] = [];
  /** How long a result is kept after the end, in seconds. */
  readonly retention: number;
  readonly #actions = new Map<string, Action>();
  readonly #chance: Random;
  readonly #now: () => number;
  readonly #basePath: string;

  constructor(chance: Random, now: () => number, basePath: string) {
    this.#chance = chance;
    this.#now = now;
    this.#basePath = basePath;
    this.retention = chance.pick([60, 300, 600]);
  }

  /** Answers with 202 and does the rest later. */
  begin(what: string, cause: Exchange, result: Reply): Reply {
    const id = String(cause.headers["x-request-id"] ?? this.#chance.uuid());
    const work: Work = {
      subject: id,
      what,
      client: cause.client,
      startedAt: this.#now(),
      endsAt: this.#now() + this.#chance.pick([500, 5000, 40_000, 300_000, 1_500_000]),
      outcome: this.#chance.chance(0.75)
        ? "success"
        : this.#chance.pick(["failed", "failed", "canceled"] as const),
    };
    this.#actions.set(id.toLowerCase(), { id, work, result, wordsInStatus: this.#chance.chance(0.5) });
    this.works.push(work);
    const path = `${this.#basePath}/asyncActions/${id}`;
    return json(202, null, {
      location: this.#chance.pick([path, `https://inside.example:1280${path}`]),
      ...(this.#chance.chance(0.3) && { "retry-after": String(this.#chance.between(1, 10)) }),
    });
  }

  handle({ method, path }: Exchange): Reply {
    const [id = "", rest] = path.slice(path.indexOf("/asyncActions") + 14).split("/");
    if (id === "config") return envelope({ resultRetentionTime: this.retention });
    if (id === "") {
      const known = [...this.#actions.values()].filter((action) => !this.#isGone(action));
      return envelope(known.map((action) => this.#body(action)));
    }
    const action = this.#actions.get(id.toLowerCase());
    if (action === undefined || this.#isGone(action)) return missing("async action");
    if (method === "DELETE") {
      if (this.#isOver(action)) return missing("running async action");
      action.work.endsAt = this.#now();
      action.work.outcome = "canceled";
      return { status: 204, body: "" };
    }
    return rest === "result" ? this.#result(action) : this.#status(action);
  }

  /** Somebody cancels what runs. */
  cancelOne(): string | undefined {
    const running = [...this.#actions.values()].find((action) => !this.#isOver(action));
    if (running === undefined) return undefined;
    running.work.endsAt = this.#now();
    running.work.outcome = "canceled";
    return `cancels ${running.id}`;
  }

  #result(action: Action): Reply {
    if (!this.#isOver(action)) return missing("result of a running async action");
    const { outcome } = action.work;
    return outcome === "success"
      ? action.result
      : json(200, { data: null, meta: null, errors: words(outcome) });
  }

  #status(action: Action): Reply {
    const { outcome } = action.work;
    const isBad = this.#isOver(action) && outcome !== "success";
    const errors = isBad && action.wordsInStatus ? words(outcome) : null;
    return json(200, { data: this.#body(action), meta: null, errors });
  }

  #body(action: Action) {
    const { outcome } = action.work;
    const ends = { success: "succeed", warning: "succeed", failed: "failed", canceled: "canceled" };
    return {
      id: action.id,
      status: this.#isOver(action) ? ends[outcome] : "running",
      actionName: action.work.what,
    };
  }

  #isOver({ work }: Action): boolean {
    return this.#now() >= work.endsAt;
  }

  #isGone({ work }: Action): boolean {
    const at = work.endsAt + this.retention * 1000;
    if (this.#now() < at) return false;
    work.gone ??= { at, why: "expired" };
    return true;
  }
}

function words(outcome: string) {
  const code = outcome === "canceled" ? 1050 : 500;
  return [{ message: `The action was not done: ${outcome}`, type: "logical", code }];
}

export function envelope(data: unknown, more: Readonly<Record<string, unknown>> = {}): Reply {
  return json(200, { data, meta: null, errors: null, ...more });
}

export function missing(what: string): Reply {
  const message = `There is no such ${what}`;
  return json(404, { errors: [{ message, type: "notFound", code: 404 }] });
}
