import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EnterpriseManager } from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { client } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, fixture } from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";
import { camelCased } from "../../xml/json-forms.js";

interface Payload {
  readonly route: string;
  readonly call: (em: EnterpriseManager) => PromiseLike<unknown>;
  /** Of the fixtures: as they are, in XML and JSON. */
  readonly bodies: readonly string[];
  readonly value: unknown;
}

const service = {
  Links: [
    { Href: "https://em:9398/api/logonSessions", Type: "LogonSessionList", Rel: "Down" },
    { Href: "https://em:9398/api/sessionMngr/?v=latest", Type: "LogonSession", Rel: "Create" },
  ],
  SupportedVersions: ["v1_5", "v1_6", "v1_7"].map((Name) => ({
    Name,
    Links: [{ Href: `https://em:9398/api/sessionMngr/?v=${Name}`, Type: "LogonSession", Rel: "Create" }],
  })),
};

const session = {
  Href: "https://em:9398/api/logonSessions/b9a7...",
  Type: "LogonSession",
  Links: [
    { Rel: "Up", Href: "https://em:9398/api/", Type: "EnterpriseManager" },
    { Rel: "Delete", Href: "https://em:9398/api/logonSessions/b9a7..." },
  ],
  UserName: "myuser",
  SessionId: "b9a759dd-4496-4f50-8fc0-f925aa283f8d",
};

const task = (number: number, rest: object) => ({
  Type: "Task",
  Href: `https://localhost:9398/api/tasks/task-${number}`,
  Links: [{ Rel: "Delete", Href: `https://localhost:9398/api/tasks/task-${number}` }],
  TaskId: `task-${number}`,
  ...rest,
});

const accepted = (number: number) => ({
  Href: `http://em:9399/api/tasks/task-${number}`,
  Type: "Task",
  Links: [{ Href: `http://em:9399/api/tasks/task-${number}`, Rel: "Delete" }],
  TaskId: `task-${number}`,
  State: "Running",
  Operation: "EditCloudTenant",
});

const page = (query: string) => ({
  PageNum: 1,
  PageSize: 100,
  PagesCount: 1,
  Links: [
    { Rel: "First", Href: `${query}&pageSize=100&page=1` },
    { Rel: "Last", Href: `${query}&pageSize=100&page=1` },
  ],
});

const jobReference = {
  UID: "urn:veeam:Job:2851cb88-37b6-46ea-b2c8-47b55270169d",
  Name: "Nightly",
  Href: "https://em:9398/api/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d",
  Type: "JobReference",
  Links: [
    {
      Rel: "Alternate",
      Href: "https://em:9398/api/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d?format=Entity",
      Name: "Nightly",
      Type: "Job",
    },
  ],
};

