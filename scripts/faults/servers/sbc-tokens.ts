import type { Exchange, Reply } from "../exchange.js";
import type { Random } from "../random.js";

export const sbcUser = { username: "svc-sbc", password: "pa55/w0rd+of=sbc" };

const lifetime = 600_000;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

interface Token {
  /** Number of the logon that it goes back to. */
  readonly chain: number;
  readonly client: string;
  readonly expiresAt: number;
}

/** Tokens and the lock of a little SBC: 10 minutes; a renewal stays in the chain of its logon, and the lock belongs to a chain. */
export class SbcTokens {
  readonly secrets: string[] = [
    sbcUser.password,
    Buffer.from(`${sbcUser.username}:${sbcUser.password}`).toString("base64"),
  ];
  /** How often each password was sent. */
  readonly tried = new Map<string, number>();
  /** The form field that a renewal has the old token in. */
  readonly renewalField: string;
  readonly #tokens = new Map<string, Token>();
  readonly #chance: Random;
  readonly #now: () => number;
  readonly #refusesUnknownField: boolean;
  #chains = 0;
  #holder: number | undefined;
  #otherUntil = 0;

  constructor(chance: Random, now: () => number) {
    this.#chance = chance;
    this.#now = now;
    this.renewalField = chance.chance(0.8) ? "accessToken" : "token";
    this.#refusesUnknownField = chance.chance(0.5);
  }

  find({ headers }: Exchange): Token | undefined {
    return this.#live(/^Bearer (.*)$/.exec(String(headers.authorization ?? ""))?.[1]);
  }

  grant({ headers, body, client }: Exchange): Reply {
    const basic = /^Basic (.*)$/.exec(String(headers.authorization ?? ""))?.[1] ?? "";
    const [name = "", password = ""] = Buffer.from(basic, "base64").toString().split(/:(.*)/s);
    this.tried.set(password, (this.tried.get(password) ?? 0) + 1);
    if (name !== sbcUser.username || password !== sbcUser.password)
      return sbcError(401, "Client not authorized.");
    if (body === "") return this.#issue(++this.#chains, client);
    const old = new URLSearchParams(body).get(this.renewalField);
    const known = this.#live(old ?? undefined);
    if (known !== undefined) return this.#issue(known.chain, client);
    return this.#refusesUnknownField
      ? sbcError(400, "Malformed request")
      : this.#issue(++this.#chains, client);
  }

  lock({ chain }: Token): Reply {
    const held = this.#held(chain);
    if (held === "other") return sbcError(423, "Resource locked by another user");
    this.#holder = chain;
    return { status: 204, body: "" };
  }

  unlock(token: Token): Reply {
    const refusal = this.refusal(token);
    if (refusal !== undefined) return refusal;
    this.#holder = undefined;
    return { status: 204, body: "" };
  }

  /** Of a call that needs the lock, without it. */
  refusal({ chain }: Token): Reply | undefined {
    const held = this.#held(chain);
    if (held === "other") return sbcError(423, "Resource locked by another user");
    return held === "nobody" ? sbcError(423, "User does not have the lock") : undefined;
  }

  /** Another user takes it for a while, if it is free. */
  takeByOther(ms: number): boolean {
    if (this.#held(-1) !== "nobody") return false;
    this.#otherUntil = this.#now() + ms;
    return true;
  }

  /** The client that has it, and still can use it. */
  get holder(): string | undefined {
    return [...this.#tokens.values()].find(
      ({ chain, expiresAt }) => chain === this.#holder && this.#now() < expiresAt,
    )?.client;
  }

  /** Ends all tokens, and the lock with them. */
  endAll(): void {
    this.#tokens.clear();
    this.#holder = undefined;
    this.#otherUntil = 0;
  }

  #held(chain: number): "own" | "other" | "nobody" {
    if (this.#now() < this.#otherUntil) return "other";
    if (this.holder === undefined) return "nobody";
    return this.#holder === chain ? "own" : "other";
  }

  #live(name: string | undefined): Token | undefined {
    const token = name === undefined ? undefined : this.#tokens.get(name);
    return token !== undefined && this.#now() < token.expiresAt ? token : undefined;
  }

  #issue(chain: number, client: string): Reply {
    const name = `tkn.${this.#chance.hex(32)}`;
    this.#tokens.set(name, { chain, client, expiresAt: this.#now() + lifetime });
    this.secrets.push(name);
    return ok(`<accessToken>${name}</accessToken>`);
  }
}

export function sbcXml(status: number, data: string, rest = "<messages/><links/>"): Reply {
  return {
    status,
    type: "application/xml",
    body: `${declaration}<response><data>${data}</data>${rest}</response>`,
  };
}

export function ok(data: string): Reply {
  return sbcXml(200, data);
}

export function sbcError(status: number, message: string): Reply {
  const text = message.replace(/[<>&"]/g, " ");
  return sbcXml(status, "", `<messages><errorMessage>${text}</errorMessage></messages><links/>`);
}
