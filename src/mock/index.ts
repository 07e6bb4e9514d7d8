export type { Scenario, Step } from "../contract/mocked-product.js";
export type { Violation } from "./check/violations.js";
export type { Check, CheckedExchange, CheckOptions } from "./live/check-options.js";
export type { Mock, MockOptions } from "./mock-options.js";
export type { Product, ScenarioName } from "./products.js";
export type { RecordedRequest } from "./record/recorder.js";
export { startCheck } from "./start-check.js";
export { startMock } from "./start-mock.js";