const payloads: Readonly<Record<string, Payload>> = {
  "the root": {
    route: "GET /",
    call: (em) => em.getEnterpriseManager(),
    bodies: ["synthetic-service.xml", "observed-service-12.json", "observed-service-13.json"],
    value: service,
  },
  "a logon session": {
    route: "GET /logonSessions/s-1",
    call: (em) => em.getLogonSession({ id: "s-1" }),
    bodies: ["synthetic-logon-session.xml", "observed-logon-session.json"],
    value: session,
  },
  "logon sessions": {
    route: "GET /logonSessions",
    call: (em) => em.getLogonSessions(),
    bodies: ["synthetic-logon-sessions.xml", "synthetic-logon-sessions.json"],
    value: { LogonSessions: [session] },
  },
  "a task just accepted": {
    route: "POST /jobs/j-1",
    call: (em) => em.startJob({ id: "j-1" }),
    bodies: ["observed-task-accepted.xml"],
    value: accepted(7),
  },
  "a task just accepted, from a server that prefers JSON": {
    route: "POST /jobs/j-1",
    call: (em) => em.startJob({ id: "j-1" }),
    bodies: ["observed-task-accepted.json"],
    value: accepted(9),
  },
  "the documented task under way": {
    route: "GET /tasks/task-1",
    call: (em) => em.getTask({ id: "task-1" }),
    bodies: ["../xml/documented-task-running.xml", "synthetic-task-running.json"],
    value: task(1, { State: "Running", Operation: "CloneJob" }),
  },
  "the documented task whose data is not collected yet": {
    route: "GET /tasks/task-2",
    call: (em) => em.getTask({ id: "task-2" }),
    bodies: ["../xml/documented-task-operation-finished.xml", "synthetic-task-operation-finished.json"],
    value: task(2, {
      State: "OperationFinished",
      Operation: "StartJob",
      Result: { Success: true, Message: "OperationFinished" },
    }),
  },
  "the documented task at its end": {
    route: "GET /tasks/task-3",
    call: (em) => em.getTask({ id: "task-3" }),
    bodies: ["../xml/documented-task-finished.xml", "synthetic-task-finished.json"],
    value: task(3, {
      Links: [{ Rel: "Delete", Type: "Task", Href: "https://localhost:9398/api/tasks/task-3" }],
      State: "Finished",
      Operation: "StartJob",
      Result: { Success: true, Message: 'Job "SQL Server Replication" triggered to start.' },
    }),
  },
  "the tasks of a session": {
    route: "GET /tasks",
    call: (em) => em.getTasks(),
    bodies: ["synthetic-tasks.xml", "synthetic-tasks.json"],
    value: {
      Tasks: [
        task(1, { State: "Running", Operation: "CloneJob" }),
        task(2, { State: "Finished", Operation: "StartJob", Result: { Success: true } }),
      ],
    },
  },
  "a query for tasks": {
    route: "GET /query",
    call: (em) => em.query({ type: "Task", filter: "State==Finished" }),
    bodies: ["synthetic-query-tasks.xml", "synthetic-query-tasks.json"],
    value: {
      Resources: {
        Tasks: [
          {
            Type: "Task",
            Href: "https://localhost:9398/api/tasks/task-2",
            TaskId: "task-2",
            State: "Finished",
            Operation: "StartJob",
            Result: { Success: false, Message: 'Job "Nightly" is disabled & was not started.' },
          },
        ],
      },
      PagingInfo: page("https://localhost:9398/api/query?type=Task&filter=State%3d%3dFinished"),
    },
  },
  "a query for sessions": {
    route: "GET /query",
    call: (em) => em.query({ type: "BackupJobSession" }),
    bodies: ["synthetic-query-sessions.xml", "observed-query-sessions-13.json"],
    value: {
      Entities: {
        BackupJobSessions: [
          {
            Href: "https://em:9398/api/backupSessions/bc6b105b-7e45-4e86-8f41-5d177d78d273?format=Entity",
            Type: "BackupJobSession",
            Name: "Nightly@2026-06-16 06:22:07.193292",
            UID: "urn:veeam:BackupJobSession:bc6b105b-7e45-4e86-8f41-5d177d78d273",
            Links: [
              {
                Rel: "Up",
                Href: "https://em:9398/api/jobs/1c2914db-8ce3-45c4-867a-53f0a1944703",
                Name: "Nightly",
                Type: "JobReference",
              },
              {
                Rel: "Stop",
                Href: "https://em:9398/api/backupSessions/bc6b105b-7e45-4e86-8f41-5d177d78d273?action=stop",
              },
            ],
            JobUid: "urn:veeam:Job:1c2914db-8ce3-45c4-867a-53f0a1944703",
            JobName: "Nightly",
            JobType: "Backup",
            CreationTimeUTC: "2026-06-16T06:22:07.193292Z",
            EndTimeUTC: "2026-06-16T06:27:25.787701Z",
            State: "Stopped",
            Result: "Failed",
            Progress: 100,
            IsRetry: true,
          },
        ],
      },
      PagingInfo: page(
        "https://em:9398/api/query?type=BackupJobSession&format=Entities&filter=CreationTime%3E%3D%222026-06-15T23%3A17%3A05%22",
      ),
    },
  },
  "a job": {
    route: "GET /jobs/j-1",
    call: (em) => em.getJob({ id: "j-1" }),
    bodies: ["synthetic-job.xml", "synthetic-job.json"],
    value: {
      Type: "Job",
      Href: "https://em:9398/api/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d?format=Entity",
      Name: "R&D <nightly>",
      UID: "urn:veeam:Job:2851cb88-37b6-46ea-b2c8-47b55270169d",
      Links: [
        { Rel: "Start", Href: "https://em:9398/api/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d?action=start" },
      ],
      JobType: "Backup",
      Platform: "HyperV",
      Description: "",
      ScheduleEnabled: true,
      NextRun: "2026-11-23T22:00:00Z",
      JobScheduleOptions: {
        Standart: {
          RetryOptions: { RetryTimes: 3 },
          OptionsContinuous: {
            Enabled: false,
            Schedule: [
              { Name: "Sunday", Value: "1,1,0" },
              { Name: "Monday", Value: "0,0,0" },
            ],
          },
        },
      },
      JobInfo: {
        BackupJobInfo: {
          Includes: [
            {
              Href: "https://em:9398/api/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d/includes/fd0abfab-e931-45e0-a315-bd236a3d2788",
              Type: "ObjectInJob",
              ObjectInJobId: "fd0abfab-e931-45e0-a315-bd236a3d2788",
              HierarchyObjRef: "urn:VMware:Vm:3b8ebdcc-41de-4c42-a001-a344f2e75550.vm-62230",
              // Text that looks like a number.
              Name: "007",
              DisplayName: "crm01",
              GuestProcessingOptions: {
                WindowsGuestFSIndexingOptions: {
                  FileSystemIndexingMode: "ExceptSpecifiedFolders",
                  IncludedIndexingFolders: [],
                  ExcludedIndexingFolders: ["%windir%", "C:\\Program Files (x86)"],
                },
              },
            },
          ],
        },
      },
    },
  },
  "a reference": {
    route: "GET /jobs/j-1",
    call: (em) => em.getJobReference({ id: "j-1" }),
    bodies: ["synthetic-job-reference.xml", "synthetic-job-reference.json"],
    value: jobReference,
  },
  references: {
    route: "GET /jobs",
    call: (em) => em.getJobReferences(),
    bodies: ["synthetic-job-references.xml", "synthetic-job-references.json"],
    value: { Refs: [jobReference] },
  },
  "objects of a job": {
    route: "GET /jobs/j-1/includes",
    call: (em) => em.getJobIncludes({ id: "j-1" }),
    bodies: ["synthetic-includes.xml", "synthetic-includes.json"],
    value: {
      ObjectInJobs: [
        {
          Type: "ObjectInJob",
          Href: "https://em:9398/api/jobs/1/includes/2",
          ObjectInJobId: "2",
          HierarchyObjRef: "urn:VMware:Vm:3b8ebdcc-41de-4c42-a001-a344f2e75550.vm-62230",
          Name: "crm01",
          DisplayName: "crm01",
          Order: 0,
        },
      ],
    },
  },
};

