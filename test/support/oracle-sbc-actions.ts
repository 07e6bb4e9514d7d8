import type { Handler, Routes } from "./loopback.js";
import { type Box, box } from "./oracle-sbc-box.js";
import { accepted, lockedByAnother, lockNotHeld, ok, routeOf } from "./oracle-sbc-server.js";
import type { VirtualClock } from "./virtual-clock.js";

/** How one start of an action goes. Times in ms. */
export interface Run {
  /** From the reply until the status moves. Default 300. */
  readonly delay?: number;
  /** In progress. 0: nobody ever sees that. Default 3000. */
  readonly duration?: number;
  readonly end?: "success" | "fail";
  /** What is in `data` besides, at the end. */
  readonly data?: string;
  /** In place of the reply; the action starts all the same. */
  readonly reply?: Handler;
  /** In place of all of it. */
  readonly refusal?: Handler;
}

interface Event {
  readonly at: number;
  readonly data: string;
}

export interface ActionBox extends Box {
  /** Which actions were asked for, in order, with the rest of their queries. */
  readonly started: readonly string[];
  /** Somebody else has the lock, as far as actions tell. */
  taken: boolean;
  /** How often the status was asked for. */
  readonly looks: number;
  /** Changes the status at a time, whoever is behind it. */
  shows(at: number, operation: string | undefined, status?: string, data?: string): void;
}

/** The state of an action as the SBC writes it. */
export function state(operation: string, status: string, data = ""): string {
  return `<operationState><operation>${operation}</operation><status>${status}</status>${data}</operationState>`;
}

/**
 * An SBC that keeps its one status as it does: an action that is started shows in progress after a moment, and then its end;
 * whoever starts the next one, that is what it tells of. Runs are taken in turn by action, the last one for all others.
 */
export async function actionBox(
  clock: VirtualClock,
  {
    before = state("activate", "success"),
    runs = {},
    routes = {},
  }: {
    readonly before?: string;
    readonly runs?: Readonly<Record<string, Run | readonly Run[]>>;
    readonly routes?: Routes;
  } = {},
): Promise<ActionBox> {
  const events: Event[] = [{ at: Number.NEGATIVE_INFINITY, data: before }];
  const started: string[] = [];
  const counts = new Map<string, number>();
  let looks = 0;

  const now = (): string => {
    let latest = events[0] as Event;
    for (const event of events) if (event.at <= clock.now() && event.at >= latest.at) latest = event;
    return latest.data;
  };
  const shows = (at: number, operation: string | undefined, status = "", data = "") => {
    events.push({ at, data: operation === undefined ? "" : state(operation, status) + data });
  };

  const start: Handler = (received, response) => {
    const { action = "", ...others } = Object.fromEntries(received.query);
    if (served.taken) return lockedByAnother(received, response);
    if (served.holder === undefined) return lockNotHeld(received, response);
    const count = counts.get(action) ?? 0;
    counts.set(action, count + 1);
    const planned = [runs[action] ?? {}].flat();
    const {
      delay = 300,
      duration = 3000,
      end = "success",
      data,
      reply,
      refusal,
    } = (planned[Math.min(count, planned.length - 1)] ?? {}) as Run;
    if (refusal !== undefined) return refusal(received, response);
    started.push([action, ...Object.values(others)].join(" "));
    const at = clock.now() + delay;
    if (duration > 0) shows(at, action, "inProgress");
    shows(at + duration, action, end, data);
    return (reply ?? accepted())(received, response);
  };

  const served = (await box(clock, {
    routes: {
      "PUT /configuration/management": start,
      "POST /configuration/management": start,
      "GET /admin/asyncstatus": (received, response) => {
        looks++;
        return ok(now())(received, response);
      },
      "GET /system/status": ok("<uptimeSeconds>861830</uptimeSeconds><role>active</role>"),
      ...routes,
    },
  })) as ActionBox;
  return Object.defineProperties(served, {
    started: { value: started },
    looks: { get: () => looks },
    shows: { value: shows },
    taken: { value: false, writable: true },
  });
}

/** What was asked for, apart from tokens and the status: management actions by their names and values. */
export function course({ requests }: Box): string[] {
  return requests
    .map((received) => {
      const { action, ...others } = Object.fromEntries(received.query);
      const values = [action ?? routeOf(received).replace(/^\w+ /, ""), ...Object.values(others)];
      return `${received.method} ${values.join(" ")}`;
    })
    .filter((call) => !/auth\/token|asyncstatus/.test(call));
}
