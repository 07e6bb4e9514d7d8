import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import { fixed } from "../replies.js";
import type { World } from "../world.js";
import { type Configurations, fileNamed } from "./configurations.js";
import type { StatusAction, StatusSpec } from "./system-spec.js";

/** One status for all actions. It shows the latest action, whoever started it. */
export class Status {
  readonly #world: World;
  readonly #spec: StatusSpec;
  readonly #configurations: Configurations | undefined;
  #latest: unknown;

  constructor(world: World, spec: StatusSpec, configurations: Configurations | undefined) {
    this.#world = world;
    this.#spec = spec;
    this.#configurations = configurations;
    this.#latest = spec.none;
  }

  handle(request: MockRequest): MockReply | undefined {
    const { operationId } = request.operation;
    if (operationId === this.#spec.operation) return { status: 200, value: this.#latest };
    const action = this.#spec.actions[operationId];
    if (action === undefined) return undefined;
    const { running, succeeded, failed } = this.#spec;
    const started = this.#show(action, running);
    this.#world.timeline.after(this.#world.stageTime, () => {
      const problem = this.#carryOut(action, request);
      // Another action may have been started meanwhile, and the status is its own.
      if (this.#latest !== started) return;
      this.#show(action, problem === undefined ? succeeded : failed, problem);
    });
    return fixed(action.reply);
  }

  reset(): void {
    this.#latest = this.#spec.none;
  }

  #show({ name }: StatusAction, state: string, error?: string): unknown {
    const named = withValueAt(this.#spec.body, this.#spec.name, name);
    const shown = withValueAt(named, this.#spec.state, state);
    this.#latest = error === undefined ? shown : withValueAt(shown, this.#spec.error, error);
    return this.#latest;
  }

  /** Returns why the action has failed. */
  #carryOut({ from, to, source, file }: StatusAction, { query }: MockRequest): string | undefined {
    const parameterOf = (parameter: string | undefined) => [query[parameter ?? ""] ?? []].flat()[0];
    const name = parameterOf(file);
    const backup = name === undefined ? undefined : fileNamed(name);
    const origin = from ?? parameterOf(source);
    const [read, write] = to === "editing" ? [backup ?? origin, to] : [origin, to ?? backup];
    if (read === undefined || write === undefined) return undefined;
    if (this.#configurations?.has(read) === false) return `${name} does not exist`;
    this.#configurations?.copy(read, write);
    return undefined;
  }
}
