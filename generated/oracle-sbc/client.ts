// Generated from specs/oracle-sbc by npm run generate. Do not edit.
import type { Call, CallOptions } from "../../src/contract/call.js";
import type { components } from "./types.js";

/** Versions of the API that the box speaks. */
export type SupportedVersions = components["schemas"]["SupportedVersions"];

/**
 * Messages of the box. Open, because how they nest is not known: look for `errorMessage` anywhere below. Empty, as it
 * is in every success that was seen, it is the empty string.
 */
export type Messages = components["schemas"]["Messages"];

/**
 * What the box points at. Mostly absolute URLs, with the address that the box gives itself, which may differ from the
 * one the caller uses. A link may also be plain text, as in errors and in the reply to a reboot.
 */
export type Links = components["schemas"]["Links"];

/** Body with the versions of the API. */
export type SupportedVersionsResponse = components["schemas"]["SupportedVersionsResponse"];

/**
 * Messages of an error: an array of objects with `errorMessage`, by the vendor's pages. How its items nest in XML is
 * not known, so each `messages` element is an item, open for whatever is in it: look for `errorMessage` anywhere below.
 */
export type ErrorMessages = components["schemas"]["ErrorMessages"];

/**
 * Body of an error. There is no code in it, only text. Be ready for an empty body, or one of a web server in front,
 * with any error.
 */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/**
 * Form that renews a token: one field with the current token, which must still live. The name of the field is not
 * known, as every page that was read ends before it.
 */
export type TokenRenewal = components["schemas"]["TokenRenewal"];

/** An access token. No sample shows more than the token itself. */
export type AccessToken = components["schemas"]["AccessToken"];

/** Body of a granted token. */
export type TokenResponse = components["schemas"]["TokenResponse"];

/** The latest asynchronous action on the box and its state. */
export type AsyncOperationState = components["schemas"]["AsyncOperationState"];

/** State of the latest asynchronous action on the box, whoever started it. */
export type AsyncStatus = components["schemas"]["AsyncStatus"];

/**
 * Messages beside the status of an action: an object, by the vendor's page. Empty in the sample. A message about an
 * action that failed is in `data`.
 */
export type StatusMessages = components["schemas"]["StatusMessages"];

/** Body of the status of the latest asynchronous action. */
export type AsyncStatusResponse = components["schemas"]["AsyncStatusResponse"];

/** Body of an accepted reboot. A sentence for people is in `links` or in `data`. */
export type RebootResponse = components["schemas"]["RebootResponse"];

/**
 * Body of an action that was accepted. The link is the URL of `getAsyncStatus`. It has no id: there is one status for
 * the whole box.
 */
export type AcceptedResponse = components["schemas"]["AcceptedResponse"];

/** An attribute of a configuration element. Its values are strings, numbers and `enabled` or `disabled` included. */
export type ConfigAttribute = components["schemas"]["ConfigAttribute"];

/** An element within a configuration element, such as the `sip-port` of a `sip-interface`. */
export type ConfigSubElement = components["schemas"]["ConfigSubElement"];

/**
 * An instance of a configuration element, with all attributes that its type has. Attributes and elements within may
 * come in any order from the box; here each kind is a list of its own.
 */
export type ConfigElement = components["schemas"]["ConfigElement"];

/** Configuration elements of one type. */
export type ConfigElements = components["schemas"]["ConfigElements"];

/** Body with configuration elements. */
export type ConfigElementsResponse = components["schemas"]["ConfigElementsResponse"];

/** An element within a configuration element to send. */
export type ConfigSubElementBody = components["schemas"]["ConfigSubElementBody"];

/** A configuration element to add, or the keys and the changes of one that exists. */
export type ConfigElementBody = components["schemas"]["ConfigElementBody"];

/**
 * A type of configuration element. Where its name stands was in no sample: take `name`, else the `text` of the
 * element.
 */
export type ListedElementType = components["schemas"]["ListedElementType"];

/** The types of configuration elements that the box has. */
export type ElementTypes = components["schemas"]["ElementTypes"];

/** Body with the types of configuration elements. */
export type ElementTypesResponse = components["schemas"]["ElementTypesResponse"];

