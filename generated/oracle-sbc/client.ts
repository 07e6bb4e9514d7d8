// Generated from specs/oracle-sbc by npm run generate. Do not edit.
import type { Call, CallOptions } from "../../src/contract/call.js";
import type {
  SupportedVersionsResponse,
  TokenRenewal,
  TokenResponse,
  AsyncStatusResponse,
  RebootResponse,
  AcceptedResponse,
  BackupFilesResponse,
  ConfigElementsResponse,
  ConfigElementBody,
  ElementTypesResponse,
  ElementTypeMetadataResponse,
  BootParametersResponse,
  BootParametersBody,
  CertificateResponse,
  CertificateRequestResponse,
  ImportCertificateBody,
  ImportCertificateResponse,
  KpiTypesResponse,
  KpisResponse,
  SystemStatusResponse,
  SystemInformationResponse,
  SystemVersionResponse,
  SystemFeatures,
  SystemFeaturesResponse,
  AcknowledgedResponse,
} from "./types.js";

export type {
  SupportedVersions,
  Messages,
  Links,
  SupportedVersionsResponse,
  ErrorMessages,
  ErrorResponse,
  TokenRenewal,
  AccessToken,
  TokenResponse,
  AsyncOperationState,
  AsyncStatus,
  StatusMessages,
  AsyncStatusResponse,
  RebootResponse,
  AcceptedResponse,
  BackupFilesResponse,
  ConfigAttribute,
  ConfigSubElement,
  ConfigElement,
  ConfigElements,
  ConfigElementsResponse,
  ConfigSubElementBody,
  ConfigElementBody,
  ListedElementType,
  ElementTypes,
  ElementTypesResponse,
  AttributeMetadata,
  ElementTypeMetadata,
  ElementTypeMetadataResponse,
  BootParameter,
  BootParameters,
  BootParametersResponse,
  BootParametersBody,
  CertificateName,
  CertificateValidity,
  CertificateDetails,
  CertificateRecordDetails,
  CertificateResponse,
  CertificateRequest,
  CertificateRequestResponse,
  ImportCertificateBody,
  ImportCertificateResponse,
  KpiTypesResponse,
  Kpis,
  KpisResponse,
  SyncComponent,
  SwitchOver,
  SystemStatus,
  SystemStatusResponse,
  SystemInformation,
  SystemInformationResponse,
  SystemVersionInfo,
  SystemVersionResponse,
  License,
  SystemFeatures,
  SystemFeaturesResponse,
  AcknowledgedResponse,
} from "./types.js";

/** Result of `getSupportedVersions`. */
export type GetSupportedVersionsResult = SupportedVersionsResponse;

/** Parameters of `getToken`. */
export interface GetTokenParameters {
  /** Only to renew a token. Without it the call is a new logon. */
  body?: TokenRenewal | undefined;
}

/** Result of `getToken`. */
export type GetTokenResult = TokenResponse;

/** Result of `getAsyncStatus`. */
export type GetAsyncStatusResult = AsyncStatusResponse;

/** Result of `reboot`. */
export type RebootResult = RebootResponse;

/** Result of `switchover`. */
export type SwitchoverResult = undefined;

/** Result of `lockConfiguration`. */
export type LockConfigurationResult = undefined;

/** Result of `unlockConfiguration`. */
export type UnlockConfigurationResult = undefined;

/** Parameters of `deleteConfiguration`. */
export interface DeleteConfigurationParameters {
  /** Whether to delete the cached configuration. What that one is, is not documented. */
  cached?: boolean | undefined;
}

/** Result of `deleteConfiguration`. */
export type DeleteConfigurationResult = undefined;

/** Result of `saveConfiguration`. */
export type SaveConfigurationResult = AcceptedResponse;

/** Result of `verifyConfiguration`. */
export type VerifyConfigurationResult = AcceptedResponse;

/** Parameters of `restoreConfiguration`. */
export interface RestoreConfigurationParameters {
  /** What to restore from. Prose of releases 8.2 and 8.3 calls it `restoreType`, which is a slip. */
  restoreSource: "running" | "saved" | "backupFile" | (string & {});
  /**
   * Name of a file in `/code/bkups`, for the source `backupFile`, which needs it. The bare name: a path is
   * an error.
   */
  filename?: string | undefined;
}

/** Result of `restoreConfiguration`. */
export type RestoreConfigurationResult = AcceptedResponse;

/** Result of `activateConfiguration`. */
export type ActivateConfigurationResult = AcceptedResponse;

