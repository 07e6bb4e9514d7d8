/** What every entry exports: errors, handles and the types of options. */
export type { Call, CallOptions, WithResponse } from "./client/call.js";
export type { ClientOptions } from "./client/options.js";
export type { BeginOptions } from "./client/tracked.js";
export * from "./errors/index.js";
export type { Certainty, OperationJson, OperationState, Outcome } from "./operations/driver.js";
export { Operation, type Progress, type WaitOptions } from "./operations/operation.js";
export type { PollInterval } from "./operations/schedule.js";
export type { Paginator } from "./paging/offset.js";
export type { Clock } from "./transport/clock.js";
export type { LogFields, Logger } from "./transport/log.js";
export type { FetchLike } from "./transport/network.js";
export type { RetryPolicy } from "./transport/retry-policy.js";
export type { TlsOptions } from "./transport/tls-options.js";
export { version } from "./version.js";
