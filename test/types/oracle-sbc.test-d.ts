import { expectTypeOf } from "vitest";
import type {
  AsyncStatus,
  AsyncStatusResponse,
  AttributeMetadata,
  AttributeValue,
  BackupConfigurationParameters,
  Call,
  CallOptions,
  CertificateRenewal,
  ConfigElement,
  ConfigElementBody,
  ConfigElementsResponse,
  ElementType,
  GetAsyncStatusResult,
  GetConfigElementsParameters,
  GetSystemStatusResult,
  LockOptions,
  Operation,
  OracleSbcAuth,
  OracleSbcBeginOptions,
  OracleSbcMethods,
  OracleSbcOperations,
  PlainElement,
  PlainSubElement,
  RestoreConfigurationParameters,
  SystemStatus,
  WithResponse,
} from "../../src/products/oracle-sbc/index.js";
import { LockedError, type LockReason, OracleSbc } from "../../src/products/oracle-sbc/index.js";

declare const sbc: OracleSbc;

// Calls without parameters.
sbc.getSystemStatus();
sbc.getSystemStatus({}, { timeout: 1000 });
sbc.getSystemStatus(undefined, {
  signal: undefined,
  timeout: undefined,
  deadline: undefined,
  headers: undefined,
});
// @ts-expect-error the version is the client's
sbc.getSystemStatus({ version: "v1.2" });
// @ts-expect-error an option that does not exist
sbc.getSystemStatus({}, { apiVersion: "v1.2" });

// Actions: each has the parameters of its own, and none has the one that picks it.
sbc.saveConfiguration();
sbc.verifyConfiguration({});
sbc.activateConfiguration();
sbc.restoreConfiguration({ restoreSource: "running" });
sbc.restoreConfiguration({ restoreSource: "backupFile", filename: "before.gz" });
sbc.restoreConfiguration({ restoreSource: "a source of a later release", filename: undefined });
sbc.backupConfiguration({ backupSource: "editing", filename: "before.gz" });
// @ts-expect-error what to restore from is missing
sbc.restoreConfiguration({ filename: "before.gz" });
// @ts-expect-error all of it is missing
sbc.restoreConfiguration();
// @ts-expect-error as some prose of the vendor calls it
sbc.restoreConfiguration({ restoreType: "saved" });
// @ts-expect-error the name of the file is missing
sbc.backupConfiguration({ backupSource: "running" });
// @ts-expect-error the parameter of another action
sbc.backupConfiguration({ backupSource: "running", filename: "x", restoreSource: "saved" });
// @ts-expect-error the query that makes the call what it is
sbc.saveConfiguration({ action: "save" });
// @ts-expect-error a file for what has none
sbc.activateConfiguration({ filename: "before.gz" });
// @ts-expect-error the name of the call as a whole makes no method
sbc.putManagement();
expectTypeOf<keyof RestoreConfigurationParameters>().toEqualTypeOf<"restoreSource" | "filename">();
expectTypeOf<keyof BackupConfigurationParameters>().toEqualTypeOf<"backupSource" | "filename">();

// Keys nest.
sbc.getConfigElements({ elementType: "session-agent" });
sbc.getConfigElements({ elementType: "session-agent", keys: { hostname: "gw1", "realm-id": "core" } });
sbc.getConfigElements({
  elementType: "x",
  keys: undefined,
  offset: undefined,
  maxElements: 100,
  running: true,
});
sbc.deleteConfigElement({ elementType: "session-agent", keys: { hostname: "gw1" } });
// @ts-expect-error the type is missing
sbc.getConfigElements({ keys: { hostname: "gw1" } });
// @ts-expect-error a key that does not nest
sbc.getConfigElements({ elementType: "session-agent", hostname: "gw1" });
// @ts-expect-error a key that is a number
sbc.getConfigElements({ elementType: "session-agent", keys: { port: 5060 } });
// @ts-expect-error a key without a value
sbc.deleteConfigElement({ elementType: "session-agent", keys: { hostname: undefined } });
// @ts-expect-error a number, not a text
sbc.getConfigElements({ elementType: "session-agent", offset: "0" });
expectTypeOf<keyof GetConfigElementsParameters>().toEqualTypeOf<
  "elementType" | "keys" | "offset" | "maxElements" | "running"
>();