/** Parameters of `backupConfiguration`. */
export interface BackupConfigurationParameters {
  /** What to back up. */
  backupSource: "running" | "saved" | "editing" | (string & {});
  /** Name of the file, in `/code/bkups`. What happens to one that exists is not documented. */
  filename: string;
}

/** Result of `backupConfiguration`. */
export type BackupConfigurationResult = AcceptedResponse;

/** Result of `getBackupFiles`. */
export type GetBackupFilesResult = BackupFilesResponse;

/** Parameters of `deleteBackupFile`. */
export interface DeleteBackupFileParameters {
  /** Name of a file in `/code/bkups`. The bare name: a path is an error. */
  filename: string;
}

/** Result of `deleteBackupFile`. */
export type DeleteBackupFileResult = undefined;

/** Parameters of `getConfigElements`. */
export interface GetConfigElementsParameters {
  /**
   * Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
   * on platform and entitlements.
   */
  elementType: string;
  /**
   * The key attributes that pick one instance, as `name=value` pairs of the query, in any order.
   * `getElementTypeMetadata` reports which attributes are keys. Left out for a type that has one instance at most.
   */
  keys?: {
    [key: string]: string;
  } | undefined;
  /** Number of instances to skip. Not every type pages. */
  offset?: number | undefined;
  /** Number of instances to give at most. Not every type pages. Some text of the vendor calls it `maxInstances`. */
  maxElements?: number | undefined;
  /** `true` reads the running configuration. Absent means the editing one. */
  running?: boolean | undefined;
}

/** Result of `getConfigElements`. */
export type GetConfigElementsResult = ConfigElementsResponse;

/** Parameters of `updateConfigElement`. */
export interface UpdateConfigElementParameters {
  /** Keys and changes of the element. */
  body: ConfigElementBody;
}

/** Result of `updateConfigElement`. */
export type UpdateConfigElementResult = ConfigElementsResponse;

/** Parameters of `addConfigElement`. */
export interface AddConfigElementParameters {
  /** The element, with its keys. */
  body: ConfigElementBody;
}

/** Result of `addConfigElement`. */
export type AddConfigElementResult = ConfigElementsResponse;

/** Parameters of `deleteConfigElement`. */
export interface DeleteConfigElementParameters {
  /**
   * Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
   * on platform and entitlements.
   */
  elementType: string;
  /**
   * The key attributes that pick one instance, as `name=value` pairs of the query, in any order.
   * `getElementTypeMetadata` reports which attributes are keys. Left out for a type that has one instance at most.
   */
  keys?: {
    [key: string]: string;
  } | undefined;
}

/** Result of `deleteConfigElement`. */
export type DeleteConfigElementResult = undefined;

/** Parameters of `deleteConfigElementAndReferences`. */
export interface DeleteConfigElementAndReferencesParameters {
  /** Type of the element. Only `realm-config` so far. The response to another type is not documented. */
  elementType: "realm-config" | (string & {});
  /**
   * The key attributes that pick the instance, as `name=value` pairs of the query, in any order: all keys of the type.
   * `getElementTypeMetadata` reports which attributes are keys.
   */
  keys: {
    [key: string]: string;
  };
}

/** Result of `deleteConfigElementAndReferences`. */
export type DeleteConfigElementAndReferencesResult = undefined;

/** Result of `getElementTypes`. */
export type GetElementTypesResult = ElementTypesResponse;

/** Parameters of `getElementTypeMetadata`. */
export interface GetElementTypeMetadataParameters {
  /**
   * Type of configuration element, such as `session-agent`, as `getElementTypes` names it. Which types there are depends
   * on platform and entitlements.
   */
  elementType: string;
}

/** Result of `getElementTypeMetadata`. */
export type GetElementTypeMetadataResult = ElementTypeMetadataResponse;

/** Parameters of `getElementTypeTemplate`. */
export interface GetElementTypeTemplateParameters {
  /** The type, or the path to a type within another, with `/` between: `sip-manipulation/header-rules`. */
  elementType: string;
  /** Optional elements to put within, one parameter each. For a type that is not a path. */
  subElement?: string[] | undefined;
}

/** Result of `getElementTypeTemplate`. */
export type GetElementTypeTemplateResult = ConfigElementsResponse;

/** Result of `getBootParameters`. */
export type GetBootParametersResult = BootParametersResponse;

/** Parameters of `updateBootParameters`. */
export interface UpdateBootParametersParameters {
  /** The whole set. */
  body: BootParametersBody;
}

