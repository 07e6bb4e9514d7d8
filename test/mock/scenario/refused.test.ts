import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import schema from "../../../schemas/scenario.json" with { type: "json" };
import { ConfigurationError } from "../../../src/errors/index.js";
import { compileScenarios } from "../../../src/mock/scenario/compile.js";
import * as products from "../../../src/products/list.js";
import { spec } from "./things.js";

const named = { slow: { getThing: [{ code: 202 }] }, quick: {} };
const compile = (scenario: unknown) => compileScenarios(scenario, named, spec);

const operationIds = "getThing, getThings, startThing, getTask, deleteTask, getSession, getPlain";
const stepMembers = "code, example, value, set, retryAfter, delay, fault, otherUser, times, for";

describe("a scenario is refused", () => {
  it.each<[string, unknown, string]>([
    ["an unknown name", "fast", "Unknown scenario 'fast'. Valid scenarios: slow, quick"],
    ["a name of Object", "constructor", "Unknown scenario 'constructor'. Valid scenarios: slow, quick"],
    ["null", null, "Unknown scenario null. Valid scenarios: slow, quick"],
    ["a name in a list", ["slow", "fast"], "Unknown scenario 'fast'. Valid scenarios: slow, quick"],
    [
      "an unknown operation",
      { getThinks: [{}] },
      `Unknown operationId 'getThinks' in scenario. Did you mean 'getThings'? Valid operationIds: ${operationIds}`,
    ],
    ["no steps", { getThing: [] }, "scenario.getThing must be a list of steps"],
    ["something else for steps", { getThing: { code: 200 } }, "scenario.getThing must be a list of steps"],
    ["a number in place of a step", { getThing: [202] }, "scenario.getThing[0] must be a step"],
    ["a Map", new Map(), "scenario must be an object with steps by operationId"],
    ["a promise", Promise.resolve({}), "scenario must be an object with steps by operationId"],
    ["a Map of steps", { steps: new Map() }, "scenario.steps must be an object with steps by operationId"],
    ["an array of steps", [[{}]], "scenario[0] must be an object with steps by operationId"],
    [
      "an undeclared status",
      { getPlain: [{}, { code: 404 }] },
      "scenario.getPlain[1].code is 404, which the spec does not declare. Valid codes: 200. With fault: proxy-page, any status is valid",
    ],
    [
      "a success that only default could be",
      { getThing: [{ code: 201 }] },
      "scenario.getThing[0].code is 201, which the spec does not declare. Valid codes: 200, 202, 404, default.",
    ],
    [
      "an example of another status",
      { getThing: [{ code: 200, example: "gone" }] },
      "Unknown example 'gone' in scenario.getThing[0]. Valid examples: idle, running, failed",
    ],
    [
      "an unknown example",
      { getThing: [{ example: "runing" }] },
      "Unknown example 'runing' in scenario.getThing[0]. Did you mean 'running'?",
    ],
    [
      "an example of a status without examples",
      { getThing: [{ code: 202, example: "idle" }] },
      "Unknown example 'idle' in scenario.getThing[0]. Valid examples: none",
    ],
    [
      "no times",
      { getThing: [{ times: 0 }] },
      "scenario.getThing[0].times must be a whole number of at least 1",
    ],
    [
      "made-up headers",
      { getThing: [{ headers: { location: "/" } }] },
      `Unknown option 'headers' in scenario.getThing[0]. Valid options: ${stepMembers}`,
    ],
    [
      "a misspelled member",
      { getThing: [{ falt: "drop" }] },
      "Unknown option 'falt' in scenario.getThing[0]. Did you mean 'fault'?",
    ],
    [
      "an unknown fault",
      { getThing: [{ fault: "explode" }] },
      "scenario.getThing[0].fault must be drop, drop-after, truncate, hang, hang-after, proxy-page or empty",
    ],
    [
      "a duration without a unit",
      { getThing: [{ for: "30" }] },
      "scenario.getThing[0].for must be a number of ms, or a text such as 250ms, 30s, 5min or 2h",
    ],
    [
      "a time and a count",
      { getThing: [{ for: "30s", times: 2 }] },
      "scenario.getThing[0].times cannot be combined with for",
    ],
    [
      "a body of a request that is not carried out",
      { getThing: [{ fault: "drop", example: "idle" }] },
      "scenario.getThing[0].example cannot be combined with a fault that keeps the request from being carried out",
    ],
    [
      "a status without a response",
      { getThing: [{ fault: "hang", code: 404 }] },
      "scenario.getThing[0].code cannot be combined with a fault without a response",
    ],
    [
      "a change that violates the spec",
      { getThing: [{ example: "idle", set: { data: { state: 7 } } }] },
      "scenario.getThing[0].set makes a response that violates the spec: body.data.state must be string",
    ],
    [
      "a body that violates the spec",
      { getThing: [{ value: { data: { state: null } } }] },
      "scenario.getThing[0].value makes a response that violates the spec: body.data.state must be string",
    ],
    [
      "an unknown member beside steps",
      { step: {}, steps: {} },
      "Unknown option 'step' in scenario. Did you mean 'steps'? Valid options: $schema, product, description, when, scenario, steps",
    ],
    [
      "a description without steps",
      { description: "nothing" },
      "scenario must be an object with the member steps",
    ],
    [
      "another product",
      { product: "oracle-sbc", steps: {} },
      "scenario.product is oracle-sbc, but the mock is one of vspc",
    ],
    [
      "an unknown base",
      { scenario: "slw", steps: {} },
      "Unknown scenario 'slw'. Did you mean 'slow'? Valid scenarios: slow, quick",
    ],
    [
      "an unknown operation in a condition",
      { when: { operation: "startThink" }, steps: {} },
      "Unknown operationId 'startThink' in scenario.when. Did you mean 'startThing'?",
    ],
    [
      "an unknown parameter in a condition",
      { when: { operation: "startThing", filtr: "1" }, steps: {} },
      "Unknown parameter 'filtr' in scenario.when. Did you mean 'filter'? Valid parameters: id, filter",
    ],
    [
      "an unknown parameter of another user",
      { steps: { getThing: [{ otherUser: { operation: "startThing", uid: "1" } }] } },
      "Unknown parameter 'uid' in scenario.steps.getThing[0].otherUser. Valid parameters: id, filter",
    ],
    [
      "one of several",
      ["slow", { steps: { getThing: [{ times: 0 }] } }],
      "scenario[1].steps.getThing[0].times must be a whole number of at least 1",
    ],
  ])("for %s", async (_, scenario, message) => {
    const start = compile(scenario);
    await expect(start).rejects.toBeInstanceOf(ConfigurationError);
    await expect(start).rejects.toThrow(message);
  });
});

