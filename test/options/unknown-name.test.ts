import { describe, expect, it } from "vitest";
import { unknownName } from "../../src/options/check-options.js";

const options = ["timeout", "deadline", "signal", "headers", "retry"];

describe("the error of an unknown name", () => {
  it("suggests the nearest valid name and lists all of them", () => {
    const error = unknownName("option", "timeOut", options, { operationId: "getJob" });
    expect(error).toMatchObject({ name: "ConfigurationError", option: "timeOut", operationId: "getJob" });
    expect(error.message).toBe(
      "getJob: Unknown option 'timeOut'. Did you mean 'timeout'? Valid options: timeout, deadline, signal, headers, retry",
    );
  });

  it.each([
    ["another case", "TIMEOUT", "timeout"],
    ["two letters swapped", "tiemout", "timeout"],
    ["two letters swapped at the end", "retyr", "retry"],
    ["a letter too many", "headerss", "headers"],
    ["a letter too few", "signl", "signal"],
    ["a wrong letter", "deadlime", "deadline"],
    ["a unit at the end", "timeoutMs", "timeout"],
  ])("sees through %s", (_, given, nearest) => {
    expect(unknownName("option", given, options).message).toContain(`Did you mean '${nearest}'?`);
  });

  it("finds a name with words left out, the shortest one", () => {
    const ids = ["getCompanyBackupServerJobs", "getBackupServerJobs", "deleteUser"];
    expect(unknownName("operationId", "getJobs", ids).message).toContain("mean 'getBackupServerJobs'?");
    expect(unknownName("operationId", "get", ids).message).not.toContain("Did you mean");
  });

  it("prefers the exact name in another case to one that is nearer in letters", () => {
    expect(unknownName("parameter", "JOBUID", ["jobUids", "jobUid"]).message).toContain("mean 'jobUid'?");
  });

  it.each(["proxy", "", "x", "a".repeat(100_000)])(
    "suggests nothing for what is far from all names",
    (given) => {
      const { message } = unknownName("option", given, options);
      expect(message).not.toContain("Did you mean");
      expect(message.length).toBeLessThan(250);
    },
  );

  it("leaves out a list that is too long to read", () => {
    const many = Array.from({ length: 41 }, (_, index) => `getThing${index}`);
    expect(unknownName("operationId", "getThing", many).message).toBe(
      "Unknown operationId 'getThing'. Did you mean 'getThing0'?",
    );
  });

  it("says where there is nothing to choose from, where the name stands, and what is no text", () => {
    expect(unknownName("example", "small", [], { option: "at.example", place: "at" })).toMatchObject({
      option: "at.example",
      message: "Unknown example 'small' in at. Valid examples: none",
    });
    expect(unknownName("product", undefined, ["vspc"], { option: "product" }).message).toBe(
      "Unknown product undefined. Valid products: vspc",
    );
  });
});
