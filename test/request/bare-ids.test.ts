import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { bareId } from "../../src/request/parameters.js";

const guid = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const idOf = (value: unknown, types: readonly string[] = ["veeam:Job"]) =>
  bareId("id", value, types, "getJob");

describe("an id of a path", () => {
  it.each([
    [guid, guid],
    [guid.toUpperCase(), guid.toUpperCase()],
    [`urn:veeam:Job:${guid}`, guid],
    // Types are written in one case in the samples, but in two in links and queries.
    [`URN:Veeam:job:${guid}`, guid],
    ["7", "7"],
    ["job-1", "job-1"],
    ["urn:veeam:Job:7", "7"],
  ])("%s is %s", (value, id) => {
    expect(idOf(value)).toBe(id);
  });

  it("may have the URN of one type or another", () => {
    const types = ["veeam:AgentBackupJob", "veeam:Job"];
    for (const type of types) expect(idOf(`urn:${type}:${guid}`, types)).toBe(guid);
  });

  it.each([
    [`urn:veeam:Repository:${guid}`, "is a URN of another type, urn:veeam:Repository; expected a GUID or"],
    [`urn:vmware:Job:${guid}`, "is a URN of another type, urn:vmware:Job;"],
    [`urn:veeam:JobX:${guid}`, "is a URN of another type"],
    ["urn:veeam:Job:", "is not an id; expected a GUID or `urn:veeam:Job:<guid>`"],
    [`urn:veeam:Job:urn:veeam:Job:${guid}`, "is not an id"],
    ["urn:veeam:Job:Nightly", "is not an id"],
    ["Nightly", "is not an id"],
    ["Nightly Backup 1", "is not an id"],
    [` ${guid}`, "is not an id"],
    [`{${guid}}`, "is not an id"],
    [`https://em.example.com:9398/api/jobs/${guid}`, "is not an id"],
    ["1/../../tasks/2", "is not an id"],
    ["büro1", "is not an id"],
    [`urn:veeam:${guid}`, "is not an id"],
  ])("%s is refused", (value, message) => {
    expect(() => idOf(value)).toThrow(ConfigurationError);
    expect(() => idOf(value)).toThrow(message);
    expect(() => idOf(value)).toThrow(
      expect.objectContaining({ code: "configuration", option: "id", operationId: "getJob" }),
    );
  });

  it("has no URN where its entity has none", () => {
    expect(idOf(guid, [])).toBe(guid);
    expect(() => idOf(`urn:veeam:Job:${guid}`, [])).toThrow(/another type, urn:veeam:Job; expected a GUID$/);
  });

  it.each(["", ".", "..", 7, undefined, null, {}])("%j is left to the check of paths", (value) => {
    expect(idOf(value)).toBe(value);
  });
});