/** Result of `updateBootParameters`. */
export type UpdateBootParametersResult = BootParametersResponse;

/** Parameters of `getCertificates`. */
export interface GetCertificatesParameters {
  /** Name of the certificate record. */
  recordName: string;
  /** `detail` gives the parts of the certificate, `pem` the certificate itself. */
  format: "detail" | "pem" | (string & {});
}

/** Result of `getCertificates`. */
export type GetCertificatesResult = CertificateResponse;

/** Parameters of `generateCertificateRequest`. */
export interface GenerateCertificateRequestParameters {
  /** Name of the certificate record, which must exist. */
  recordName: string;
  /** Whether to make a new request for a record that has one. What happens without it is not documented. */
  reGenerate?: boolean | undefined;
}

/** Result of `generateCertificateRequest`. */
export type GenerateCertificateRequestResult = CertificateRequestResponse;

/** Parameters of `importCertificate`. */
export interface ImportCertificateParameters {
  /** The certificate and its record. */
  body: ImportCertificateBody;
}

/** Result of `importCertificate`. */
export type ImportCertificateResult = ImportCertificateResponse;

/** Parameters of `importCertificateByPost`. */
export interface ImportCertificateByPostParameters {
  /** The certificate and its record. */
  body: ImportCertificateBody;
}

/** Result of `importCertificateByPost`. */
export type ImportCertificateByPostResult = ImportCertificateResponse | undefined;

/** Parameters of `getKpiTypes`. */
export interface GetKpiTypesParameters {
  /** Type to describe. Without it the types are listed. */
  type?: string | undefined;
}

/** Result of `getKpiTypes`. */
export type GetKpiTypesResult = KpiTypesResponse;

/** Parameters of `getKpis`. */
export interface GetKpisParameters {
  /** Type of KPIs, from the links of `getKpiTypes`. */
  type: "globalSessions" | "sessCapacityUtil" | "sipRegistrations" | "sysCPUUtil" | "sysMemoryUtil" | (string & {});
}

/** Result of `getKpis`. */
export type GetKpisResult = KpisResponse;

/** Result of `getSystemStatus`. */
export type GetSystemStatusResult = SystemStatusResponse;

/** Result of `getSystemInformation`. */
export type GetSystemInformationResult = SystemInformationResponse;

/** Result of `getSystemVersion`. */
export type GetSystemVersionResult = SystemVersionResponse;

/** Result of `getSystemFeatures`. */
export type GetSystemFeaturesResult = SystemFeaturesResponse;

/** Parameters of `updateSystemFeatures`. */
export interface UpdateSystemFeaturesParameters {
  /** Product type or entitlements. */
  body: SystemFeatures;
}

/** Result of `updateSystemFeatures`. */
export type UpdateSystemFeaturesResult = AcknowledgedResponse;

/** Parameters of `addSystemFeature`. */
export interface AddSystemFeatureParameters {
  /** The license. */
  body: SystemFeatures;
}

/** Result of `addSystemFeature`. */
export type AddSystemFeatureResult = AcknowledgedResponse;

/** Parameters of `deleteSystemFeature`. */
export interface DeleteSystemFeatureParameters {
  /** The license to delete. */
  body: SystemFeatures;
}

/** Result of `deleteSystemFeature`. */
export type DeleteSystemFeatureResult = undefined;

