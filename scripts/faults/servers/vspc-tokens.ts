import type { Exchange, Reply } from "../exchange.js";
import type { Random } from "../random.js";

export const user = { username: "EXAMPLE\\operator", password: "pa55/w0rd+of=vspc" };

/** Bearer tokens of a little VSPC: password and refresh grant, life time, an API key. */
export class VspcTokens {
  readonly apiKey: string;
  readonly secrets: string[];
  /** How often each password was sent. */
  readonly tried = new Map<string, number>();
  readonly #chance: Random;
  readonly #now: () => number;
  readonly #lifetime: number;
  #access = new Map<string, number>();
  #refresh = new Set<string>();

  constructor(chance: Random, now: () => number) {
    this.#chance = chance;
    this.#now = now;
    this.#lifetime = chance.pick([120, 900, 3600]);
    this.apiKey = `key.${chance.hex(32)}`;
    this.secrets = [user.password, this.apiKey];
  }

  accepts({ headers }: Exchange): boolean {
    const token = /^Bearer (.*)$/.exec(String(headers.authorization ?? ""))?.[1] ?? "";
    return token === this.apiKey || this.#now() < (this.#access.get(token) ?? 0);
  }

  grant({ body }: Exchange): Reply {
    const form = new URLSearchParams(body);
    const grant = form.get("grant_type");
    if (grant === "password") {
      const password = form.get("password") ?? "";
      this.tried.set(password, (this.tried.get(password) ?? 0) + 1);
      const isRight = form.get("username") === user.username && password === user.password;
      return isRight ? this.#issue() : refused("invalid_grant", "The user name or password is incorrect");
    }
    if (grant === "refresh_token" && this.#refresh.delete(form.get("refresh_token") ?? ""))
      return this.#issue();
    return refused("invalid_grant", "The refresh token is not valid");
  }

  /** Access tokens end; who has a refresh token goes on. */
  expire(): void {
    this.#access = new Map();
  }

  restart(): void {
    this.expire();
    this.#refresh = new Set();
  }

  #issue(): Reply {
    const [access, refresh] = [`acc.${this.#chance.hex(40)}`, `ref.${this.#chance.hex(40)}`];
    this.#access.set(access, this.#now() + this.#lifetime * 1000);
    this.#refresh.add(refresh);
    this.secrets.push(access, refresh);
    return json(200, {
      access_token: access,
      token_type: "bearer",
      refresh_token: refresh,
      expires_in: this.#lifetime,
      user: user.username,
    });
  }
}

function refused(error: string, text: string): Reply {
  return json(400, { error, error_description: text });
}

export function json(status: number, value: unknown, headers?: Readonly<Record<string, string>>): Reply {
  const type = "application/json; charset=utf-8";
  return { status, type, body: JSON.stringify(value), ...(headers !== undefined && { headers }) };
}