// Results: of a method, of call(), with the response, of pages.
expectTypeOf(sbc.getAsyncStatus()).toEqualTypeOf<Call<AsyncStatusResponse>>();
expectTypeOf(sbc.call("getAsyncStatus")).toEqualTypeOf(sbc.getAsyncStatus());
expectTypeOf(sbc.getAsyncStatus().withResponse()).resolves.toEqualTypeOf<WithResponse<AsyncStatusResponse>>();
expectTypeOf(sbc.getConfigElements({ elementType: "x" })).resolves.toEqualTypeOf<ConfigElementsResponse>();
expectTypeOf(sbc.lockConfiguration()).resolves.toEqualTypeOf<undefined>();
expectTypeOf(sbc.switchover()).resolves.toEqualTypeOf<undefined>();
expectTypeOf(sbc.getSystemStatus()).resolves.not.toBeAny();
for await (const element of sbc.paginate("getConfigElements", { elementType: "x" })) {
  expectTypeOf(element).toEqualTypeOf<ConfigElement>();
}
for await (const page of sbc.paginate("getConfigElements", { elementType: "x" }).pages()) {
  expectTypeOf(page).toEqualTypeOf<ConfigElementsResponse>();
}
// @ts-expect-error not read by pages
sbc.paginate("getElementTypes", {});
// @ts-expect-error an operation that does not exist
sbc.call("getConfiguration", {});

// Values are text unless the sheet says number; lists are always lists.
declare const element: ConfigElement;
expectTypeOf(element.attribute[0]?.value).toEqualTypeOf<string[] | undefined>();
expectTypeOf(element.subElement[0]?.subElement?.[0]?.subElementType).toEqualTypeOf<string | undefined>();
declare const health: SystemStatus;
expectTypeOf(health.upTime).toEqualTypeOf<number | undefined>();
expectTypeOf(health.haSyncState?.[0]?.name).toEqualTypeOf<string | undefined>();
expectTypeOf<
  Awaited<ReturnType<OracleSbc["getSystemInformation"]>>["data"]["systemInformation"]["serialNum"]
>().toEqualTypeOf<string | undefined>();
expectTypeOf<
  Awaited<ReturnType<OracleSbc["getSystemVersion"]>>["data"]["systemVersionInfo"]["buildDate"]
>().toEqualTypeOf<string>();
expectTypeOf<Awaited<ReturnType<OracleSbc["reboot"]>>["links"]>().toEqualTypeOf<string[]>();

// Open enumerations name what is documented and take any other text.
expectTypeOf<Extract<SystemStatus["role"], "active" | "standby" | "standalone" | "primary">>().toEqualTypeOf<
  "active" | "standby" | "standalone"
>();
expectTypeOf<"becoming active">().toExtend<SystemStatus["role"]>();
expectTypeOf<number>().not.toExtend<SystemStatus["role"]>();
declare const status: AsyncStatus;
expectTypeOf<NonNullable<AsyncStatus["operationState"]>["operation"]>().toExtend<string>();
switch (status.operationState?.status) {
  case "fail":
  case "a state of a later release":
    break;
}
// @ts-expect-error absent before anything has run
status.operationState.status;

// Open objects: KPIs and what else has no known form.
declare const kpis: Awaited<ReturnType<OracleSbc["getKpis"]>>["data"];
expectTypeOf(kpis.sysGlobal).toBeUnknown();
expectTypeOf(status.additionalInfo?.verifySummary).toBeUnknown();
sbc.getKpis({ type: "globalSessions" });
sbc.getKpis({ type: "a type of this SBC" });
// @ts-expect-error the type is missing
sbc.getKpis();

// Bodies.
const change: ConfigElementBody = {
  elementType: "session-agent",
  attribute: [{ name: "dest", value: ["a", "b"] }],
  subElement: undefined,
};
sbc.updateConfigElement({ body: change });
sbc.addConfigElement({ body: { elementType: "sip-config" } });
// @ts-expect-error the body is missing
sbc.addConfigElement();
// @ts-expect-error the type is missing
sbc.addConfigElement({ body: { attribute: [] } });
// @ts-expect-error a value that is no list
sbc.updateConfigElement({ body: { elementType: "x", attribute: [{ name: "port", value: "5060" }] } });
// @ts-expect-error a member that does not exist
sbc.updateConfigElement({ body: { ...change, subElements: [] } });
// @ts-expect-error text is no body of a typed method
sbc.updateConfigElement({ body: "<configElement/>" });
sbc.getToken();
sbc.getToken({ body: { accessToken: "t" } });
sbc.getToken({ body: undefined });

