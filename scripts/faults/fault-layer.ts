import { delivering } from "./delivery.js";
import type { Exchange, Journal, Reply } from "./exchange.js";
import { type FaultName, faultOf } from "./fault.js";
import type { Model } from "./model.js";
import { redirectOf } from "./redirect.js";
import type { Arrival, Listener } from "./time/listener.js";
import type { VirtualTime } from "./time/virtual-time.js";
import type { Weather } from "./weather.js";

export interface Scene {
  readonly listener: Listener;
  readonly model: Model;
  readonly journal: Journal;
  readonly weather: Weather;
  readonly time: VirtualTime;
  /** How far the clock of the server is off, in ms. */
  readonly skew: number;
  /** The longest time that an answer takes where nothing is wrong, in ms. */
  readonly latency: number;
}

/** Stands between the listener and the model: hands requests on, and does to them and their answers what the weather says. */
export class FaultLayer {
  readonly #scene: Scene;
  #isAway = false;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  answer(arrival: Arrival): void {
    // It came just before the port was closed, and is cut with all others.
    if (this.#isAway) {
      arrival.state = "answered";
      return;
    }
    const { model, journal, weather } = this.#scene;
    const exchange = this.#note(arrival);
    if (exchange.path === "/sign-in") {
      this.#deliver(arrival, exchange, signIn, undefined);
      return;
    }
    exchange.purpose = model.purposeOf(exchange);
    const fault = weather.next(exchange);
    exchange.fault = fault;
    if (fault === "expired") model.expire();
    if (fault === "other-user") journal.event(`another user: ${model.interfere()}`);
    const carries = fault === undefined || faultOf(fault).carries;
    const reply = carries ? model.handle(exchange) : this.#instead(exchange, fault as FaultName);
    if (fault === "restart" || fault === "restart-after" || fault === "refused") {
      void this.#away(fault);
      return;
    }
    const { latency, time } = this.#scene;
    if (latency === 0 || reply === undefined) {
      this.#deliver(arrival, exchange, reply, fault);
      return;
    }
    arrival.state = "held";
    time.after(weather.number(0, latency), () => {
      if (arrival.state === "held") this.#deliver(arrival, exchange, reply, fault);
    });
  }

  #note({ request, body }: Arrival): Exchange {
    const { journal, time } = this.#scene;
    const { method = "", headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
    const exchange: Exchange = {
      n: journal.exchanges.length,
      at: time.now,
      client: String(headers["user-agent"] ?? ""),
      method,
      path: pathname,
      query: searchParams,
      headers,
      body,
      purpose: "read",
      fault: undefined,
      status: undefined,
      good: false,
      recognized: false,
      asked: undefined,
    };
    journal.exchanges.push(exchange);
    return exchange;
  }

  /** The answer of somebody on the way, who did not hand the request on. `undefined`: none. */
  #instead(exchange: Exchange, fault: FaultName): Reply | undefined {
    const { model, weather, time, skew } = this.#scene;
    if (fault === "quotes") return model.words(500, `cannot serve ${quoted(exchange)}`);
    const status = /^html-(\d+)/.exec(fault)?.[1];
    if (status !== undefined) return page(Number(status), fault === "html-423" ? { "retry-after": "2" } : {});
    const form = /^429-(.*)/.exec(fault)?.[1];
    if (form !== undefined) {
      const seconds = weather.number(1, 40);
      exchange.asked = seconds * 1000;
      const value = retryAfter(form, seconds, time.now + skew);
      return { ...model.words(429, "too many requests"), headers: { "retry-after": value } };
    }
    if (fault.startsWith("redirect-")) return redirectOf(fault, exchange, model.home);
    return undefined;
  }

  async #away(fault: FaultName): Promise<void> {
    const { listener, model, journal, weather, time } = this.#scene;
    const away = weather.away();
    if (fault !== "refused") model.restart();
    journal.event(`${fault === "refused" ? "the port is closed" : "the server restarts"} for ${away} ms`);
    journal.outages.push({ from: time.now, to: time.now + away });
    this.#isAway = true;
    listener.shut();
    await new Promise<void>((resolve) => void time.after(away, resolve));
    await listener.open();
    this.#isAway = false;
  }

  #deliver(
    arrival: Arrival,
    exchange: Exchange,
    reply: Reply | undefined,
    fault: FaultName | undefined,
  ): void {
    const { listener, time, skew } = this.#scene;
    exchange.status = reply?.status;
    if (fault === "html-504-after") exchange.status = 504;
    exchange.good =
      reply !== undefined && exchange.path !== "/sign-in" && (fault === undefined || isWhole(fault));
    delivering(fault)(arrival, reply ?? { status: 0, body: "" }, {
      cut: (one) => listener.cut(one),
      after: (delay, run) => time.after(delay, run),
      date: httpDate(time.now + skew),
    });
  }
}

/** Whether the answer comes as the product gave it. */
function isWhole(fault: FaultName): boolean {
  return faultOf(fault).read === "right" && !fault.startsWith("redirect-");
}

const signIn: Reply = {
  status: 200,
  type: "text/html",
  body: "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form method=post></form></body></html>",
};

export function page(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = `<!DOCTYPE html><html><head><title>${status} from the gateway</title></head><body><h1>${status}</h1><p>The gateway could not serve this.</p></body></html>`;
  return { status, type: "text/html; charset=utf-8", body, headers };
}

/** What a careless server has in its words: the credentials it was sent, and what is in them. */
function quoted({ method, path, headers, body }: Exchange): string {
  const basic = /^Basic (.*)$/.exec(String(headers.authorization ?? ""))?.[1];
  const plain = basic === undefined ? "" : Buffer.from(basic, "base64").toString();
  return `${method} ${path} of ${headers.authorization ?? ""} ${headers["x-restsvcsessionid"] ?? ""} ${plain} ${body}`
    .replace(/[<>&"]/g, " ")
    .trim();
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function httpDate(ms: number): string {
  return new Date(startOfTime + ms).toUTCString();
}

const startOfTime = Date.parse("2026-11-22T08:00:00.000Z");

/** RFC 9110, section 5.6.7. */
function retryAfter(form: string, seconds: number, now: number): string {
  if (form === "seconds") return String(seconds);
  const at = new Date(startOfTime + Math.floor(now / 1000) * 1000 + seconds * 1000);
  const [, day = "", month = "", year = "", clock = ""] =
    /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(at.toUTCString()) ?? [];
  const name = days[at.getUTCDay()] ?? "";
  if (form === "rfc850") return `${name}, ${day}-${month}-${year.slice(2)} ${clock} GMT`;
  if (form === "asctime")
    return `${name.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${clock} ${year}`;
  return at.toUTCString();
}
