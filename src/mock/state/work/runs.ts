import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withTarget } from "../collections/target.js";
import { keyOf } from "../ids.js";
import { withValueAt } from "../pointers.js";
import { fixed } from "../replies.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { RunMembers, RunOperation } from "./run-spec.js";

/** A run of a job: it starts, is under way, and ends. */
interface Run {
  readonly schema: string;
  readonly id: string;
  /** When it began, in ms. */
  began?: number;
  /** Cancels what would come next. */
  cancel: () => void;
}

/** The runs of jobs. Each goes through its states in time, and the members of its job show where it is. */
export class Runs {
  readonly #world: World;
  readonly #runs = new Map<string, Run>();

  constructor(world: World) {
    this.#world = world;
  }

  handle(operation: RunOperation, request: MockRequest): MockReply {
    return withTarget(this.#world, operation, request, (value, id) => {
      const { schema } = operation;
      const isUnderWay = this.#isUnderWay(schema, id, value);
      if (isUnderWay === (operation.does === "start")) return fixed(operation.conflict);
      if (operation.does === "start") this.start(schema, id);
      else this.stop(schema, id);
      return fixed(operation.reply);
    });
  }

  start(schema: string, id: string): void {
    const members = this.#members(schema);
    const run: Run = { schema, id, cancel: () => {} };
    this.#runs.set(keyOf(id), run);
    if (members.starting !== undefined) this.#show(run, { [members.state]: members.starting });
    this.#next(run, () => {
      run.began = this.#world.timeline.now;
      this.#show(run, { [members.state]: members.running, [members.began]: this.#world.time });
      this.#next(run, () => this.#end(run, members.succeeded));
    });
  }

  stop(schema: string, id: string): void {
    const members = this.#members(schema);
    const run = this.#runs.get(keyOf(id)) ?? { schema, id, cancel: () => {} };
    run.cancel();
    this.#runs.set(keyOf(id), run);
    if (members.stopping !== undefined) this.#show(run, { [members.state]: members.stopping });
    this.#next(run, () => this.#end(run, members.stopped));
  }

  /** A changed value without its change of state, which a run makes. */
  withoutState(schema: string, wanted: Value, before: Value): Value {
    const state = this.#world.spec.runs?.[schema]?.state;
    return state === undefined ? wanted : (withValueAt(wanted, state, atPointer(before, state)) as Value);
  }

  /** Starts or stops what a change of the state asks for. */
  follow(schema: string, id: string, wanted: Value, before: Value): void {
    const members = this.#world.spec.runs?.[schema];
    const state = members && atPointer(wanted, members.state);
    if (members === undefined || state === atPointer(before, members.state)) return;
    const isUnderWay = this.#isUnderWay(schema, id, before);
    if (state === members.running && !isUnderWay) this.start(schema, id);
    if (state === members.stopping && isUnderWay) this.stop(schema, id);
  }

  #isUnderWay(schema: string, id: string, value: Value): boolean {
    const { state, underWay } = this.#members(schema);
    return this.#runs.has(keyOf(id)) || underWay.includes(String(atPointer(value, state)));
  }

  #end(run: Run, state: string): void {
    const { state: at, ended, duration, message } = this.#members(run.schema);
    const { timeline, time } = this.#world;
    this.#runs.delete(keyOf(run.id));
    this.#show(run, {
      [at]: state,
      ...(ended !== undefined && { [ended]: time }),
      ...(duration !== undefined && {
        [duration]: Math.round((timeline.now - (run.began ?? timeline.now)) / 1000),
      }),
      ...(message !== undefined && { [message]: null }),
    });
  }

  #next(run: Run, step: () => void): void {
    run.cancel = this.#world.timeline.after(this.#world.stageTime, step);
  }

  #show({ schema, id }: Run, members: Readonly<Record<string, unknown>>): void {
    this.#world.store.change(schema, id, Object.entries(members));
  }

  #members(schema: string): RunMembers {
    return this.#world.spec.runs?.[schema] as RunMembers;
  }
}
