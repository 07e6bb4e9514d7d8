/** Oracle Session Border Controller. */
export type * from "../../../generated/oracle-sbc/client.js";
export type { paths as OracleSbcPaths } from "../../../generated/oracle-sbc/types.js";
export * from "../../common.js";
export type { Applied, ApplyOptions, EditContext } from "./configuration/apply-configuration.js";
export type { ApplyProgress, ApplyStep } from "./configuration/apply-configuration-steps.js";
export type { CertificateRenewal } from "./configuration/certificate.js";
export type { ElementType, ElementValues } from "./configuration/element-type.js";
export type { GetElementOptions, PutElementOptions } from "./configuration/elements.js";
export type { LockOptions } from "./configuration/lock.js";
export type { AttributeValue, PlainElement, PlainSubElement } from "./configuration/plain-element.js";
export type { OracleSbcBeginOptions } from "./lro/follower.js";
export { OracleSbc, type OracleSbcAction, type OracleSbcOptions } from "./oracle-sbc.js";
export type { LoginAuth, OracleSbcAuth, TokenAuth } from "./tokens.js";
