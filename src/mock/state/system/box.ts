import type { MockReply, MockRequest } from "../../responder.js";
import type { Sessions } from "../sessions/sessions.js";
import type { World } from "../world.js";
import { Backups } from "./backups.js";
import { Certificates } from "./certificates.js";
import { Configurations } from "./configurations.js";
import { Documents } from "./documents.js";
import { Elements } from "./elements.js";
import { Lock } from "./lock.js";
import { Status } from "./status.js";
import { System } from "./system.js";

/** A product that is one appliance: with a configuration, a lock, a status of its actions, and a role. */
export class Box {
  readonly #lock: Lock | undefined;
  readonly #parts: readonly { handle(request: MockRequest): MockReply | undefined }[];

  constructor(world: World, sessions: Sessions | undefined) {
    const { lock, status, system, elements, backups, documents, certificates } = world.spec;
    const configurations = elements && new Configurations(world.store, elements.schema);
    this.#lock = lock && sessions && new Lock(lock, sessions);
    const actions = status && new Status(world, status, configurations);
    const restarted = () => {
      sessions?.endAll();
      this.#lock?.free();
      actions?.reset();
      // What was not saved is lost.
      configurations?.copy("saved", "running");
      configurations?.copy("saved", "editing");
    };
    this.#parts = [
      actions,
      system && new System(world, system, restarted),
      configurations && elements && new Elements(world, elements, configurations),
      configurations && backups && new Backups(backups, configurations),
      documents && new Documents(documents),
      certificates && new Certificates(certificates),
    ].filter((part) => part !== undefined);
  }

  /** The response to a request that needs the lock and does not have it, and to taking and releasing it. */
  admit(request: MockRequest): MockReply | undefined {
    return this.#lock?.admit(request);
  }

  handle(request: MockRequest): MockReply | undefined {
    for (const part of this.#parts) {
      const reply = part.handle(request);
      if (reply !== undefined) return reply;
    }
    return undefined;
  }
}
