import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { unknownMember } from "../../../src/mock/scenario/members.js";

const text = { type: "string" };
const thing = { type: "object", properties: { id: text, state: text } };
const document = { components: { schemas: { Thing: thing } } };
const $ref = "#/components/schemas/Thing";

it.each<[string, object, unknown, readonly (string | number)[] | undefined]>([
  ["a name of the schema", thing, { state: "x" }, undefined],
  ["another name", thing, { stat: "x" }, ["stat"]],
  [
    "a name behind a reference",
    { properties: { data: { $ref } } },
    { data: { stat: "x" } },
    ["data", "stat"],
  ],
  [
    "a name of a part",
    { allOf: [{ $ref }, { properties: { more: text } }] },
    { id: "x", more: "x" },
    undefined,
  ],
  ["a name of no part", { anyOf: [{ $ref }, { type: "null" }] }, { stat: "x" }, ["stat"]],
  [
    "a name in a list",
    { properties: { all: { items: { $ref } } } },
    { all: [{}, { stat: 1 }] },
    ["all", 1, "stat"],
  ],
  ["a declared additional name", { ...thing, additionalProperties: text }, { stat: "x" }, undefined],
  ["any name where none is declared", { type: "object" }, { stat: "x" }, undefined],
  ["a schema that is closed", { ...thing, additionalProperties: false }, { stat: "x" }, ["stat"]],
  ["a name of the example", thing, { seen: "x" }, undefined],
])("finds what no schema names: %s", (_, schema, changes, path) => {
  const found = unknownMember(document, [schema], changes, { seen: 1 });
  expect(found?.path).toEqual(path);
});

it.each([
  [
    "vspc",
    { getBackupServerJob: [{ set: { data: { statuss: "Failed" } } }] },
    "Unknown member 'statuss' in scenario.getBackupServerJob[0].set.data. Did you mean 'status'?",
  ],
  [
    "vspc",
    { getBackupServerJobs: [{ set: { data: [{ status: "Failed", isEnabled: true, failureMesage: "x" }] } }] },
    "Unknown member 'failureMesage' in scenario.getBackupServerJobs[0].set.data[0]. Did you mean 'failureMessage'?",
  ],
  [
    "enterprise-manager",
    { getTask: [{ set: { Stat: "Finished" } }] },
    "Unknown member 'Stat' in scenario.getTask[0].set. Did you mean 'State'?",
  ],
  [
    "oracle-sbc",
    { getAsyncStatus: [{ set: { dat: {} } }] },
    "Unknown member 'dat' in scenario.getAsyncStatus[0].set. Did you mean 'data'?",
  ],
  [
    "vspc",
    { getBackupServerJob: [{ code: 404, set: { errors: [{ mesage: "x" }] } }] },
    "Unknown member 'mesage' in scenario.getBackupServerJob[0].set.errors[0]. Did you mean 'message'?",
  ],
] as const)("%s: a typing error in a step is named: %j", async (product, scenario, message) => {
  await expect(startMock({ product, scenario: scenario as never })).rejects.toThrow(message);
});

it("a member that the spec does not have can be in a whole body", async () => {
  const value = { data: { status: "Success", isEnabled: true, brandNew: 1 } };
  const mock = await startMock({ product: "vspc", scenario: { getBackupServerJob: [{ value }] } });
  onTestFinished(() => mock.close());
});
