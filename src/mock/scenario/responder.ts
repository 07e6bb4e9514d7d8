import type { Scenario } from "../../contract/scenario.js";
import type { Responder } from "../responder.js";
import type { MockClock } from "../virtual-clock.js";
import { compileScenarios } from "./compile.js";
import type { ScenarioSpec } from "./compiled.js";
import { scenarioLayer } from "./layer.js";

export interface ScenarioParts {
  /** As the caller has given them. `undefined`: none. */
  readonly scenario: unknown;
  /** The scenarios of the product. */
  readonly named: Readonly<Record<string, Scenario>>;
  readonly spec: ScenarioSpec;
  readonly clock: MockClock;
  /** Whether the state refuses requests even of operations without steps, because the caller has set credentials. */
  readonly isStrict: boolean;
}

/**
 * Scenarios in front of the state, which decides on the response without them.
 * @throws {ConfigurationError} for a scenario that the mock cannot play.
 */
export async function scenarioResponder(
  { scenario, named, spec, clock, isStrict }: ScenarioParts,
  state: Responder,
): Promise<Responder> {
  const scenarios = await compileScenarios(scenario, named, spec);
  if (scenarios.length === 0) return state;
  const layer = scenarioLayer(scenarios, spec, clock);
  const stepped = new Set(scenarios.flatMap(({ steps, when }) => [...steps.keys(), when?.operation]));
  const exact = layer(state);
  const lenient = layer(besideExamples(state));
  return (request) => (isStrict || stepped.has(request.operation.operationId) ? exact : lenient)(request);
}

/**
 * The steps of a scenario are mostly examples, and their ids are unknown to the state. Operations without steps that
 * would be refused for that return their example instead.
 */
function besideExamples(state: Responder): Responder {
  return async (request) => {
    const reply = await state(request);
    return reply === undefined || reply.status >= 400 ? undefined : reply;
  };
}
