import type { Scenario, ScenarioDescription, Step, Steps, When } from "../../contract/scenario.js";
import { ConfigurationError } from "../../errors/index.js";
import { checkForm, descriptionOf } from "./check-form.js";
import { compileStep } from "./compile-step.js";
import type { CompiledScenario, CompiledStep, CompiledWhen, ScenarioSpec } from "./compiled.js";
import { type LoadedScenario, loadScenario, namedScenario } from "./load.js";
import { checkParameters, operationOf } from "./operation-of.js";

type Place = LoadedScenario["placeOf"];

/**
 * Reads scenarios and checks them against the spec.
 * @param given a name, the path or file URL of a YAML or JSON file, a scenario, or a list of these
 * @param named the scenarios of the product
 * @throws {ConfigurationError} for a scenario that the mock cannot play, with the place and the valid names.
 */
export async function compileScenarios(
  given: unknown,
  named: Readonly<Record<string, Scenario>>,
  spec: ScenarioSpec,
): Promise<readonly CompiledScenario[]> {
  if (given === undefined) return [];
  const all = Array.isArray(given)
    ? given.map((each: unknown, index) => [each, `scenario[${index}]`] as const)
    : [[given, "scenario"] as const];
  return Promise.all(
    all.map(async ([each, option]) => {
      const loaded = await loadScenario(each, option, named);
      return compileScenario(await checkForm(loaded), loaded, named, spec);
    }),
  );
}

function compileScenario(
  { product, when, scenario, steps = {} }: ScenarioDescription,
  { value, placeOf }: LoadedScenario,
  named: Readonly<Record<string, Scenario>>,
  spec: ScenarioSpec,
): CompiledScenario {
  if (product !== undefined && spec.product !== undefined && product !== spec.product) {
    throw new ConfigurationError(
      placeOf(["product"]),
      `is ${product}, but the mock is one of ${spec.product}`,
    );
  }
  const { steps: base = {}, when: condition = undefined } =
    scenario === undefined ? {} : descriptionOf(namedScenario(scenario, placeOf(["scenario"]), named));
  const isTable = value === steps;
  const own = compileSteps(steps, (path) => placeOf(isTable ? path : ["steps", ...path]), spec);
  const compiled = new Map([...compileSteps(base, placeOf, spec), ...own]);
  const begins = when ?? condition;
  return {
    steps: compiled,
    when: begins && compileWhen(begins, [...compiled.keys()], (path) => placeOf(["when", ...path]), spec),
  };
}

function compileSteps(
  steps: Steps,
  placeOf: Place,
  spec: ScenarioSpec,
): Map<string, readonly CompiledStep[]> {
  return new Map(
    Object.entries(steps).map(([operationId, list]) => {
      const operation = operationOf(operationId, placeOf([operationId]), placeOf([]), spec);
      return [
        operationId,
        list.map((step: Step, index) =>
          compileStep(step, operation, (path) => placeOf([operationId, index, ...path]), spec),
        ),
      ];
    }),
  );
}

/** The parameters that one of the operations must have: that of the condition, or else those with steps. */
function compileWhen(
  { operation, body, ...parameters }: When,
  stepped: readonly string[],
  placeOf: Place,
  spec: ScenarioSpec,
): CompiledWhen {
  const about =
    operation === undefined
      ? spec.operations.filter(({ operationId }) => stepped.includes(operationId))
      : [operationOf(operation, placeOf(["operation"]), placeOf([]), spec)];
  const valid = [...new Set(about.flatMap((each) => spec.parametersOf(each)))];
  checkParameters(Object.keys(parameters), valid, placeOf);
  return { operation, parameters, body };
}
