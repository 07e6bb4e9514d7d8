import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import { fixed } from "../replies.js";
import type { World } from "../world.js";
import { readBasic } from "./basic.js";
import type { Credentials } from "./credentials.js";
import type { TokenSessions as TokensSpec } from "./session-spec.js";

/**
 * Tokens that expire. A token that renews another one belongs to the same session. A token of another origin is accepted,
 * unless credentials were given.
 */
export class TokenSessions {
  readonly #world: World;
  readonly #spec: TokensSpec;
  readonly #credentials: Credentials | undefined;
  /** The sessions of access tokens that live. */
  readonly #sessions = new Map<string, string>();
  readonly #refresh = new Map<string, string>();
  readonly #expired = new Set<string>();
  /** All sessions that began here. */
  readonly #granted = new Set<string>();

  constructor(world: World, spec: TokensSpec, credentials: Credentials | undefined) {
    this.#world = world;
    this.#spec = spec;
    this.#credentials = credentials;
  }

  /** The response to a request for a token, or to a request without a token that lives. Else `undefined`. */
  admit(request: MockRequest): MockReply | undefined {
    const { operation, anonymous, refused } = this.#spec;
    const { operationId } = request.operation;
    if (operationId === operation) return this.#grant(request);
    if (anonymous.includes(operationId)) return undefined;
    const token = tokenOf(request);
    if (this.#sessions.has(token)) return undefined;
    const isForeign = this.#credentials === undefined && !this.#expired.has(token);
    return isForeign || this.#credentials?.acceptsKey(token) ? undefined : fixed(refused);
  }

  /** Identifies the session of a request: of its token, and of those that it renews. */
  sessionOf(request: MockRequest): string {
    const token = tokenOf(request);
    return this.#sessions.get(token) ?? token;
  }

  /** Whether a token of the session lives. A token of another origin does. */
  lives(session: string): boolean {
    if ([...this.#sessions.values()].includes(session)) return true;
    return !this.#expired.has(session) && !this.#granted.has(session);
  }

  endAll(): void {
    for (const token of [...this.#sessions.keys()]) this.#expire(token);
    this.#refresh.clear();
  }

  #grant({ headers, body }: MockRequest): MockReply {
    const { form, refusedGrant, refusedRefresh = refusedGrant } = this.#spec;
    const values = (body ?? {}) as Readonly<Record<string, unknown>>;
    if (form === undefined) {
      const { user, password } = readBasic(headers.authorization);
      if (!this.#accepts(user, password)) return fixed(refusedGrant);
      // The name of the field is not known, so the token is looked for in all of them.
      const renewed = Object.values(values).map((value) => this.#sessions.get(String(value)));
      return this.#issue(renewed.find((session) => session !== undefined));
    }
    const grant = values[form.grant];
    if (grant === form.refreshGrant) {
      const token = String(values[form.refresh]);
      const session = this.#refresh.get(token);
      if (session === undefined && this.#credentials !== undefined) return fixed(refusedRefresh);
      return this.#issue(session);
    }
    if (
      grant === form.passwordGrant &&
      !this.#accepts(String(values[form.username]), String(values[form.password]))
    ) {
      return fixed(refusedGrant);
    }
    return this.#issue(undefined);
  }

  #accepts(user: string, password: string): boolean {
    return this.#credentials === undefined || this.#credentials.accepts(user, password);
  }

  #issue(renewed: string | undefined): MockReply {
    const { token: pointer, refresh, example, status, lifetime } = this.#spec;
    const session = renewed ?? this.#world.uuid();
    this.#granted.add(session);
    const token = `mock-${this.#world.uuid()}`;
    this.#sessions.set(token, session);
    this.#world.timeline.after(lifetime, () => this.#expire(token));
    let value = withValueAt(example, pointer, token);
    if (refresh !== undefined && atPointer(example, refresh) !== undefined) {
      const second = `mock-${this.#world.uuid()}`;
      this.#refresh.set(second, session);
      value = withValueAt(value, refresh, second);
    }
    return { status, value };
  }

  #expire(token: string): void {
    this.#sessions.delete(token);
    this.#expired.add(token);
  }
}

function tokenOf({ headers }: MockRequest): string {
  return /^Bearer (.*)$/i.exec(String(headers.authorization ?? ""))?.[1] ?? "";
}
