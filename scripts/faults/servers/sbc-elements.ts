import type { Exchange, Journal, Reply } from "../exchange.js";
import { ok, sbcError } from "./sbc-tokens.js";

type Element = Readonly<Record<string, string>>;
type Configuration = ReadonlyMap<string, Element>;

/** Session agents of a little SBC: the configuration that is edited, the saved one, the running one, and backups. */
export class SbcElements {
  editing: Configuration;
  saved: Configuration;
  running: Configuration;
  readonly backups = new Map<string, Configuration>();
  readonly #journal: Journal;

  constructor(journal: Journal, count = 3) {
    this.#journal = journal;
    const names = Array.from({ length: count }, (_, at) => `gw${at + 1}.example.net`);
    this.editing = new Map(
      names.map((hostname) => [hostname, { hostname, state: "enabled", description: "" }]),
    );
    this.saved = this.editing;
    this.running = this.editing;
  }

  read({ query }: Exchange): Reply {
    const hostname = query.get("hostname");
    const found = [...this.editing.values()].filter(
      (element) => hostname === null || element.hostname === hostname,
    );
    if (hostname !== null && found.length === 0) return missing;
    return ok(found.map(toXml).join(""));
  }

  write(exchange: Exchange): Reply {
    const { method, query, body } = exchange;
    const given = method === "DELETE" ? { hostname: query.get("hostname") ?? "" } : attributesIn(body);
    const hostname = given.hostname ?? "";
    const known = this.editing.get(hostname);
    if (known === undefined && method !== "POST") return missing;
    if (known !== undefined && method === "POST")
      return sbcError(409, "Configuration element already exists");
    const next = new Map(this.editing);
    const what = method === "DELETE" ? "remove" : method === "POST" ? "add" : "edit";
    this.#journal.effect(what, hostname, exchange, method !== "POST");
    if (method === "DELETE") next.delete(hostname);
    else next.set(hostname, { ...known, ...given });
    this.editing = next;
    return method === "DELETE" ? { status: 204, body: "" } : ok(toXml(next.get(hostname) ?? {}));
  }

  /** What an action does that succeeds. */
  apply(what: string, filename: string): void {
    if (what === "save") this.saved = this.editing;
    if (what === "activate") this.running = this.saved;
    if (what === "backup") this.backups.set(filename, this.editing);
    if (what === "restore") this.editing = this.backups.get(filename) ?? this.editing;
  }
}

const missing = sbcError(404, "Configuration element instance not found");

function toXml(element: Element): string {
  const attributes = Object.entries(element).map(
    ([name, value]) =>
      `<attribute><name>${name}</name>${value === "" ? "<value/>" : `<value>${value}</value>`}</attribute>`,
  );
  return `<configElement><elementType>session-agent</elementType>${attributes.join("")}</configElement>`;
}

function attributesIn(body: string): Element {
  const found = body.matchAll(
    /<attribute>\s*<name>([^<]*)<\/name>\s*(?:<value>([^<]*)<\/value>|<value\s*\/>)/g,
  );
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}
