import type { Exchange, Reply } from "../exchange.js";
import type { Random } from "../random.js";

export const emUser = { username: "EXAMPLE\\automation", password: "pa55/w0rd+of=em" };

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';
const idleLimit = 15 * 60_000;

interface Session {
  readonly token: string;
  readonly id: string;
  readonly client: string;
  usedAt: number;
}

/** Logon sessions of a little Enterprise Manager: they die after 15 minutes without a request. */
export class EmSessions {
  readonly secrets: string[] = [
    emUser.password,
    Buffer.from(`${emUser.username}:${emUser.password}`).toString("base64"),
  ];
  /** How often each password was sent. */
  readonly tried = new Map<string, number>();
  readonly #sessions = new Map<string, Session>();
  readonly #chance: Random;
  readonly #now: () => number;

  constructor(chance: Random, now: () => number) {
    this.#chance = chance;
    this.#now = now;
  }

  /** The token of a session that lives; asking keeps it alive. */
  use({ headers }: Exchange): string | undefined {
    const token = String(headers["x-restsvcsessionid"] ?? "");
    const session = this.#sessions.get(token);
    if (session === undefined || !this.lives(token)) return undefined;
    session.usedAt = this.#now();
    return token;
  }

  lives(token: string): boolean {
    const session = this.#sessions.get(token);
    return session !== undefined && this.#now() - session.usedAt < idleLimit;
  }

  /** Those that clients of the rig have opened and not closed. */
  get open(): readonly Session[] {
    return [...this.#sessions.values()].filter(({ token }) => this.lives(token));
  }

  logOn({ headers, client }: Exchange): Reply {
    const basic = /^Basic (.*)$/.exec(String(headers.authorization ?? ""))?.[1] ?? "";
    const [name = "", password = ""] = Buffer.from(basic, "base64").toString().split(/:(.*)/s);
    this.tried.set(password, (this.tried.get(password) ?? 0) + 1);
    if (name !== emUser.username || password !== emUser.password) return emRefused;
    const token = Buffer.from(`tok.${this.#chance.hex(24)}`).toString("base64");
    const id = this.#chance.uuid();
    this.#sessions.set(token, { token, id, client, usedAt: this.#now() });
    this.secrets.push(token);
    const href = `https://inside:9398/api/logonSessions/${id}`;
    return xml(
      201,
      `<LogonSession ${namespace} Type="LogonSession" Href="${href}"><UserName>automation</UserName><SessionId>${id}</SessionId></LogonSession>`,
      { "X-RestSvcSessionId": token, Location: href },
    );
  }

  logOff(id: string): Reply {
    for (const session of this.#sessions.values()) {
      if (session.id !== id) continue;
      this.#sessions.delete(session.token);
      return { status: 204, body: "" };
    }
    return emError(500, `There is no logon session with id [${id}]`);
  }

  endAll(): void {
    this.#sessions.clear();
  }
}

export function xml(status: number, body: string, headers?: Readonly<Record<string, string>>): Reply {
  return { status, type: "application/xml; charset=utf-8", body, ...(headers !== undefined && { headers }) };
}

export function emError(status: number, message: string, headers?: Readonly<Record<string, string>>): Reply {
  const text = message.replace(/[<>&"]/g, " ");
  return xml(status, `<Error Message="${text}" StatusCode="${status}" ${namespace}/>`, headers);
}

export const emRefused: Reply = emError(401, "Unauthorized", { "WWW-Authenticate": "Basic Realm=RestSvc" });
