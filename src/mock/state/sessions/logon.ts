import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { replacing } from "../generate.js";
import { withValueAt } from "../pointers.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import { readBasic } from "./basic.js";
import type { Credentials } from "./credentials.js";
import type { LogonSessions as LogonSpec } from "./session-spec.js";

interface Session {
  readonly id: string;
  /** Puts off the end, because the session was used. */
  used(): void;
}

/**
 * Sessions that a logon opens. They end after some time without a request, or when they are deleted. A token of another
 * origin has a session too, unless credentials were given.
 */
export class LogonSessions {
  readonly #world: World;
  readonly #spec: LogonSpec;
  readonly #credentials: Credentials | undefined;
  readonly #sessions = new Map<string, Session>();
  readonly #ended = new Set<string>();

  constructor(world: World, spec: LogonSpec, credentials: Credentials | undefined) {
    this.#world = world;
    this.#spec = spec;
    this.#credentials = credentials;
  }

  /** The response to a logon, or to a request without a session that lives. Else `undefined`. */
  admit(request: MockRequest): MockReply | undefined {
    const { operationId } = request.operation;
    if (operationId === this.#spec.logon) return this.#logOn(request);
    if (this.#spec.anonymous.includes(operationId)) return undefined;
    return this.#use(request) ? undefined : this.#refused();
  }

  /** Identifies the session of a request. */
  sessionOf({ headers }: MockRequest): string {
    const cookie = new RegExp(`(?:^|;\\s*)${this.#spec.header}=([^;]*)`, "i").exec(
      String(headers.cookie ?? ""),
    )?.[1];
    // The cookie wins over the header: documented.
    return cookie ?? String(headers[this.#spec.header.toLowerCase()] ?? "");
  }

  lives(session: string): boolean {
    return !this.#ended.has(session);
  }

  endAll(): void {
    for (const token of [...this.#sessions.keys()]) this.#end(token);
  }

  #use(request: MockRequest): boolean {
    const token = this.sessionOf(request);
    if (this.#ended.has(token)) return false;
    const session = this.#sessions.get(token);
    if (session === undefined) return this.#credentials === undefined;
    if (!this.#world.store.has(this.#spec.schema, session.id)) {
      this.#end(token);
      return false;
    }
    session.used();
    return true;
  }

  #logOn({ headers, origin }: MockRequest): MockReply {
    const { user, password } = readBasic(headers.authorization);
    if (this.#credentials !== undefined && !this.#credentials.accepts(user, password)) return this.#refused();
    const { schema, user: member, example, header, path, status } = this.#spec;
    const { id: pointers } = this.#world.spec.schemas[schema] as { id: readonly string[] };
    const [pointer = ""] = pointers;
    const id = this.#world.uuid();
    const old = String(atPointer(example, pointer));
    const moved = replacing(example, (text) => text.replaceAll(old, id));
    const session = withValueAt(moved, member, user || atPointer(example, member)) as Value;
    this.#world.store.put(schema, session);
    const token = Buffer.from(id).toString("base64");
    this.#open(token, id);
    const location = origin + path.replace("{id}", id);
    return {
      status,
      value: session,
      headers: {
        [header]: token,
        "Set-Cookie": `${header}=${token}; Path=${new URL(origin).pathname};`,
        Location: location,
      },
    };
  }

  #open(token: string, id: string): void {
    const { timeline } = this.#world;
    const plan = () => timeline.after(this.#spec.idle, () => this.#end(token));
    let cancel = plan();
    const used = () => {
      cancel();
      cancel = plan();
    };
    this.#sessions.set(token, { id, used });
  }

  #end(token: string): void {
    const session = this.#sessions.get(token);
    this.#sessions.delete(token);
    this.#ended.add(token);
    if (session !== undefined) this.#world.store.delete(this.#spec.schema, session.id);
    this.#world.disown(token);
  }

  #refused(): MockReply {
    const { status, body, headers } = this.#spec.refused;
    return { status, value: body, headers };
  }
}
