import { describe, expect, it } from "vitest";
import { betweenSmallEdits, type Editable, edit, lines } from "./support.js";

describe("members of schemas", () => {
  it("compares what stands beside alternatives, and within them", () => {
    const beside =
      (properties: object, part: object) =>
      ({ components: { schemas } }: Editable) => {
        schemas.Draft = { type: "object", properties, anyOf: [{ $ref: "#/components/schemas/Part" }, part] };
      };
    const [text, part] = [{ type: "string" }, { type: "object", required: ["b"] }];
    expect(lines(betweenSmallEdits(beside({ a: text }, part), beside({}, part)))).toEqual([
      "major field-removed Draft.a [sends] putThing",
    ]);
    const inner = { ...part, properties: { b: text } };
    expect(lines(betweenSmallEdits(beside({}, inner), beside({}, { ...inner, properties: {} })))).toEqual([
      "major field-removed Draft.b [sends] putThing",
    ]);
  });

  it("judges a schema that is sent and received in both directions, once", () => {
    expect(
      edit(({ Part }) => {
        Part.required = ["label"];
      }),
    ).toEqual(["major field-required Part.label [sends] getThing,putThing"]);
    expect(edit(({ Part }) => delete Part.properties.label)).toEqual([
      "major field-removed Part.label [sends,receives] getThing,putThing",
    ]);
  });

  it("does not take a member that is read-only for one that is sent", () => {
    const readOnly =
      (schema: object) =>
      ({ components }: Editable) => {
        components.schemas.Part.properties = { id: { readOnly: true, ...schema } };
      };
    expect(lines(betweenSmallEdits(readOnly({ type: "integer" }), readOnly({ type: "number" })))).toEqual([
      "major type-widened Part.id -`integer` +`number` [receives] getThing",
    ]);
  });

  it("reports further members that are refused, and another schema of them", () => {
    const further =
      (value: unknown) =>
      ({ components }: Editable) => {
        components.schemas.Draft.additionalProperties = value;
      };
    expect(lines(betweenSmallEdits(further(true), further(false)))).toEqual([
      "major extra-members-refused Draft [sends] putThing",
    ]);
    expect(lines(betweenSmallEdits(further({ type: "string" }), further({ type: "integer" })))).toEqual([
      "major type-changed Draft.{} -`string` +`integer` [sends] putThing",
    ]);
  });

  it("compares limits by which one is tighter", () => {
    const limit = (name: string, from?: unknown, to?: unknown) => {
      const edited =
        (value: unknown) =>
        ({ components }: Editable) => {
          components.schemas.Draft.properties.name[name] = value;
        };
      return lines(betweenSmallEdits(edited(from), edited(to))).map((line) => line.split(" ")[1]);
    };
    expect(limit("minLength", 1, 2)).toEqual(["limit-tightened"]);
    expect(limit("maxLength", 1, 2)).toEqual(["limit-loosened"]);
    expect(limit("pattern", "a", "b")).toEqual(["limit-changed"]);
    expect(limit("multipleOf", 2, 4)).toEqual(["limit-tightened"]);
    expect(limit("multipleOf", 4, 2)).toEqual(["limit-loosened"]);
    expect(limit("minLength", undefined, 0)).toEqual(["documentation-changed"]);
    expect(limit("minimum", undefined, 0)).toEqual(["limit-tightened"]);
  });
});
