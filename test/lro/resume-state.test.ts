import { describe, expect, it } from "vitest";
import { operations } from "../../generated/vspc/operations.js";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { ConfigurationError } from "../../src/errors/index.js";
import type { JsonValue } from "../../src/lro/driver.js";
import { pathParameters, ResumeState } from "../../src/lro/resume-state.js";
import { json } from "./fake-driver.js";

const state = (detail: JsonValue) => new ResumeState({ ...json, detail });
const start = operations.startBackupServerJob as OperationDescriptor;
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

describe("resume state", () => {
  it("is an object", () => {
    for (const detail of [null, "text", 1, [], ["text"]]) {
      expect(() => state(detail)).toThrow(/^resume has no detail$/);
    }
    expect(() => new ResumeState(json)).toThrow(ConfigurationError);
  });

  it("gives members of their type", () => {
    const read = state({
      text: "a",
      flag: true,
      number: 0,
      time: 5,
      texts: { a: "b" },
      one: "task",
      none: null,
    });
    expect(read.text("text")).toBe("a");
    expect(read.flag("flag")).toBe(true);
    expect(read.flag("absent")).toBe(false);
    expect(read.number("number")).toBe(0);
    expect(read.duration("time")).toBe(5);
    expect(read.texts("texts")).toEqual({ a: "b" });
    expect(read.oneOf("one", ["task", "session"])).toBe("task");
    expect([read.has("text"), read.has("absent"), read.has("none"), read.has("toString")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each<[string, (read: ResumeState, name: string) => unknown, readonly JsonValue[]]>([
    ["text", (read, name) => read.text(name), [null, 1, {}, []]],
    ["flag", (read, name) => read.flag(name), ["true", 1, {}]],
    ["number", (read, name) => read.number(name), [null, "1", {}]],
    [
      "duration",
      (read, name) => read.duration(name),
      [null, "1", 0, -1, Number.POSITIVE_INFINITY, Number.NaN],
    ],
    ["texts", (read, name) => read.texts(name), [null, "a", ["a"], { a: 1 }, { a: null }]],
    ["oneOf", (read, name) => read.oneOf(name, ["task"]), [null, "Task", "", ["task"]]],
  ])("refuses a wrong %s by its name", (_, get, values) => {
    for (const value of values) {
      expect(() => get(state({ member: value }), "member")).toThrow(/^resume has an invalid detail\.member$/);
    }
  });

  it("gives the parameters of a path, and refuses any others", () => {
    expect(state({ parameters: { jobUid } }).path(start)).toEqual({ jobUid });
    for (const parameters of [{}, { jobUid: ".." }, { jobUid, force: "true" }, { jobUid: 1 }, null]) {
      expect(() => state({ parameters }).path(start)).toThrow(/an invalid detail\.parameters$/);
    }
  });
});

it("pathParameters() checks all parameters and gives those of the path, as text", () => {
  const id = "startBackupServerJob";
  expect(pathParameters(id, start, { jobUid })).toEqual({ jobUid });
  expect(() => pathParameters(id, start, {})).toThrow(ConfigurationError);
  expect(() => pathParameters(id, start, { jobUid, force: true })).toThrow(ConfigurationError);
});
