import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { faultTable } from "../../scripts/faults/fault-table.js";
import { Tally } from "../../scripts/faults/tally.js";

const path = new URL("../../docs/reliability.md", import.meta.url);

describe("docs/reliability.md", () => {
  it("has the rules of all faults as they are", async () => {
    const [, between] = (await readFile(path, "utf8")).split(/<!-- faults: (?:begin|end) -->/);
    expect(between?.trim()).toBe(faultTable());
  });

  it("has a place for the table of a run", async () => {
    expect(await readFile(path, "utf8")).toMatch(
      /<!-- table of the run: begin -->[\s\S]*<!-- table of the run: end -->/,
    );
  });
});

describe("a tally", () => {
  it("counts by kind, fault, outcome and finding, with seeds", () => {
    const tally = new Tally(1);
    const result = { kind: "a kind", faults: { slow: 2 }, outcomes: { right: 1 }, requests: 3, trace: "" };
    tally.add({ ...result, seed: 7, findings: [{ check: "twice", text: "once more" }] });
    tally.add({ ...result, seed: 8, findings: [] });
    expect(tally.findings).toBe(1);
    expect(tally.table()).toContain("2 workflows, 6 requests, 1 findings");
    expect(tally.table()).toContain("| slow | 4 |");
    expect(tally.table()).toContain("| twice | 1 (seeds 7) |");
  });
});
