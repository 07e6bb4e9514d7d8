import { randomUUID } from "node:crypto";
import type { Validators } from "./check-data.js";
import type { StateSpec } from "./state-spec.js";
import type { Store } from "./store.js";
import type { Timeline } from "./timeline.js";
import { timeText } from "./times.js";

/** What the parts of a state share. */
export class World {
  constructor(
    readonly spec: StateSpec,
    readonly store: Store,
    readonly timeline: Timeline,
    readonly validators: Validators,
    /** How long each state of a piece of work lasts, in ms. */
    readonly stageTime: number,
  ) {}

  /** The time, as the product writes it. */
  get time(): string {
    return timeText(this.timeline.date, this.spec.time);
  }

  readonly uuid = (): string => randomUUID();
}