it("the schema names the products", () => {
  expect([...schema.definitions.scenario.properties.product.enum].sort()).toEqual(
    Object.keys(products).sort(),
  );
});

describe("a scenario in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "asyncops-scenario-"));
  function write(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  it.each([
    ["a path", (file: string) => file],
    ["a URL", (file: string) => pathToFileURL(file)],
    ["the text of a URL", (file: string) => pathToFileURL(file).href],
  ])("is read by %s", async (_, form) => {
    const file = write(
      "job.yaml",
      "product: vspc\nsteps:\n  getThing:\n    - {example: running, for: 30s}\n",
    );
    const [compiled] = await compile(form(file));
    expect(compiled?.steps.get("getThing")).toMatchObject([
      { wanted: { example: "running" }, lasts: 30_000 },
    ]);
  });

  it("may be JSON", async () => {
    const file = write("job.json", '{ "getThing": [{ "code": 404 }] }');
    const [compiled] = await compile(file);
    expect(compiled?.steps.get("getThing")).toMatchObject([{ wanted: { code: 404 } }]);
  });

  it("is refused with file and line", async () => {
    const file = write("bad.yaml", "steps:\n  getThing:\n    - {code: 404}\n    - times: none\n");
    await expect(compile(file)).rejects.toThrow(
      `${file}:4 steps.getThing[1].times must be a whole number of at least 1`,
    );
    const unknown = write("unknown.yaml", "steps:\n  getThink:\n    - {}\n");
    await expect(compile(unknown)).rejects.toThrow(`Unknown operationId 'getThink' in ${unknown}`);
    const broken = write("broken.yaml", "steps: [\n");
    await expect(compile(broken)).rejects.toThrow(/broken\.yaml is not valid YAML: .* at line 2/);
  });

  it("that is not there is refused with the folder that the path is relative to", async () => {
    await expect(compile("./none.yaml")).rejects.toThrow(
      /The scenario file \.\/none\.yaml cannot be read: ENOENT.* The path is relative to /,
    );
  });
});
