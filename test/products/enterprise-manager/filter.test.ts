import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QueryField } from "../../../src/contract/call.js";
import { ConfigurationError } from "../../../src/errors/index.js";
import {
  type FilterBuilder,
  type FilterOperator,
  type FilterTerm,
  type FilterValue,
  type QueryFilter,
  writeFilter,
} from "../../../src/products/enterprise-manager/query.js";
import { runs } from "../../support/runs.js";
import { readFilter, type Tree } from "./filter-reader.js";

interface Fields {
  readonly BackupJobSession: {
    readonly JobName: QueryField<string>;
    readonly CreationTime: QueryField<string | Date>;
    readonly Result: QueryField<"Success" | "Warning" | "Failed" | (string & {})>;
    readonly Progress: QueryField<number>;
    readonly IsRetry: QueryField<boolean>;
  };
}

const queryFilter: QueryFilter<Fields> = writeFilter;
const written = (build: (builder: FilterBuilder<Fields["BackupJobSession"]>) => FilterTerm) =>
  queryFilter("BackupJobSession", build);

describe("a filter", () => {
  it("is what the documentation of the vendor shows", () => {
    const from = new Date("2025-08-15T06:00:00Z");
    const to = new Date("2025-08-16T13:00:00Z");
    expect(
      written(({ field, all }) =>
        all(
          field("Result", "==", "Failed"),
          field("CreationTime", ">=", from),
          field("CreationTime", "<=", to),
        ),
      ),
    ).toBe('Result==Failed;CreationTime>="2025-08-15T06:00:00Z";CreationTime<="2025-08-16T13:00:00Z"');
    expect(
      queryFilter("job", ({ field, all, any }) =>
        any(
          all(field("jobtype", "==", "replica"), field("scheduleconfigured", "==", false)),
          all(field("jobtype", "==", "backup"), field("scheduleconfigured", "==", true)),
        ),
      ),
    ).toBe("(jobtype==replica;scheduleconfigured==false),(jobtype==backup;scheduleconfigured==true)");
    expect(queryFilter("job", ({ field }) => field("name", "==", "Exchange Backup"))).toBe(
      'name=="Exchange Backup"',
    );
    expect(queryFilter("Repository", ({ field }) => field("FreeSpace", "<", 107374182400))).toBe(
      "FreeSpace<107374182400",
    );
  });

  it("groups what is mixed, and nothing else", () => {
    expect(
      written(({ field, all, any }) =>
        all(
          field("Result", ">=", "Warning"),
          field("CreationTime", ">", new Date(Date.UTC(2026, 10, 1))),
          any(field("JobName", "==", "Nightly"), field("JobName", "==", 'The "big" one')),
        ),
      ),
    ).toBe(
      'Result>=Warning;CreationTime>"2026-11-01T00:00:00Z";(JobName==Nightly,JobName=="The ""big"" one")',
    );
    const texts = written(({ field, all, any }) => {
      const [a, b, c] = ["a", "b", "c"].map((name) => field(name, "==", 1)) as [
        FilterTerm,
        FilterTerm,
        FilterTerm,
      ];
      expect(String(all(a))).toBe("a==1");
      expect(String(any(all(a)))).toBe("a==1");
      expect(String(all(a, all(b, c)))).toBe("a==1;b==1;c==1");
      expect(String(any(any(a, b), c))).toBe("a==1,b==1,c==1");
      expect(String(any(a, all(b)))).toBe("a==1,b==1");
      expect(String(all(any(a, b)))).toBe("a==1,b==1");
      expect(String(all(any(all(a, b), c), a))).toBe("((a==1;b==1),c==1);a==1");
      return a;
    });
    expect(texts).toBe("a==1");
  });
});

describe("a value", () => {
  const value = (given: FilterValue) => written(({ field }) => field("X", "==", given)).slice("X==".length);

  it.each<[FilterValue, string]>([
    [true, "true"],
    [false, "false"],
    [0, "0"],
    [-0, "0"],
    [-1.5, "-1.5"],
    [9007199254740991, "9007199254740991"],
    ["Warning", "Warning"],
    [
      "urn:veeam:Job:dce85686-59c8-42c4-8766-f1c00a5b8067",
      "urn:veeam:Job:dce85686-59c8-42c4-8766-f1c00a5b8067",
    ],
    ["urn:VMware:Vm:ca19.vm_7", "urn:VMware:Vm:ca19.vm_7"],
    ["", '""'],
    [" ", '" "'],
    ["Nightly ", '"Nightly "'],
    ['"', '""""'],
    ['The "big" one', '"The ""big"" one"'],
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ["(a)", '"(a)"'],
    ["DOMAIN\\user", '"DOMAIN\\user"'],
    ["büro", '"büro"'],
    ["50%&+#", '"50%&+#"'],
    ["😀", '"😀"'],
    [new Date(Date.UTC(2026, 10, 1)), '"2026-11-01T00:00:00Z"'],
    [new Date(Date.UTC(2026, 10, 1, 13, 5, 9, 70)), '"2026-11-01T13:05:09.070Z"'],
    [new Date("2026-11-01T00:30:00+02:00"), '"2026-10-31T22:30:00Z"'],
    [new Date("0001-01-01T00:00:00Z"), '"0001-01-01T00:00:00Z"'],
    [new Date("9999-12-31T23:59:59.999Z"), '"9999-12-31T23:59:59.999Z"'],
  ])("%j is written %s", (given, text) => {
    expect(value(given)).toBe(text);
  });

  it.each<[string, unknown]>([
    ["an invalid Date", new Date(Number.NaN)],
    ["a Date beyond the calendar", new Date(8.64e15)],
    ["a Date before it", new Date(-8.64e15)],
    ["a Date of the year 0", new Date("0000-12-31T23:59:59Z")],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a number with an exponent", 1e21],
    ["a small one", 1e-7],
    ["a number that may have been rounded", 2 ** 53],
    ["a negative one", -(2 ** 53)],
    ["one of all the digits that are written", 1e20],
    ["a line feed", "a\nb"],
    ["a line feed at the end", "a\n"],
    ["a null character", "\0"],
    ["a tab", "a\tb"],
    ["a control character of Latin 1", "\x85"],
    ["half a pair", "a\ud83d"],
    ["undefined", undefined],
    ["null", null],
    ["an object", { toString: () => "x" }],
    ["a list", ["a"]],
    ["a bigint", 7n],
  ])("%s is refused by the name of the field", (_, given) => {
    const write = () => value(given as FilterValue);
    expect(write).toThrow(ConfigurationError);
    expect(write).toThrow(expect.objectContaining({ code: "configuration", option: "X" }));
  });
});

