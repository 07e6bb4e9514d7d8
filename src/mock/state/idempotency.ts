import type { MockReply, MockRequest } from "../responder.js";
import type { World } from "./world.js";

/** Writes that were sent before with the same id get the same response again, and nothing happens twice. */
export class Idempotency {
  readonly #world: World;
  readonly #replies = new Map<string, MockReply>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The response to an earlier request with the same id. */
  known(request: MockRequest): MockReply | undefined {
    const key = this.#key(request);
    return key === undefined ? undefined : this.#replies.get(key);
  }

  remember(request: MockRequest, reply: MockReply): void {
    const key = this.#key(request);
    const { idempotency } = this.#world.spec;
    if (key === undefined || idempotency === undefined || reply.status >= 400) return;
    this.#replies.set(key, reply);
    this.#world.timeline.after(idempotency.window, () => this.#replies.delete(key));
  }

  #key({ operation: { method, operationId }, headers, path }: MockRequest): string | undefined {
    const header = this.#world.spec.idempotency?.header;
    const id = header && headers[header];
    return id === undefined || method === "GET" ? undefined : `${operationId} ${JSON.stringify(path)} ${id}`;
  }
}
