import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { writeFiles } from "../../../scripts/generate/files.js";
import { generate } from "../../../scripts/generate/generate.js";
import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import { NotFoundError } from "../../../src/index.js";
import { inTemporaryFolder, WIDGETS } from "../../generate/widgets.js";
import { json, loopback } from "../../support/loopback.js";
import { virtualClock } from "../../support/virtual-clock.js";
import { widgetsClass } from "./widgets.js";

/** As `generated/widgets/client.ts` would say; that file is type-checked with the tests of the generation. */
interface Types {
  getWidgets: {
    parameters: object;
    optional: true;
    result: { data: { name: string }[] };
    item: { name: string };
  };
  getWidget: { parameters: { widgetId: number }; optional: false; result: { name: string }; item: never };
  deleteWidget: { parameters: { widgetId: number }; optional: false; result: { data: null }; item: never };
}

it("is a spec folder and a small file: calls, pages, errors and a late answer work", async () => {
  const server = await loopback({
    "GET /api/widgets": [
      json(200, { data: [{ name: "Sprocket" }, { name: "Cog" }], total: 3 }),
      json(200, { data: [{ name: "Gear" }], total: 3 }),
    ],
    "GET /api/widgets/1": json(200, { name: "Sprocket" }),
    "GET /api/widgets/2": json(404, { message: "no such widget" }),
    "DELETE /api/widgets/1": json(202, {}, { location: "/api/tasks/task-7" }),
    "GET /api/tasks/task-7": [json(200, { state: "running" }), json(200, { state: "done" })],
    "GET /api/tasks/task-7/result": json(200, { data: null }),
  });
  const operations = await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, await generate([WIDGETS], () => {}));
    const file = pathToFileURL(join(folder, "widgets/operations.ts")).href;
    return ((await import(file)) as { operations: Record<string, OperationDescriptor> }).operations;
  });
  const clock = virtualClock();
  const Widgets = widgetsClass<Types>(operations);
  await using widgets = new Widgets({
    baseUrl: server.origin,
    token: "not-a-secret",
    clock,
    fetch: clock.fetch,
  });

  const names: string[] = [];
  for await (const { name } of widgets.paginate("getWidgets")) names.push(name);
  expect(names).toEqual(["Sprocket", "Cog", "Gear"]);
  expect(server.requests[0]?.query.toString()).toBe(
    "limit=50&sort=%5B%7B%22property%22%3A%22id%22%2C%22direction%22%3A%22ascending%22%7D%5D&offset=0",
  );

  expect(await widgets.call("getWidget", { widgetId: 1 })).toEqual({ name: "Sprocket" });
  await expect(widgets.call("getWidget", { widgetId: 2 })).rejects.toThrow(NotFoundError);
  expect(await widgets.call("deleteWidget", { widgetId: 1 })).toEqual({ data: null });
  expect(server.calls.slice(-4)).toEqual([
    "DELETE /api/widgets/1",
    "GET /api/tasks/task-7",
    "GET /api/tasks/task-7",
    "GET /api/tasks/task-7/result",
  ]);
  for (const { headers, path, method } of server.requests) {
    expect(headers["x-version"]).toBe("1");
    // The description says that this read takes no credentials.
    const anonymous = method === "GET" && /^\/api\/widgets\/\d/.test(path);
    expect(headers.authorization).toBe(anonymous ? undefined : "Bearer not-a-secret");
  }
});
