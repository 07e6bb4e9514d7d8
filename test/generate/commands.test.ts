import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { expandActions } from "../../scripts/generate/actions.js";
import { commandFiles } from "../../scripts/generate/commands/commands.js";
import { differences } from "../../scripts/generate/files.js";
import { inTemporaryFolder, readWidgets } from "./widgets.js";

let files: Map<string, string>;
const table = (name: string) => JSON.parse(files.get(`${name}.json`) ?? "null");

beforeAll(async () => {
  files = commandFiles(expandActions(parse(await readWidgets())));
});

describe("the tables of commands", () => {
  it("list all names and summaries in the order of the spec", () => {
    expect(table("index").slice(0, 2)).toEqual([
      ["get-widgets", "List widgets"],
      ["create-widget", "Create a widget"],
    ]);
  });

  it("say what a command is made of", () => {
    expect(table("create-widget")).toEqual({
      name: "create-widget",
      operationId: "createWidget",
      summary: "Create a widget",
      description: "Creates a widget and returns it.",
      method: "POST",
      path: "/widgets",
      parameters: [
        {
          option: "x-reason",
          name: "X-Reason",
          in: "header",
          type: "string",
          description: "Why the widget is needed.",
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        example: { name: "Sprocket", color: "red" },
      },
      followed: "none",
      destructive: false,
    });
  });

  it("have the values of parameters, paging, what JSON is, and the fields of items", () => {
    const { parameters, paged, fields, followed, destructive } = table("get-widgets");
    const of = (name: string) => parameters.find((parameter: { name: string }) => parameter.name === name);
    expect(of("limit")).toMatchObject({ option: "limit", in: "query", type: "integer", default: 20 });
    expect(of("sort")).toMatchObject({ style: "json" });
    expect(of("color")).toMatchObject({ type: "array", items: "string" });
    expect(paged).toEqual({
      items: "/data",
      total: "/total",
      limit: "limit",
      maxLimit: 50,
      offset: "offset",
    });
    expect(fields).toContain("name");
    expect(followed).toBe("deferred");
    expect(destructive).toBeUndefined();
  });

  it("say what is destructive", () => {
    expect(table("delete-widget").destructive).toBe(true);
  });

  it("refuse a parameter that would hide an option of every command", async () => {
    const text = (await readWidgets()).replace("name: color\n", "name: dryRun\n");
    expect(() => commandFiles(expandActions(parse(text)))).toThrow(
      "getWidgets: --dry-run of `dryRun` is an option of every command",
    );
  });

  it("are compared byte for byte, and a table of an operation that is gone is noticed", async () => {
    await inTemporaryFolder(async (folder) => {
      const all = new Map([...files].map(([name, text]) => [path.join("widgets", "commands", name), text]));
      await mkdir(path.join(folder, "widgets", "commands"), { recursive: true });
      for (const [name, text] of all) await writeFile(path.join(folder, name), text);
      await writeFile(path.join(folder, "widgets/commands/gone.json"), "{}");
      await writeFile(path.join(folder, "widgets/commands/get-task.json"), "{}");
      expect(await differences(folder, all)).toEqual([
        path.join("widgets", "commands", "get-task.json"),
        path.join("widgets", "commands", "gone.json"),
      ]);
    });
  });
});
