import type { OtherRequest, Step } from "../../contract/scenario.js";
import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/check-options.js";
import type { MockOperation } from "../mock-spec.js";
import type { MockReply, Wanted } from "../responder.js";
import type { CompiledStep, ScenarioSpec } from "./compiled.js";
import { inMs } from "./duration.js";
import type { LoadedScenario } from "./load.js";
import { merged } from "./merge.js";
import { checkParameters, operationOf } from "./operation-of.js";

type Place = LoadedScenario["placeOf"];

/**
 * Checks a step against the spec.
 * @param placeOf names a place in the step
 */
export function compileStep(
  step: Step,
  operation: MockOperation,
  placeOf: Place,
  spec: ScenarioSpec,
): CompiledStep {
  const { set, retryAfter, delay, fault, otherUser, times = 1, for: lasts } = step;
  const isPage = fault === "proxy-page";
  const wanted = isPage ? undefined : wantedOf(step, operation, placeOf);
  const body = Object.hasOwn(step, "value") ? { value: step.value } : undefined;
  if (body !== undefined || set !== undefined) {
    const reply = spec.example(operation, wanted);
    const value = body === undefined ? reply.value : body.value;
    if (set !== undefined) checkMembers(set, operation, { ...reply, value }, placeOf, spec);
    const made = { ...reply, value: set === undefined ? value : merged(value, set) };
    const [problem] = spec.problems(operation, made);
    if (problem !== undefined) {
      const place = placeOf([body ? "value" : "set"]);
      throw new ConfigurationError(place, `makes a response that violates the spec: ${problem}`);
    }
  }
  if (otherUser !== undefined) checkOther(otherUser, (path) => placeOf(["otherUser", ...path]), spec);
  return {
    wanted,
    body,
    set,
    retryAfter,
    delay: delay === undefined ? undefined : inMs(delay),
    fault,
    pageStatus: step.code ?? 502,
    otherUser,
    times,
    lasts: lasts === undefined ? undefined : inMs(lasts),
  };
}

/** @throws {ConfigurationError} for a member that the schema does not name: it would be sent, and nobody would read it. */
function checkMembers(
  set: Readonly<Record<string, unknown>>,
  operation: MockOperation,
  reply: MockReply,
  placeOf: Place,
  spec: ScenarioSpec,
): void {
  const unknown = spec.unknownMember(operation, reply, set);
  if (unknown === undefined) return;
  const path = ["set", ...unknown.path];
  const details = { option: placeOf(path), place: placeOf(path.slice(0, -1)) };
  throw unknownName("member", path.at(-1), unknown.valid, details);
}

/** `undefined` for a step that leaves the response to the rest of the mock. */
function wantedOf(step: Step, { examples }: MockOperation, placeOf: Place): Wanted | undefined {
  const { code, example } = step;
  if (code === undefined && example === undefined) return Object.hasOwn(step, "value") ? {} : undefined;
  if (code === undefined) {
    for (const [status, names] of examples) {
      if (status !== "default" && names.includes(example as string)) return { code: Number(status), example };
    }
    throw unknownExample(example as string, [...examples.values()].flat(), placeOf);
  }
  // `default` stands for errors only. For an undeclared 2xx, the body would be unknown.
  const declared = examples.has(String(code)) ? String(code) : "default";
  const names = examples.get(declared);
  if (names === undefined || (declared === "default" && code < 400)) {
    const valid = [...examples.keys()].join(", ");
    throw new ConfigurationError(
      placeOf(["code"]),
      `is ${code}, which the spec does not declare. Valid codes: ${valid}. With fault: proxy-page, any status is valid`,
    );
  }
  if (example !== undefined && !names.includes(example)) throw unknownExample(example, names, placeOf);
  return { code, example };
}

function unknownExample(example: string, valid: readonly string[], placeOf: Place): ConfigurationError {
  return unknownName("example", example, valid, { option: placeOf(["example"]), place: placeOf([]) });
}

function checkOther(
  { operation, body: _, ...parameters }: OtherRequest,
  placeOf: Place,
  spec: ScenarioSpec,
): void {
  const valid = spec.parametersOf(operationOf(operation, placeOf(["operation"]), placeOf([]), spec));
  checkParameters(Object.keys(parameters), valid, placeOf);
}
