/** The exports that all entries share: errors, handles, and the types of options. */

export type { ClientOptions } from "./client/options.js";
export type { Call, CallOptions, WithResponse } from "./contract/call.js";
export * from "./errors/index.js";
export type { Clock } from "./http/clock.js";
export type { LogFields, Logger } from "./http/log.js";

export type { RetryPolicy } from "./http/retry-policy.js";
export type { FetchLike, TlsOptions } from "./http/transport.js";
export type { Certainty, OperationJson, OperationState, Outcome } from "./lro/driver.js";
export { Operation, type Progress, type WaitOptions } from "./lro/operation.js";
export type { PollInterval } from "./lro/wait-options.js";
export type { Paginator } from "./paging/offset.js";
export { version } from "./version.js";
