import { type Clock, monotonic, systemClock } from "../../http/clock.js";
import type { MockReply, MockRequest, Responder } from "../responder.js";
import type { Validate } from "./check-data.js";
import { CollectionOperations } from "./collection-operations.js";
import { Idempotency } from "./idempotency.js";
import { Addresses } from "./links/addresses.js";
import { type MockData, MockObjects } from "./objects.js";
import type { MockCredentials } from "./sessions/credentials.js";
import { sessionsOf } from "./sessions/sessions.js";
import type { StateSpec } from "./state-spec.js";
import { Store } from "./store.js";
import { Box } from "./system/box.js";
import { Timeline } from "./timeline.js";
import { refusedVersion } from "./versions.js";
import { Actions, type Deferred } from "./work/actions.js";
import { World } from "./world.js";

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

/** Of a spec without collections. */
export const noState: StateSpec = { schemas: {}, operations: {}, time: { digits: 3, zone: "Z" } };

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
  const store = new Store(spec.schemas);
  const world = new World(spec, store, new Timeline(monotonic(clock)), validate, stageTime);
  const sessions = sessionsOf(world, credentials);
  if (sessions !== undefined) world.sessionOf = (request) => sessions.sessionOf(request);
  const collections = new CollectionOperations(world);
  const box = new Box(world, sessions);
  const actions = spec.actions && new Actions(world, spec.actions, deferred);
  const idempotency = new Idempotency(world);
  const addresses = spec.addresses && new Addresses(spec.addresses.base);

  /** `undefined` for what has no state. */
  function carryOut(request: MockRequest): MockReply | undefined {
    return actions?.handle(request) ?? collections.handle(request) ?? box.handle(request);
  }

  function answer(request: MockRequest): MockReply | undefined {
    const known =
      refusedVersion(spec.versions, request) ??
      sessions?.admit(request) ??
      box.admit(request) ??
      idempotency.known(request);
    if (known !== undefined) return known;
    const reply = actions?.defers(request) ? actions.accept(request, carryOut) : carryOut(request);
    if (reply !== undefined) idempotency.remember(request, reply);
    return reply;
  }

  function respond(request: MockRequest): MockReply | undefined {
    world.timeline.catchUp();
    const reply = answer(request);
    if (reply === undefined || addresses === undefined) return reply;
    return { ...reply, value: addresses.withOrigin(reply.value, request.origin) };
  }

  const objects = new MockObjects(world);
  objects.seed(data);
  return { respond, objects };
}
