import { describe, expect, it } from "vitest";
import { afterEdit, afterSmallEdit, betweenSmallEdits, type Editable, lines } from "./support.js";

const thing = "/things/{id}";
const get = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].get, document)));
const put = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].put, document)));

describe("parameters", () => {
  const limit = (change: (parameter: Editable) => void) => get(({ parameters }) => change(parameters[1]));

  it.each<[string, (operation: Editable) => void, string[]]>([
    [
      "removed",
      ({ parameters }) => parameters.pop(),
      ["major parameter-removed parameter limit [sends] getThing"],
    ],
    [
      "added as optional",
      ({ parameters }) => parameters.push({ name: "sort", in: "query", schema: { type: "string" } }),
      ["minor parameter-added parameter sort getThing"],
    ],
    [
      "added as required",
      ({ parameters }) => parameters.push({ name: "sort", in: "query", required: true, schema: {} }),
      ["major parameter-added-required parameter sort [sends] getThing"],
    ],
  ])("%s", (_, change, expected) => {
    expect(get(change)).toEqual(expected);
  });

  it.each<[string, (parameter: Editable) => void, string]>([
    [
      "renamed",
      (each) => {
        each.name = "most";
      },
      "major parameter-renamed parameter most -limit [sends] getThing",
    ],
    [
      "made required",
      (each) => {
        each.required = true;
      },
      "major parameter-required parameter limit [sends] getThing",
    ],
    [
      "moved",
      (each) => {
        each.in = "header";
      },
      "major parameter-moved parameter limit -query +header [sends] getThing",
    ],
    [
      "of another type",
      (each) => {
        each.schema.type = "boolean";
      },
      "major type-changed parameter limit -`integer` +`boolean` [sends] getThing",
    ],
    [
      "of a wider type",
      (each) => {
        each.schema.type = "number";
      },
      "minor type-widened parameter limit -`integer` +`number` getThing",
    ],
    [
      "with another default",
      (each) => {
        each.schema.default = 20;
      },
      "major default-changed parameter limit -`10` +`20` [sends] getThing",
    ],
    [
      "without its default",
      (each) => {
        delete each.schema.default;
      },
      "minor default-removed parameter limit -`10` getThing",
    ],
    [
      "with a lower maximum",
      (each) => {
        each.schema.maximum = 50;
      },
      "major limit-tightened parameter limit -`maximum` 100 +`maximum` 50 [sends] getThing",
    ],
    [
      "without a maximum",
      (each) => {
        delete each.schema.maximum;
      },
      "minor limit-loosened parameter limit -`maximum` 100 +no `maximum` getThing",
    ],
    [
      "as a closed enum",
      (each) => {
        each.schema.enum = [10, 20];
      },
      "major enum-added parameter limit [sends] getThing",
    ],
    [
      "in another style",
      (each) => {
        each.explode = false;
      },
      "major parameter-style-changed parameter limit `explode` [sends] getThing",
    ],
    [
      "filled in by the client",
      (each) => {
        each["x-client-managed"] = "api-version";
      },
      "major parameter-managed parameter limit [sends] getThing",
    ],
    [
      "deprecated",
      (each) => {
        each.deprecated = true;
      },
      "minor parameter-deprecated parameter limit getThing",
    ],
    [
      "in some versions",
      (each) => {
        each["x-since"] = "2";
      },
      "minor field-versions-changed parameter limit -in all +from 2 getThing",
    ],
    [
      "that may be a URN",
      (each) => {
        each["x-urn-type"] = ["a:Job"];
      },
      "minor urn-type-added parameter limit +a:Job getThing",
    ],
  ])("%s", (_, change, expected) => {
    expect(limit(change)).toEqual([expected]);
  });

  it("made optional, and no longer filled in by the client", () => {
    const set = (values: object) => (document: Editable) =>
      Object.assign(document.paths[thing].get.parameters[1], values);
    expect(lines(betweenSmallEdits(set({ required: true }), set({ required: false })))).toEqual([
      "minor parameter-optional parameter limit getThing",
    ]);
    expect(lines(betweenSmallEdits(set({ "x-client-managed": "api-version" }), set({})))).toEqual([
      "minor parameter-added parameter limit getThing",
    ]);
  });

  it("may no longer be a URN, and is a key that makes a request safe to repeat", () => {
    const set = (values: object) => (document: Editable) =>
      Object.assign(document.paths[thing].get.parameters[1], values);
    expect(lines(betweenSmallEdits(set({ "x-urn-type": ["a:Job"] }), set({ "x-urn-type": [] })))).toEqual([
      "major urn-type-removed parameter limit -a:Job [sends] getThing",
    ]);
    expect(
      get(({ parameters }) =>
        parameters.push({ name: "Request-Id", in: "header", "x-client-managed": "idempotency-key" }),
      ),
    ).toEqual(["minor idempotency-key-changed operation getThing"]);
  });

  it("changed in what has no rule", () => {
    expect(limit((each) => Object.assign(each, { allowEmptyValue: true }))).toEqual([
      "major unknown-keyword-changed parameter limit allowEmptyValue [uses] getThing",
    ]);
    const encoding = ({ requestBody }: Editable) =>
      Object.assign(requestBody.content["application/json"], { encoding: {} });
    expect(put(encoding)).toEqual(["major unknown-keyword-changed request encoding [uses] putThing"]);
  });

  it("is renamed for certain at the same place of the path, and not when two are alike", () => {
    const renamed = lines(
      afterSmallEdit((document) => {
        document.paths["/things/{thingId}"] = document.paths[thing];
        delete document.paths[thing];
        const item = document.paths["/things/{thingId}"];
        for (const { parameters } of [item.get, item.put]) parameters[0].name = "thingId";
      }),
    );
    expect(renamed).toEqual(["major parameter-renamed parameter thingId -id [sends] getThing,putThing"]);
    const twins = lines(
      betweenSmallEdits(
        ({ paths }) => paths[thing].get.parameters.push({ ...paths[thing].get.parameters[1], name: "most" }),
        ({ paths }) => {
          paths[thing].get.parameters[1].name = "first";
          paths[thing].get.parameters.push({ ...paths[thing].get.parameters[1], name: "second" });
        },
      ),
    );
    expect(twins.map((line) => line.split(" ")[1])).toEqual([
      ...["parameter-removed", "parameter-removed", "parameter-added", "parameter-added"],
    ]);
  });

  it("that many operations share is one change that names them", () => {
    const changes = afterEdit("vspc", ({ components }) => {
      components.parameters.Limit.schema.maximum = 7;
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.operations.length).toBeGreaterThan(50);
  });

  it("reports the fields of queries", () => {
    const fields = (change: (types: Editable) => void) =>
      lines(
        afterEdit("enterprise-manager", (document) => {
          const objects = Object.values<Editable>(document.paths).flatMap((item) =>
            Object.values<Editable>(item),
          );
          const all = objects
            .flatMap((each) => each?.parameters ?? [])
            .concat(Object.values(document.components.parameters));
          change(all.find((each: Editable) => each["x-query-fields"])["x-query-fields"]);
        }),
      ).map((line) => line.replace(/ query(,\w+)*$/, ""));
    expect(fields(({ types }) => delete types.Job)).toContain(
      "major query-type-removed parameter type -Job [sends]",
    );
    expect(
      fields(({ types }) => {
        types.New = {};
      }),
    ).toContain("minor query-type-added parameter type +New");
    expect(fields(({ types }) => delete types.Job.Name)).toContain(
      "major query-field-removed parameter type Job.Name [sends]",
    );
    expect(
      fields(({ types }) => {
        types.Job.New = types.Job.Name;
      }),
    ).toContain("minor query-field-added parameter type Job.New");
    expect(
      fields(({ types }) => {
        types.Job.Name.filterable = false;
      }),
    ).toContain("major query-field-narrowed parameter type Job.Name +filter [sends]");
    expect(
      fields(({ types }) => {
        types.Job.Name.type = "integer";
      }),
    ).toContain("major query-field-type-changed parameter type Job.Name -`string` +`integer` [sends]");
    expect(
      fields(({ types }) => {
        types.Job.Name.values = ["a"];
      }),
    ).toContain("minor query-field-values-changed parameter type Job.Name");
    expect(
      fields((definition) => {
        definition.filter = "where";
      }),
    ).toContain("major query-parameters-changed parameter type [sends]");
  });

  it("reports where a command no longer takes a name in place of an id", () => {
    const changes = afterEdit("enterprise-manager", ({ paths }) => {
      for (const item of Object.values<Editable>(paths)) {
        for (const operation of Object.values<Editable>(item)) {
          const start = operation?.["x-actions"]?.actions?.start;
          if (start?.operationId !== "startJob") continue;
          const own = start.parameters?.find(({ name }: Editable) => name === "id");
          for (const parameter of [own, ...(item.parameters ?? [])])
            if (parameter?.name === "id") delete parameter["x-urn-type"];
        }
      }
    });
    expect(lines(changes)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^major name-lookup-removed operation id \[uses\] /)]),
    );
  });
});