/** What each operation of OracleSbc takes and returns, by operationId. */
export interface OracleSbcOperations {
  getSupportedVersions: { parameters: Record<string, never>; optional: true; result: GetSupportedVersionsResult; item: never };
  getToken: { parameters: GetTokenParameters; optional: true; result: GetTokenResult; item: never };
  getAsyncStatus: { parameters: Record<string, never>; optional: true; result: GetAsyncStatusResult; item: never };
  reboot: { parameters: Record<string, never>; optional: true; result: RebootResult; begun: GetSystemStatusResult; item: never };
  switchover: { parameters: Record<string, never>; optional: true; result: SwitchoverResult; begun: GetSystemStatusResult; item: never };
  lockConfiguration: { parameters: Record<string, never>; optional: true; result: LockConfigurationResult; item: never };
  unlockConfiguration: { parameters: Record<string, never>; optional: true; result: UnlockConfigurationResult; item: never };
  deleteConfiguration: { parameters: DeleteConfigurationParameters; optional: true; result: DeleteConfigurationResult; item: never };
  saveConfiguration: { parameters: Record<string, never>; optional: true; result: SaveConfigurationResult; begun: GetAsyncStatusResult; item: never };
  verifyConfiguration: { parameters: Record<string, never>; optional: true; result: VerifyConfigurationResult; begun: GetAsyncStatusResult; item: never };
  restoreConfiguration: { parameters: RestoreConfigurationParameters; optional: false; result: RestoreConfigurationResult; begun: GetAsyncStatusResult; item: never };
  activateConfiguration: { parameters: Record<string, never>; optional: true; result: ActivateConfigurationResult; begun: GetAsyncStatusResult; item: never };
  backupConfiguration: { parameters: BackupConfigurationParameters; optional: false; result: BackupConfigurationResult; begun: GetAsyncStatusResult; item: never };
  getBackupFiles: { parameters: Record<string, never>; optional: true; result: GetBackupFilesResult; item: never };
  deleteBackupFile: { parameters: DeleteBackupFileParameters; optional: false; result: DeleteBackupFileResult; item: never };
  getConfigElements: { parameters: GetConfigElementsParameters; optional: false; result: GetConfigElementsResult; item: NonNullable<NonNullable<GetConfigElementsResult["data"]>["configElement"]>[number] };
  updateConfigElement: { parameters: UpdateConfigElementParameters; optional: false; result: UpdateConfigElementResult; item: never };
  addConfigElement: { parameters: AddConfigElementParameters; optional: false; result: AddConfigElementResult; item: never };
  deleteConfigElement: { parameters: DeleteConfigElementParameters; optional: false; result: DeleteConfigElementResult; item: never };
  deleteConfigElementAndReferences: { parameters: DeleteConfigElementAndReferencesParameters; optional: false; result: DeleteConfigElementAndReferencesResult; item: never };
  getElementTypes: { parameters: Record<string, never>; optional: true; result: GetElementTypesResult; item: never };
  getElementTypeMetadata: { parameters: GetElementTypeMetadataParameters; optional: false; result: GetElementTypeMetadataResult; item: never };
  getElementTypeTemplate: { parameters: GetElementTypeTemplateParameters; optional: false; result: GetElementTypeTemplateResult; item: never };
  getBootParameters: { parameters: Record<string, never>; optional: true; result: GetBootParametersResult; item: never };
  updateBootParameters: { parameters: UpdateBootParametersParameters; optional: false; result: UpdateBootParametersResult; item: never };
  getCertificates: { parameters: GetCertificatesParameters; optional: false; result: GetCertificatesResult; item: never };
  generateCertificateRequest: { parameters: GenerateCertificateRequestParameters; optional: false; result: GenerateCertificateRequestResult; item: never };
  importCertificate: { parameters: ImportCertificateParameters; optional: false; result: ImportCertificateResult; item: never };
  importCertificateByPost: { parameters: ImportCertificateByPostParameters; optional: false; result: ImportCertificateByPostResult; item: never };
  getKpiTypes: { parameters: GetKpiTypesParameters; optional: true; result: GetKpiTypesResult; item: never };
  getKpis: { parameters: GetKpisParameters; optional: false; result: GetKpisResult; item: never };
  getSystemStatus: { parameters: Record<string, never>; optional: true; result: GetSystemStatusResult; item: never };
  getSystemInformation: { parameters: Record<string, never>; optional: true; result: GetSystemInformationResult; item: never };
  getSystemVersion: { parameters: Record<string, never>; optional: true; result: GetSystemVersionResult; item: never };
  getSystemFeatures: { parameters: Record<string, never>; optional: true; result: GetSystemFeaturesResult; item: never };
  updateSystemFeatures: { parameters: UpdateSystemFeaturesParameters; optional: false; result: UpdateSystemFeaturesResult; item: never };
  addSystemFeature: { parameters: AddSystemFeatureParameters; optional: false; result: AddSystemFeatureResult; item: never };
  deleteSystemFeature: { parameters: DeleteSystemFeatureParameters; optional: false; result: DeleteSystemFeatureResult; item: never };
}

