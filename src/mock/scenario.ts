import type { Scenario, Step } from "../contract/mocked-product.js";
import { ConfigurationError } from "../errors/index.js";
import { unknownName } from "../options/unknown-name.js";
import type { MockOperation } from "./mock-spec.js";
import { wantedBy } from "./prism/examples.js";
import type { Responder } from "./responder.js";

/** Returns the `Prefer` header for the next request of an operation. */
export type Script = (operationId: string) => string | undefined;

/** Responds with the examples that the steps of a scenario name. */
export function scenarioResponder(script: Script): Responder {
  return (request) => {
    const preference = script(request.operation.operationId);
    return preference === undefined ? undefined : request.example(wantedBy(preference));
  };
}

/** @throws {ConfigurationError} for an unknown name, or a step whose response is not in the spec. */
export function scriptOf(
  scenario: Scenario | string | undefined,
  named: Readonly<Record<string, Scenario>>,
  operations: readonly MockOperation[],
): Script {
  const steps = new Map<string, readonly string[]>();
  for (const [operationId, given] of Object.entries(scenarioOf(scenario, named))) {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    if (operation === undefined) {
      const valid = operations.map((candidate) => candidate.operationId);
      throw unknownName("operationId", operationId, valid, {
        option: `scenario.${operationId}`,
        place: "scenario",
      });
    }
    steps.set(operationId, preferences(operation, given));
  }
  const taken = new Map<string, number>();
  return (operationId) => {
    const sequence = steps.get(operationId);
    if (sequence === undefined) return undefined;
    const count = taken.get(operationId) ?? 0;
    taken.set(operationId, count + 1);
    return sequence[Math.min(count, sequence.length - 1)];
  };
}

function scenarioOf(
  scenario: Scenario | string | undefined,
  named: Readonly<Record<string, Scenario>>,
): Scenario {
  if (scenario === undefined) return {};
  if (typeof scenario === "object" && scenario !== null) return scenario;
  const found = Object.hasOwn(named, scenario) ? named[scenario] : undefined;
  if (found === undefined) {
    throw unknownName("scenario", scenario, Object.keys(named), { option: "scenario" });
  }
  return found;
}

const members = ["code", "example", "times"];

/** The `Prefer` headers of an operation, one for each request. */
function preferences({ operationId, examples: answers }: MockOperation, steps: readonly Step[]): string[] {
  const at = `scenario.${operationId}`;
  if (!Array.isArray(steps) || steps.length === 0)
    throw new ConfigurationError(at, "must be a list of steps");
  return steps.flatMap((step, index) => {
    const place = `${at}[${index}]`;
    if (typeof step !== "object" || step === null) throw new ConfigurationError(place, "must be a step");
    const { code, example, times = 1 } = step;
    const unknown = Object.keys(step).find((name) => !members.includes(name));
    if (unknown !== undefined) {
      throw unknownName("option", unknown, members, { option: `${place}.${unknown}`, place });
    }
    if (!Number.isInteger(times) || times < 1) {
      throw new ConfigurationError(`${place}.times`, "must be a whole number of at least 1");
    }
    const status = statusOf(place, answers, code, example);
    const preference = [
      status === undefined ? "" : `code=${status}`,
      example === undefined ? "" : `example=${example}`,
    ];
    return Array<string>(times).fill(preference.filter(Boolean).join(", "));
  });
}

function statusOf(
  place: string,
  answers: MockOperation["examples"],
  code: number | undefined,
  example: string | undefined,
): string | undefined {
  if (code === undefined) {
    if (example === undefined) return undefined;
    for (const [status, examples] of answers) {
      if (status !== "default" && examples.includes(example)) return status;
    }
    throw unknownExample(place, example, [...answers.values()].flat());
  }
  // `default` stands for errors only. For an undeclared 2xx, the body would be unknown.
  const declared = answers.has(String(code)) ? String(code) : "default";
  const examples = answers.get(declared);
  if (examples === undefined || (declared === "default" && !(code >= 400 && code <= 599))) {
    throw new ConfigurationError(
      `${place}.code`,
      `is ${code}, which the spec does not declare. Valid codes: ${[...answers.keys()].join(", ")}`,
    );
  }
  if (example !== undefined && !examples.includes(example)) {
    throw unknownExample(place, example, examples);
  }
  return String(code);
}

function unknownExample(place: string, example: string, valid: readonly string[]): ConfigurationError {
  return unknownName("example", example, valid, { option: `${place}.example`, place });
}
