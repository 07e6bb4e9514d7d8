import { made } from "../../made.js";
import type { MockRequest } from "../responder.js";
import type { CompiledScenario, CompiledWhen } from "./compiled.js";
import { idsOf, isAboutNothing, type ObjectId, type RequestIds } from "./ids.js";
import { includes } from "./merge.js";
import { Run } from "./run.js";

/**
 * The runs of a scenario: one for each operation that it drives. A run is known by the ids of its objects: those of the
 * request that it began with, and those of the responses since.
 */
export class Runs {
  readonly #scenario: CompiledScenario;
  readonly #now: () => number;
  readonly #byObject = new Map<string, Run>();
  readonly #byValue = new Map<string, Run>();
  readonly #kinds = new WeakMap<Run, Set<string>>();
  /** Number of runs so far. */
  #count = 0;
  /** The run that had the last request. */
  #latest: Run | undefined;

  constructor(scenario: CompiledScenario, now: () => number) {
    this.#scenario = scenario;
    this.#now = now;
  }

  get count(): number {
    return this.#count;
  }

  /** The run that a request belongs to, or begins. `undefined`: the scenario is not for this request. */
  find(request: MockRequest): Run | undefined {
    const run = this.#find(request);
    this.#latest = run ?? this.#latest;
    return run;
  }

  ownerOf({ kind, value }: ObjectId): Run | undefined {
    return this.#byObject.get(keyOf(kind, value));
  }

  /** Whether a run has an object of this kind. */
  hasKind(run: Run, kind: string): boolean {
    return this.#kinds.get(run)?.has(kind) ?? false;
  }

  /** Makes later requests for the object belong to the run. */
  own(run: Run, { kind, value }: ObjectId): void {
    this.#byObject.set(keyOf(kind, value), run);
    this.#byValue.set(value, run);
    made(this.#kinds, run, () => new Set()).add(kind);
  }

  begin(mentioned?: string): Run {
    this.#count++;
    return new Run(this.#now(), mentioned);
  }

  #find(request: MockRequest): Run | undefined {
    const { when, steps } = this.#scenario;
    const { operationId } = request.operation;
    const ids = idsOf(request);
    const owner = this.#ownerOf(ids);
    const own = steps.get(operationId);
    if (when?.operation === operationId) {
      if (!meets(when, request)) return owner;
      // A request that is sent again belongs to the run that its first attempt has begun.
      return owner !== undefined && !owner.isOver(operationId, own) ? owner : this.#beginWith(ids);
    }
    if (owner !== undefined) return owner;
    if (own === undefined) return undefined;
    if (isAboutNothing(ids) && this.#latest !== undefined) return this.#latest;
    if (when !== undefined && (when.operation !== undefined || !meets(when, request))) return undefined;
    return this.#beginWith(ids);
  }

  #ownerOf({ path, mentioned }: RequestIds): Run | undefined {
    const [innermost] = path;
    for (const id of path) {
      // A run about another object of the same kind is not meant, even if both are in the same place.
      const owner = this.ownerOf(id) ?? this.#byValue.get(id.value);
      const isOther = innermost !== id && owner !== undefined && this.hasKind(owner, innermost?.kind ?? "");
      if (owner !== undefined && !isOther) return owner;
    }
    for (const value of mentioned) {
      const owner = this.#byValue.get(value);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  #beginWith({ path, mentioned }: RequestIds): Run {
    const run = this.begin(mentioned.length === 1 ? mentioned[0] : undefined);
    const [innermost] = path;
    if (innermost !== undefined) this.own(run, innermost);
    for (const value of mentioned) this.#byValue.set(value, run);
    return run;
  }
}

function keyOf(kind: string, value: string): string {
  return `${kind} ${value}`;
}

/** Whether a request has what a scenario is for. */
function meets({ parameters, body }: CompiledWhen, request: MockRequest): boolean {
  return (
    Object.entries(parameters).every(([name, value]) =>
      includes(request.path[name] ?? request.query[name], value),
    ) &&
    (body === undefined || includes(request.body, body))
  );
}
