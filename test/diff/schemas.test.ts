import { describe, expect, it } from "vitest";
import { afterEdit, afterSmallEdit, betweenSmallEdits, type Editable, lines } from "./support.js";

/** The same edit of a member of what is received (`Thing`), sent (`Draft`), and both (`Part`). */
const edit = (change: (schemas: Editable) => void) =>
  lines(afterSmallEdit(({ components }) => change(components.schemas)));
const received = (change: (schema: Editable) => void) => edit(({ Thing }) => change(Thing));
const sent = (change: (schema: Editable) => void) => edit(({ Draft }) => change(Draft));
const set =
  (name: string, values: object) =>
  ({ properties }: Editable) =>
    Object.assign(properties[name], values);

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

describe("XML", () => {
  const task = (change: (schemas: Editable) => void) =>
    lines(afterEdit("enterprise-manager", ({ components }) => change(components.schemas)));
  const draft = (change: (schema: Editable) => void, type = "application/xml") => {
    const asXml =
      (then?: (schema: Editable) => void) =>
      ({ paths, components: { schemas } }: Editable) => {
        const { requestBody } = paths["/things/{id}"].put;
        requestBody.content = { [type]: requestBody.content["application/json"] };
        then?.(schemas.Draft);
      };
    return lines(betweenSmallEdits(asXml(), asXml(change)));
  };

  it.each<[string, (schema: Editable) => void, string]>([
    [
      "name",
      set("size", { xml: { name: "Size" } }),
      "major xml-name-changed Draft.size -its own +Size [sends]",
    ],
    [
      "attribute",
      set("size", { xml: { attribute: true } }),
      "major xml-attribute-changed Draft.size -element +attribute [sends]",
    ],
    [
      "wrapper",
      set("size", { xml: { wrapped: true } }),
      "major xml-wrapped-changed Draft.size -not wrapped +wrapped [sends]",
    ],
    [
      "namespace",
      set("size", { xml: { namespace: "urn:a" } }),
      "major xml-namespace-changed Draft.size -its own +urn:a [sends]",
    ],
    ["prefix", set("size", { xml: { prefix: "a" } }), "minor xml-prefix-changed Draft.size -its own +a"],
    ["text", set("size", { "x-xml-text": true }), "major xml-text-changed Draft.size -element +text [sends]"],
    [
      "order",
      (schema) => {
        schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
      },
      "major xml-order-changed Draft [sends]",
    ],
    [
      "list in JSON",
      set("size", { "x-json-list": "Sizes" }),
      "major json-list-changed Draft.size +Sizes [sends]",
    ],
  ])("%s", (_, change, expected) => {
    expect(draft(change)).toEqual([`${expected} putThing`]);
  });

  it("is of no interest where the value is JSON", () => {
    expect(draft(set("size", { xml: { name: "Size" } }), "application/json")).toEqual([
      "patch documentation-changed Draft",
    ]);
  });

  it("names the root element after the schema, unless it is declared", () => {
    const renamed = (declared: object) => {
      const edited = (name: string) => (document: Editable) => {
        const { requestBody } = document.paths["/things/{id}"].put;
        const { Draft, ...schemas } = document.components.schemas;
        document.components.schemas = { ...schemas, [name]: { ...Draft, ...declared } };
        requestBody.content = { "application/xml": { schema: { $ref: `#/components/schemas/${name}` } } };
      };
      return lines(betweenSmallEdits(edited("Draft"), edited("Sketch")));
    };
    const rename = "major schema-renamed Sketch -Draft [uses] putThing";
    expect(renamed({})).toEqual(["major xml-root-changed request -Draft +Sketch [sends] putThing", rename]);
    expect(renamed({ xml: { name: "Draft" } })).toEqual([rename]);
  });

  it("is judged by direction in a real bundle: the order of elements that are only read is no matter", () => {
    const reverse = (schema: Editable) => {
      schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
    };
    const [change] = task(({ Task }) => reverse(Task.allOf[1]));
    expect(change).toMatch(/^patch xml-order-changed Task /);
  });
});
