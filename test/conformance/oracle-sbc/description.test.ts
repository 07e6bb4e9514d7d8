import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import facts from "../../fixtures/oracle-sbc/operations.json" with { type: "json" };
import type { SpecExample, SpecNode } from "../../support/spec.js";
import { type OperationId, type SpecOperation, spec } from "./setup.js";

/** The description against what is known of the API from elsewhere. No code of the SDK takes part. */

interface Fact {
  readonly method: string;
  readonly path: string;
  readonly success: string;
  readonly lock: boolean;
  readonly query?: readonly string[];
  readonly optional?: readonly string[];
  readonly actions?: readonly string[];
  readonly errors?: readonly string[];
  /** The oldest release whose pages have it, where that is not the first. */
  readonly since?: string;
}

const paths = spec.document.paths as Record<string, SpecNode>;

/** All calls of an operation: itself, or its actions. */
function callsTo(method: string, path: string): SpecOperation[] {
  return spec.operations.filter((operation) => operation.method === method && operation.path === path);
}

function node({ at }: SpecOperation): SpecNode {
  return spec.resolved({ $ref: at });
}

function queryOf({ parameters }: SpecOperation, required: boolean): string[] {
  return parameters
    .filter((parameter) => parameter.in === "query" && parameter.required === required)
    .map(({ name }) => name);
}

describe("operations", () => {
  it.each(facts as Fact[])("$method $path is described", ({ method, path, ...fact }) => {
    const calls = callsTo(method, path);
    expect(calls.map(({ action }) => action?.value).sort()).toEqual(
      [...(fact.actions ?? [undefined])].sort(),
    );
    for (const call of calls) {
      const statuses = [...call.answers.keys()];
      expect(statuses).toContain(fact.success);
      expect(statuses).toEqual(expect.arrayContaining(["401", ...(fact.errors ?? [])]));
      // Those alone where a page lists them.
      if (fact.errors && fact.errors.length > 1) {
        expect(statuses.filter((status) => !/^2/.test(status))).toEqual(fact.errors);
      }
      expect(node(call)["x-requires-lock"] === true).toBe(
        // Unlocking takes the lock back from whoever owns it.
        fact.lock || path.endsWith("/unlock"),
      );
      expect(statuses.includes("423")).toBe(fact.lock || /\/(un)?lock$/.test(path));
      if (fact.query) expect(queryOf(call, true)).toEqual(fact.query);
      if (fact.optional) expect(queryOf(call, false)).toEqual(fact.optional);
      // The actions of a management call have releases of their own.
      if (call.action === undefined) expect(node(call)["x-since"]).toBe(fact.since);
    }
  });

  /** Sent by a public client after a failed PUT; on no page of the vendor. */
  const observed = "POST /{version}/configuration/certificates/import";

  it("are the 34 of the vendor's pages, on 24 paths, and one that a client uses", () => {
    expect(facts).toHaveLength(34);
    expect(new Set(facts.map(({ path }) => path)).size).toBe(24);
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => key !== "parameters")
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      [...facts.map(({ method, path }) => `${method} ${path}`), observed].sort(),
    );
  });

  it("say from which release an action of the configuration is", () => {
    const sinceOf = (operationId: OperationId) => node(spec.operation(operationId))["x-since"];
    expect([sinceOf("backupConfiguration"), sinceOf("activateConfiguration")]).toEqual(["8.3", undefined]);
  });

  it("import a certificate by POST as by PUT", () => {
    const [put, post] = ["importCertificate", "importCertificateByPost"].map((id) =>
      spec.operation(id as OperationId),
    ) as [SpecOperation, SpecOperation];
    expect(post.body).toEqual({ ...put.body, schemaAt: post.body?.schemaAt });
    for (const key of ["x-requires-lock", "x-roles"]) expect(node(post)[key]).toEqual(node(put)[key]);
    expect([...post.answers.keys()].filter((status) => status !== "204")).toEqual([...put.answers.keys()]);
  });

  it("of management go by PUT or POST, with parameters of their own", () => {
    const calls: Readonly<Partial<Record<OperationId, readonly [string, string[], string[]]>>> = {
      saveConfiguration: ["PUT save", [], []],
      verifyConfiguration: ["PUT verify", [], []],
      restoreConfiguration: ["PUT restore", ["restoreSource"], ["filename"]],
      activateConfiguration: ["POST activate", [], []],
      backupConfiguration: ["POST backup", ["backupSource", "filename"], []],
    };
    for (const [operationId, [call, required, optional]] of Object.entries(calls)) {
      const operation = spec.operation(operationId as OperationId);
      expect(`${operation.method} ${operation.action?.value}`).toBe(call);
      expect([queryOf(operation, true), queryOf(operation, false)]).toEqual([required, optional]);
    }
  });

  it("have their version in the path, which the client fills in, but for the list of versions", () => {
    for (const { operationId, parameters } of spec.operations) {
      const inPath = parameters.filter((parameter) => parameter.in === "path");
      const managed = inPath.map(({ name, managed: isManaged }) => isManaged && name);
      expect(managed, operationId).toEqual(operationId === "getSupportedVersions" ? [] : ["version"]);
    }
  });

  it("take a token, which alone is got with a password", () => {
    expect(spec.document.security).toEqual([{ bearer: [] }]);
    for (const operation of spec.operations) {
      const expected = operation.operationId === "getToken" ? [{ basic: [] }] : undefined;
      expect(node(operation).security, operation.operationId).toEqual(expected);
    }
  });

  it("pick an element by names and values that nobody can list", () => {
    for (const operationId of [
      "getConfigElements",
      "deleteConfigElement",
      "deleteConfigElementAndReferences",
    ] as const) {
      const parameters = (node(spec.operation(operationId)).parameters as unknown[]).map((entry) =>
        spec.resolved(entry),
      );
      expect(parameters.find(({ name }) => name === "keys")).toMatchObject({
        in: "query",
        style: "form",
        explode: true,
        schema: { type: "object", additionalProperties: { type: "string" } },
      });
    }
  });
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(spec.document, "description", undefined, false);

