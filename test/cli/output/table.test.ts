import { expect, it } from "vitest";
import { tableOf } from "../../../src/cli/output/table.js";

const table = (value: unknown, width?: number) => tableOf(value, { header: false, width });

it("columns stand below each other after characters of two columns", () => {
  const rows = [
    { name: "夜間バックアップ", state: "Failed" },
    { name: "Nightly", state: "Success" },
  ];
  expect(table(rows, 80)).toBe("夜間バックアップ  Failed\nNightly           Success\n");
});

it("a line is cut at the width of the terminal, never within a character", () => {
  expect(table({ name: "夜間バックアップ" }, 8)).toBe("夜間バ…\n");
  expect(table({ name: "😀😀😀😀" }, 6)).toBe("😀😀…\n");
});

it("a name cannot turn the direction of the text, or begin a line or a cell", () => {
  expect(table({ name: "a\u202eb\u2028c\td\u001b[31m" })).toBe("a b c d [31m\n");
});

it("a list of very many rows has a table", () => {
  const rows = Array.from({ length: 200_000 }, (_, id) => ({ id }));
  expect(table(rows, 80).length).toBeGreaterThan(200_000);
});

const pipe = { header: true, width: undefined };

it("shows names, states and times first, addresses and ids of other objects last", () => {
  const session = { Href: "x", Type: "x", JobUid: "x", JobName: "x", Result: "x", CreationTimeUTC: "x" };
  expect(tableOf([session], pipe).split("\n")[0]).toBe(
    "RESULT\tCREATIONTIMEUTC\tJOBNAME\tHREF\tTYPE\tJOBUID",
  );
  const job = { uniqueUid: "x", lastRun: "x", name: "x", type: "x" };
  expect(tableOf([job], pipe).split("\n")[0]).toBe("NAME\tLASTRUN\tTYPE\tUNIQUEUID");
});

it("prints no line for an empty list", () => {
  expect(tableOf([], pipe)).toBe("");
  expect(tableOf([], { ...pipe, columns: ["name"] })).toBe("NAME\n");
});
