/** What all products share. The clients are in `asyncops/vspc` and its siblings. */
export * from "./common.js";
export { watchOperations } from "./lro/watch/watch-operations.js";
export type { WatchEvent, WatchOperationsOptions } from "./lro/watch/watch-options.js";
