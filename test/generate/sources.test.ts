import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refreshSources } from "../../scripts/generate/sources.js";

const table = readFileSync("docs/sources.md", "utf8");

describe("docs/sources.md", () => {
  it("names places that exist, at the lines of today", () => {
    const { text, places, faults } = refreshSources(table, (file) => readFileSync(file, "utf8"));
    expect(faults).toEqual([]);
    expect(text).toBe(table);
    expect(places).toBe(table.match(/\]\(/g)?.length);
  });

  it("has the five documents, and a place for each of their statements", () => {
    const rows = table.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| lines"));
    expect(table.match(/^## .*/gm)).toEqual([
      "## Get Async Action",
      "## Get Job",
      "## (GET) /tasks/{ID}",
      "## Get All Objects of Backup Agent Job",
      "## Get the status of last asynchronous request",
    ]);
    expect(rows.filter((row) => !/^\| [\d–, ]+ \| .+ \| \[`specs\//.test(row))).toEqual([]);
  });
});

describe("a place", () => {
  const file = "specs/a.yaml";
  const yaml = [
    "# A comment",
    "one:",
    "  text: |",
    "    Some words, and",
    "    others.",
    "  list:",
    "    - first",
    "    - in: query",
    "/two/{id}: &same",
    "  x-key: value",
    "three: *same",
  ].join("\n");
  const refreshed = (place: string) => refreshSources(`| 1 | It is so | ${place} |`, () => yaml);
  const at = (line: number, pointer: string, words = "") =>
    `| 1 | It is so | [\`${file}:${line}\`](../${file}#L${line}) \`${pointer}\`${words} |`;

  it.each([
    [2, "/one", ""],
    [4, "/one/text", " “words, and others.”"],
    [5, "/one/text", " “others”"],
    [7, "/one/list/0", ""],
    [8, "/one/list/1/in", ""],
    [9, "/~1two~1{id}", ""],
    [10, "/~1two~1{id}/x-key", " “value”"],
  ])("moves to line %i, where %s%s is now", (line, pointer, words) => {
    const { text, places, faults } = refreshed(`[\`${file}:99\`](../${file}) \`${pointer}\`${words}`);
    expect({ text, places, faults }).toEqual({ text: at(line, pointer, words), places: 1, faults: [] });
  });

  it.each([
    ["/four", "", "there is no `four`"],
    ["/one/list/2", "", "there is no item `2`"],
    ["/one/text/more", "", "there is nothing below `more`"],
    ["/one/list", " “others”", "there is no “others”"],
  ])("is reported when it is gone: %s%s", (pointer, words, fault) => {
    expect(refreshed(`[\`${file}:1\`](../${file}) \`${pointer}\`${words}`).faults).toEqual([
      `${file} ${pointer}: ${fault}`,
    ]);
  });

  it("is reported when there is no such file", () => {
    const read = (): string => {
      throw new Error("no such file");
    };
    expect(refreshSources(`[\`${file}:1\`](../${file}) \`/one\``, read).faults).toEqual([
      `${file} /one: no such file`,
    ]);
  });
});
