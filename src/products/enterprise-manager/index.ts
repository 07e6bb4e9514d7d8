/** Veeam Backup Enterprise Manager. */
export type * from "../../../generated/enterprise-manager/client.js";
export type { paths as EnterpriseManagerPaths } from "../../../generated/enterprise-manager/types.js";
export * from "../../common.js";
export {
  type AttachedSession,
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "./enterprise-manager.js";
export type {
  EnterpriseManagerAuth,
  LogonAuth,
  SessionAuth,
} from "./logon.js";
export type { EnterpriseManagerBeginOptions } from "./lro/follower.js";
export type {
  FilterBuilder,
  FilterOperator,
  FilterTerm,
  FilterValue,
} from "./query.js";
export { queryFilter, querySort, type SortField } from "./query.js";
