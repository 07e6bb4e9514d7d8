import { made } from "../../made.js";
import type { CompiledStep } from "./compiled.js";
import { Cursor } from "./cursor.js";

/** A scenario as it plays for one operation. */
export class Run {
  /** By the clock of the mock. */
  readonly #begunAt: number;
  readonly #cursors = new Map<string, Cursor>();
  /** Ids in the examples, and what they are in this run. */
  readonly renames = new Map<string, string>();
  /** The ids that only this run has, and the ids of the examples that they stand for. */
  readonly originals = new Map<string, string>();
  /** The ids that a client has from responses of this run. */
  readonly given = new Set<string>();

  /** @param mentioned the id in the query or body of the first request, if there is one and none in the path */
  constructor(
    begunAt: number,
    readonly mentioned?: string,
  ) {
    this.#begunAt = begunAt;
  }

  cursor(operationId: string, steps: readonly CompiledStep[]): Cursor {
    return made(this.#cursors, operationId, () => new Cursor(steps, this.#begunAt));
  }

  /** Whether the operation has had all its steps but the last one, or has none. */
  isOver(operationId: string, steps: readonly CompiledStep[] | undefined): boolean {
    return steps === undefined || (this.#cursors.get(operationId)?.isAtEnd ?? false);
  }
}