/** The operations of OracleSbc by their routes. */
export interface OracleSbcRoutes {
  "GET /api/supportedversions": OracleSbcOperations["getSupportedVersions"];
  "POST /{version}/auth/token": OracleSbcOperations["getToken"];
  "GET /{version}/admin/asyncstatus": OracleSbcOperations["getAsyncStatus"];
  "POST /{version}/admin/reboot": OracleSbcOperations["reboot"];
  "POST /{version}/admin/switchover": OracleSbcOperations["switchover"];
  "POST /{version}/configuration/lock": OracleSbcOperations["lockConfiguration"];
  "POST /{version}/configuration/unlock": OracleSbcOperations["unlockConfiguration"];
  "DELETE /{version}/configuration/management": OracleSbcOperations["deleteConfiguration"];
  "PUT /{version}/configuration/management?action=save": OracleSbcOperations["saveConfiguration"];
  "PUT /{version}/configuration/management?action=verify": OracleSbcOperations["verifyConfiguration"];
  "PUT /{version}/configuration/management?action=restore": OracleSbcOperations["restoreConfiguration"];
  "POST /{version}/configuration/management?action=activate": OracleSbcOperations["activateConfiguration"];
  "POST /{version}/configuration/management?action=backup": OracleSbcOperations["backupConfiguration"];
  "GET /{version}/configuration/management/files": OracleSbcOperations["getBackupFiles"];
  "DELETE /{version}/configuration/management/files": OracleSbcOperations["deleteBackupFile"];
  "GET /{version}/configuration/configElements": OracleSbcOperations["getConfigElements"];
  "PUT /{version}/configuration/configElements": OracleSbcOperations["updateConfigElement"];
  "POST /{version}/configuration/configElements": OracleSbcOperations["addConfigElement"];
  "DELETE /{version}/configuration/configElements": OracleSbcOperations["deleteConfigElement"];
  "DELETE /{version}/configuration/configReferences": OracleSbcOperations["deleteConfigElementAndReferences"];
  "GET /{version}/configuration/elementTypes": OracleSbcOperations["getElementTypes"];
  "GET /{version}/configuration/elementTypes/metadata": OracleSbcOperations["getElementTypeMetadata"];
  "GET /{version}/configuration/elementTypes/template": OracleSbcOperations["getElementTypeTemplate"];
  "GET /{version}/configuration/bootparams": OracleSbcOperations["getBootParameters"];
  "PUT /{version}/configuration/bootparams": OracleSbcOperations["updateBootParameters"];
  "GET /{version}/configuration/certificates": OracleSbcOperations["getCertificates"];
  "PUT /{version}/configuration/certificates/generateRequest": OracleSbcOperations["generateCertificateRequest"];
  "PUT /{version}/configuration/certificates/import": OracleSbcOperations["importCertificate"];
  "POST /{version}/configuration/certificates/import": OracleSbcOperations["importCertificateByPost"];
  "GET /{version}/statistics/kpiTypes": OracleSbcOperations["getKpiTypes"];
  "GET /{version}/statistics/kpis": OracleSbcOperations["getKpis"];
  "GET /{version}/system/status": OracleSbcOperations["getSystemStatus"];
  "GET /{version}/system/information": OracleSbcOperations["getSystemInformation"];
  "GET /{version}/system/version": OracleSbcOperations["getSystemVersion"];
  "GET /{version}/system/features": OracleSbcOperations["getSystemFeatures"];
  "PUT /{version}/system/features": OracleSbcOperations["updateSystemFeatures"];
  "POST /{version}/system/features": OracleSbcOperations["addSystemFeature"];
  "DELETE /{version}/system/features": OracleSbcOperations["deleteSystemFeature"];
}

/** A method for each operation of OracleSbc. */
export interface OracleSbcMethods {
  /**
   * List supported API versions
   *
   * The versions of the API that the SBC has. The one path without a version; with one it gets 404. The
   * samples send a token, and a token takes a version to get, so start with the newest one you know. Whether it
   * answers without a token is not known.
   *
   * Roles: Administrator, User
   *
   * `GET /api/supportedversions`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getSupportedVersions(parameters?: Record<string, never>, options?: CallOptions): Call<GetSupportedVersionsResult>;

  /**
   * Get an access token
   *
   * Exchanges user name and password for a token of 10 minutes; no use of it makes it live longer. To renew a token,
   * send it along in the body while it lives: the new one takes over the configuration lock. A call without a body
   * gives a token without the lock, and the lock stays with the old token until that is dead. Whether a renewal ends
   * the old token is not known. There is no call to revoke a token.
   *
   * Roles: Administrator, User
   *
   * `POST /{version}/auth/token`
   *
   * @throws HttpError (400, 426), AuthenticationError (401), NotFoundError (404)
   */
  getToken(parameters?: GetTokenParameters, options?: CallOptions): Call<GetTokenResult>;

