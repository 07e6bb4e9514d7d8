import type { Effect, Exchange } from "../../scripts/faults/exchange.js";
import { Journal } from "../../scripts/faults/exchange.js";
import type { Model, Work } from "../../scripts/faults/model.js";
import { type Attempt, Play } from "../../scripts/faults/play.js";
import { Random } from "../../scripts/faults/random.js";
import { VirtualTime } from "../../scripts/faults/time/virtual-time.js";

/** A play at which nothing has happened yet: a test writes into its journal what a check must see. */
export function emptyPlay(model: Partial<Model> = {}) {
  const time = new VirtualTime(new Random(1));
  const journal = new Journal(() => time.now);
  const works: Work[] = [];
  const whole = { product: "vspc", secrets: [], works, left: () => ({ locks: [], sessions: [] }), ...model };
  const play = new Play({
    chance: new Random(1),
    time,
    journal,
    model: whole as unknown as Model,
    stage: undefined as never,
    options: { baseUrl: "http://127.0.0.1" },
  });
  return { play, journal, works, time };
}

export function exchange(journal: Journal, given: Partial<Exchange> = {}): Exchange {
  const made: Exchange = {
    n: journal.exchanges.length,
    at: 0,
    client: "rig-a",
    method: "GET",
    path: "/api/v3/about",
    query: new URLSearchParams(),
    headers: {},
    body: "",
    purpose: "read",
    fault: undefined,
    status: 200,
    good: true,
    recognized: false,
    asked: undefined,
    ...given,
  };
  journal.exchanges.push(made);
  return made;
}

export function attempt(given: Partial<Attempt<unknown>> = {}): Attempt<unknown> {
  return {
    label: "a call",
    client: "rig-a",
    startedAt: 0,
    endedAt: 1000,
    from: 0,
    to: Number.POSITIVE_INFINITY,
    value: undefined,
    error: undefined,
    failed: given.error !== undefined,
    bound: 600_000,
    ...given,
  };
}

export function effect(journal: Journal, what: string, subject: string, cause: Exchange): Effect {
  return journal.effect(what, subject, cause);
}

export function work(given: Partial<Work> = {}): Work {
  return {
    subject: "job-1",
    what: "run",
    client: "rig-a",
    startedAt: 0,
    endsAt: 500,
    outcome: "success",
    ...given,
  };
}

/** Names of the checks that found something. */
export function checksOf(play: Play): readonly string[] {
  return play.findings.map(({ check }) => check);
}
