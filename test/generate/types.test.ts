import { describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.js";
import { compileGenerated } from "./compile.js";
import { WIDGETS } from "./widgets.js";

/** What a consumer of the generated types writes. Lines that must not compile say so. */
const CONSUMER = `
import createClient from "openapi-fetch";
import { expectTypeOf } from "vitest";
import type {
  Color,
  CreateWidgetParameters,
  GetWidgetsParameters,
  GetWidgetsResult,
  NewWidget,
  SortKey,
  Widget,
  WidgetsMethods,
  WidgetsOperations,
} from "./client.js";
import { operations } from "./operations.js";
import type { paths } from "./types.js";

declare const widgets: WidgetsMethods;

// Open enums name their values and take any other string.
expectTypeOf<"red">().toExtend<Color>();
expectTypeOf<"mauve">().toExtend<Color>();
expectTypeOf<number>().not.toExtend<Color>();
expectTypeOf<Extract<Color, "red" | "green">>().toEqualTypeOf<"red" | "green">();

// Nullable open enums and nullable strings.
expectTypeOf<null>().toExtend<Widget["status"]>();
expectTypeOf<undefined>().not.toExtend<Widget["status"]>();
expectTypeOf<Extract<Widget["status"], "Ready">>().toEqualTypeOf<"Ready">();
expectTypeOf<Widget["notes"]>().toEqualTypeOf<string | null | undefined>();

// A parameter sent as JSON has the type of its schema.
expectTypeOf<GetWidgetsParameters["sort"]>().toEqualTypeOf<SortKey[] | null | undefined>();
widgets.getWidgets({ sort: [{ property: "id" }] });
// @ts-expect-error not JSON text
widgets.getWidgets({ sort: '[{"property":"id"}]' });
// @ts-expect-error a closed enum
widgets.getWidgets({ sort: [{ property: "id", direction: "up" }] });

// Optional members accept undefined, in parameters and in bodies; a default makes none required.
widgets.getWidgets({ limit: undefined, offset: undefined, sort: undefined, color: undefined });
widgets.createWidget({ "X-Reason": undefined, body: { name: "Cog", color: undefined, size: undefined } });
expectTypeOf<{ name: string }>().toExtend<NewWidget>();

// Required parameters, and names that do not exist.
widgets.getWidgets();
widgets.getWidgets({}, { signal: AbortSignal.timeout(1), timeout: undefined });
widgets.getVersion();
widgets.getVersion({}, { timeout: 1 });
widgets.getWidget({ widgetId: 1 });
// @ts-expect-error a parameter is missing
widgets.getWidget();
// @ts-expect-error a parameter is missing
widgets.getWidget({});
// @ts-expect-error a required parameter is undefined
widgets.getWidget({ widgetId: undefined });
// @ts-expect-error of another type
widgets.getWidget({ widgetId: "1" });
// @ts-expect-error a parameter that does not exist
widgets.getWidget({ widgetId: 1, color: "red" });
// @ts-expect-error the client sends this header
widgets.createWidget({ body: { name: "Cog" }, "X-Request-Id": "1" });
// @ts-expect-error an operation without parameters
widgets.getVersion({ limit: 1 });
// @ts-expect-error the body is required
widgets.createWidget({ "X-Reason": "none" });
expectTypeOf<CreateWidgetParameters["body"]>().toEqualTypeOf<NewWidget>();

// Results, and the map by operationId.
expectTypeOf(widgets.getWidgets()).resolves.toEqualTypeOf<GetWidgetsResult>();
expectTypeOf(widgets.cancelTask({ taskId: "1" })).resolves.toEqualTypeOf<undefined>();
expectTypeOf(widgets.getVersion()).resolves.toEqualTypeOf<string>();
expectTypeOf(widgets.getTaskResult({ taskId: "1" })).resolves.toEqualTypeOf<unknown>();
expectTypeOf<WidgetsOperations["getWidgets"]["item"]>().toEqualTypeOf<Widget>();
expectTypeOf<WidgetsOperations["getWidget"]["item"]>().toEqualTypeOf<never>();
expectTypeOf<WidgetsOperations["getWidgets"]["optional"]>().toEqualTypeOf<true>();
expectTypeOf<WidgetsOperations["getWidget"]["optional"]>().toEqualTypeOf<false>();
expectTypeOf<keyof WidgetsOperations>().toEqualTypeOf<keyof WidgetsMethods>();
expectTypeOf<keyof typeof operations>().toEqualTypeOf<keyof WidgetsMethods>();

// openapi-fetch takes the paths.
const http = createClient<paths>();
const page = await http.GET("/widgets", { params: { query: { limit: undefined, sort: [{ property: "id" }] } } });
expectTypeOf(page.data).not.toBeAny();
expectTypeOf<NonNullable<typeof page.data>["data"][number]["id"]>().toEqualTypeOf<number>();
// Its Readable maps the string of an open enum to an object, so that only the documented values stay what they are.
expectTypeOf<"red">().toExtend<NonNullable<typeof page.data>["data"][number]["color"]>();
http.GET("/widgets");
http.POST("/widgets", { body: { name: "Cog", size: undefined } });
// @ts-expect-error the body is required
http.POST("/widgets");
// @ts-expect-error a path parameter is missing
http.GET("/widgets/{widgetId}");
`;

describe("the generated types", () => {
  it("compile, and hold consumers to the spec", async () => {
    const generated = await generate([WIDGETS], () => {});
    expect(compileGenerated("widgets", generated, CONSUMER)).toEqual([]);
  });
});
