import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Files } from "../../scripts/generate/files.js";
import { generate } from "../../scripts/generate/generate.js";
import { type OpenApiDocument, operationsOf } from "../../scripts/generate/openapi.js";
import { describe as describeOperation } from "../../scripts/generate/operations.js";
import { FIXTURES, inTemporaryFolder, ROOT, readWidgets, WIDGETS } from "./widgets.js";

let files: Files;
const steps: string[] = [];

beforeAll(async () => {
  files = await generate([WIDGETS], (step) => steps.push(step));
});

const file = (name: string) => files.get(path.join("widgets", name)) ?? "";

describe("the files of a product", () => {
  it("are these", () => {
    const names = [...files.keys()].map((name) => path.relative("widgets", name));
    const commands = [
      "index",
      "get-widgets",
      "create-widget",
      "get-widget",
      "delete-widget",
      "check-widget",
      "get-version",
      "get-task",
      "cancel-task",
      "get-task-result",
    ];
    expect(names).toEqual([
      "openapi.yaml",
      "openapi.expanded.yaml",
      "types.ts",
      "operations.ts",
      "client.ts",
      ...commands.map((name) => path.join("commands", `${name}.json`)),
      "state.json",
      "prism.json",
      "prism-operations.json",
    ]);
    expect(steps).toEqual([
      ...["lint", "bundle", "expanded", "types", "operations", "client", "commands", "state", "prism"].map(
        (s) => `widgets ${s}`,
      ),
    ]);
  });

  it("say where they come from", () => {
    const first = "Generated from specs/widgets by npm run generate. Do not edit.\n";
    for (const name of ["types.ts", "operations.ts", "client.ts"]) expect(file(name)).toMatch(`// ${first}`);
    for (const name of ["openapi.yaml", "openapi.expanded.yaml"]) expect(file(name)).toMatch(`# ${first}`);
  });

  it("are the same in a second run", async () => {
    expect(await generate([WIDGETS], () => {})).toEqual(files);
  });
});

describe("operations.ts", () => {
  const entry = (id: string) => new RegExp(`^  ${id}: (.*),$`, "m").exec(file("operations.ts"))?.[1];

  it("holds a shared value once", () => {
    expect(file("operations.ts").match(/mode: "deferred"/g)).toHaveLength(1);
    expect(file("operations.ts")).toContain(
      'const deferredGetTask: OperationDescriptor["deferred"] = { mode: "deferred", ' +
        'id: { header: "Location", request: "X-Request-Id" }, ' +
        'status: { operationId: "getTask", parameter: "taskId", state: "/state" }, ' +
        'states: { running: ["running"], succeeded: ["done"], failed: ["broken"], canceled: ["stopped"] }, ' +
        'result: { operationId: "getTaskResult", parameter: "taskId" }, ' +
        'cancel: { operationId: "cancelTask", parameter: "taskId" } };',
    );
  });

  it("describes paging and the styles of query parameters", () => {
    expect(entry("getWidgets")).toBe(
      '{ method: "GET", path: "/widgets", ' +
        'query: { limit: "form", offset: "form", sort: "json", color: "csv" }, ' +
        'pagination: { style: "offset", limit: "limit", maxLimit: 50, offset: "offset", items: "/data", ' +
        'total: "/total", sort: [{ property: "id", direction: "ascending" }] }, deferred: deferredGetTask }',
    );
  });

  it("leaves headers out that the client manages, but names the one for idempotency", () => {
    expect(entry("createWidget")).toBe(
      '{ method: "POST", path: "/widgets", header: ["X-Reason"], body: "application/json", bodyRequired: true, ' +
        'idempotencyKey: "X-Request-Id" }',
    );
  });

  it("knows which results carry nothing", () => {
    expect(entry("deleteWidget")).toContain('emptyResult: "empty"');
    expect(entry("cancelTask")).toContain('emptyResult: "empty"');
    expect(entry("checkWidget")).toContain('emptyResult: "boolean"');
    for (const id of ["getWidget", "getWidgets", "getTaskResult", "getVersion"]) {
      expect(entry(id)).not.toContain("emptyResult");
    }
  });

  it("knows what needs no credentials and what is not JSON", () => {
    expect(entry("getWidget")).toContain("anonymous: true");
    expect(entry("getWidgets")).not.toContain("anonymous");
    expect(entry("getVersion")).toBe('{ method: "GET", path: "/version", accept: "text/plain" }');
  });

  it("adds no sort of its own to an operation that takes none", async () => {
    const document: OpenApiDocument = parse(await readWidgets());
    const [operation] = operationsOf(document);
    if (!operation) throw new Error("The fixture has no operation");
    const parameters = operation.parameters.filter(({ name }) => name !== "sort");
    expect(describeOperation(document, operation).pagination).toHaveProperty("sort");
    expect(describeOperation(document, { ...operation, parameters }).pagination).not.toHaveProperty("sort");
  });
});

