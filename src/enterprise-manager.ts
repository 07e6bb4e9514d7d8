/** Veeam Backup Enterprise Manager. */
export type * from "../generated/enterprise-manager/client.js";
export type { paths as EnterpriseManagerPaths } from "../generated/enterprise-manager/types.js";
export * from "./common.js";
export type {
  EnterpriseManagerAuth,
  LogonAuth,
  SessionAuth,
} from "./products/enterprise-manager/auth.js";
export {
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "./products/enterprise-manager/enterprise-manager.js";
export type {
  FilterBuilder,
  FilterOperator,
  FilterTerm,
  FilterValue,
} from "./products/enterprise-manager/filter.js";
export { queryFilter } from "./products/enterprise-manager/query-filter.js";
export { querySort, type SortField } from "./products/enterprise-manager/query-sort.js";
