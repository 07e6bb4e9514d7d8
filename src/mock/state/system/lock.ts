import type { MockReply, MockRequest } from "../../responder.js";
import { fixed } from "../replies.js";
import type { Sessions } from "../sessions/sessions.js";
import type { LockSpec } from "./system-spec.js";

/** One lock for the whole system. It belongs to a session and ends with it. */
export class Lock {
  readonly #spec: LockSpec;
  readonly #sessions: Sessions;
  #holder: string | undefined;

  constructor(spec: LockSpec, sessions: Sessions) {
    this.#spec = spec;
    this.#sessions = sessions;
  }

  /** The response to taking or releasing the lock, or to a request that needs it. `undefined`: the request may go on. */
  admit(request: MockRequest): MockReply | undefined {
    const { take, release, required, reply, heldByAnother, notHeld } = this.#spec;
    const { operationId } = request.operation;
    if (operationId !== take && !required.includes(operationId)) return undefined;
    const session = this.#sessions.sessionOf(request);
    if (this.#holder !== undefined && !this.#sessions.lives(this.#holder)) this.#holder = undefined;
    if (this.#holder !== undefined && this.#holder !== session) return fixed(heldByAnother);
    if (operationId === take) {
      this.#holder = session;
      return fixed(reply);
    }
    if (this.#holder === undefined) return fixed(notHeld);
    if (operationId !== release) return undefined;
    this.#holder = undefined;
    return fixed(reply);
  }

  free(): void {
    this.#holder = undefined;
  }
}
