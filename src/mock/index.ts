export type { RecordedRequest } from "./recorder.js";
export type { Scenario, Step } from "./scenario.js";
export { type Check, type CheckedExchange, type CheckOptions, startCheck } from "./start-check.js";
export { type Mock, type MockOptions, startMock } from "./start-mock.js";
export type { Violation } from "./violations.js";