function problems(schemaAt: string, value: unknown): string[] {
  const validate = ajv.getSchema(`description${encodeURI(schemaAt)}`);
  if (validate === undefined) throw new Error(`no schema at ${schemaAt}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Body {
  readonly schemaAt: string;
  readonly examples: readonly SpecExample[];
}

/** Every body of the description by the place of its schema: shared answers once, not for each operation. */
const bodies = new Map(
  spec.operations
    .flatMap(({ body, answers }): Body[] => [
      ...(body ? [body] : []),
      ...[...answers.values()].flatMap(({ schema, examples }) =>
        schema === undefined ? [] : [{ schemaAt: schema, examples }],
      ),
    ])
    .map((body) => [body.schemaAt, body]),
);

describe("examples", () => {
  it.each([...bodies.values()])("at $schemaAt match", ({ schemaAt, examples }) => {
    for (const { name, value } of examples) {
      expect(name).toMatch(/^(documented|observed|synthetic)[A-Z]/);
      expect(problems(schemaAt, value), name).toEqual([]);
    }
  });

  const known: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
    getAsyncStatus: ["documentedActivateSuccess", "documentedSaveSuccess"],
    reboot: ["documentedRebooting", "documentedRebootingInData"],
    getSupportedVersions: ["documentedSupportedVersions"],
    getToken: ["documentedToken"],
    getSystemStatus: ["documentedStandalone", "documentedActive"],
    getSystemInformation: ["documentedSystemInformation", "documentedHardwareInformation"],
    getSystemVersion: ["documentedSystemVersion"],
    getKpiTypes: ["documentedKpiTypes"],
  };

  it.each(Object.entries(known))("of the vendor are there: %s", (operationId, names) => {
    const { answers } = spec.operation(operationId as OperationId);
    const all = [...answers.values()].flatMap(({ examples }) => examples.map(({ name }) => name));
    expect(all).toEqual(expect.arrayContaining([...names]));
  });

  it("show every state of the actions that a configuration is made active with", () => {
    const { examples = [] } = spec.operation("getAsyncStatus").answers.get("200") ?? {};
    const states = examples.map(({ value }) => {
      const { operation, status } =
        (value as { data: { operationState?: Record<string, string> } }).data.operationState ?? {};
      return `${operation} ${status}`;
    });
    expect(states).toEqual(
      expect.arrayContaining([
        ...["verify", "save", "activate"].flatMap((action) => [`${action} inProgress`, `${action} success`]),
        "save fail",
        "verify fail",
        "undefined undefined",
      ]),
    );
  });

  it("hold nothing that is left to be written", () => {
    expect(JSON.stringify(spec.document)).not.toMatch(/TODO|FIXME|TBD/);
  });
});

describe("schemas", () => {
  const schemas = (spec.document.components as { schemas: Record<string, SpecNode> }).schemas;
  const property = (schema: string, name: string) =>
    spec.resolved<SpecNode>({ $ref: `#/components/schemas/${schema}/properties/${name}` });

  it("leave what is open to newer releases open", () => {
    const openTo = {
      "AsyncOperationState operation": ["activate", "save", "verify", "restore", "backup"],
      "AsyncOperationState status": ["inProgress", "success", "fail"],
      "SystemStatus role": ["active", "standby", "out of service", "standalone"],
      "SystemStatus systemState": ["online", "offline"],
      "SyncComponent state": ["enabled", "disabled", "true", "false"],
    };
    for (const [place, values] of Object.entries(openTo)) {
      const [schema = "", name = ""] = place.split(" ");
      expect(property(schema, name), place).toMatchObject({ type: "string", "x-extensible-enum": values });
      expect(property(schema, name), place).not.toHaveProperty("enum");
    }
  });

  it("take texts that look like numbers and dates for texts", () => {
    for (const place of [
      "SystemInformation serialNum",
      "SystemInformation buildVersion",
      "SystemVersionInfo buildDate",
      "SwitchOver time",
      "BootParameter value",
      "CertificateDetails serialNumber",
    ]) {
      const [schema = "", name = ""] = place.split(" ");
      expect(property(schema, name).type, place).toBe("string");
      expect(property(schema, name), place).not.toHaveProperty("format");
    }
    expect(property("ConfigAttribute", "value")).toMatchObject({ type: "array", items: { type: "string" } });
  });

  it("have no namespace, and a root of the same name for every answer", () => {
    expect(JSON.stringify(schemas)).not.toContain('"namespace"');
    for (const { answers } of spec.operations) {
      for (const { schema } of answers.values()) {
        if (schema !== undefined) expect(spec.resolved({ $ref: schema }).xml).toEqual({ name: "response" });
      }
    }
  });

  it("leave open what nobody has seen", () => {
    for (const place of ["AsyncStatus additionalInfo", "AcceptedResponse data", "KpisResponse data"]) {
      const [schema = "", name = ""] = place.split(" ");
      expect(property(schema, name).additionalProperties, place).toBe(true);
    }
    expect(Object.keys(schemas.Messages ?? {})).toEqual(["description"]);
  });
});
