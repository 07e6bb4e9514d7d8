import type { Steps } from "../../../src/contract/scenario.js";
import type { MockOperation } from "../../../src/mock/mock-spec.js";
import type { MockReply, MockRequest, Responder, Wanted } from "../../../src/mock/responder.js";
import { compileScenarios } from "../../../src/mock/scenario/compile.js";
import type { ScenarioSpec } from "../../../src/mock/scenario/compiled.js";
import { scenarioLayer } from "../../../src/mock/scenario/layer.js";
import { type VirtualClock, virtualClock } from "../../../src/mock/virtual-clock.js";

type Examples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function thing(id: string, state: string) {
  return { data: { id, state, link: `https://things.test/api/things/${id}?format=Entity` } };
}

export const first = "00000000-0000-4000-8000-000000000001";
export const second = "00000000-0000-4000-8000-000000000002";

/** A little product: things that are started, by an action that does not end at once, and a session that follows. */
const operations: Readonly<Record<string, readonly [method: string, path: string, examples: Examples]>> = {
  getThing: [
    "GET",
    "/things/{id}",
    {
      200: { idle: thing(first, "idle"), running: thing(first, "running"), failed: thing(first, "failed") },
      202: {},
      404: { gone: { message: "gone" } },
      default: { broken: { message: "broken" } },
    },
  ],
  getThings: ["GET", "/things", { 200: { all: { data: [thing(first, "idle").data] } }, 202: { late: {} } }],
  startThing: [
    "POST",
    "/things/{id}/start",
    { 202: { accepted: { id: "task-6", link: "https://things.test/api/tasks/task-6" } }, 500: { no: {} } },
  ],
  getTask: [
    "GET",
    "/tasks/{id}",
    {
      200: {
        waiting: { id: "task-1", link: "/api/tasks/task-1" },
        done: {
          id: "task-2",
          link: "/api/tasks/task-2",
          session: `/api/sessions/${second}`,
          of: `urn:thing:${first}`,
        },
      },
    },
  ],
  deleteTask: ["DELETE", "/tasks/{id}", { 204: {} }],
  getSession: [
    "GET",
    "/sessions/{id}",
    { 200: { running: { id: second, state: "running" }, ended: { id: second, state: "ended" } } },
  ],
  getPlain: ["GET", "/plain", { 200: {} }],
};

export const spec: ScenarioSpec = {
  unknownMember: () => undefined,
  product: "vspc",
  basePath: "/api",
  identity: ["/data/id", "/id"],
  operations: Object.entries(operations).map(([operationId, [method, path, examples]]) => ({
    operationId,
    method,
    path,
    examples: new Map(Object.entries(examples).map(([status, named]) => [status, Object.keys(named)])),
    jsonParameters: [],
    object: { operationId, responses: {} },
  })),
  parametersOf: ({ path }) => [...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name), "filter"],
  example: (operation, wanted) => exampleOf(operation, wanted),
  problems(_, { value }) {
    const { state } = (value as { data?: { state?: unknown } } | undefined)?.data ?? {};
    return state === undefined || typeof state === "string" ? [] : ["body.data.state must be string"];
  },
};

function exampleOf({ operationId }: MockOperation, { code, example }: Wanted = {}): MockReply {
  const examples = operations[operationId]?.[2] ?? {};
  const status = code ?? Number(Object.keys(examples).find((each) => each.startsWith("2")));
  const named = examples[status] ?? examples.default ?? {};
  const value = example === undefined ? Object.values(named)[0] : named[example];
  return { status, headers: {}, ...(value !== undefined && { value }) };
}

export function requestOf(
  operationId: string,
  path: Record<string, string> = {},
  more: Partial<MockRequest> = {},
): MockRequest {
  const operation = spec.operations.find((each) => each.operationId === operationId) as MockOperation;
  return {
    operation,
    path,
    query: {},
    headers: {},
    body: undefined,
    origin: "http://127.0.0.1:4010/api",
    signal: new AbortController().signal,
    example: (wanted) => exampleOf(operation, wanted),
    ...more,
  };
}

export interface Player {
  readonly clock: VirtualClock;
  /** What reached the rest of the mock: operation and id. */
  readonly passed: string[];
  send(operationId: string, id?: string, more?: Partial<MockRequest>): Promise<MockReply>;
  /** The state of a thing, or the status if it has no state. */
  state(id?: string): Promise<unknown>;
}

/** Plays scenarios without HTTP. The rest of the mock responds with the status 200 and `{ data: { state: "rest" } }`. */
export async function play(
  scenario: unknown,
  named: Readonly<Record<string, Steps>> = {},
  rest: Responder = ({ path }) => ({
    status: 200,
    headers: {},
    value: { data: { id: path.id, state: "rest" } },
  }),
): Promise<Player> {
  const clock = virtualClock();
  const passed: string[] = [];
  const compiled = await compileScenarios(scenario, named, spec);
  const respond = scenarioLayer(
    compiled,
    spec,
    clock,
  )((request) => {
    passed.push([request.operation.operationId, request.path.id].filter(Boolean).join(" "));
    return rest(request);
  });
  const send: Player["send"] = async (operationId, id, more) => {
    // As a client does, so that time passes only while the mock holds the response back.
    const release = clock.hold();
    try {
      return (await respond(requestOf(operationId, id === undefined ? {} : { id }, more))) as MockReply;
    } finally {
      release();
    }
  };
  return {
    clock,
    passed,
    send,
    async state(id = first) {
      const { status, value, fault } = await send("getThing", id);
      return (value as { data?: { state?: string } } | undefined)?.data?.state ?? fault ?? status;
    },
  };
}