describe("types.ts", () => {
  it("declares each schema by its name, with its description", () => {
    const declared = /\n(\/\*\* [^\n]+ \*\/)\nexport type Widget = \{\n/.exec(file("types.ts"));
    expect(declared?.[1]).toBe("/** A thing. */");
    expect(file("types.ts")).toMatch(
      /export interface components \{\n +schemas: \{[^}]*\n +Widget: Widget;\n/,
    );
    expect(file("types.ts")).not.toContain('components["schemas"]');
    expect(file("client.ts")).toMatch(/\nexport type \{[^}]*\n {2}Widget,\n[^}]*\} from "\.\/types\.js";\n/);
  });
});

describe("client.ts", () => {
  const declaration = (start: string) => {
    const from = file("client.ts").indexOf(start);
    return file("client.ts").slice(from, file("client.ts").indexOf("\n}\n", from) + 2);
  };

  it("declares types only", () => {
    expect(file("client.ts")).not.toMatch(/^(export )?(const|function|class|import (?!type))/m);
  });

  it("flattens the parameters", () => {
    expect(declaration("export interface GetWidgetsParameters")).toMatchInlineSnapshot(`
      "export interface GetWidgetsParameters {
        /**
         * Number of widgets in a page.
         *
         * @default 20
         */
        limit?: number | undefined;
        /** Number of widgets to skip. */
        offset?: number | undefined;
        /** Order of the widgets, sent as JSON. */
        sort?: SortKey[] | null | undefined;
        /** Colors to list. */
        color?: Color[] | undefined;
      }"
    `);
    expect(declaration("export interface CreateWidgetParameters")).toMatchInlineSnapshot(`
      "export interface CreateWidgetParameters {
        /** Why the widget is needed. */
        "X-Reason"?: string | undefined;
        /** The widget to create. */
        body: NewWidget;
      }"
    `);
    expect(file("client.ts")).not.toContain("GetVersionParameters");
  });

  it("names the results", () => {
    expect(file("client.ts")).toContain("export type GetWidgetsResult = WidgetPage;");
    expect(file("client.ts")).toContain("export type CreateWidgetResult = Widget;");
    expect(file("client.ts")).toContain("export type CancelTaskResult = undefined;");
    expect(file("client.ts")).toContain("export type GetTaskResultResult = unknown;");
    expect(file("client.ts")).toContain("export type GetVersionResult = string;");
  });

  it("says in words what a version of the API lacks, beside a reference too", () => {
    expect(file("types.ts")).toMatch(
      /@description What it looks like\.\n[ *]+\n[ *]+Available from API 0\.10\.\n/,
    );
    expect(file("types.ts")).toMatch(/Available up to API 0\.9\. \*\/\n +paint\?:/);
  });

  it("maps operationIds to types", () => {
    expect(declaration("export interface WidgetsOperations")).toMatchInlineSnapshot(`
      "export interface WidgetsOperations {
        getWidgets: { parameters: GetWidgetsParameters; optional: true; result: GetWidgetsResult; begun: GetWidgetsResult; item: NonNullable<GetWidgetsResult["data"]>[number] };
        createWidget: { parameters: CreateWidgetParameters; optional: false; result: CreateWidgetResult; item: never };
        getWidget: { parameters: GetWidgetParameters; optional: false; result: GetWidgetResult; begun: GetWidgetResult; item: never };
        deleteWidget: { parameters: DeleteWidgetParameters; optional: false; result: DeleteWidgetResult; begun: DeleteWidgetResult; item: never };
        checkWidget: { parameters: CheckWidgetParameters; optional: false; result: CheckWidgetResult; item: never };
        getVersion: { parameters: Record<string, never>; optional: true; result: GetVersionResult; item: never };
        getTask: { parameters: GetTaskParameters; optional: false; result: GetTaskResult; item: never };
        cancelTask: { parameters: CancelTaskParameters; optional: false; result: CancelTaskResult; item: never };
        getTaskResult: { parameters: GetTaskResultParameters; optional: false; result: GetTaskResultResult; item: never };
      }"
    `);
  });

  it("declares a documented method for each operation", () => {
    const methods = declaration("export interface WidgetsMethods");
    expect(methods.match(/^ {2}\w+\(/gm)).toHaveLength(9);
    expect(methods.slice(0, methods.indexOf("\n\n"))).toMatchInlineSnapshot(`
      "export interface WidgetsMethods {
        /**
         * List widgets
         *
         * Lists widgets, a page at a time.
         * Ends with a comment: *\\/
         *
         * Roles: Reader, Writer
         *
         * \`GET /widgets\`
         *
         * @throws AuthenticationError (401), ServerError (520)
         */
        getWidgets(parameters?: GetWidgetsParameters, options?: CallOptions): Call<GetWidgetsResult>;"
    `);
    expect(methods).toContain(
      "createWidget(parameters: CreateWidgetParameters, options?: CallOptions): Call<CreateWidgetResult>;",
    );
    expect(methods).toContain(
      "getVersion(parameters?: Record<string, never>, options?: CallOptions): Call<GetVersionResult>;",
    );
  });
});

describe("the command", () => {
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, ["--import=tsx", "scripts/generate.ts", ...options], { cwd: ROOT });

  it("writes the files, and with --check names those that differ and writes none", async () => {
    await inTemporaryFolder(async (out) => {
      await writeFile(path.join(out, "neighbour.txt"), "stays");
      await mkdir(path.join(out, "widgets"));
      await writeFile(path.join(out, "widgets/old.ts"), "goes");

      const { stdout } = await run(`--specs=${FIXTURES}`, `--out=${out}`);
      expect(stdout).toMatch(
        /^tasks lint +\d+\.\d\d s\nwidgets lint +\d+\.\d\d s\ntasks bundle +\d+\.\d\d s\n/,
      );
      expect(stdout).toMatch(/\nwidgets bundle +\d+\.\d\d s\n/);
      expect((await readdir(path.join(out, "widgets"))).sort()).toEqual(
        [
          ...new Set([...files.keys()].map((name) => path.relative("widgets", name).split(path.sep)[0])),
        ].sort(),
      );
      expect(await readFile(path.join(out, "widgets/client.ts"), "utf8")).toBe(file("client.ts"));
      expect(await readFile(path.join(out, "neighbour.txt"), "utf8")).toBe("stays");
      await run(`--specs=${FIXTURES}`, `--out=${out}`, "--check");

      await writeFile(path.join(out, "widgets/client.ts"), "edited");
      await writeFile(path.join(out, "widgets/new.ts"), "added");
      await expect(run(`--specs=${FIXTURES}`, `--out=${out}`, "--check")).rejects.toMatchObject({
        code: 1,
        stderr:
          "These files are not what npm run generate makes:\n" +
          `${path.join(out, "widgets/client.ts")}\n${path.join(out, "widgets/new.ts")}\n`,
      });
      expect(await readFile(path.join(out, "widgets/client.ts"), "utf8")).toBe("edited");
    });
  });

  it("fails with file, line and reason, and writes nothing", async () => {
    await inTemporaryFolder(async (folder) => {
      const spec = path.join(folder, "specs/widgets/openapi.yaml");
      await mkdir(path.dirname(spec), { recursive: true });
      const text = (await readWidgets()).replace("operationId: getWidget\n", "operationId: GetWidget\n");
      await writeFile(spec, text);
      const line = text.split("\n").indexOf("      operationId: GetWidget") + 1;
      const out = path.join(folder, "out");
      await expect(run(`--specs=${path.join(folder, "specs")}`, `--out=${out}`)).rejects.toMatchObject({
        code: 1,
        stderr: `${path.relative(ROOT, spec)}:${line}:20 asyncops/operation-name: \`GetWidget\` is not in lower camel case.\n`,
      });
      await expect(readdir(out)).rejects.toThrow("ENOENT");
    });
  });
});
