import { describe, expect, it } from "vitest";
import { lastRelease } from "../../scripts/diff/release.js";
import { draftOf } from "../../scripts/diff/report/draft.js";
import { changesWithoutEntry } from "../../scripts/diff/report/entries.js";
import { jsonOf } from "../../scripts/diff/report/json.js";
import { compareNameLists } from "../../scripts/diff/report/public-names.js";
import { makeReport, type Report } from "../../scripts/diff/report/report.js";
import { printReport } from "../../scripts/diff/report/table.js";
import { demandedOf, nextVersion } from "../../scripts/diff/version.js";
import { afterEdit, afterSmallEdit, type Editable, smallSpec } from "./support.js";

const thing = "/things/{id}";

function reportOf(changes: Report["products"][number]["changes"], product = "vspc"): Report {
  const step = changes[0]?.step;
  return {
    from: "v0.1.0",
    to: "the working tree",
    version: "0.1.0",
    step,
    products: [{ product, changes }],
    notes: [],
  };
}

const breaking = reportOf(
  afterSmallEdit(({ paths, components: { schemas } }) => {
    delete schemas.Thing.properties.note;
    paths[thing].get.parameters[1].name = "most";
    paths[thing].put["x-destructive"] = true;
    paths[thing].get.responses["204"] = { description: "None" };
    schemas.Draft.properties.extra = { type: "string" };
  }),
);

