/** Veeam Service Provider Console. */
export type * from "../../../generated/vspc/client.js";
export type { paths as VspcPaths } from "../../../generated/vspc/types.js";
export * from "../../common.js";
export type { ApiKeyAuth, PasswordAuth, TokenAuth, TokenPair, VspcAuth } from "./auth.js";
export type { VspcBeginOptions } from "./lro/follower.js";
export { sameValue, tenantOf } from "./product.js";
export { type AttachedVspcJob, Vspc, type VspcOptions } from "./vspc.js";
