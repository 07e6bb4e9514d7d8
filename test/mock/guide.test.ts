import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadMockSpec } from "../../src/mock/spec/load-spec.js";
import * as products from "../../src/products/list.js";

const guide = readFileSync(new URL("../../docs/mock.md", import.meta.url), "utf8");

it.each(Object.entries(products))("the guide lists the scenarios of %s", (product, { scenarios }) => {
  const [, section = ""] = guide.split(`\n### \`${product}\`\n`);
  const [table = ""] = section.split(/^##/m);
  const rows = Array.from(table.matchAll(/^\| `(.+?)` \|/gm), ([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(scenarios).sort());
});

it("the scenarios of the guide have examples that there are", async () => {
  const { operations } = await loadMockSpec("vspc");
  const known = operations.flatMap(({ examples: answers }) => [...answers.values()].flat());
  const named = Array.from(guide.matchAll(/example: "(\w+)"/g), ([, name]) => name);
  expect(named).toHaveLength(5);
  expect(known).toEqual(expect.arrayContaining(named));
});
