import { expect, it } from "vitest";
import { ConfigurationError, querySort } from "../../../src/products/enterprise-manager/index.js";

it("gives the name as it is", () => {
  expect(querySort("BackupJobSession", "CreationTime")).toBe("CreationTime");
  expect(querySort("NewKind", "Other_1")).toBe("Other_1");
});

it.each(["", "Name&filter=x", "a b", undefined, 7])("refuses %j as the name of a field", (name) => {
  expect(() => querySort("NewKind", name as string)).toThrow(ConfigurationError);
});
