/** What all products share. The clients are in `asyncops/vspc` and its siblings. */
export * from "./common.js";
export { watchOperations } from "./operations/watch-operations.js";
export type { WatchEvent, WatchOperationsOptions } from "./operations/watch-options.js";
