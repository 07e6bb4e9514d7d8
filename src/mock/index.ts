export type {
  Duration,
  Fault,
  OtherRequest,
  Scenario,
  ScenarioDescription,
  Step,
  Steps,
  When,
} from "../contract/scenario.js";
export type { Clock } from "../http/clock.js";
export type { Violation } from "./check/violations.js";
export type { Check, CheckedExchange, CheckOptions } from "./live/check-options.js";
export type { GivenScenario, Mock, MockOptions, ScenarioPath } from "./mock-options.js";
export type { Product, ScenarioName } from "./products.js";
export type { RecordedRequest } from "./record/recorder.js";
export { startCheck } from "./start-check.js";
export { startMock } from "./start-mock.js";
export type { MockData } from "./state/objects.js";
export type { MockCredentials } from "./state/sessions/credentials.js";
export { type VirtualClock, type VirtualClockOptions, virtualClock } from "./virtual-clock.js";
