import schema from "../../../schemas/scenario.json" with { type: "json" };
import type { Scenario, ScenarioDescription, Steps } from "../../contract/scenario.js";
import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/check-options.js";
import { tokensOf } from "../../pointer.js";
import { isRecord } from "../../xml/values.js";
import type { LoadedScenario } from "./load.js";

/** The members of a description. An object with one of them is not a table of steps. */
const members = Object.keys(schema.definitions.scenario.properties);

/**
 * Checks the form of a scenario against the schema of scenarios.
 * @returns the steps as a description
 * @throws {ConfigurationError} with the place of the first problem.
 */
export async function checkForm(scenario: LoadedScenario): Promise<ScenarioDescription> {
  const { value, isBuiltIn, placeOf } = scenario;
  const isDescription = isDescribed(value);
  if (!isBuiltIn) await check(isDescription ? "scenario" : "steps", value, placeOf);
  const description = descriptionOf(value as Scenario);
  // Ajv accepts any object, also a Map or a promise, which have no members.
  if (!isRecord(description.steps ?? {})) {
    throw new ConfigurationError(placeOf(isDescription ? ["steps"] : []), schema.definitions.steps["x-must"]);
  }
  return description;
}

/** A scenario as a description, whose steps may be all that there is. */
export function descriptionOf(scenario: Scenario): ScenarioDescription {
  return isDescribed(scenario) ? (scenario as ScenarioDescription) : { steps: scenario as Steps };
}

function isDescribed(value: unknown): boolean {
  return isRecord(value) && members.some((name) => Object.hasOwn(value, name));
}

interface Problem {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: unknown;
}

type Place = LoadedScenario["placeOf"];

let validators: ReturnType<typeof loadValidators> | undefined;

/** Only scenarios of the caller need Ajv. */
async function loadValidators() {
  const { Ajv } = await import("./ajv.js");
  const ajv = new Ajv({ strict: false, verbose: true });
  ajv.addSchema(schema, "scenario");
  const compile = (definition: string) => ajv.compile({ $ref: `scenario#/definitions/${definition}` });
  return { scenario: compile("scenario"), steps: compile("steps") };
}

async function check(definition: "scenario" | "steps", value: unknown, placeOf: Place): Promise<void> {
  validators ??= loadValidators();
  const validate = (await validators)[definition];
  if (!validate(value)) throw errorFor(mostSpecific((validate.errors ?? []) as Problem[]), value, placeOf);
}

/** A choice reports each of its branches. Its own problem says which choices there are. */
function mostSpecific(problems: readonly Problem[]): Problem {
  const choice = problems.find(
    ({ keyword, parentSchema }) => keyword === "anyOf" && mustOf(parentSchema) !== undefined,
  );
  return choice ?? (problems[0] as Problem);
}

function errorFor(problem: Problem, value: unknown, placeOf: Place): ConfigurationError {
  const { keyword, params, parentSchema, message = "is not valid" } = problem;
  const path = pathOf(problem.instancePath, value);
  if (keyword === "additionalProperties") {
    const name = String(params.additionalProperty);
    const { properties = {} } = parentSchema as { properties?: object };
    const place = placeOf(path);
    const option = placeOf([...path, name]);
    return unknownName("option", name, Object.keys(properties), { option, place });
  }
  return new ConfigurationError(placeOf(path), mustOf(parentSchema) ?? message);
}

function mustOf(parentSchema: unknown): string | undefined {
  return (parentSchema as { "x-must"?: string } | undefined)?.["x-must"];
}

/** A JSON Pointer as keys, with a number for an index. */
function pathOf(pointer: string, value: unknown): (string | number)[] {
  let at = value;
  return tokensOf(pointer).map((token) => {
    const key = Array.isArray(at) ? Number(token) : token;
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    return key;
  });
}
