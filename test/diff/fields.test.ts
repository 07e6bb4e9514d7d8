import { describe, expect, it } from "vitest";
import { betweenSmallEdits, type Editable, lines, received, sent, set } from "./support.js";

describe("fields", () => {
  it.each<[string, (schema: Editable) => void, string, string]>([
    [
      "added",
      ({ properties }) => {
        properties.extra = {};
      },
      "minor field-added _.extra",
      "minor field-added _.extra",
    ],
    [
      "added as required",
      ({ properties, required }) => {
        properties.extra = {};
        required.push("extra");
      },
      "major field-added-required _.extra [sends]",
      "minor field-added-required _.extra",
    ],
    [
      "removed",
      ({ properties }) => delete properties.size,
      "major field-removed _.size [sends]",
      "major field-removed _.size [receives]",
    ],
    [
      "renamed",
      ({ properties, required }) => {
        properties.title = properties.name;
        delete properties.name;
        required[0] = "title";
      },
      "major field-renamed _.title -name [sends]",
      "major field-renamed _.title -name [receives]",
    ],
    [
      "made required",
      ({ required }) => required.push("size"),
      "major field-required _.size [sends]",
      "minor field-required _.size",
    ],
    [
      "made optional",
      ({ required }) => required.pop(),
      "minor field-optional _.name",
      "major field-optional _.name [receives]",
    ],
    [
      "of another type",
      set("size", { type: "string" }),
      "major type-changed _.size -`integer` +`string` [sends]",
      "major type-changed _.size -`integer` +`string` [receives]",
    ],
    [
      "of a wider type",
      set("size", { type: "number" }),
      "minor type-widened _.size -`integer` +`number`",
      "major type-widened _.size -`integer` +`number` [receives]",
    ],
    [
      "that may be null",
      set("size", { type: ["integer", "null"] }),
      "minor null-added _.size",
      "major null-added _.size [receives]",
    ],
    [
      "that is never null",
      set("note", { type: "string" }),
      "major null-removed _.note [sends]",
      "minor null-removed _.note",
    ],
    [
      "with a format",
      set("name", { format: "uuid" }),
      "major format-added _.name +uuid [sends]",
      "minor format-added _.name +uuid",
    ],
    [
      "with one more value of a closed enum",
      set("state", { enum: ["on", "off", "idle"] }),
      "minor enum-value-added _.state +idle",
      "major enum-value-added _.state +idle [receives]",
    ],
    [
      "with a value less of a closed enum",
      set("state", { enum: ["on"] }),
      "major enum-value-removed _.state -off [sends]",
      "minor enum-value-removed _.state -off",
    ],
    [
      "with one more value of an open enum",
      set("kind", { "x-extensible-enum": ["a", "b", "c"] }),
      "minor open-value-added _.kind +c",
      "minor open-value-added _.kind +c",
    ],
    [
      "with a value less of an open enum",
      set("kind", { "x-extensible-enum": ["a"] }),
      "minor open-value-removed _.kind -b",
      "minor open-value-removed _.kind -b",
    ],
    [
      "opened",
      set("state", { enum: undefined, "x-extensible-enum": ["on", "off"] }),
      "minor enum-removed _.state",
      "major enum-removed _.state [receives]",
    ],
    [
      "closed",
      set("kind", { enum: ["a", "b"], "x-extensible-enum": undefined }),
      "major enum-added _.kind [sends]",
      "minor enum-added _.kind",
    ],
    [
      "with a known value",
      set("name", { "x-extensible-enum": ["a"] }),
      "minor open-enum-added _.name",
      "minor open-enum-added _.name",
    ],
    [
      "with one more alternative",
      ({ properties }) => properties.value.oneOf.push({ type: "boolean" }),
      "minor alternative-added _.value +`boolean`",
      "major alternative-added _.value +`boolean` [receives]",
    ],
    [
      "with an alternative less",
      ({ properties }) => {
        properties.value = { type: "string" };
      },
      "major alternative-removed _.value -`integer` [sends]",
      "minor alternative-removed _.value -`integer`",
    ],
    [
      "that is deprecated",
      set("size", { deprecated: true }),
      "minor field-deprecated _.size",
      "minor field-deprecated _.size",
    ],
    [
      "in some versions",
      set("size", { "x-until": "1" }),
      "minor field-versions-changed _.size -in all +up to 1",
      "minor field-versions-changed _.size -in all +up to 1",
    ],
    [
      "that is read-only",
      set("size", { readOnly: true }),
      "major read-only-added _.size [sends]",
      "patch read-only-added _.size",
    ],
    [
      "that is write-only",
      set("size", { writeOnly: true }),
      "patch write-only-added _.size",
      "major write-only-added _.size [receives]",
    ],
    [
      "that must be exact",
      set("size", { "x-exact": true }),
      "patch exact-added _.size",
      "major exact-added _.size [receives]",
    ],
    [
      "with further members",
      (schema) => {
        schema.additionalProperties = true;
      },
      "minor extra-members-allowed _",
      "minor extra-members-allowed _",
    ],
    [
      "recognized by a list",
      (schema) => {
        schema["x-lists"] = ["note"];
      },
      "patch lists-changed _ +note",
      "minor lists-changed _ +note",
    ],
    [
      "with an unknown keyword",
      set("size", { contains: {} }),
      "major schema-keyword-changed _.size contains [sends]",
      "major schema-keyword-changed _.size contains [receives]",
    ],
  ])("%s", (_, change, sends, receives) => {
    expect(sent(change)).toEqual([`${sends.replace("_", "Draft")} putThing`]);
    expect(received(change)).toEqual([`${receives.replace("_", "Thing")} getThing`]);
  });

  it.each<[string, object, object, string, string]>([
    [
      "narrower",
      { type: "number" },
      { type: "integer" },
      "major type-narrowed _ -`number` +`integer` [sends]",
      "minor type-narrowed _ -`number` +`integer`",
    ],
    [
      "without a format",
      { format: "uuid" },
      {},
      "minor format-removed _ -uuid",
      "major format-removed _ -uuid [receives]",
    ],
    [
      "in another format",
      { format: "date" },
      { format: "date-time" },
      "major format-changed _ -date +date-time [sends]",
      "major format-changed _ -date +date-time [receives]",
    ],
    [
      "without known values",
      { type: "string", "x-extensible-enum": ["a"] },
      { type: "string" },
      "minor open-enum-removed _",
      "minor open-enum-removed _",
    ],
    ["with a default", {}, { default: 2 }, "patch default-added _ +`2`", "patch default-added _ +`2`"],
    ["no longer read-only", { readOnly: true }, {}, "minor read-only-removed _", "patch read-only-removed _"],
    [
      "no longer write-only",
      { writeOnly: true },
      {},
      "patch write-only-removed _",
      "minor write-only-removed _",
    ],
    ["no longer exact", { "x-exact": true }, {}, "patch exact-removed _", "major exact-removed _ [receives]"],
    [
      "a constant that changes",
      { const: "a" },
      { const: "b" },
      "major enum-value-removed _ -a [sends]",
      "minor enum-value-removed _ -a",
    ],
  ])("%s", (_, before, after, sends, receives) => {
    const member =
      (schema: string, values: object) =>
      ({ components: { schemas } }: Editable) => {
        schemas[schema].properties.size = values;
      };
    const between = (schema: string) =>
      lines(betweenSmallEdits(member(schema, before), member(schema, after)));
    expect(between("Draft")).toContain(`${sends.replace("_", "Draft.size")} putThing`);
    expect(between("Thing")).toContain(`${receives.replace("_", "Thing.size")} getThing`);
  });
});