/** What is known of one attribute. There is more than is named here, and limits depend on platform and entitlements. */
export type AttributeMetadata = components["schemas"]["AttributeMetadata"];

/** The schema of a type of configuration element. */
export type ElementTypeMetadata = components["schemas"]["ElementTypeMetadata"];

/** Body with the schema of a type. */
export type ElementTypeMetadataResponse = components["schemas"]["ElementTypeMetadataResponse"];

/** A boot parameter. */
export type BootParameter = components["schemas"]["BootParameter"];

/** The boot parameters of the box. */
export type BootParameters = components["schemas"]["BootParameters"];

/** Body with the boot parameters. */
export type BootParametersResponse = components["schemas"]["BootParametersResponse"];

/** The boot parameters, all of them. */
export type BootParametersBody = components["schemas"]["BootParametersBody"];

/** A subject or an issuer. Parts that it does not have are absent. */
export type CertificateName = components["schemas"]["CertificateName"];

/** When a certificate is valid. */
export type CertificateValidity = components["schemas"]["CertificateValidity"];

/** One certificate. Which members are there depends on `format`. */
export type CertificateDetails = components["schemas"]["CertificateDetails"];

/** What a certificate record holds. */
export type CertificateRecordDetails = components["schemas"]["CertificateRecordDetails"];

/** Body with a certificate. */
export type CertificateResponse = components["schemas"]["CertificateResponse"];

/** A certificate signing request. */
export type CertificateRequest = components["schemas"]["CertificateRequest"];

/** Body with a certificate signing request. */
export type CertificateRequestResponse = components["schemas"]["CertificateRequestResponse"];

/** A signed certificate, and the record that it is for. */
export type ImportCertificateBody = components["schemas"]["ImportCertificateBody"];

/** Body of an import. */
export type ImportCertificateResponse = components["schemas"]["ImportCertificateResponse"];

/** Body with the types of KPIs, as `links`, or with the metadata of one type, in `data`. */
export type KpiTypesResponse = components["schemas"]["KpiTypesResponse"];

/**
 * The values, in one container or several. The name of a container varies and may differ from the type. The numbers in
 * it come as text.
 */
export type Kpis = components["schemas"]["Kpis"];

/** Body with the values of KPIs. */
export type KpisResponse = components["schemas"]["KpisResponse"];

/** A part of the box that is kept in step with the peer. */
export type SyncComponent = components["schemas"]["SyncComponent"];

/** A change of roles in the past. */
export type SwitchOver = components["schemas"]["SwitchOver"];

/**
 * Health of the box, and of its peer where two form a pair. Members whose names begin with `ha`, and `switchOverLogs`,
 * are absent on a single box.
 */
export type SystemStatus = components["schemas"]["SystemStatus"];

/** Body with the health of the box. */
export type SystemStatusResponse = components["schemas"]["SystemStatusResponse"];

/** What the box is. What is not set is empty. */
export type SystemInformation = components["schemas"]["SystemInformation"];

/** Body with what the box is. */
export type SystemInformationResponse = components["schemas"]["SystemInformationResponse"];

/** The build that runs. */
export type SystemVersionInfo = components["schemas"]["SystemVersionInfo"];

/** Body with the build that runs. */
export type SystemVersionResponse = components["schemas"]["SystemVersionResponse"];

/** A license. Members beside the key were not seen. */
export type License = components["schemas"]["License"];

/** Licenses, and more that is not known, such as product type, entitlements and enabled features. */
export type SystemFeatures = components["schemas"]["SystemFeatures"];

/** Body with features, entitlements, licenses and product type. */
export type SystemFeaturesResponse = components["schemas"]["SystemFeaturesResponse"];

