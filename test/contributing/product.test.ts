import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ScratchCopy } from "./scratch-copy.js";

/** A product as CONTRIBUTING.md describes it: a folder under `specs/`, a folder under `src/products/` and one line in the list. */
let copy: ScratchCopy;

beforeAll(async () => {
  copy = await ScratchCopy.make();
});

afterAll(() => copy?.remove());

const index = `import { operations } from "../../../generated/widgets/operations.js";
import type { WidgetsOperations } from "../../../generated/widgets/client.js";
import { widgetsClass } from "./widgets.js";

export const Widgets = widgetsClass<WidgetsOperations>(operations);
`;

const mock = `import type { MockedProduct } from "../../contract/mocked-product.js";

export const mock = {
  scenarios: {
    "slow-delete": {
      deleteWidget: [{ code: 202 }],
      getTask: [{ example: "syntheticRunning" }, { example: "syntheticDone" }],
      getTaskResult: [{ example: "syntheticNothing" }],
    },
  },
  identity: ["/id"],
  unknownRoute: { response: "Error", example: "syntheticFault" },
} satisfies MockedProduct;
`;

/** Bundles the entry of the product, and plays the scenario with the bundled client. */
const play = `import { bundle } from "./scripts/build/bundle.js";
import { entries } from "./scripts/build/entries.js";
import { startMock } from "./src/mock/index.js";

const { files } = await bundle({ widgets: entries.widgets as string }, {}, "dist");
const { Widgets } = await import(new URL("dist/widgets.js", import.meta.url).href);
const mock = await startMock({ product: "widgets", scenario: "slow-delete" });
const widgets = new Widgets({ baseUrl: mock.url, token: "not-a-secret" });
const operation = await widgets.begin("deleteWidget", { widgetId: 1 });
const names: string[] = [];
for await (const { name } of widgets.paginate("getWidgets")) names.push(name);
const unknown = await (await fetch(new URL("/api/nothing", mock.url))).json();
const { state } = operation;
console.log(JSON.stringify({ files, names, state, result: await operation.wait(), unknown }));
await widgets.close();
await mock.close();
`;

it("a new product is two folders and one line; its export, bundle and mock follow", async () => {
  const at = (file: string) => path.join(copy.folder, file);
  for (const folder of ["specs/widgets", "src/products/widgets"]) await mkdir(at(folder));
  await cp("test/generate/fixtures/widgets/openapi.yaml", at("specs/widgets/openapi.yaml"));
  const source = await copy.read("test/products/fourth/widgets.ts");
  await copy.write("src/products/widgets/widgets.ts", source.replaceAll("../../../src/", "../../"));
  await copy.write("src/products/widgets/index.ts", index);
  await copy.write("src/products/widgets/mock.ts", mock);
  await copy.append("src/products/list.ts", 'export { mock as widgets } from "./widgets/mock.js";\n');

  await copy.node("scripts/generate.ts", "--product", "widgets");
  const manifest = JSON.parse(await copy.read("package.json")) as { exports: Record<string, unknown> };
  expect(manifest.exports["./widgets"]).toStrictEqual({
    types: "./dist/types/src/products/widgets/index.d.ts",
    default: "./dist/widgets.js",
  });

  await copy.write("play.ts", play);
  const [printed = ""] = (await copy.node("play.ts")).trim().split("\n").slice(-1);
  expect(JSON.parse(printed)).toStrictEqual({
    files: 1,
    names: expect.arrayContaining(["Sprocket"]),
    state: "running",
    result: { data: null },
    unknown: { message: "It broke." },
  });
});

it("a folder under specs without its line is an error", async () => {
  await mkdir(path.join(copy.folder, "specs/gadgets"));
  await expect(copy.node("scripts/generate.ts", "--lint")).rejects.toThrow(
    "specs/gadgets has no line in src/products/list.ts",
  );
});
