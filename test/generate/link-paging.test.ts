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

describe("operations.ts", () => {
  it("has the rule of paging by links as the description has it", () => {
    const links = 'links: "/PagingInfo/Links", next: { relation: "Rel", value: "Next", href: "Href" }';
    expect(file("operations.ts")).toContain(
      `pagination: { style: "link", ${links}, items: { parameter: "type", ` +
        'pointers: { Job: "/Entities/Jobs", Task: "/Resources/Tasks" } } } },\n',
    );
    expect(file("operations.ts")).toContain(`pagination: { style: "link", ${links}, items: "/Refs" } },\n`);
  });
});

describe("client.ts", () => {
  it("names the items that a parameter decides on, by its value", () => {
    const source = file("client.ts");
    const start = source.indexOf("/** One item of `query`");
    expect(source.slice(start, source.indexOf("\n}\n", start) + 2)).toMatchInlineSnapshot(`
      "/** One item of \`query\`, by the value of \`type\`. */
      export interface QueryItems {
        Job: NonNullable<NonNullable<QueryResult["Entities"]>["Jobs"]>[number];
        Task: NonNullable<NonNullable<QueryResult["Resources"]>["Tasks"]>[number];
      }"
    `);
    expect(source).toContain(
      "  query: { parameters: QueryParameters; optional: false; result: QueryResult; " +
        'item: QueryItems[keyof QueryItems]; itemsBy: { parameter: "type"; items: QueryItems } };\n',
    );
    expect(source).toContain('item: NonNullable<QueryReferencesResult["Refs"]>[number] };\n');
    expect(source).not.toContain("QueryReferencesItems");
  });
});

/** What a user of the client gets. */
const CONSUMER = `
import { expectTypeOf } from "vitest";
import type { Arguments, ChosenIds, Exactly, ItemOf, OperationMap, PagedIds } from "../../src/contract/call.js";
import type { Job, QueryItems, QueryType, Reference, Task, TasksOperations } from "./client.js";

declare class Client<Operations extends OperationMap<Operations>> {
  paginate<Id extends ChosenIds<Operations>, const Given extends Operations[Id]["parameters"]>(
    operationId: Id,
    parameters: Exactly<Operations[Id], Given>,
    options?: object,
  ): ItemOf<Operations[Id], Given>;
  paginate<Id extends PagedIds<Operations>>(
    operationId: Id,
    ...args: Arguments<Operations[Id]>
  ): Operations[Id]["item"];
}
declare const client: Client<TasksOperations>;
declare const type: QueryType;
declare const either: "Job" | "Task";

expectTypeOf<QueryItems>().toEqualTypeOf<{ Job: Job; Task: Task }>();
expectTypeOf(client.paginate("query", { type: "Job" })).toEqualTypeOf<Job>();
expectTypeOf(client.paginate("query", { type: "Task", page: 2 }, { timeout: 1 })).toEqualTypeOf<Task>();
expectTypeOf(client.paginate("query", { type: either })).toEqualTypeOf<Job | Task>();
// Known at run time alone, or no value with a list of its own: any of them.
expectTypeOf(client.paginate("query", { type })).toEqualTypeOf<Job | Task>();
expectTypeOf(client.paginate("query", { type: "job" })).toEqualTypeOf<Job | Task>();
expectTypeOf(client.paginate("query", { type: "Session" })).toEqualTypeOf<Job | Task>();
expectTypeOf<ItemOf<TasksOperations["query"], object>>().toEqualTypeOf<Job | Task>();
// Where no parameter decides.
expectTypeOf(client.paginate("queryReferences", { type: "Job" })).toEqualTypeOf<Reference>();
expectTypeOf<ItemOf<TasksOperations["getTask"], { id: "1" }>>().toEqualTypeOf<never>();
expectTypeOf<ChosenIds<TasksOperations>>().toEqualTypeOf<"query">();
expectTypeOf<PagedIds<TasksOperations>>().toEqualTypeOf<"query" | "queryReferences">();
// @ts-expect-error the deciding parameter is required
client.paginate("query", {});
// @ts-expect-error a parameter that does not exist
client.paginate("query", { type: "Job", size: 5 });
// @ts-expect-error of another type
client.paginate("query", { type: "Job", page: "2" });
// @ts-expect-error not read by pages
client.paginate("getTask", { id: "1" });
`;

describe("the item of a page", () => {
  it("has the type that the value of the parameter asks for", () => {
    expect(compileGenerated("tasks", files, CONSUMER)).toEqual([]);
  });
});