/** Body of a change that was made and has nothing to report. What `data` holds is not documented. */
export type AcknowledgedResponse = components["schemas"]["AcknowledgedResponse"];

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
  saveConfiguration: { parameters: Record<string, never>; optional: true; result: SaveConfigurationResult; begun: GetAsyncStatusResult; item: never };
  verifyConfiguration: { parameters: Record<string, never>; optional: true; result: VerifyConfigurationResult; begun: GetAsyncStatusResult; item: never };
  restoreConfiguration: { parameters: RestoreConfigurationParameters; optional: false; result: RestoreConfigurationResult; begun: GetAsyncStatusResult; item: never };
  activateConfiguration: { parameters: Record<string, never>; optional: true; result: ActivateConfigurationResult; begun: GetAsyncStatusResult; item: never };
  backupConfiguration: { parameters: BackupConfigurationParameters; optional: false; result: BackupConfigurationResult; begun: GetAsyncStatusResult; item: never };
  getConfigElements: { parameters: GetConfigElementsParameters; optional: false; result: GetConfigElementsResult; item: NonNullable<NonNullable<GetConfigElementsResult["data"]>["configElement"]>[number] };
  updateConfigElement: { parameters: UpdateConfigElementParameters; optional: false; result: UpdateConfigElementResult; item: never };
  addConfigElement: { parameters: AddConfigElementParameters; optional: false; result: AddConfigElementResult; item: never };
  deleteConfigElement: { parameters: DeleteConfigElementParameters; optional: false; result: DeleteConfigElementResult; item: never };
  getElementTypes: { parameters: Record<string, never>; optional: true; result: GetElementTypesResult; item: never };
  getElementTypeMetadata: { parameters: GetElementTypeMetadataParameters; optional: false; result: GetElementTypeMetadataResult; item: never };
  getElementTypeTemplate: { parameters: GetElementTypeTemplateParameters; optional: false; result: GetElementTypeTemplateResult; item: never };
  getBootParameters: { parameters: Record<string, never>; optional: true; result: GetBootParametersResult; item: never };
  updateBootParameters: { parameters: UpdateBootParametersParameters; optional: false; result: UpdateBootParametersResult; item: never };
  getCertificates: { parameters: GetCertificatesParameters; optional: false; result: GetCertificatesResult; item: never };
  generateCertificateRequest: { parameters: GenerateCertificateRequestParameters; optional: false; result: GenerateCertificateRequestResult; item: never };
  importCertificate: { parameters: ImportCertificateParameters; optional: false; result: ImportCertificateResult; item: never };
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

/** A method for each operation of OracleSbc. */
export interface OracleSbcMethods {
  /**
   * List supported API versions
   *
   * The versions of the API that the box speaks. The one path without a version; with one it is answered with 404. The
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
   * is the latest one whoever started it, another client or a user of the web interface or the command line included,
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
   * `begin()` follows the work that it starts to its end.
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
   * Roles: Administrator
   *
   * `POST /{version}/admin/switchover`
   *
   * `begin()` follows the work that it starts to its end.
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
   * Save the configuration
   *
   * Makes the editing configuration the saved one. It takes effect in traffic only with `activateConfiguration`.
   * The response comes before the work is done: `getAsyncStatus` reports the outcome of `save`. Needs the lock.
   *
   * Roles: Administrator
   *
   * `PUT /{version}/configuration/management?action=save`
   *
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
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
   * `begin()` follows the work that it starts to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  activateConfiguration(parameters?: Record<string, never>, options?: CallOptions): Call<ActivateConfigurationResult>;

  /**
   * Back up a configuration
   *
   * Writes a configuration to a file on the box. Files cannot be fetched through this API. The response comes
   * before the work is done: `getAsyncStatus` reports the outcome of `backup`. Since release 8.3. Needs the lock.
   *
   * Roles: Administrator
   *
   * `POST /{version}/configuration/management?action=backup`
   *
   * `begin()` follows the work that it starts to its end.
   *
   * @throws HttpError (400), AuthenticationError (401), PermissionError (403), NotFoundError (404), LockedError (423)
   */
  backupConfiguration(parameters: BackupConfigurationParameters, options?: CallOptions): Call<BackupConfigurationResult>;

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
   * update it after; any other may have all its attributes at once. One that exists is answered with 409. Any fault in
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
   * box does not take is answered with 400. Needs the lock.
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
   * Features that are enabled, entitlements, licenses and product type. The form of the answer was not seen.
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