  /**
   * Get the latest action's status
   *
   * State of the one most recent asynchronous action on the box: activation, save, verification, restore or backup. It
   * is the latest one no matter who started it: this client, another one, or a user of the web interface or the command line,
   * so compare `operation` with what you started. Right after a start it may still show the action before. An action
   * that failed is reported with HTTP 200 and the status `fail`. The lock is not needed.
   *
   * Roles: Administrator
   *
   * `GET /{version}/admin/asyncstatus`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404)
   */
  getAsyncStatus(parameters?: Record<string, never>, options?: CallOptions): Call<GetAsyncStatusResult>;

  /**
   * Reboot the box
   *
   * Restarts the box within 5 seconds of the response, and about 2 minutes pass until it is back (reported by a user).
   * For those first seconds it still answers as if nothing had happened. `getAsyncStatus` does not follow a reboot: it
   * is done when `getSystemStatus` answers with a time since the start that fell. Tokens, and the lock with them, are
   * gone then (inferred). The lock is not needed.
   *
   * Roles: Administrator
   *
   * `POST /{version}/admin/reboot`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ServerError (500)
   */
  reboot(parameters?: Record<string, never>, options?: CallOptions): Call<RebootResult>;

  /**
   * Switch over to the standby box
   *
   * Makes the active box of a pair the standby one and the other way round, within 5 seconds of the response.
   * `getAsyncStatus` does not follow it: it is done when `role` of `getSystemStatus` has changed (inferred). What a
   * box without a peer answers is not known. The lock is not needed.
   *
   * Available from release 8.3.
   *
   * Roles: Administrator
   *
   * `POST /{version}/admin/switchover`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404)
   */
  switchover(parameters?: Record<string, never>, options?: CallOptions): Call<SwitchoverResult>;

  /**
   * Lock the configuration
   *
   * Takes the lock that every change of the configuration needs, and every management action. It belongs to the token
   * of the call and dies with it after 10 minutes, unless the token is renewed in time. Nobody else can break it. One
   * public client expects a 423 when the owner locks again, which is not confirmed.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/lock`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  lockConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<LockConfigurationResult>;

  /**
   * Unlock the configuration
   *
   * Gives back the lock, which the token of the call must own. What an unlock does to an action that still runs is
   * not known, so wait for its end first.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/unlock`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  unlockConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<UnlockConfigurationResult>;

  /**
   * Delete the current configuration
   *
   * Deletes the configuration in the folders `/code/data` and `/code/config` of the box, without asking again. Back it up
   * first. What the SBC does with the running configuration, and whether a save brings the deleted one back, is not
   * documented. Needs the lock: the page lists a 423.
   *
   * Available from release 8.3.
   *
   * Roles: Administrator
   *
   * `DELETE /{version}/configuration/management`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  deleteConfiguration(parameters?: DeleteConfigurationParameters, options?: CallOptions): Call<DeleteConfigurationResult>;

  /**
   * Save the configuration
   *
   * Makes the editing configuration the saved one. It takes effect in traffic only with `activateConfiguration`.
   * The response comes before the work is done: `getAsyncStatus` reports the outcome of `save`. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/management?action=save`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  saveConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<SaveConfigurationResult>;

  /**
   * Verify the configuration
   *
   * Looks for faults in the configuration and changes nothing. The response comes before the work is done:
   * `getAsyncStatus` reports the outcome of `verify`. What the result says of single faults is not documented since
   * release 8.3. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/management?action=verify`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  verifyConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<VerifyConfigurationResult>;

  /**
   * Restore a configuration
   *
   * Fetches back a configuration: the running one, the saved one or a backup. The response comes before the work
   * is done: `getAsyncStatus` reports the outcome of `restore`. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/management?action=restore`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  restoreConfiguration(parameters: RestoreConfigurationParameters, options?: CallOptions): Call<RestoreConfigurationResult>;

  /**
   * Activate the saved configuration
   *
   * Makes the saved configuration the running one; save first, or the changes are not in it. The response comes
   * before the work is done: `getAsyncStatus` reports the outcome of `activate`. Needs the lock.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/management?action=activate`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  activateConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<ActivateConfigurationResult>;

  /**
   * Back up a configuration
   *
   * Writes a configuration to a file on the box. Files cannot be fetched through this API. The response comes
   * before the work is done: `getAsyncStatus` reports the outcome of `backup`. Needs the lock.
   *
   * Available from release 8.3.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/management?action=backup`
   *
   * `begin()` starts the work and follows it to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  backupConfiguration(parameters: BackupConfigurationParameters, options?: CallOptions): Call<BackupConfigurationResult>;

  /**
   * List backup files
   *
   * The backups of configurations in `/code/bkups`, such as `backupConfiguration` writes. The form of the response was not
   * seen. The lock is not needed.
   *
   * Available from release 8.3.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/management/files`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getBackupFiles(parameters?: Record<string, never>, options?: CallOptions): Call<GetBackupFilesResult>;

  /**
   * Delete a backup file
   *
   * Deletes a backup of a configuration from `/code/bkups`. A file that does not exist gets 404. Needs the lock.
   *
   * Available from release 8.4.
   *
   * Roles: Administrator
   *
   * `DELETE /{version}/configuration/management/files`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  deleteBackupFile(parameters: DeleteBackupFileParameters, options?: CallOptions): Call<DeleteBackupFileResult>;

  /**
   * Get configuration elements
   *
   * The instances of one type, or with `keys` a single one. By default from the editing configuration, changes that
   * nobody has saved yet included. Release 10.0.0 gives at most 100 at once, with the URL of the next page in `links`;
   * the client follows it. The lock is not needed.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/configElements`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getConfigElements(parameters: GetConfigElementsParameters, options?: CallOptions): Call<GetConfigElementsResult>;

  /**
   * Update a configuration element
   *
   * Changes one instance in the editing configuration: send its keys and what changes, the rest stays as it is. Any
   * fault in the body leaves the configuration as it was. How an element within it is taken away this way is not
   * known. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/configElements`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  updateConfigElement(parameters: UpdateConfigElementParameters, options?: CallOptions): Call<UpdateConfigElementResult>;

  /**
   * Add a configuration element
   *
   * Adds one instance to the editing configuration. Of a type that has one instance at most, send the type alone and
   * update it after; any other may have all its attributes at once. One that exists gets 409. Any fault in
   * the body leaves the configuration as it was. The status is 200, not 201. Needs the lock.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/configElements`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), ConflictError (409), LockedError (423)
   */
  addConfigElement(parameters: AddConfigElementParameters, options?: CallOptions): Call<AddConfigElementResult>;

