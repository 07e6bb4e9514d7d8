import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import { fixed } from "../replies.js";
import type { World } from "../world.js";
import type { SystemSpec } from "./system-spec.js";

/** A system that restarts, and that changes its role in a pair. */
export class System {
  readonly #world: World;
  readonly #spec: SystemSpec;
  readonly #restarted: () => void;
  #started: number;
  #role: string;

  /** @param restarted what a restart does to the other parts */
  constructor(world: World, spec: SystemSpec, restarted: () => void) {
    this.#world = world;
    this.#spec = spec;
    this.#restarted = restarted;
    this.#started = world.timeline.now - 1000 * Number(atPointer(spec.body, spec.uptime));
    this.#role = String(atPointer(spec.body, spec.role));
  }

  handle({ operation: { operationId } }: MockRequest): MockReply | undefined {
    const { read, restart, swap, roles } = this.#spec;
    if (operationId === read) return { status: 200, value: this.#body };
    if (operationId === restart.operation) {
      // The system still responds as before for some time.
      this.#world.timeline.after(this.#world.stageTime, () => {
        this.#started = this.#world.timeline.now;
        this.#restarted();
      });
      return fixed(restart.reply);
    }
    if (operationId !== swap.operation) return undefined;
    this.#world.timeline.after(this.#world.stageTime, () => {
      this.#role = roles[this.#role] ?? this.#role;
    });
    return fixed(swap.reply);
  }

  get #body(): unknown {
    const { body, uptime, role, peerRole, roles } = this.#spec;
    const seconds = Math.floor((this.#world.timeline.now - this.#started) / 1000);
    const shown = withValueAt(withValueAt(body, uptime, seconds), role, this.#role);
    return withValueAt(shown, peerRole, roles[this.#role] ?? this.#role);
  }
}
