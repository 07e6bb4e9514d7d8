import type { Certainty, Outcome } from "../../lro/driver.js";
import type { Operation } from "../../lro/operation.js";

/** An operation that is followed. */
export interface Followed {
  /** What `asyncops op wait` takes: the id in the state folder, or an id of the server with its profile. */
  readonly id: string;
  /** What follows `asyncops op wait` to follow it again. */
  readonly resume: string;
  /** For people: the name of the job, else the operation. */
  readonly name: string;
  readonly profile: string;
  readonly operation: Operation<unknown>;
  /** When it was begun, in ms since 1970. */
  readonly begun: number;
  /** Whether the state folder has it. */
  readonly isStored: boolean;
}

/** What has become of an operation that was followed, or that could not be. */
export interface Ending {
  readonly id: string;
  readonly name: string;
  readonly profile: string;
  readonly product?: string | undefined;
  readonly operationId?: string | undefined;
  /** `undefined`: it still runs, as far as is known. */
  readonly outcome: Outcome | "unknown" | undefined;
  readonly certainty?: Certainty | undefined;
  readonly code: number;
  /** The product's own body of the last poll. */
  readonly status?: unknown;
  /** What `wait()` returned. */
  readonly result?: unknown;
  /** Why there is no result. */
  readonly error?: unknown;
  /** How long it ran, in ms. */
  readonly elapsed?: number | undefined;
  /** The next command, for people. */
  readonly next?: string | undefined;
  readonly item?: Followed | undefined;
}

/** The state in the product's own word: the first member of the body that is called status or state. */
export function stateWord(status: unknown, otherwise: string): string {
  let level: readonly unknown[] = [status];
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      for (const [name, member] of Object.entries(value)) {
        if (typeof member === "string" && /^(status|state)$/i.test(name) && member.length < 40) return member;
        next.push(member);
      }
    }
    level = next.slice(0, 200);
  }
  return otherwise;
}
