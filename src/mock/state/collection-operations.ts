import type { MockReply, MockRequest } from "../responder.js";
import { list } from "./collections/list.js";
import { read } from "./collections/read.js";
import { query } from "./query/query.js";
import { Effects } from "./work/effects.js";
import { RunSessions } from "./work/run-sessions.js";
import { Runs } from "./work/runs.js";
import { Tasks } from "./work/tasks.js";
import type { World } from "./world.js";
import { createValue, deleteValue, guard, patchValue, setMembers } from "./writes/writes.js";

/** What operations do with collections: read, change, start work. */
export class CollectionOperations {
  readonly #world: World;
  readonly #runs: Runs;
  readonly #tasks: Tasks | undefined;

  constructor(world: World) {
    const { tasks, runSessions } = world.spec;
    this.#world = world;
    this.#runs = new Runs(world);
    const sessions = runSessions && new RunSessions(world, runSessions);
    this.#tasks = tasks && new Tasks(world, tasks, new Effects(world, sessions), sessions);
  }

  /** `undefined` for what has no state. */
  handle(request: MockRequest): MockReply | undefined {
    const world = this.#world;
    const { queryService, operations } = world.spec;
    const operation = operations[request.operation.operationId];
    switch (operation?.does) {
      case "list":
        return list(world, operation, request);
      case "read":
        return read(world, operation, request);
      case "create":
        return createValue(world, operation, request);
      case "delete":
        return deleteValue(world, operation, request);
      case "patch":
        return patchValue(world, this.#runs, operation, request);
      case "set":
        return setMembers(world, operation, request);
      case "start":
      case "stop":
        return this.#runs.handle(operation, request);
      case "guard":
        return guard(world, operation, request);
      case "task":
        return this.#tasks?.handle(operation, request);
      case "query":
        return queryService && query(world, queryService, operation, request);
      default:
        return undefined;
    }
  }
}