  /**
   * Delete a configuration element
   *
   * Takes one instance out of the editing configuration. `keys` must pick it, unless its type has one instance at
   * most. Needs the lock.
   *
   * Roles: Administrator
   *
   * `DELETE /{version}/configuration/configElements`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  deleteConfigElement(parameters: DeleteConfigElementParameters, options?: CallOptions): Call<DeleteConfigElementResult>;

  /**
   * Delete an element and its references
   *
   * Takes one instance out of the editing configuration, together with every reference to it. The pages of releases 9.1 to
   * 10.0 allow only the type `realm-config`, and one instance a call. They do not list what counts as a reference. The
   * command line has a similar command (`delete realm-specifics`), which deletes whole elements, such as the session
   * agents and SIP interfaces of the realm. Whether this call deletes the same ones is not known, so read them first.
   * Needs the lock.
   *
   * Available from release 9.1.
   *
   * Roles: Administrator
   *
   * `DELETE /{version}/configuration/configReferences`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  deleteConfigElementAndReferences(parameters: DeleteConfigElementAndReferencesParameters, options?: CallOptions): Call<DeleteConfigElementAndReferencesResult>;

  /**
   * List configuration element types
   *
   * The types of configuration elements that this box has. They depend on platform and entitlements, so do not take
   * the list of one box for another.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/elementTypes`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getElementTypes(parameters?: Record<string, never>, options?: CallOptions): Call<GetElementTypesResult>;

  /**
   * Get a type's metadata
   *
   * The attributes of a type of configuration element: which are keys, which are required, what values they take.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/elementTypes/metadata`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getElementTypeMetadata(parameters: GetElementTypeMetadataParameters, options?: CallOptions): Call<GetElementTypeMetadataResult>;

  /**
   * Get a type's template
   *
   * An instance with the default of every attribute, to start a new element from, with the elements that it must have
   * within. What comes for a path to an element within another was not seen.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/elementTypes/template`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getElementTypeTemplate(parameters: GetElementTypeTemplateParameters, options?: CallOptions): Call<GetElementTypeTemplateResult>;

  /**
   * Get the boot parameters
   *
   * The parameters that the box starts with, all of them, by name and value. The lock is not needed.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/bootparams`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getBootParameters(parameters?: Record<string, never>, options?: CallOptions): Call<GetBootParametersResult>;

  /**
   * Replace the boot parameters
   *
   * Sets all boot parameters at once: read them, change some, and send the whole set back. A name or value that the
   * box does not take gets 400. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/bootparams`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  updateBootParameters(parameters: UpdateBootParametersParameters, options?: CallOptions): Call<UpdateBootParametersResult>;

  /**
   * Get a record's certificate
   *
   * The certificate that a certificate record holds. Only for a record that a certificate was imported into. The lock
   * is not needed.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/configuration/certificates`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getCertificates(parameters: GetCertificatesParameters, options?: CallOptions): Call<GetCertificatesResult>;

  /**
   * Generate a certificate signing request
   *
   * Makes a key pair for a certificate record, keeps the private key in it, and returns a certificate signing request.
   * Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/certificates/generateRequest`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  generateCertificateRequest(parameters: GenerateCertificateRequestParameters, options?: CallOptions): Call<GenerateCertificateRequestResult>;

  /**
   * Import a signed certificate
   *
   * Puts a certificate into the record that its request came from. With `overwrite` it replaces the one there, to
   * renew a certificate before it expires. On release 8.3.0 the web server took up a new certificate only with a
   * reboot, a user reports. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/certificates/import`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404), LockedError (423)
   */
  importCertificate(parameters: ImportCertificateParameters, options?: CallOptions): Call<ImportCertificateResult>;

