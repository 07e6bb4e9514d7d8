import { type Handler, reset, text } from "./loopback.js";
import { ok, routeOf, type SbcServer, sbcServer, unauthorized, xml } from "./oracle-sbc-server.js";
import type { VirtualClock } from "./virtual-clock.js";

/** Times in ms. */
export interface RestartPlan {
  /** How long it was up before. Default 10 days. */
  readonly upBefore?: number;
  /** From the reply until it is gone. Default 5000. */
  readonly lingers?: number;
  /** Gone, from then on. Default 120,000; without end: it never restarts. */
  readonly away?: number;
  /** Part of that in which it is up already, but without its web server. Default 40,000. */
  readonly silent?: number;
  /** Name of the time since the start. */
  readonly member?: "uptimeSeconds" | "upTime" | undefined;
  /** What those get who ask meanwhile; of a list the n-th gets the n-th, the last one all others. Default: cut off. */
  readonly meanwhile?: readonly Handler[];
  /** In place of the reply to the reboot; it restarts all the same. */
  readonly reply?: Handler;
  /** Logons that are refused once it is back. */
  readonly refusedLogons?: number;
  readonly role?: string;
  /** It still knows the tokens of before. */
  readonly keepsTokens?: boolean;
}

export interface RestartBox extends SbcServer {
  /** How often it was asked to restart. */
  readonly reboots: number;
  readonly logons: number;
}

/** An SBC that restarts when it is asked to. It knows no token then that it gave before. */
export async function restartBox(clock: VirtualClock, plan: RestartPlan = {}): Promise<RestartBox> {
  const { upBefore = 864_000_000, lingers = 5000, away = 120_000, silent = 40_000 } = plan;
  const {
    member = "uptimeSeconds",
    meanwhile = [reset],
    reply,
    refusedLogons = 0,
    role = "standalone",
    keepsTokens = false,
  } = plan;
  let tokens = new Set<string>();
  let upSince = -upBefore;
  let gone: { from: number; to: number } | undefined;
  let reboots = 0;
  let logons = 0;
  let asked = 0;
  let refused = 0;

  const served = await sbcServer((received, response) =>
    answer(routeOf(received), received)(received, response),
  );

  function answer(route: string, { headers, query }: Parameters<Handler>[0]): Handler {
    const now = clock.now();
    if (gone !== undefined && now >= gone.from) {
      if (now < gone.to) return meanwhile[Math.min(asked++, meanwhile.length - 1)] as Handler;
      upSince = gone.to - silent;
      if (!keepsTokens) tokens = new Set();
      gone = undefined;
    }
    if (route === "POST /auth/token") {
      if (reboots > 0 && gone === undefined && refused++ < refusedLogons) return unauthorized;
      const name = `token-${++logons}`;
      tokens.add(`Bearer ${name}`);
      return ok(`<accessToken>${name}</accessToken>`);
    }
    if (!tokens.has(headers.authorization ?? "")) return unauthorized;
    if (route === "POST /admin/reboot") {
      reboots++;
      gone = { from: now + lingers, to: now + lingers + away };
      return (
        reply ??
        xml(202, "<response><data/><messages/><links><link>Rebooting in 5 seconds</link></links></response>")
      );
    }
    if (route === "GET /system/status") {
      const up = Math.floor((now - upSince) / 1000);
      return ok(`<${member}>${up}</${member}><role>${role}</role>`);
    }
    if (route === "GET /admin/asyncstatus") return ok("");
    if (route.endsWith("/management")) return ok(query.get("action") ?? "");
    return text(204, "");
  }

  return Object.defineProperties(served, {
    reboots: { get: () => reboots },
    logons: { get: () => logons },
  }) as RestartBox;
}
