import type { Handler, Received, Routes } from "./loopback.js";
import { text } from "./loopback.js";
import {
  asyncStatus,
  error,
  lockedByAnother,
  lockNotHeld,
  ok,
  routeOf,
  type SbcServer,
  sbcServer,
  unauthorized,
} from "./oracle-sbc-server.js";
import type { VirtualClock } from "./virtual-clock.js";

interface Token {
  /** Number of the logon that it goes back to. */
  readonly session: number;
  readonly expiresAt: number;
}

export interface BoxOptions {
  /** Where a renewal has the old token. */
  readonly renewalField?: string;
  /** What an SBC does with a renewal: the new token has the lock, has not, or there is none. */
  readonly renewal?: "carries" | "drops" | "refuses";
  /** A renewal ends the token before; the lock stays for it all the same. Default `false`. */
  readonly endsOld?: boolean;
  /** What follows a session that has been checked; of a list the n-th answers the n-th request. */
  readonly routes?: Routes;
}

export interface Box extends SbcServer {
  /** Number of the logon whose tokens have the lock. */
  readonly holder: number | undefined;
  /** Tokens that were given out, by logon and renewal: `1.0`, `1.1`, `2.0`. */
  readonly issued: readonly string[];
  /** How old the token in use was, in ms, when each call with it arrived. */
  readonly ages: readonly number[];
  /** Ends all tokens, as a restart does. */
  restart(): void;
}

const lifetime = 600_000;

/**
 * An SBC that keeps tokens and the lock as the vendor describes it: 10 minutes, a renewal carries the lock, a logon does
 * not, and a lock lives as long as the tokens of its logon. Time is that of the clock.
 */
export async function box(
  clock: VirtualClock,
  { renewalField = "accessToken", renewal = "carries", endsOld = false, routes = {} }: BoxOptions = {},
): Promise<Box> {
  const tokens = new Map<string, Token>();
  const issued: string[] = [];
  const ages: number[] = [];
  const ended = new Set<string>();
  const counts = new Map<string, number>();
  const state = { holder: undefined as number | undefined };
  let logons = 0;

  const issue = (session: number): Handler => {
    const name = `${session}.${issued.filter((one) => one.startsWith(`${session}.`)).length}`;
    tokens.set(name, { session, expiresAt: clock.now() + lifetime });
    issued.push(name);
    return ok(`<accessToken>${name}</accessToken>`);
  };
  const live = (name: string | null | undefined): Token | undefined => {
    const found = name == null ? undefined : tokens.get(name);
    return found !== undefined && clock.now() < found.expiresAt ? found : undefined;
  };
  /** A lock dies with the last of its tokens. */
  const locked = (): number | undefined => {
    const { holder } = state;
    const alive = [...tokens].some(([name, { session }]) => session === holder && live(name));
    return alive ? holder : undefined;
  };

  const server = await sbcServer((received, response) => answer(received)(received, response));

  function answer(received: Received): Handler {
    const route = routeOf(received);
    if (route === "POST /auth/token") return logOn(received);
    const name = received.headers.authorization?.replace("Bearer ", "");
    const token = live(name);
    if (token === undefined || ended.has(name ?? "")) return unauthorized;
    ages.push(clock.now() - (token.expiresAt - lifetime));
    const given = routes[route] === undefined ? undefined : pick(route);
    if (given !== undefined) return given;
    const holder = locked();
    if (route === "POST /configuration/lock") {
      if (holder !== undefined && holder !== token.session) return lockedByAnother;
      state.holder = token.session;
      return text(204, "");
    }
    if (route === "GET /admin/asyncstatus") return asyncStatus("save", "success");
    if (received.method === "GET") return ok("");
    if (holder === undefined) return lockNotHeld;
    if (holder !== token.session) return lockedByAnother;
    if (route !== "POST /configuration/unlock") return ok("");
    state.holder = undefined;
    return text(204, "");
  }

  function logOn({ body }: Received): Handler {
    if (body === "") return issue(++logons);
    const name = new URLSearchParams(body).get(renewalField);
    const old = live(name);
    if (endsOld) ended.add(name ?? "");
    if (renewal === "refuses" || old === undefined) return error(400, "Malformed request");
    return issue(renewal === "carries" ? old.session : ++logons);
  }

  function pick(route: string): Handler | undefined {
    const handlers = [routes[route] ?? []].flat();
    const count = counts.get(route) ?? 0;
    counts.set(route, count + 1);
    return handlers[Math.min(count, handlers.length - 1)] as Handler | undefined;
  }

  return Object.defineProperties(
    { issued, ages, restart: () => tokens.clear() },
    {
      ...Object.getOwnPropertyDescriptors(server),
      holder: { get: locked },
    },
  ) as unknown as Box;
}
