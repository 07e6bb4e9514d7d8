import type { Exchange, Journal, Reply } from "../exchange.js";
import type { Model, Work } from "../model.js";
import type { Random } from "../random.js";
import { SbcActions } from "./sbc-actions.js";
import { SbcElements } from "./sbc-elements.js";
import { ok, SbcTokens, sbcError } from "./sbc-tokens.js";

/** A little SBC: tokens and the lock that belongs to them, the one status of actions, session agents. */
export class SbcModel implements Model {
  readonly product = "oracle-sbc";
  readonly basePath = "/rest";
  readonly home = "/rest/v1.2/system/status";
  readonly tokens: SbcTokens;
  readonly actions: SbcActions;
  readonly elements: SbcElements;
  readonly #chance: Random;
  readonly #journal: Journal;
  readonly #now: () => number;
  #upSince = -864_000_000;

  constructor(chance: Random, journal: Journal, now: () => number) {
    this.#chance = chance;
    this.#journal = journal;
    this.#now = now;
    this.tokens = new SbcTokens(chance.fork("tokens"), now);
    this.actions = new SbcActions(chance.fork("actions"), now);
    this.elements = new SbcElements(journal);
  }

  get secrets(): readonly string[] {
    return this.tokens.secrets;
  }

  get works(): readonly Work[] {
    return this.actions.works;
  }

  purposeOf({ method, path }: Exchange): Exchange["purpose"] {
    if (path.endsWith("/auth/token")) return "logon";
    if (path.endsWith("/configuration/lock")) return "lock";
    if (path.endsWith("/configuration/unlock")) return "unlock";
    if (path.endsWith("/asyncstatus")) return "poll";
    if (method === "GET") return "read";
    return path.endsWith("/management") ? "start" : "write";
  }

  handle(exchange: Exchange): Reply {
    const { method } = exchange;
    const path = exchange.path.slice("/rest/v1.2".length);
    if (path === "/auth/token") return this.tokens.grant(exchange);
    const token = this.tokens.find(exchange);
    if (token === undefined) return sbcError(401, "Client not authorized.");
    if (path === "/configuration/lock") return this.tokens.lock(token);
    if (path === "/configuration/unlock") return this.tokens.unlock(token);
    if (path === "/admin/asyncstatus") return this.actions.status();
    if (path === "/system/status") {
      const up = Math.floor((this.#now() - this.#upSince) / 1000);
      return ok(`<uptimeSeconds>${up}</uptimeSeconds><hostName>PRIMARY</hostName><role>standalone</role>`);
    }
    const isElements = path === "/configuration/configElements";
    if (isElements && method === "GET") return this.elements.read(exchange);
    const refusal = this.tokens.refusal(token);
    if (refusal !== undefined) return refusal;
    if (isElements) return this.elements.write(exchange);
    return path === "/configuration/management" ? this.#act(exchange) : sbcError(404, "Not found");
  }

  words(status: number, text: string): Reply {
    return sbcError(status, text);
  }

  expire(): void {
    this.tokens.endAll();
  }

  restart(): void {
    this.tokens.endAll();
    this.actions.restart();
    this.elements.editing = this.elements.saved;
    this.#upSince = this.#now();
  }

  interfere(): string {
    if (this.#chance.chance(0.4) && this.tokens.takeByOther(20_000)) return "takes the lock for 20 s";
    if (this.actions.busy) return "nothing";
    const what = this.#chance.pick(["save", "verify"]);
    this.#journal.effect(what, what, undefined);
    this.actions.start(what, undefined);
    return `starts ${what}`;
  }

  left() {
    const { holder } = this.tokens;
    return { locks: holder === undefined ? [] : [`the lock of ${holder}`], sessions: [] };
  }

  #act(exchange: Exchange): Reply {
    const { query } = exchange;
    const what = query.get("action") ?? "";
    const refusal = this.actions.refusal();
    if (refusal !== undefined) return refusal;
    this.#journal.effect(what, what, exchange);
    const { outcome } = this.actions.start(what, exchange);
    if (outcome === "success") this.elements.apply(what, query.get("filename") ?? "");
    return this.actions.accepted();
  }
}