// http: XML as text, the version filled in by the client.
const answer = await sbc.http.GET("/{version}/system/status", {});
expectTypeOf(answer.data).toBeString();
expectTypeOf(answer.response).toEqualTypeOf<Response>();
await sbc.http.GET("/{version}/system/status");
await sbc.http.GET("/{version}/configuration/configElements", { params: { query: { elementType: "x" } } });
await sbc.http.POST("/{version}/configuration/configElements", { body: "<configElement/>" });
// @ts-expect-error the version is the client's
await sbc.http.GET("/{version}/system/status", { params: { path: { version: "v1.0" } } });
// @ts-expect-error only text or bytes
await sbc.http.POST("/{version}/configuration/configElements", { body: change });
// @ts-expect-error a path that does not exist
await sbc.http.GET("/system/status", {});
// @ts-expect-error a method that the path does not have
await sbc.http.DELETE("/{version}/system/status", {});

// Elements as plain objects.
const plain = await sbc.getElement("session-agent", { hostname: "gw1" }, { running: true, timeout: 1000 });
expectTypeOf(plain).toEqualTypeOf<PlainElement>();
expectTypeOf(plain.attributes.state).toEqualTypeOf<AttributeValue | undefined>();
expectTypeOf<AttributeValue>().toEqualTypeOf<string | readonly string[]>();
plain.attributes.state = "disabled";
plain.attributes.dest = ["a", "b"];
plain.subElements.push({ subElementType: "sip-port", attributes: { port: "5060" }, subElements: [] });
// @ts-expect-error what looks like a number is text
plain.attributes.port = 5060;
// @ts-expect-error a key with another value is another instance
plain.keys.hostname = "gw2";
// @ts-expect-error the type of an element stays
plain.elementType = "sip-config";
expectTypeOf(sbc.putElement(plain)).resolves.toEqualTypeOf<PlainElement>();
sbc.putElement({ elementType: "x", keys: {}, attributes: {}, subElements: [] }, { create: false });
// @ts-expect-error no element
sbc.putElement({ elementType: "x" });
// @ts-expect-error a key that is no text
sbc.getElement("session-agent", { port: 5060 });
// @ts-expect-error an option of another method
sbc.getElement("session-agent", {}, { create: true });
sbc.getElement("sip-config");

// Types of elements.
const type = await sbc.elementType("session-agent", { timeout: 1000 });
expectTypeOf(type).toEqualTypeOf<ElementType>();
expectTypeOf(type.keys).toEqualTypeOf<string[]>();
expectTypeOf(type.singleton).toBeBoolean();
expectTypeOf(type.attributes.get("port")).toEqualTypeOf<AttributeMetadata | undefined>();
expectTypeOf(type.get({ hostname: "gw1" })).resolves.toEqualTypeOf<PlainElement>();
const values = await type.template();
values.attributes.hostname = "gw3";
expectTypeOf(values.subElements).toEqualTypeOf<PlainSubElement[]>();
expectTypeOf(type.put(values)).resolves.toEqualTypeOf<PlainElement>();
type.put({ attributes: { hostname: "gw3" } });
type.put(plain);
for await (const one of type.list({ running: true })) expectTypeOf(one).toEqualTypeOf<PlainElement>();
expectTypeOf(type.delete({ hostname: "gw3" })).resolves.toEqualTypeOf<void>();
// @ts-expect-error attributes are missing
type.put({});

// The lock gives what the work gives.
expectTypeOf(sbc.withConfigurationLock(async () => 7)).resolves.toEqualTypeOf<number>();
expectTypeOf(sbc.withConfigurationLock(() => "x", { waitForLock: 60_000 })).resolves.toEqualTypeOf<string>();
expectTypeOf(sbc.withConfigurationLock(() => {})).resolves.toEqualTypeOf<void>();
expectTypeOf<keyof LockOptions>().toEqualTypeOf<"signal" | "waitForLock">();
// @ts-expect-error no work
sbc.withConfigurationLock();
// @ts-expect-error a number of ms
sbc.withConfigurationLock(() => {}, { waitForLock: "1m" });
declare const error: unknown;
if (error instanceof LockedError) {
  expectTypeOf(error.reason).toEqualTypeOf<LockReason | undefined>();
  expectTypeOf(error.heldUntil).toEqualTypeOf<Date | undefined>();
}

