import type { MockReply, MockRequest, Responder, ResponderLayer } from "../responder.js";
import { withLocationId } from "../spec/location-id.js";
import type { MockClock } from "../virtual-clock.js";
import type { CompiledScenario, CompiledStep, ScenarioSpec } from "./compiled.js";
import { holdBack, untilGone } from "./hold-back.js";
import { renamed } from "./ids.js";
import { merged } from "./merge.js";
import { otherRequest } from "./other-user.js";
import { proxyPage } from "./proxy-page.js";
import { ReplyIds } from "./reply-ids.js";
import type { Run } from "./run.js";
import { Runs } from "./runs.js";

/** The reply to a connection that is reset. Nothing of it is sent. */
const noReply: MockReply = { status: 0, fault: "reset" };

/** The layers of several scenarios, in their order. Those with conditions come before those for everything. */
export function scenarioLayer(
  scenarios: readonly CompiledScenario[],
  spec: ScenarioSpec,
  clock: MockClock,
): ResponderLayer {
  const [special, general] = [true, false].map((isSpecial) =>
    scenarios.filter(({ when }) => (when !== undefined) === isSpecial),
  );
  const layers = [...(special ?? []), ...(general ?? [])].map((scenario) => layerOf(scenario, spec, clock));
  return (next) => layers.reduceRight((inner, layer) => layer(inner), next);
}

function layerOf(scenario: CompiledScenario, spec: ScenarioSpec, clock: MockClock): ResponderLayer {
  const runs = new Runs(scenario, () => clock.now());
  const ids = new ReplyIds(runs, scenario, spec);
  return (next) => async (request) => {
    const run = runs.find(request);
    if (run === undefined) return next(request);
    const rest = passing(run, next);
    const steps = scenario.steps.get(request.operation.operationId);
    if (steps === undefined) {
      const reply = await rest(request);
      return reply && ids.adopted(run, request, withOwnLocation(request, reply));
    }
    const step = run.cursor(request.operation.operationId, steps).take(clock.now());
    if (step.otherUser !== undefined) await next(otherRequest(step.otherUser, request, spec));
    const reply = await replyOf(step, run, request, rest, ids);
    if (step.fault === "hang" || step.fault === "hang-after")
      return untilGone(clock, request.signal, noReply);
    if (step.delay !== undefined) await holdBack(clock, step.delay, request.signal);
    return reply;
  };
}

async function replyOf(
  step: CompiledStep,
  run: Run,
  request: MockRequest,
  rest: (request: MockRequest) => Promise<MockReply | undefined>,
  ids: ReplyIds,
): Promise<MockReply> {
  const { fault, wanted, body, set, retryAfter } = step;
  const later = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (fault === "drop" || fault === "hang") return noReply;
  if (fault === "proxy-page") return proxyPage(step.pageStatus, later);
  const own = wanted && withBody(request.example(wanted), body);
  const reply = own ?? (await rest(request)) ?? request.example();
  const changed: MockReply = {
    ...reply,
    headers: { ...reply.headers, ...later },
    ...(set !== undefined && { value: merged(reply.value, set) }),
  };
  const located = withOwnLocation(request, changed);
  // The ids of an example are those of the spec. The ids of other parts of the mock are those of their objects.
  const known = own === undefined ? ids.adopted(run, request, located) : ids.replaced(run, request, located);
  if (fault === "drop-after") return { ...known, fault: "reset" };
  if (fault === "truncate") return { ...known, fault: "truncate" };
  if (fault === "empty") return { status: 200 };
  return known;
}

function withBody(reply: MockReply, body: CompiledStep["body"]): MockReply {
  return body === undefined ? reply : { ...reply, value: body.value };
}

function withOwnLocation({ operation, headers }: MockRequest, reply: MockReply): MockReply {
  if (reply.headers === undefined) return reply;
  const { status, headers: own } = reply;
  return { ...reply, headers: withLocationId(operation, headers, { status, headers: own }) };
}

/** The other parts of the mock know an object of this run only by the id of the example that it stands for. */
function passing(run: Run, next: Responder): (request: MockRequest) => Promise<MockReply | undefined> {
  return async (request) => {
    if (run.originals.size === 0) return next(request);
    const { path, query, body } = renamed(
      { path: request.path, query: request.query, body: request.body },
      run.originals,
    );
    const reply = await next({ ...request, path, query, body });
    return reply && renamed(reply, new Map([...run.originals].map(([own, original]) => [original, own])));
  };
}