  /**
   * Import a signed certificate by POST
   *
   * The fall-back of a public client for `importCertificate`: an SBC may refuse the PUT with 400 and the text `request body
   * not found`, and the client then sends the same body with POST. The vendor does not document it. Which releases have
   * it, and how they respond, is not known; lock, role and responses are taken from the PUT. Needs the lock.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/certificates/import`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404), LockedError (423)
   */
  importCertificateByPost(parameters: ImportCertificateByPostParameters, options?: CallOptions): Call<ImportCertificateByPostResult>;

  /**
   * List KPI types
   *
   * Without `type` the types of KPIs that the box has, as links. With it the metadata of that type, such as data type
   * and unit of each value.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/statistics/kpiTypes`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getKpiTypes(parameters?: GetKpiTypesParameters, options?: CallOptions): Call<GetKpiTypesResult>;

  /**
   * Get KPI values
   *
   * The values of one type of KPIs, in a container whose name varies and may differ from the type; some types have
   * several containers.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/statistics/kpis`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getKpis(parameters: GetKpisParameters, options?: CallOptions): Call<GetKpisResult>;

  /**
   * Get health and role
   *
   * Health of the box, its role in a pair, and how it is in step with its peer. Configuration is changed on the active
   * box of a pair, so look at `role` first.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/system/status`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getSystemStatus(parameters?: Record<string, never>, options?: CallOptions): Call<GetSystemStatusResult>;

  /**
   * Get system information
   *
   * Product, build, time since the start and serial number of the box, and who looks after it where.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/system/information`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getSystemInformation(parameters?: Record<string, never>, options?: CallOptions): Call<GetSystemInformationResult>;

  /**
   * Get the software build
   *
   * The software that runs, and when and where it was built.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/system/version`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getSystemVersion(parameters?: Record<string, never>, options?: CallOptions): Call<GetSystemVersionResult>;

  /**
   * Get features and licenses
   *
   * Features that are enabled, entitlements, licenses and product type. The form of the response was not seen.
   *
   * Roles: Administrator, User
   *
   * `GET /{version}/system/features`
   *
   * @throws HttpError (400), AuthenticationError (401), NotFoundError (404)
   */
  getSystemFeatures(parameters?: Record<string, never>, options?: CallOptions): Call<GetSystemFeaturesResult>;

  /**
   * Set product type or entitlements
   *
   * Sets the product type of the box, or its entitlements: features to enable and capacities to provide. The form of
   * the body was not seen; that of `getSystemFeatures` may show it. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/system/features`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  updateSystemFeatures(parameters: UpdateSystemFeaturesParameters, options?: CallOptions): Call<UpdateSystemFeaturesResult>;

  /**
   * Add a license
   *
   * Adds a license by its key. Needs the lock.
   *
   * Roles: Administrator
   *
   * `POST /{version}/system/features`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  addSystemFeature(parameters: AddSystemFeatureParameters, options?: CallOptions): Call<AddSystemFeatureResult>;

  /**
   * Delete a license
   *
   * Deletes a license, picked by its features. The vendor's sample sends a body with DELETE; what it holds was not
   * seen. The page lists a 423, so it needs the lock.
   *
   * Roles: Administrator
   *
   * `DELETE /{version}/system/features`
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  deleteSystemFeature(parameters: DeleteSystemFeatureParameters, options?: CallOptions): Call<DeleteSystemFeatureResult>;
}
