import { randomUUID } from "node:crypto";
import type { MockRequest } from "../responder.js";
import type { Validate } from "./check-data.js";
import { idKey } from "./ids.js";
import { Links } from "./links/links.js";
import type { StateSpec, StoredSchema } from "./state-spec.js";
import type { Store, Value } from "./store.js";
import type { Timeline } from "./timeline.js";
import { timeText } from "./times.js";

/** What the parts of a state share. */
export class World {
  readonly links: Links | undefined;
  /** Identifies the logon session of a request. */
  sessionOf: (request: MockRequest) => string = () => "";
  /** The sessions that values belong to, by schema and id. */
  readonly #owners = new Map<string, string>();

  constructor(
    readonly spec: StateSpec,
    readonly store: Store,
    readonly timeline: Timeline,
    readonly validate: Validate,
    /** How long each state of a piece of work lasts, in ms. */
    readonly stageTime: number,
  ) {
    this.links = spec.hyperlinks && new Links(spec.hyperlinks);
  }

  /** The time, as the product writes it. */
  get time(): string {
    return timeText(this.timeline.date, this.spec.time);
  }

  readonly uuid = (): string => randomUUID();

  /** The values of a schema that exist for a request. */
  visible(schema: string, request: MockRequest): readonly Value[] {
    const values = this.store.list(schema);
    return this.spec.schemas[schema]?.own
      ? values.filter((value) => this.isOwn(schema, value, request))
      : values;
  }

  /** Whether a value exists for a request: it may belong to another logon session. */
  isOwn(schema: string, value: Value, request: MockRequest): boolean {
    if (!this.spec.schemas[schema]?.own) return true;
    const owner = this.#owners.get(this.#ownerKey(schema, value));
    return owner === undefined || owner === this.sessionOf(request);
  }

  own(schema: string, value: Value, session: string): void {
    this.#owners.set(this.#ownerKey(schema, value), session);
  }

  /** Deletes what belongs to a session that has ended. */
  disown(session: string): void {
    for (const [key, owner] of this.#owners) {
      if (owner !== session) continue;
      const [schema, id] = key.split(" ") as [string, string];
      this.store.delete(schema, id);
      this.#owners.delete(key);
    }
  }

  #ownerKey(schema: string, value: Value): string {
    return `${schema} ${idKey(value, this.spec.schemas[schema] as StoredSchema)}`;
  }
}
