import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/contract/mocked-product.js";
import { ConfigurationError } from "../../src/errors/index.js";
import type { MockOperation } from "../../src/mock/mock-spec.js";
import { scriptOf } from "../../src/mock/scenario.js";

const object = { operationId: "any", responses: {} };

const operations: MockOperation[] = [
  {
    operationId: "getThing",
    method: "GET",
    path: "/things/{id}",
    examples: new Map([
      ["200", ["small", "large"]],
      ["202", []],
      ["404", ["gone"]],
      ["default", ["broken"]],
    ]),
    jsonParameters: [],
    object,
  },
  {
    operationId: "getPlain",
    method: "GET",
    path: "/",
    examples: new Map([["200", []]]),
    jsonParameters: [],
    object,
  },
];

const named = { slow: { getThing: [{ code: 202 }] }, quick: {} };

function take(scenario: Scenario | string | undefined, count: number, operationId = "getThing") {
  const script = scriptOf(scenario, named, operations);
  return Array.from({ length: count }, () => script(operationId));
}

describe("a scenario", () => {
  it("gives one step a request and repeats the last", () => {
    expect(take({ getThing: [{ code: 202, times: 2 }, { example: "large" }] }, 5)).toEqual([
      "code=202",
      "code=202",
      "code=200, example=large",
      "code=200, example=large",
      "code=200, example=large",
    ]);
  });

  it("finds the status of an example, and takes a status without one from default", () => {
    expect(
      take({ getThing: [{ example: "gone" }, { code: 503 }, { code: 500, example: "broken" }, {}] }, 4),
    ).toEqual(["code=404, example=gone", "code=503", "code=500, example=broken", ""]);
  });

  it("counts each operation for itself, and each mock", () => {
    const scenario: Scenario = { getThing: [{ code: 202 }, { code: 404 }], getPlain: [{ code: 200 }] };
    const script = scriptOf(scenario, named, operations);
    expect([script("getThing"), script("getPlain"), script("getThing")]).toEqual([
      "code=202",
      "code=200",
      "code=404",
    ]);
    expect(take(scenario, 1)).toEqual(["code=202"]);
  });

  it("may be given by name, or not at all", () => {
    expect(take("slow", 1)).toEqual(["code=202"]);
    expect(take("quick", 1)).toEqual([undefined]);
    expect(take(undefined, 1)).toEqual([undefined]);
  });

  it.each<[string, unknown, string]>([
    ["an unknown name", "fast", "Unknown scenario 'fast'. Valid scenarios: slow, quick"],
    ["a name of Object", "constructor", "Unknown scenario 'constructor'. Valid scenarios: slow, quick"],
    ["null", null, "Unknown scenario null. Valid scenarios: slow, quick"],
    [
      "an unknown operation",
      { getThings: [{}] },
      "Unknown operationId 'getThings' in scenario. Did you mean 'getThing'? Valid operationIds: getThing, getPlain",
    ],
    ["no steps", { getThing: [] }, "scenario.getThing must be a list of steps"],
    ["something else for steps", { getThing: { code: 200 } }, "scenario.getThing must be a list of steps"],
    ["a step that is none", { getThing: [202] }, "scenario.getThing[0] must be a step"],
    [
      "an undeclared status",
      { getPlain: [{}, { code: 404 }] },
      "scenario.getPlain[1].code is 404, which the spec does not declare. Valid codes: 200",
    ],
    [
      "a success that only default could be",
      { getThing: [{ code: 201 }] },
      "scenario.getThing[0].code is 201, which the spec does not declare. Valid codes: 200, 202, 404, default",
    ],
    [
      "an example of another status",
      { getThing: [{ code: 200, example: "gone" }] },
      "Unknown example 'gone' in scenario.getThing[0]. Valid examples: small, large",
    ],
    [
      "an unknown example",
      { getThing: [{ example: "medium" }] },
      "Unknown example 'medium' in scenario.getThing[0]. Valid examples: small, large, gone, broken",
    ],
    [
      "an example where there is none",
      { getThing: [{ code: 202, example: "small" }] },
      "Unknown example 'small' in scenario.getThing[0]. Valid examples: none",
    ],
    [
      "no times",
      { getThing: [{ times: 0 }] },
      "scenario.getThing[0].times must be a whole number of at least 1",
    ],
    [
      "made-up headers",
      { getThing: [{ headers: { location: "/" } }] },
      "Unknown option 'headers' in scenario.getThing[0]. Valid options: code, example, times",
    ],
  ])("is refused for %s", (_, scenario, message) => {
    const start = () => scriptOf(scenario as Scenario, named, operations);
    expect(start).toThrow(ConfigurationError);
    expect(start).toThrow(message);
  });
});
