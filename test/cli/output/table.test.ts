import { expect, it } from "vitest";
import { tableOf } from "../../../src/cli/output/table.js";

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
