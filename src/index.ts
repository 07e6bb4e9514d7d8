/** The exports that all products share. The clients are in `asyncops/vspc`, `asyncops/enterprise-manager` and `asyncops/oracle-sbc`. */
export * from "./common.js";
export { watchOperations } from "./lro/watch/watch-operations.js";
export type { WatchEvent, WatchOperationsOptions } from "./lro/watch/watcher.js";
