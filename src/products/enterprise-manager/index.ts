/** Veeam Backup Enterprise Manager. */
export type * from "../../../generated/enterprise-manager/client.js";
export type { paths as EnterpriseManagerPaths } from "../../../generated/enterprise-manager/types.js";
export * from "../../common.js";
export type {
  EnterpriseManagerAuth,
  LogonAuth,
  SessionAuth,
} from "./auth.js";
export {
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "./enterprise-manager.js";
export type {
  FilterBuilder,
  FilterOperator,
  FilterTerm,
  FilterValue,
} from "./filter.js";
export type { EnterpriseManagerBeginOptions } from "./lro/begin-options.js";
export { queryFilter } from "./query-filter.js";
export { querySort, type SortField } from "./query-sort.js";
