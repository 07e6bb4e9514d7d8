import { describe, expect, it } from "vitest";
import { vspcFilter } from "../../../src/cli/operations/filter/expression.js";
import { parseFilter } from "../../../src/cli/operations/filter/parse.js";
import { queryText } from "../../../src/cli/operations/filter/query.js";
import { withSince } from "../../../src/cli/operations/since.js";
import { operationTable } from "../../../src/cli/operations/table.js";

const { fields } = await operationTable("vspc", "getBackupServerJobs");
const query = await operationTable("enterprise-manager", "query");
const queries = query.queries ?? expect.unreachable();
const sessions = (text: string) => queryText(text, queries, "BackupJobSession");

describe("conditions in short form", () => {
  it("are filter expressions of VSPC, and compare text without case", () => {
    expect(vspcFilter("status==failed", fields)).toEqual([
      { property: "status", operation: "equals", collation: "ignorecase", value: "failed" },
    ]);
  });

  it("have all operators", () => {
    const operations = ["==", "!=", "<", "<=", ">", ">=", "~"].map(
      (operator) => (vspcFilter(`name${operator}x`, fields)[0] as { operation: string }).operation,
    );
    expect(operations).toEqual([
      "equals",
      "notEquals",
      "lessThan",
      "lessThanOrEqual",
      "greaterThan",
      "greaterThanOrEqual",
      "contains",
    ]);
  });

  it("tell numbers, booleans and null from text, unless they are in quotes", () => {
    const value = (text: string) => (vspcFilter(text, fields)[0] as { value: unknown }).value;
    expect(value("lastDuration>600")).toBe(600);
    expect(value("lastDuration>-1.5")).toBe(-1.5);
    expect(value("isEnabled==true")).toBe(true);
    expect(value("failureMessage!=null")).toBeNull();
    expect(value("name=='600'")).toBe("600");
    expect(value("name==007")).toBe("007");
    expect(value('name=="a ""b"""')).toBe('a "b"');
    expect(value("name~12")).toBe("12");
    expect(value("name==Nightly SQL")).toBe("Nightly SQL");
    expect(value('name==""')).toBe("");
  });

  it("are combined by signs of both kinds, and 'and' binds tighter", () => {
    const a = expect.objectContaining({ field: "a" });
    const [b, c] = [expect.objectContaining({ field: "b" }), expect.objectContaining({ field: "c" })];
    expect(parseFilter("a==1 && b==2 || c==3")).toEqual({ any: [{ all: [a, b] }, c] });
    expect(parseFilter("a==1;b==2,c==3")).toEqual({ any: [{ all: [a, b] }, c] });
    expect(parseFilter("a==1 && (b==2 || c==3)")).toEqual({ all: [a, { any: [b, c] }] });
    expect(vspcFilter("status==Failed && name~SQL", fields)).toMatchObject([
      { operation: "and", items: [{ property: "status" }, { property: "name", operation: "contains" }] },
    ]);
  });

  it.each([
    ["status=Failed", "expected one of the operators == != <= >= < > ~ at '=Failed'"],
    ["==Failed", "expected the name of a field at '==Failed'"],
    ["status==", "expected a value"],
    ["name=='x", "expected the quote ' that ends the value"],
    ["(name==x", "expected ) at the end"],
    ["name==x)", "expected the end, or && or || and another condition at ')'"],
    ["name==x &&", "expected the name of a field at the end"],
    ["", "expected the name of a field at the end"],
  ])("name the place of the mistake in '%s'", (text, message) => {
    expect(() => vspcFilter(text, fields)).toThrow(message);
  });

  it("are refused with the nearest field, where the spec has the fields", () => {
    expect(() => vspcFilter("statsu==Failed", fields)).toThrow(
      "--filter: unknown field 'statsu'. Did you mean 'status'?",
    );
    expect(vspcFilter("STATUS==x", fields)).toMatchObject([{ property: "status" }]);
    expect(vspcFilter("whatever==x", undefined)).toMatchObject([{ property: "whatever" }]);
  });
});

describe("conditions of a query", () => {
  it("are written in the form of Enterprise Manager, with values as the spec spells them", () => {
    expect(sessions("result==failed")).toBe("Result==Failed");
    expect(sessions("Result>=Warning && (JobName=='Nightly SQL' || JobName==x)")).toBe(
      'Result>=Warning;(JobName=="Nightly SQL",JobName==x)',
    );
    expect(sessions("CreationTime>2026-11-01")).toBe('CreationTime>"2026-11-01T00:00:00Z"');
    expect(sessions("IsRetry==TRUE")).toBe("IsRetry==true");
  });

  it.each([
    ["Result==Faild", "Result has no value 'Faild'. Did you mean 'Failed'?"],
    ["Reslt==Failed", "unknown field 'Reslt'. Did you mean 'Result'?"],
    ["JobName~SQL", "cannot search within text"],
    ["CreationTime>yesterday", "must be compared with a date"],
    ["IsRetry==maybe", "must be compared with true or false"],
  ])("refuse '%s'", (text, message) => {
    expect(() => sessions(text)).toThrow(message);
  });

  it("take any field of a type that the spec does not have", () => {
    expect(queryText("Anything==1", queries, "NewThing")).toBe("Anything==1");
  });
});

describe("--since", () => {
  const now = Date.parse("2026-11-22T00:00:00Z");
  const filterOf = (since: string, parameters: object) => {
    const options = { text: (name: string) => (name === "since" ? since : undefined) };
    return withSince(query, parameters as Record<string, unknown>, options as never, now).filter;
  };

  it("is a time ago or a date, beside the other conditions", () => {
    const type = "BackupJobSession";
    expect(filterOf("24h", { type })).toBe('CreationTime>="2026-11-21T00:00:00Z"');
    expect(filterOf("2026-11-01", { type, filter: "Result==Failed" })).toBe(
      '(Result==Failed);CreationTime>="2026-11-01T00:00:00Z"',
    );
    expect(filterOf("1d", { type: "BackupFile" })).toBe('CreationTimeUTC>="2026-11-21T00:00:00Z"');
  });

  it("is refused for anything else", () => {
    expect(() => filterOf("24", { type: "BackupJobSession" })).toThrow("--since needs a time ago");
    expect(() => filterOf("24x", { type: "BackupJobSession" })).toThrow("--since needs a time with a unit");
    expect(() => filterOf("24h", { type: "Repository" })).toThrow("Repository has no time of its creation");
  });
});
