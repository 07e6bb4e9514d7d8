import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Files } from "../../scripts/generate/files.js";
import { generate } from "../../scripts/generate/generate.js";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";
import { compileGenerated } from "./compile.js";
import { TASKS } from "./widgets.js";

let files: Files;

beforeAll(async () => {
  files = await generate([TASKS], () => {});
});

const file = (name: string) => files.get(path.join("tasks", name)) ?? "";
const entry = (id: string) => new RegExp(`^  ${id}: (.*),$`, "m").exec(file("operations.ts"))?.[1];

describe("operations.ts", () => {
  it("has an operation for each action, and none for the one that is split", () => {
    expect([...file("operations.ts").matchAll(/^ {2}(\w+): /gm)].map(([, id]) => id)).toEqual([
      "getAbout",
      "logon",
      "query",
      "queryReferences",
      "getTask",
      "getJobs",
      "getJobReferences",
      "editJob",
      "startJob",
      "stopJob",
      "cloneJob",
    ]);
  });

  it("fixes the query parameter of an action", () => {
    expect(entry("startJob")).toMatch(
      /^\{ method: "POST", path: "\/jobs\/\{id\}", fixedQuery: \{ action: "start" \}, accept:/,
    );
    expect(entry("editJob")).toContain("idempotent: false");
    expect(entry("startJob")).not.toContain("idempotent: false");
    expect(entry("cloneJob")).toContain('fixedQuery: { action: "clone" }, body:');
    expect(entry("getJobs")).toMatch(
      /^\{ method: "GET", path: "\/jobs", query: \{ platform: "form" \}, fixedQuery: \{ format: "Entity" \}, accept:/,
    );
    expect(entry("getJobReferences")).toMatch(/^\{ method: "GET", path: "\/jobs", accept:/);
  });
});

describe("client.ts", () => {
  it("names each operation by its route, with the query of an action", () => {
    const routes = file("client.ts").split("export interface TasksRoutes {\n")[1]?.split("\n}")[0];
    expect(routes?.split("\n").map((line) => line.trim())).toEqual([
      '"GET /about": TasksOperations["getAbout"];',
      '"POST /sessions": TasksOperations["logon"];',
      '"GET /query?format=Entities": TasksOperations["query"];',
      '"GET /query": TasksOperations["queryReferences"];',
      '"GET /tasks/{id}": TasksOperations["getTask"];',
      '"GET /jobs?format=Entity": TasksOperations["getJobs"];',
      '"GET /jobs": TasksOperations["getJobReferences"];',
      '"PUT /jobs/{id}": TasksOperations["editJob"];',
      '"POST /jobs/{id}?action=start": TasksOperations["startJob"];',
      '"POST /jobs/{id}?action=stop": TasksOperations["stopJob"];',
      '"POST /jobs/{id}?action=clone": TasksOperations["cloneJob"];',
    ]);
  });
});

describe("prism.json", () => {
  let view: OpenApiDocument;

  beforeAll(() => {
    view = JSON.parse(file("prism.json"));
  });

  it("has a path for each action, and keeps the operation that is split", () => {
    expect(Object.keys(view.paths)).toEqual([
      "/about",
      "/sessions",
      "/query",
      "/query?format=Entities",
      "/query?format",
      "/tasks/{id}",
      "/jobs",
      "/jobs?format=Entity",
      "/jobs?format",
      "/jobs/{id}",
      "/jobs/{id}?action=start",
      "/jobs/{id}?action=stop",
      "/jobs/{id}?action=clone",
    ]);
    expect(view.paths["/jobs/{id}?action=stop"]).toMatchObject({
      parameters: [{ $ref: "#/components/parameters/Id" }],
      post: { operationId: "stopJob", "x-action": { parameter: "action", value: "stop" } },
    });
    expect(view.paths["/jobs?format"]?.get).toMatchObject({ "x-action": { parameter: "format" } });
    expect(view.paths["/jobs/{id}?action=stop"]?.post).not.toHaveProperty("requestBody");
    expect(view.paths["/jobs/{id}"]?.post).not.toHaveProperty("x-actions");
  });

  it("has JSON for XML, and says what it stands for", () => {
    expect(JSON.stringify(view)).not.toMatch(/"(application|text)\/xml":/);
    expect(view.components?.responses?.Error).toMatchObject({
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          "x-media-types": ["application/xml", "application/json"],
        },
      },
    });
    expect(view.paths["/about"]?.get?.responses["200"]).toMatchObject({
      content: {
        "application/json": {
          schema: { xml: { name: "About", prefix: "a" } },
          examples: { syntheticSmall: { value: { Version: "7.10" } } },
          "x-media-types": ["text/xml"],
        },
      },
    });
  });
});

describe("openapi.yaml", () => {
  it("keeps the one operation, with its actions", () => {
    const { paths } = parse(file("openapi.yaml")) as OpenApiDocument;
    expect(Object.keys(paths)).toEqual([
      "/about",
      "/sessions",
      "/query",
      "/tasks/{id}",
      "/jobs",
      "/jobs/{id}",
    ]);
    expect(paths["/jobs/{id}"]?.post).toMatchObject({
      operationId: "jobAction",
      "x-actions": { parameter: "action", actions: { clone: { operationId: "cloneJob" } } },
    });
  });
});

/** What a consumer writes. Lines that must not compile say so. */
const CONSUMER = `
import createClient from "openapi-fetch";
import { expectTypeOf } from "vitest";
import type { Job, JobCloneSpec, Jobs, References, Task, TasksMethods, TasksOperations } from "./client.js";
import { operations } from "./operations.js";
import type { paths } from "./types.js";

declare const tasks: TasksMethods;

expectTypeOf(tasks.startJob({ id: "7" })).resolves.toEqualTypeOf<Task>();
expectTypeOf(tasks.getJobs({ platform: "VMware" })).resolves.toEqualTypeOf<Jobs>();
expectTypeOf(tasks.getJobReferences()).resolves.toEqualTypeOf<References>();
expectTypeOf<Parameters<TasksMethods["cloneJob"]>[0]["body"]>().toEqualTypeOf<JobCloneSpec>();
expectTypeOf<keyof TasksOperations>().toEqualTypeOf<keyof TasksMethods>();
expectTypeOf<keyof typeof operations>().toEqualTypeOf<keyof TasksMethods>();
expectTypeOf<Parameters<TasksMethods["editJob"]>[0]["body"]>().toEqualTypeOf<Job>();
// @ts-expect-error the body is required
tasks.cloneJob({ id: "7" });
// @ts-expect-error of another action
tasks.startJob({ id: "7", body: { BackupJobCloneInfo: { JobName: "Copy", FolderName: "Copies" } } });
// @ts-expect-error the action fixes it
tasks.startJob({ id: "7", action: "stop" });
// @ts-expect-error a parameter of another action
tasks.getJobReferences({ platform: "VMware" });
// @ts-expect-error makes no method
tasks.jobAction({ id: "7", action: "start" });

// openapi-fetch sees the one operation.
expectTypeOf<keyof paths>().toEqualTypeOf<
  "/about" | "/sessions" | "/query" | "/tasks/{id}" | "/jobs" | "/jobs/{id}"
>();
const http = createClient<paths>();
http.POST("/jobs/{id}", { params: { path: { id: "7" }, query: { action: "start" } } });
// @ts-expect-error no action
http.POST("/jobs/{id}", { params: { path: { id: "7" }, query: { action: "explode" } } });
`;

describe("the generated types", () => {
  it("compile, and hold consumers to each action", () => {
    expect(compileGenerated("tasks", files, CONSUMER)).toEqual([]);
    expect(file("client.ts")).toContain("   * `POST /jobs/{id}?action=start`\n");
  });
});
