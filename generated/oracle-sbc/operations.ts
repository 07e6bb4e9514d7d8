// Generated from specs/oracle-sbc by npm run generate. Do not edit.
import type { OperationDescriptor } from "../../src/spec/descriptor.js";

const schemaAcceptedResponse: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/AcceptedResponse" };

const schemaConfigElementsResponse: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/ConfigElementsResponse" };

const schemaConfigElementBody: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/ConfigElementBody" };

const schemaBootParametersResponse: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/BootParametersResponse" };

const queryType: OperationDescriptor["query"] = { type: "form" };

const schemaSystemFeatures: OperationDescriptor["bodySchema"] = { $ref: "#/components/schemas/SystemFeatures" };

const schemaAcknowledgedResponse: OperationDescriptor["resultSchema"] = { $ref: "#/components/schemas/AcknowledgedResponse" };

export const operations = {
  getSupportedVersions: { method: "GET", path: "/api/supportedversions", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SupportedVersionsResponse" } },
  getToken: { method: "POST", path: "/{version}/auth/token", managedPath: ["version"], body: "application/x-www-form-urlencoded", accept: "application/xml", resultSchema: { $ref: "#/components/schemas/TokenResponse" }, scheme: "basic" },
  getAsyncStatus: { method: "GET", path: "/{version}/admin/asyncstatus", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/AsyncStatusResponse" } },
  reboot: { method: "POST", path: "/{version}/admin/reboot", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/RebootResponse" } },
  switchover: { method: "POST", path: "/{version}/admin/switchover", managedPath: ["version"], resultless: "empty" },
  lockConfiguration: { method: "POST", path: "/{version}/configuration/lock", managedPath: ["version"], resultless: "empty" },
  unlockConfiguration: { method: "POST", path: "/{version}/configuration/unlock", managedPath: ["version"], resultless: "empty" },
  saveConfiguration: { method: "PUT", path: "/{version}/configuration/management", managedPath: ["version"], fixedQuery: { action: "save" }, accept: "application/xml", resultSchema: schemaAcceptedResponse, requiresLock: true },
  verifyConfiguration: { method: "PUT", path: "/{version}/configuration/management", managedPath: ["version"], fixedQuery: { action: "verify" }, accept: "application/xml", resultSchema: schemaAcceptedResponse, requiresLock: true },
  restoreConfiguration: { method: "PUT", path: "/{version}/configuration/management", managedPath: ["version"], query: { restoreSource: "form", filename: "form" }, fixedQuery: { action: "restore" }, required: ["restoreSource"], accept: "application/xml", resultSchema: schemaAcceptedResponse, requiresLock: true },
  activateConfiguration: { method: "POST", path: "/{version}/configuration/management", managedPath: ["version"], fixedQuery: { action: "activate" }, accept: "application/xml", resultSchema: schemaAcceptedResponse, requiresLock: true },
  backupConfiguration: { method: "POST", path: "/{version}/configuration/management", managedPath: ["version"], query: { backupSource: "form", filename: "form" }, fixedQuery: { action: "backup" }, required: ["backupSource", "filename"], accept: "application/xml", resultSchema: schemaAcceptedResponse, requiresLock: true },
  getConfigElements: { method: "GET", path: "/{version}/configuration/configElements", managedPath: ["version"], query: { elementType: "form", keys: "pairs", offset: "form", maxElements: "form", running: "form" }, required: ["elementType"], accept: "application/xml", resultSchema: schemaConfigElementsResponse, pagination: { style: "link", links: "/links", items: "/data/configElement" } },
  updateConfigElement: { method: "PUT", path: "/{version}/configuration/configElements", managedPath: ["version"], body: "application/xml", bodySchema: schemaConfigElementBody, bodyRequired: true, accept: "application/xml", resultSchema: schemaConfigElementsResponse, requiresLock: true },
  addConfigElement: { method: "POST", path: "/{version}/configuration/configElements", managedPath: ["version"], body: "application/xml", bodySchema: schemaConfigElementBody, bodyRequired: true, accept: "application/xml", resultSchema: schemaConfigElementsResponse, requiresLock: true },
  deleteConfigElement: { method: "DELETE", path: "/{version}/configuration/configElements", managedPath: ["version"], query: { elementType: "form", keys: "pairs" }, required: ["elementType"], requiresLock: true, resultless: "empty" },
  getElementTypes: { method: "GET", path: "/{version}/configuration/elementTypes", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ElementTypesResponse" } },
  getElementTypeMetadata: { method: "GET", path: "/{version}/configuration/elementTypes/metadata", managedPath: ["version"], query: { elementType: "form" }, required: ["elementType"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ElementTypeMetadataResponse" } },
  getElementTypeTemplate: { method: "GET", path: "/{version}/configuration/elementTypes/template", managedPath: ["version"], query: { elementType: "form", subElement: "form" }, required: ["elementType"], accept: "application/xml", resultSchema: schemaConfigElementsResponse },
  getBootParameters: { method: "GET", path: "/{version}/configuration/bootparams", managedPath: ["version"], accept: "application/xml", resultSchema: schemaBootParametersResponse },
  updateBootParameters: { method: "PUT", path: "/{version}/configuration/bootparams", managedPath: ["version"], body: "application/xml", bodySchema: { $ref: "#/components/schemas/BootParametersBody" }, bodyRequired: true, accept: "application/xml", resultSchema: schemaBootParametersResponse, requiresLock: true },
  getCertificates: { method: "GET", path: "/{version}/configuration/certificates", managedPath: ["version"], query: { recordName: "form", format: "form" }, required: ["recordName", "format"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CertificateResponse" } },
  generateCertificateRequest: { method: "PUT", path: "/{version}/configuration/certificates/generateRequest", managedPath: ["version"], query: { recordName: "form", reGenerate: "form" }, required: ["recordName"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/CertificateRequestResponse" }, requiresLock: true },
  importCertificate: { method: "PUT", path: "/{version}/configuration/certificates/import", managedPath: ["version"], body: "application/xml", bodySchema: { $ref: "#/components/schemas/ImportCertificateBody" }, bodyRequired: true, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/ImportCertificateResponse" }, requiresLock: true },
  getKpiTypes: { method: "GET", path: "/{version}/statistics/kpiTypes", managedPath: ["version"], query: queryType, accept: "application/xml", resultSchema: { $ref: "#/components/schemas/KpiTypesResponse" } },
  getKpis: { method: "GET", path: "/{version}/statistics/kpis", managedPath: ["version"], query: queryType, required: ["type"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/KpisResponse" } },
  getSystemStatus: { method: "GET", path: "/{version}/system/status", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SystemStatusResponse" } },
  getSystemInformation: { method: "GET", path: "/{version}/system/information", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SystemInformationResponse" } },
  getSystemVersion: { method: "GET", path: "/{version}/system/version", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SystemVersionResponse" } },
  getSystemFeatures: { method: "GET", path: "/{version}/system/features", managedPath: ["version"], accept: "application/xml", resultSchema: { $ref: "#/components/schemas/SystemFeaturesResponse" } },
  updateSystemFeatures: { method: "PUT", path: "/{version}/system/features", managedPath: ["version"], body: "application/xml", bodySchema: schemaSystemFeatures, bodyRequired: true, accept: "application/xml", resultSchema: schemaAcknowledgedResponse, requiresLock: true },
  addSystemFeature: { method: "POST", path: "/{version}/system/features", managedPath: ["version"], body: "application/xml", bodySchema: schemaSystemFeatures, bodyRequired: true, accept: "application/xml", resultSchema: schemaAcknowledgedResponse, requiresLock: true },
  deleteSystemFeature: { method: "DELETE", path: "/{version}/system/features", managedPath: ["version"], body: "application/xml", bodySchema: schemaSystemFeatures, bodyRequired: true, requiresLock: true, resultless: "empty" },
} satisfies Record<string, OperationDescriptor>;