describe("the entry for the CHANGELOG", () => {
  it("has the form of the CHANGELOG", () => {
    expect(draftOf(breaking)).toBe(`### Breaking

**VSPC**

- \`putThing\` is destructive: its command asks first, and needs \`--yes\` without a terminal.
- The parameter \`most\` of \`getThing\` was \`limit\`; its option is \`--most\`.
- The 204 response of \`getThing\` is a new result, with a body of its own.
- \`Thing.note\` is removed.

### Added

**VSPC**

- \`Draft.extra\` is new.
`);
  });

  it("breaks long lines at 140 columns, and names at most three operations", () => {
    const draft = draftOf(
      reportOf(
        afterEdit("vspc", ({ components }) => {
          components.parameters.Limit.schema.type = "string";
        }),
      ),
    );
    expect(draft).toMatch(/of 87 operations|of \d+ operations \(`\w+`, `\w+`, `\w+`, …\)/);
    expect(Math.max(...draft.split("\n").map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  it("has nothing for words and examples", () => {
    const changes = afterSmallEdit((document) => {
      document.components.schemas.Thing.description = "Words";
    });
    expect(draftOf(reportOf(changes))).toBe("");
  });
});

describe("the check of the CHANGELOG", () => {
  const changelog = (entry: string) =>
    `# Changelog\n\n## Unreleased\n\n${entry}\n\n## 0.1.0\n\n### Breaking\n\n- \`Thing.note\`\n`;
  const left = (entry: string) => changesWithoutEntry(breaking, changelog(entry));

  it("is content with the draft, whatever has changed", () => {
    expect(left(draftOf(breaking))).toEqual([]);
    const edits: ((document: Editable) => void)[] = [
      (each) => {
        each.components.parameters.Limit.name = "most";
      },
      (each) => {
        each.components.schemas.BackupServerJob.properties = {};
      },
      (each) => {
        each.security = [{ other: [] }];
        each.servers = [];
        each.info["x-api-versions"] = [];
      },
      (each) => {
        each.paths = {};
      },
    ];
    for (const edit of edits) {
      const report = reportOf(afterEdit("vspc", edit));
      expect(report.products[0]?.changes.length).toBeGreaterThan(0);
      expect(changesWithoutEntry(report, changelog(draftOf(report)))).toEqual([]);
    }
    const names = reportOf(compareNameLists(["command asyncops a", "command asyncops a --b"], []), "package");
    expect(changesWithoutEntry(names, changelog(draftOf(names)))).toEqual([]);
    expect(changesWithoutEntry(names, changelog(""))).toEqual(
      ["PACKAGE no longer has the name `command asyncops a`"].map((text) =>
        text.replace("PACKAGE", "Package"),
      ),
    );
  });

  it("reports all of them without an entry, and does not count entries of an earlier version or under Changed", () => {
    expect(left("")).toHaveLength(4);
    expect(left("### Changed\n\n- `Thing.note` is removed.")).toHaveLength(4);
  });

  it("counts the entries of the version that is being released, above that of the baseline", () => {
    const released = changelog("").replace(
      "## 0.1.0\n",
      `## 0.2.0 - 2026-12-01\n\n${draftOf(breaking)}\n## 0.1.0\n`,
    );
    expect(changesWithoutEntry(breaking, released)).toEqual([]);
    expect(changesWithoutEntry({ ...breaking, version: "0.2.0" }, released)).toHaveLength(4);
    // Which versions are older than a file is not known.
    expect(changesWithoutEntry({ ...breaking, version: "9.9.9" }, released)).toHaveLength(4);
  });

  it.each([
    ["a bullet under ### Breaking", "### Breaking\n\n- `Thing` has no `note`."],
    [
      "a heading with more words",
      "### Breaking changes\n\n**VSPC**\n\n- The member\n  `note` of `Thing` is gone.",
    ],
    ["a part of another section", "### Changed\n\n**Breaking**\n\n- `Thing.note` is removed."],
    ["a bullet that says so", "### Changed\n\n- **Breaking:** `Thing.note` is removed."],
  ])("takes %s", (_, entry) => {
    expect(left(entry)).toHaveLength(3);
    expect(left(entry)).not.toContain("`Thing.note` is removed");
  });

  it.each([
    ["another member", "- `Thing.notes` is removed."],
    ["the schema alone", "- `Thing` has changed."],
    ["another schema", "- `OldThing.note` is removed."],
  ])("does not take %s", (_, bullet) => {
    expect(left(`### Breaking\n\n${bullet}`)).toHaveLength(4);
  });

  it("asks for all operations by name, or for their number", () => {
    const report = reportOf(
      afterSmallEdit(({ paths }) => {
        for (const { parameters } of [paths[thing].get, paths[thing].put])
          parameters[0].schema.type = "integer";
      }),
    );
    const entry = (bullet: string) =>
      changesWithoutEntry(report, changelog(`### Breaking\n\n- ${bullet}`)).length;
    expect(entry("The parameter `id` of `getThing` is a number.")).toBe(1);
    expect(entry("The parameter `id` of `getThing` and `putThing` is a number.")).toBe(0);
    expect(entry("The parameter `id` of 2 operations is a number.")).toBe(0);
  });
});

describe("the version", () => {
  it("moves the second number for a breaking change below 1.0", () => {
    expect([
      demandedOf("0.1.0", "major"),
      demandedOf("0.1.0", "minor"),
      demandedOf("0.1.0", "patch"),
    ]).toEqual([...["minor", "patch", "patch"]]);
    expect([nextVersion("0.1.4", "major"), nextVersion("0.1.4", "minor")]).toEqual(["0.2.0", "0.1.5"]);
    expect((["major", "minor", "patch"] as const).map((step) => nextVersion("1.2.3", step))).toEqual([
      ...["2.0.0", "1.3.0", "1.2.4"],
    ]);
  });

  it("is compared with the commit that the CHANGELOG names, where there is no tag", () => {
    const text = "## Unreleased\n\n- the commit 1111111\n\n## 0.1.0 - 2026-12-01 (commit `abcdef0`)\n";
    expect(lastRelease("/", text)).toBe("abcdef0");
    expect(lastRelease("/", "## Unreleased\n")).toBeUndefined();
  });
});

describe("the report", () => {
  it("prints a table, and what the version must be", () => {
    const text = printReport(breaking, 100);
    expect(text).toMatch(/^CHANGE +FOR +PRODUCT +OPERATIONS +WHERE/);
    expect(text).toMatch(/^BREAKING +receives +VSPC +1 +Thing\.note +is removed$/m);
    expect(text).toContain("5 changes, 4 breaking.");
    expect(text).toContain("This demands a minor version (major; below 1.0 that is minor): 0.1.0 → 0.2.0.");
  });

  it("gives JSON of the same members, whatever has changed", () => {
    const json = JSON.parse(JSON.stringify(jsonOf(breaking, []))) as { changes: object[] };
    expect(json).toMatchObject({ format: 1, step: "major", demands: "minor", next: "0.2.0", missing: [] });
    const members = json.changes.map((change) => Object.keys(change).join());
    expect(new Set(members).size).toBe(1);
    expect(json.changes.at(-2)).toEqual({
      ...{ product: "vspc", rule: "field-removed", step: "major", breaking: true, breaks: ["receives"] },
      ...{
        sides: ["receives"],
        place: "schema",
        schema: "Thing",
        parameter: null,
        status: null,
        field: "note",
      },
      ...{ operations: ["getThing"], name: null, from: null, to: null, text: "`Thing.note` is removed" },
    });
    expect(jsonOf(breaking)).toEqual(jsonOf(breaking));
  });

  it("compares one file with the bundle of its title, and says when that is not clear", () => {
    const side = (label: string, bundles: Record<string, string>) => ({
      label,
      bundles: new Map(Object.entries(bundles)),
    });
    const block = "openapi: 3.1.0\ninfo:\n  title: Things\npaths: {}\n";
    const other = block.replace("Things", "Others");
    const tree = side("tree", { things: block, others: other });
    expect(makeReport(side("a.yaml", { "": `${block}# more\n` }), tree).products).toMatchObject([
      { product: "things" },
    ]);
    expect(() => makeReport(side("a.yaml", { "": block.replace("Things", "New") }), tree)).toThrow(
      /Name the file <product>.yaml/,
    );
    expect(() => makeReport(side("a.yaml", { "": "a: 1\n" }), side("b.yaml", { "": smallSpec }))).toThrow(
      /has `paths`/,
    );
  });

  it("reports a product that is new or gone", () => {
    const side = (...names: string[]) => ({
      label: names.join(),
      bundles: new Map(names.map((name) => [name, smallSpec])),
    });
    const rules = (report: Report) =>
      report.products.map(({ product, changes: [first] }) => `${product} ${first?.rule} ${first?.step}`);
    expect(rules(makeReport(side("a", "b"), side("a", "b", "c")))).toEqual(["c product-added minor"]);
    expect(rules(makeReport(side("a", "b", "c"), side("a", "b")))).toEqual(["c product-removed major"]);
  });

  it("does not name the options of a command that is gone", () => {
    const names = (from: string[], to: string[]) =>
      compareNameLists(from, to).map(({ rule, name }) => `${rule} ${name}`);
    const job = [
      "command asyncops vspc job",
      "command asyncops vspc job start",
      "command asyncops vspc job start --wait",
    ];
    expect(names(job, [])).toEqual(["name-removed command asyncops vspc job"]);
    expect(names(job, job.slice(0, 2))).toEqual(["name-removed command asyncops vspc job start --wait"]);
    expect(names([], ["exit code 11 late"])).toEqual(["name-added exit code 11 late"]);
  });
});
