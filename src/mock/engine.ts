import { made } from "../made.js";
import { type Bodies, bodiesOf } from "./body/bodies.js";
import type { MockSpec } from "./mock-spec.js";
import { type Validators, validators } from "./prism/validators.js";
import { createRouter, type Router } from "./spec/router.js";

/** The parts that route, decode and validate by one spec. */
export interface Engine extends Bodies {
  readonly spec: MockSpec;
  readonly router: Router;
  readonly validators: Validators;
}

const engines = new WeakMap<MockSpec, Engine>();

/** Servers of one process share the engine of a spec: codecs and validators are made once. */
export function engineOf(spec: MockSpec): Engine {
  return made(engines, spec, () => ({
    spec,
    router: createRouter(spec.operations),
    validators: validators(spec),
    ...bodiesOf(spec.document),
  }));
}