const bom = Buffer.from([0xef, 0xbb, 0xbf]);

type Json = Parameters<typeof camelCased>[0];

/** What servers of different versions make of one answer. */
function formsOf(name: string): Readonly<Record<string, Buffer>> {
  const body = name.startsWith("..")
    ? readFileSync(new URL(`../../fixtures/enterprise-manager/${name}`, import.meta.url))
    : fixture(name);
  const marked = { "as it is": body, "with a byte order mark": Buffer.concat([bom, body]) };
  if (name.endsWith(".xml")) {
    const xml = body.toString();
    const bare = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
    return {
      ...marked,
      "without a declaration": Buffer.from(bare),
      "in UTF-16": Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${bare}`, "utf16le"),
      "with prefixes": Buffer.from(prefixed(bare)),
      "after blanks": Buffer.from(`\r\n  ${bare}`),
    };
  }
  const json: Json = JSON.parse(body.toString());
  const write = (value: unknown) => Buffer.from(JSON.stringify(value));
  return {
    ...marked,
    "in camel case": write(camelCased(json)),
    "in lower case": Buffer.from(
      JSON.stringify(json).replace(/"(\w+)":/g, (_, member: string) => `"${member.toLowerCase()}":`),
    ),
    "without what is null": write(withoutNulls(json)),
    "with plain lists": write(plain(json)),
    "with more than is known": write({ Unheard: { Of: [1] }, ...(json as object) }),
    "with line breaks": Buffer.from(JSON.stringify(json, null, "\r\n\t")),
  };
}

function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(?=\w)/g, "<$1e:")
    .replace(' xmlns="http://www.veeam.com/ent/v1.0"', ' xmlns:e="http://www.veeam.com/ent/v1.0"');
}

function withoutNulls(json: Json): unknown {
  return JSON.parse(JSON.stringify(json), (_, value) => (value === null ? undefined : value));
}

/** Lists that are objects around the only array they have. */
function plain(json: Json): unknown {
  if (Array.isArray(json)) return json.map(plain);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const [inner, ...others] =
        typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
      const isList = Array.isArray(inner?.[1]) && others.length === 0 && doubled.has(inner[0].toLowerCase());
      return [name, plain(isList ? (inner?.[1] as Json) : value)];
    }),
  );
}

const doubled = new Set(["supportedversions", "tasks", "backupjobsessions", "objectinjobs", "days"]);

const cases = Object.entries(payloads).flatMap(([what, { bodies, ...payload }]) =>
  bodies.flatMap((name) =>
    Object.entries(formsOf(name)).map(([form, body]) => [what, name, form, { ...payload, body }] as const),
  ),
);

// The form of an answer is what it is, whichever was asked for: proxies and servers have their own ways.
test.each(cases)("%s (%s, %s) is the one value", async (_, name, __, { route, call, body, value }) => {
  const own = name.endsWith(".xml") ? "application/xml; charset=utf-8" : "application/json; charset=utf-8";
  const isUtf16 = body[0] === 0xff;
  // UTF-16 cannot be announced as UTF-8.
  const type = isUtf16 ? "application/xml" : own;
  const server = await enterpriseManager({ [route]: text(200, body, { "content-type": type }) });
  for (const mediaType of ["xml", "json"] as const) {
    const result = await call(client(server, { auth: { sessionId: "s" }, mediaType }));
    // Absent, not undefined, and no prototype of its own that would make two equal values differ.
    expect(result).toStrictEqual(value);
  }
});

test.each([
  ["application/json", "../xml/documented-task-finished.xml"],
  ["text/plain", "../xml/documented-task-finished.xml"],
  ["", "../xml/documented-task-finished.xml"],
  ["application/xml", "synthetic-task-finished.json"],
  ["text/html", "synthetic-task-finished.json"],
  ["", "synthetic-task-finished.json"],
])("a media type that is wrong (%j) decides nothing: %s", async (type, name) => {
  const { value, call, route } = payloads["the documented task at its end"] as Payload;
  const body = formsOf(name)["as it is"] as Buffer;
  const server = await enterpriseManager({ [route]: text(200, body, { "content-type": type }) });
  expect(await call(client(server))).toStrictEqual(value);
});

test.each([
  ["XML", '<Jobs xmlns="http://www.veeam.com/ent/v1.0"/>'],
  ["XML", '<Jobs xmlns="http://www.veeam.com/ent/v1.0"></Jobs>'],
  ["JSON", '{"Jobs":[]}'],
  ["JSON", '{"jobs":null}'],
  ["JSON", "{}"],
])("a list without anything in it is an empty list: %s %s", async (_, body) => {
  const server = await enterpriseManager({ "GET /jobs": text(200, body) });
  expect(await client(server).getJobs()).toStrictEqual({ Jobs: [] });
});

test("withResponse() has the answer as it came", async () => {
  const body = fixture("synthetic-tasks.xml");
  const server = await enterpriseManager({
    "GET /tasks": text(200, body, { "content-type": "application/xml", Server: "Microsoft-HTTPAPI/2.0" }),
  });
  const { response } = await client(server).getTasks().withResponse();
  expect(response.status).toBe(200);
  expect(response.headers.get("server")).toBe("Microsoft-HTTPAPI/2.0");
});
