import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type XmlComponents, xmlCodec } from "../../src/xml/index.js";
import { decoded, treeOf } from "./support.js";
import { enterpriseManager, sbc } from "./vendor-schemas.js";

const em = "https://localhost:9398/api/tasks/";
const observed = "http://em:9399/api/tasks/task-7";

interface Payload {
  readonly schema: string;
  readonly value: unknown;
  /** Other than in the schema's order, or in another namespace: what is written is not what was read. */
  readonly loose?: boolean;
}

/**
 * What a reader would write down by hand. Documented payloads are copied from the vendor's pages, observed ones from
 * servers; synthetic ones fill what a description of a payload leaves out.
 */
const ofEnterpriseManager: Record<string, Payload> = {
  "documented-task-running": {
    schema: "Task",
    value: {
      Type: "Task",
      Href: `${em}task-1`,
      Links: [{ Rel: "Delete", Href: `${em}task-1` }],
      TaskId: "task-1",
      State: "Running",
      Operation: "CloneJob",
    },
  },
  "documented-task-operation-finished": {
    schema: "Task",
    value: {
      Type: "Task",
      Href: `${em}task-2`,
      Links: [{ Rel: "Delete", Href: `${em}task-2` }],
      TaskId: "task-2",
      State: "OperationFinished",
      Operation: "StartJob",
      Result: { Success: true, Message: "OperationFinished" },
    },
  },
  "documented-task-finished": {
    schema: "Task",
    value: {
      Type: "Task",
      Href: `${em}task-3`,
      Links: [{ Rel: "Delete", Type: "Task", Href: `${em}task-3` }],
      TaskId: "task-3",
      State: "Finished",
      Operation: "StartJob",
      Result: { Success: true, Message: 'Job "SQL Server Replication" triggered to start.' },
    },
  },
  "observed-task-accepted": {
    schema: "Task",
    value: {
      Href: observed,
      Type: "Task",
      Links: [{ Href: observed, Rel: "Delete" }],
      TaskId: "task-7",
      State: "Running",
      Operation: "EditCloudTenant",
    },
  },
  "synthetic-task-related": {
    schema: "Task",
    value: {
      Href: observed,
      Type: "Task",
      Links: [
        { Href: observed, Rel: "Delete" },
        {
          Rel: "Related",
          Type: "CloudTenant",
          Name: "Tenant & Co",
          Href: "http://em:9399/api/cloud/tenants/8a55?format=Entity",
        },
      ],
      TaskId: "task-7",
      State: "Finished",
      Operation: "EditCloudTenant",
      Result: { Success: true, Message: "Ok" },
    },
  },
  "synthetic-enterprise-manager": {
    schema: "EnterpriseManager",
    value: {
      Links: [
        { Type: "LogonSessionList", Rel: "Down" },
        { Type: "LogonSession", Rel: "Create" },
      ],
      SupportedVersions: [{ Name: "v1_5", Links: [] }],
    },
    loose: true,
  },
  "synthetic-tasks": {
    schema: "Tasks",
    value: {
      Tasks: [
        { Type: "Task", Href: `${em}task-1`, TaskId: "task-1", State: "Running", Operation: "CloneJob" },
      ],
    },
  },
  "synthetic-query-result": {
    schema: "QueryResult",
    value: {
      Resources: {
        Tasks: [
          {
            Type: "Task",
            Href: `${em}task-1`,
            TaskId: "task-1",
            State: "Finished",
            Operation: "StartJob",
            Result: { Success: true },
          },
        ],
      },
      PagingInfo: {
        PageNum: 1,
        PageSize: 15,
        PagesCount: 1,
        Links: ["First", "Last"].map((Rel) => ({
          Href: "https://localhost:9398/api/query?type=Task&filter=State%3d%3dFinished&page=1",
          Rel,
        })),
      },
    },
  },
  "synthetic-error": {
    schema: "Error",
    value: {
      Message: "Object reference not set to an instance of an object.",
      StatusCode: 500,
      FirstChanceExceptionMessage: "Object reference not set to an instance of an object.",
    },
  },
};

const nothing = { messages: {}, links: { link: [] } };
const ofSbc: Record<string, Payload> = {
  "documented-asyncstatus-success": {
    schema: "AsyncStatus",
    value: { data: { operationState: { operation: "activate", status: "success" } }, ...nothing },
  },
  "synthetic-asyncstatus-running": {
    schema: "AsyncStatus",
    value: { data: { operationState: { operation: "activate", status: "inProgress" } }, ...nothing },
  },
  "synthetic-asyncstatus-failure": {
    schema: "AsyncStatus",
    value: {
      data: {
        operationState: { operation: "save", status: "fail", errorMessage: "Save failed: disk <full>" },
      },
      ...nothing,
    },
  },
  "synthetic-reboot": {
    schema: "AsyncStatus",
    value: { data: {}, messages: {}, links: { link: ["Rebooting in 5 seconds"] } },
  },
  "synthetic-config-element": {
    schema: "Configuration",
    value: {
      data: {
        configElement: [
          {
            elementType: "local-policy",
            attribute: [
              { name: "from-address", value: ["*"] },
              { name: "dest", value: ["0049", "0033"] },
              { name: "state", value: ["enabled"] },
            ],
            subElement: [
              { subElementType: "policy-attribute", attribute: [{ name: "contact", value: [""] }] },
            ],
          },
        ],
      },
      ...nothing,
    },
    loose: true,
  },
};

describe.each<[string, Record<string, Payload>, XmlComponents]>([
  ["Enterprise Manager", ofEnterpriseManager, enterpriseManager],
  ["Oracle SBC", ofSbc, sbc],
])("payloads of %s", (_, payloads, components) => {
  for (const [name, { schema, value, loose }] of Object.entries(payloads)) {
    const options = { schema: { $ref: `#/components/schemas/${schema}` }, components };
    const xml = readFileSync(new URL(`../fixtures/xml/${name}.xml`, import.meta.url), "utf8");

    test(name, () => {
      expect(decoded(options, xml)).toStrictEqual({ value, unknown: [] });
      expect(xmlCodec({ ...options, strict: true }).decode(xmlCodec(options).encode(value))).toStrictEqual(
        value,
      );
      if (loose === true) return;
      expect(xmlCodec({ ...options, strict: true }).decode(xml)).toStrictEqual(value);
      expect(treeOf(xmlCodec(options).encode(value))).toStrictEqual(treeOf(xml));
    });
  }
});
