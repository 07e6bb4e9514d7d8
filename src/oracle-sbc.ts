/** Oracle Session Border Controller. */
export type * from "../generated/oracle-sbc/client.js";
export type { paths as OracleSbcPaths } from "../generated/oracle-sbc/types.js";
export * from "./common.js";
export type {
  Applied,
  ApplyOptions,
  ApplyProgress,
  EditContext,
} from "./products/oracle-sbc/apply-configuration.js";
export type { ApplyStep } from "./products/oracle-sbc/apply-configuration-steps.js";
export type { LoginAuth, OracleSbcAuth, TokenAuth } from "./products/oracle-sbc/auth.js";
export type { CertificateRenewal } from "./products/oracle-sbc/certificate.js";
export type { ElementType, ElementValues } from "./products/oracle-sbc/element-type.js";
export type { GetElementOptions, PutElementOptions } from "./products/oracle-sbc/elements.js";
export type { LockOptions } from "./products/oracle-sbc/lock.js";
export { OracleSbc, type OracleSbcOptions } from "./products/oracle-sbc/oracle-sbc.js";
export type { AttributeValue, PlainElement, PlainSubElement } from "./products/oracle-sbc/plain-element.js";
