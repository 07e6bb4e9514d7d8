import { describe, expect, it } from "vitest";
import { afterSmallEdit, type Editable, edit, lines } from "./support.js";

describe("references", () => {
  it("reports a change below a recursive schema once, and ends", () => {
    expect(
      edit(({ Part }) => {
        Part.properties.parts.items = { type: "string" };
      }),
    ).toEqual(["major type-changed Part.parts[] -`object` +`string` [sends,receives] getThing,putThing"]);
  });

  it("reports a member of a part of allOf at the schema that declares it", () => {
    expect(edit(({ Base }) => delete Base.properties.id)).toEqual([
      "major field-removed Base.id [receives] getThing",
    ]);
    expect(
      edit(({ Owner }) => {
        Owner.allOf[1].required = ["id"];
      }),
    ).toEqual(["minor field-required Owner.id getThing"]);
  });

  it("says nothing when a member moves between the parts, or a reference is written out", () => {
    expect(
      edit(({ Owner, Base }) => {
        Owner.allOf[1].properties.id = Base.properties.id;
      }),
    ).toEqual(["patch documentation-changed Owner"]);
    expect(
      edit(({ Thing, Owner }) => {
        Thing.properties.owner.anyOf[0] = structuredClone(Owner);
      }),
    ).toEqual(["patch documentation-changed Thing"]);
  });

  it("sees null beside a reference", () => {
    expect(
      edit(({ Thing }) => {
        Thing.properties.owner = Thing.properties.owner.anyOf[0];
      }),
    ).toEqual(["minor null-removed Thing.owner getThing"]);
    expect(
      edit(({ Thing }) => {
        Thing.properties.note = { anyOf: [{ type: "string" }, { type: "null" }] };
      }),
    ).toEqual(["patch documentation-changed Thing"]);
  });
});

describe("names of types", () => {
  it("reports a schema that is removed or added", () => {
    expect(
      edit((schemas) => {
        schemas.Other = { type: "string" };
      }),
    ).toEqual(["minor schema-added Other"]);
    const changes = edit((schemas) => {
      schemas.Thing.properties.owner = { anyOf: [{ type: "string" }, { type: "null" }] };
      delete schemas.Owner;
    });
    expect(changes).toContain("major schema-removed Owner [uses]");
    expect(changes).toContain("major type-changed Thing.owner -`object` +`string` [receives] getThing");
  });

  it("reports another name as one change, with what has changed in it", () => {
    const changes = lines(
      afterSmallEdit((document) => {
        const text = JSON.stringify(document)
          .replaceAll("schemas/Part", "schemas/Piece")
          .replace('"Part":', '"Piece":');
        Object.assign(document, JSON.parse(text));
        delete document.components.schemas.Piece.properties.label;
      }),
    );
    expect(changes).toEqual([
      "major schema-renamed Piece -Part [uses] getThing,putThing",
      "major field-removed Piece.label [sends,receives] getThing,putThing",
    ]);
  });

  it("does not take two schemas for one that has another name", () => {
    const changes = edit((schemas) => {
      schemas.Alpha = { type: "object", properties: { label: { type: "string" } } };
      schemas.Beta = { ...schemas.Alpha };
      delete schemas.Part;
      schemas.Thing.properties.part = { $ref: "#/components/schemas/Alpha" };
      schemas.Draft.properties.part = { $ref: "#/components/schemas/Beta" };
    });
    expect(changes).toContain("major schema-removed Part [uses]");
    expect(changes).toContain("minor schema-added Alpha");
    expect(changes).toContain("minor schema-added Beta");
  });
});

describe("what callers do not notice", () => {
  it.each<[string, (document: Editable) => void]>([
    [
      "a description",
      (document) => {
        document.components.schemas.Thing.description = "Words";
      },
    ],
    [
      "an example",
      (document) => {
        document.components.schemas.Thing.properties.name.examples = ["a"];
      },
    ],
    [
      "the order of members in JSON",
      ({ components: { schemas } }) => {
        schemas.Thing.properties = Object.fromEntries(Object.entries(schemas.Thing.properties).reverse());
      },
    ],
    ["the order of values", ({ components: { schemas } }) => schemas.Thing.properties.state.enum.reverse()],
    ["the order of parameters", ({ paths }) => paths["/things/{id}"].get.parameters.reverse()],
    [
      "a summary",
      ({ paths }) => {
        paths["/things/{id}"].get.summary = "Words";
      },
    ],
  ])("%s", (_, change) => {
    const changes = afterSmallEdit(change);
    expect(changes.map(({ rule, step, breaks }) => [rule, step, breaks])).toEqual([
      ["documentation-changed", "patch", []],
    ]);
  });
});
