import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

it("nothing of the SDK imports the command", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("cli/"));
  expect(files.length).toBeGreaterThan(200);
  const importing = files.filter((file) =>
    /from "[./]+\/cli\//.test(readFileSync(path.join("src", file), "utf8")),
  );
  expect(importing).toEqual([]);
});