describe("what JavaScript lets through", () => {
  it.each(["=", "===", "like", "", ";", undefined, null, "toString"])(
    "the operator %j is refused",
    (operator) => {
      const write = () => written(({ field }) => field("Result", operator as FilterOperator, "x"));
      expect(write).toThrow(/Result needs one of these operators: == != > >= < <=/);
      expect(write).toThrow(expect.objectContaining({ option: "Result" }));
    },
  );

  it.each(["", "a b", "a;b", "a==1,b", "(a", '"a"', "ä", "a\n", undefined, null, 7])(
    "the name %j is refused",
    (name) => {
      const write = () => written(({ field }) => field(name as string, "==", "x"));
      expect(write).toThrow(expect.objectContaining({ code: "configuration", option: "field" }));
    },
  );

  it("a group of nothing is refused by its name", () => {
    expect(() => written(({ all }) => all())).toThrow(expect.objectContaining({ option: "all" }));
    expect(() => written(({ any }) => any())).toThrow(expect.objectContaining({ option: "any" }));
  });

  it.each([[undefined], [null], ["a==1"], [true], [[]], [{ textWithin: () => "a" }]])(
    "%j is no condition",
    (given) => {
      const refused = expect.objectContaining({ code: "configuration", option: "filter" });
      const term = given as unknown as FilterTerm;
      expect(() => written(() => term)).toThrow(refused);
      expect(() => written(({ all }) => all(term))).toThrow(refused);
      expect(() => written(({ field, any }) => any(field("a", "==", 1), term))).toThrow(refused);
    },
  );

  it("neither type nor function may be missing", () => {
    const write = writeFilter as (...given: unknown[]) => string;
    expect(() => write()).toThrow(expect.objectContaining({ option: "type" }));
    expect(() => write("")).toThrow(expect.objectContaining({ option: "type" }));
    expect(() => write("Job", "Name==x")).toThrow(expect.objectContaining({ option: "build" }));
  });
});

const operator = fc.constantFrom<FilterOperator>("==", "!=", ">", ">=", "<", "<=");
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abz09_.:-") }),
  fc.string({ unit: fc.constantFrom(...'a1 ";,()=<>!&+%') }),
  fc.string({ unit: "grapheme" }).filter((given) => !/\p{Cc}/u.test(given)),
);
/** Values, and what the server has to see in them. */
const value = fc.oneof(
  text.map((given) => [given, given] as const),
  fc.boolean().map((given) => [given, given ? "true" : "false"] as const),
  fc.maxSafeInteger().map((given) => [given, BigInt(given).toString()] as const),
  fc
    .date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    })
    .map((given) => [given, given.toISOString().replace(/\.000(?=Z)/, "")] as const),
);
const comparison = fc.record({ name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,9}$/), operator, value });
type Comparison = typeof comparison extends fc.Arbitrary<infer T> ? T : never;
type Plan = Comparison | { readonly kind: "all" | "any"; readonly parts: readonly Plan[] };
const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    comparison,
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      parts: fc.array(tie("plan"), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

function build(builder: FilterBuilder<unknown>, from: Plan): FilterTerm {
  if ("name" in from) return builder.field(from.name, from.operator, from.value[0]);
  return builder[from.kind](...from.parts.map((part) => build(builder, part)));
}

/** What is meant: no groups of one, none of the same kind in each other. */
function meaning(plan: Plan): Tree {
  if ("name" in plan) return { name: plan.name, operator: plan.operator, value: plan.value[1] };
  const parts = plan.parts
    .map(meaning)
    .flatMap((part) => ("kind" in part && part.kind === plan.kind ? part.parts : [part]));
  return parts.length === 1 ? (parts[0] as Tree) : { kind: plan.kind, parts };
}

describe("whatever the conditions", () => {
  it("a reader gets them back, and meets no group that is not needed", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const filter = queryFilter("Anything", (builder) => build(builder, given));
        expect(readFilter(filter)).toEqual(meaning(given));
      }),
      { numRuns: runs(500, 20_000) },
    );
  });
});
