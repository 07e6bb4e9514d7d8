import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../scripts/generate/files.js";
import { generate } from "../../scripts/generate/generate.js";
import { compileGenerated } from "./compile.js";
import { TASKS } from "./widgets.js";

let files: Files;

beforeAll(async () => {
  files = await generate([TASKS], () => {});
});

const file = (name: string) => files.get(path.join("tasks", name)) ?? "";

describe("client.ts", () => {
  it("has the fields of a query by its type, once", () => {
    const source = file("client.ts");
    const start = source.indexOf("/** What `query` filters");
    expect(source.slice(start, source.indexOf("\n}\n", start) + 2)).toMatchInlineSnapshot(`
      "/** What \`query\` filters (\`where\`) and sorts by, by the type of what is found. */
      export interface QueryFields {
        Job: {
          Name: QueryField<string>;
          NextRun: QueryField<string | Date>;
          Secret: QueryField<boolean, "filter">;
        };
        Task: {
          /** The vendor's older page says that it cannot be filtered by. */
          State: QueryField<"Running" | "Finished" | (string & {})>;
          Place: QueryField<number, "sort">;
        };
        Session: {
          Name: QueryField<string>;
        };
      }"
    `);
    expect(source.match(/Fields \{/g)).toHaveLength(1);
  });

  it("offers names to sort by, and no others", () => {
    const source = file("client.ts");
    expect(source).toContain(
      'export type QuerySortField = "Name" | "NextRun" | "Place" | "State" | (string & {});\n',
    );
    expect(source.match(/ order\?: QuerySortField \| undefined;/g)).toHaveLength(2);
    expect(source.match(/ where\?: string \| undefined;/g)).toHaveLength(2);
  });

  it("compiles", () => {
    const consumer = `
import { expectTypeOf } from "vitest";
import type { QueryFields, QueryParameters, QueryReferencesParameters } from "./client.js";
expectTypeOf<QueryFields["Job"]["NextRun"]["value"]>().toEqualTypeOf<string | Date>();
expectTypeOf<QueryFields["Job"]["Secret"]["use"]>().toEqualTypeOf<"filter">();
expectTypeOf<QueryFields["Task"]["Place"]["use"]>().toEqualTypeOf<"sort">();
expectTypeOf<QueryParameters["order"]>().toEqualTypeOf<QueryReferencesParameters["order"]>();
`;
    expect(compileGenerated("tasks", files, consumer)).toEqual([]);
  });
});

it("prism.json has no fields, which no mock reads", () => {
  expect(file("openapi.yaml")).toContain("x-query-fields");
  expect(file("prism.json")).not.toContain("x-query-fields");
});
