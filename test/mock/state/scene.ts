import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { MockOperation } from "../../../src/mock/mock-spec.js";
import type { MockReply, MockRequest } from "../../../src/mock/responder.js";
import type { Problem } from "../../../src/mock/state/check-data.js";
import type { MockObjects } from "../../../src/mock/state/objects.js";
import { createState, type StateOptions } from "../../../src/mock/state/state.js";
import type { StateSpec } from "../../../src/mock/state/state-spec.js";
import { type ManualClock, manualClock } from "../../support/manual-clock.js";
import { type Spec, type SpecAnswer, specOf } from "../../support/spec.js";

export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: MockRequest["headers"];
  readonly body?: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the body of any operation, which is validated by its schema
export type Body = any;

/** A state without HTTP. Every response is validated against the schema of its operation and status. */
export interface Scene {
  readonly state: MockObjects;
  readonly clock: ManualClock;
  /** The response of an operation. */
  ask(operationId: string, asked?: Asked): Promise<MockReply & { readonly value: Body }>;
}

export const origin = "http://127.0.0.1:4010/api";

interface Known {
  readonly spec: Spec;
  readonly state: StateSpec;
  readonly validators: (schema: string) => ReturnType<Ajv2020["compile"]>;
}

const products = new Map<string, Known>();

export function known(product: string): Known {
  let found = products.get(product);
  if (found === undefined) {
    const file = new URL(`../../../generated/${product}/state.json`, import.meta.url);
    const spec = specOf(product);
    const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateFormats: true });
    formats.default(ajv);
    ajv.addSchema(spec.document, "spec", undefined, false);
    const validators = (schema: string) =>
      ajv.getSchema(`spec${schema}`) ?? ajv.compile({ $ref: `spec${schema}` });
    found = { spec, state: JSON.parse(readFileSync(file, "utf8")), validators };
    products.set(product, found);
  }
  return found;
}

function problemsOf(validators: Known["validators"], schema: string, value: unknown): Problem[] {
  const validator = validators(`#/components/schemas/${schema}`);
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, message = "" }) => ({
    location: instancePath.split("/").slice(1),
    message,
  }));
}

export function scene(product: string, options: StateOptions = {}): Scene {
  const { spec, state: stateSpec, validators } = known(product);
  const clock = manualClock();
  const { respond, objects } = createState(
    stateSpec,
    (schema, value) => problemsOf(validators, schema, value),
    {
      clock,
      ...options,
    },
  );
  return {
    state: objects,
    clock,
    async ask(operationId, { path = {}, query = {}, headers = {}, body } = {}) {
      const reply = await respond({
        operation: { operationId, method: spec.operation(operationId).method } as MockOperation,
        path,
        query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, textOf(value)])),
        headers,
        body,
        origin,
        signal: new AbortController().signal,
        example: () => exampleOf(operationId),
      });
      if (reply === undefined) throw new Error(`${operationId} has no state`);
      checkReply(operationId, reply, "select" in query);
      return reply as MockReply & { value: Body };
    },
  };

  function exampleOf(operationId: string): MockReply {
    const { answers } = spec.operation(operationId);
    const [status, answer] = [...answers].find(([name]) => name.startsWith("2")) as [string, SpecAnswer];
    return { status: Number(status), value: answer.examples[0]?.value };
  }

  function checkReply(operationId: string, { status, value }: MockReply, isPart: boolean): void {
    const { answers } = spec.operation(operationId);
    const declared = answers.get(String(status)) ?? answers.get("default");
    if (declared === undefined) throw new Error(`${operationId} declares no ${status}`);
    if (declared.schema === undefined) {
      if (value !== undefined) throw new Error(`${operationId} has no body for ${status}`);
      return;
    }
    const validator = validators(declared.schema);
    // A selection leaves out required members too.
    if (isPart || validator(value)) return;
    const violations = validator.errors
      ?.slice(0, 5)
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
    throw new Error(
      `${operationId} ${status}: ${violations?.join("; ")}\n${JSON.stringify(value).slice(0, 500)}`,
    );
  }
}

function textOf(value: unknown): string | readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
