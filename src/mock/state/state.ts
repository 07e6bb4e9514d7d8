import { type Clock, monotonic, systemClock } from "../../http/clock.js";
import type { MockReply, MockRequest, Responder } from "../responder.js";
import type { Validate } from "./check-data.js";
import { list } from "./collections/list.js";
import { read } from "./collections/read.js";
import { Idempotency } from "./idempotency.js";
import { type MockData, MockObjects } from "./objects.js";
import { query } from "./query/query.js";
import { Credentials, type MockCredentials } from "./sessions/credentials.js";
import { LogonSessions } from "./sessions/logon.js";
import type { StateOperation, StateSpec } from "./state-spec.js";
import { Store } from "./store.js";
import { Timeline } from "./timeline.js";
import { Actions, type Deferred } from "./work/actions.js";
import { Effects } from "./work/effects.js";
import { RunSessions } from "./work/run-sessions.js";
import { Runs } from "./work/runs.js";
import { Tasks } from "./work/tasks.js";
import { World } from "./world.js";
import { createValue, deleteValue, guard, patchValue, setMembers } from "./writes/writes.js";

export interface StateOptions {
  /** Replaces the examples of the spec in the collections of these schemas. */
  readonly data?: MockData | undefined;
  readonly deferred?: Deferred | undefined;
  /** The only credentials that are accepted. Default: any. */
  readonly credentials?: MockCredentials | undefined;
  /** How long each state of a piece of work lasts, in ms. Default 1,000. */
  readonly stageTime?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** The objects of a mock, and what the operations of the spec do with them. */
export interface State {
  readonly respond: Responder;
  readonly objects: MockObjects;
}

const usualStageTime = 1000;

/** @throws {ConfigurationError} for data of an unknown schema, or that is not valid by its schema. */
export function createState(spec: StateSpec, validate: Validate, options: StateOptions = {}): State {
  const {
    data = {},
    deferred = false,
    credentials,
    stageTime = usualStageTime,
    clock = systemClock,
  } = options;
  const timeline = new Timeline(monotonic(clock));
  const store = new Store(spec.schemas);
  const world = new World(spec, store, timeline, validate, stageTime);
  const runs = new Runs(world);
  const actions = spec.actions && new Actions(world, spec.actions, deferred);
  const runSessions = spec.runSessions && new RunSessions(world, spec.runSessions);
  const tasks = spec.tasks && new Tasks(world, spec.tasks, new Effects(world, runSessions), runSessions);
  const sessions =
    spec.sessions && new LogonSessions(world, spec.sessions, credentials && new Credentials(credentials));
  if (sessions !== undefined) world.sessionOf = (request) => sessions.sessionOf(request);
  const idempotency = new Idempotency(world);

  /** `undefined` for what has no state. */
  function carryOut(request: MockRequest): MockReply | undefined {
    const operation = spec.operations[request.operation.operationId];
    return operation && act(operation, request);
  }

  function act(operation: StateOperation, request: MockRequest): MockReply | undefined {
    switch (operation.does) {
      case "list":
        return list(world, operation, request);
      case "read":
        return read(world, operation, request);
      case "create":
        return createValue(world, operation, request);
      case "delete":
        return deleteValue(world, operation, request);
      case "patch":
        return patchValue(world, runs, operation, request);
      case "set":
        return setMembers(world, operation, request);
      case "start":
      case "stop":
        return runs.handle(operation, request);
      case "guard":
        return guard(world, operation, request);
      case "task":
        return tasks?.handle(operation, request);
      case "query":
        return spec.queryService && query(world, spec.queryService, operation, request);
      default:
        return actions?.handle(operation, request);
    }
  }

  function respond(request: MockRequest): MockReply | undefined {
    timeline.catchUp();
    const reply = answer(request);
    if (reply === undefined || world.links === undefined) return reply;
    return { ...reply, value: world.links.withOrigin(reply.value, request.origin) };
  }

  function answer(request: MockRequest): MockReply | undefined {
    const known = sessions?.admit(request) ?? idempotency.known(request);
    if (known !== undefined) return known;
    const reply = actions?.defers(request) ? actions.accept(request, carryOut) : carryOut(request);
    if (reply !== undefined) idempotency.remember(request, reply);
    return reply;
  }

  const objects = new MockObjects(world);
  objects.seed(data);
  return { respond, objects };
}