// Certificates.
const renewal: CertificateRenewal = { recordName: "rest-server", sign: (request) => request.trim() };
expectTypeOf(sbc.renewCertificate(renewal)).resolves.toEqualTypeOf<void>();
sbc.renewCertificate({ ...renewal, format: "pkcs7", sign: async () => "" }, { waitForLock: 1000 });
// @ts-expect-error nobody signs
sbc.renewCertificate({ recordName: "rest-server" });

// Every method is call() of its name.
type SameResults = {
  [Id in keyof OracleSbcOperations]: Awaited<
    ReturnType<OracleSbc[Id]>
  > extends OracleSbcOperations[Id]["result"]
    ? OracleSbcOperations[Id]["result"] extends Awaited<ReturnType<OracleSbc[Id]>>
      ? never
      : Id
    : Id;
}[keyof OracleSbcOperations];
expectTypeOf<SameResults>().toBeNever();
expectTypeOf<keyof OracleSbcOperations>().toEqualTypeOf<keyof OracleSbcMethods>();

// Options of a client.
const baseUrl = "https://sbc.example.com";
new OracleSbc({ baseUrl, auth: { username: "u", password: "p" } });
new OracleSbc({ baseUrl: new URL(baseUrl), auth: { accessToken: "t" }, apiVersion: "discover" });
new OracleSbc({
  baseUrl,
  auth: { username: "u", password: "p" },
  apiVersion: undefined,
  renewalField: undefined,
  tls: undefined,
  retry: undefined,
  logger: undefined,
});
// @ts-expect-error credentials are missing
new OracleSbc({ baseUrl });
// @ts-expect-error the password is missing
new OracleSbc({ baseUrl, auth: { username: "u" } });
// @ts-expect-error credentials of another product
new OracleSbc({ baseUrl, auth: { sessionId: "s" } });
// @ts-expect-error an option of another product
new OracleSbc({ baseUrl, auth: { accessToken: "t" }, mediaType: "json" });
expectTypeOf<OracleSbcAuth>().toEqualTypeOf<
  { readonly username: string; readonly password: string } | { readonly accessToken: string }
>();
expectTypeOf<Parameters<OracleSbc["getSystemStatus"]>[1]>().toEqualTypeOf<CallOptions | undefined>();
expectTypeOf(sbc[Symbol.asyncDispose]()).resolves.toEqualTypeOf<void>();

// begin() takes actions of the SBC, and the options of this product.
expectTypeOf(sbc.begin("saveConfiguration")).resolves.toEqualTypeOf<Operation<GetAsyncStatusResult>>();
expectTypeOf(sbc.begin("reboot", {}, { startTimeout: 60_000 })).resolves.toEqualTypeOf<
  Operation<GetSystemStatusResult>
>();
sbc.begin("activateConfiguration", {}, { settleTime: 5000, startTimeout: 60_000, timeout: 1000 });
expectTypeOf<Exclude<Parameters<OracleSbc["begin"]>[0], `${string} ${string}`>>().toEqualTypeOf<
  | "activateConfiguration"
  | "backupConfiguration"
  | "reboot"
  | "restoreConfiguration"
  | "saveConfiguration"
  | "switchover"
  | "verifyConfiguration"
>();
expectTypeOf<OracleSbcBeginOptions>().toEqualTypeOf<{
  readonly startTimeout?: number | undefined;
  readonly settleTime?: number | undefined;
}>();
// @ts-expect-error an operation that only reads
sbc.begin("getSystemStatus");
// @ts-expect-error the lock is taken at once, so there is nothing to follow
sbc.begin("lockConfiguration");
// @ts-expect-error an option of Enterprise Manager
sbc.begin("saveConfiguration", {}, { waitFor: "task" });
// @ts-expect-error an option of Enterprise Manager
sbc.begin("saveConfiguration", {}, { keepTask: true, timeout: 1000 });
// @ts-expect-error an option of VSPC
sbc.begin("saveConfiguration", {}, { onRunning: "follow" });
expectTypeOf(sbc.resume("reboot", "{}")).toEqualTypeOf<Operation<GetSystemStatusResult>>();
expectTypeOf(sbc.resume("{}")).toEqualTypeOf<Operation<unknown>>();
// @ts-expect-error an operation that only reads
sbc.resume("getSystemStatus", "{}");

// attach() takes the name of an action of the status.
expectTypeOf(sbc.attach({ action: "save" })).resolves.toEqualTypeOf<Operation<GetAsyncStatusResult>>();
// @ts-expect-error not an action of the status
sbc.attach({ action: "reboot" });
// @ts-expect-error of another product
sbc.attach({ session: "save" });
