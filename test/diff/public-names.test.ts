import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandNames } from "../../scripts/diff/names/command-names.js";
import { exportNames } from "../../scripts/diff/names/export-names.js";
import { namesFile } from "../../scripts/diff/sources.js";

const root = join(import.meta.dirname, "../..");

/** `npx vitest run test/diff/public-names.test.ts -u` writes the file. The diff with the last release then reports the names. */
it("lists the public names that follow from no spec", async () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const names = [...exportNames(root, manifest), ...(await commandNames())];
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(join(root, namesFile));
});
