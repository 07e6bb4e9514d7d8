import { describe, expect, it } from "vitest";
import { afterSmallEdit, betweenSmallEdits, type Editable, lines } from "./support.js";

const thing = "/things/{id}";
const get = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].get, document)));
const put = (change: (operation: Editable, document: Editable) => void) =>
  lines(afterSmallEdit((document) => change(document.paths[thing].put, document)));

describe("request bodies", () => {
  const json = "application/json";
  it.each<[string, (operation: Editable) => void, string[]]>([
    ["removed", (each) => delete each.requestBody, ["major body-removed request [sends] putThing"]],
    [
      "made required",
      ({ requestBody }) => {
        requestBody.required = true;
      },
      ["major body-required request [sends] putThing"],
    ],
    [
      "in one more media type",
      ({ requestBody: { content } }) => {
        content["text/csv"] = content[json];
      },
      ["minor request-media-type-added request +text/csv putThing"],
    ],
    [
      "in another media type",
      ({ requestBody }) => {
        requestBody.content = { "text/csv": requestBody.content[json] };
      },
      [
        "major request-media-type-first request -application/json +text/csv [sends] putThing",
        "major request-media-type-removed request -application/json [sends] putThing",
        "minor request-media-type-added request +text/csv putThing",
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(put(change).filter((line) => !line.includes("schema-"))).toEqual(expected);
  });

  it("made optional, added, added as required", () => {
    const set =
      (required: boolean) =>
      ({ paths }: Editable) => {
        paths[thing].put.requestBody.required = required;
      };
    expect(lines(betweenSmallEdits(set(true), set(false)))).toEqual(["minor body-optional request putThing"]);
    const none = ({ paths }: Editable) => delete paths[thing].put.requestBody;
    expect(lines(betweenSmallEdits(none, set(true)))).toContain(
      "major body-added-required request [sends] putThing",
    );
    expect(lines(betweenSmallEdits(none, set(false)))).toContain("minor body-added request putThing");
  });

  it("reports fields of a schema that has no name at the body", () => {
    const inline =
      (schema: object) =>
      ({ paths }: Editable) => {
        paths[thing].put.requestBody.content[json].schema = { type: "object", ...schema };
      };
    const changes = betweenSmallEdits(inline({ properties: { a: { type: "string" } } }), inline({}));
    expect(lines(changes)).toEqual(["major field-removed request a [sends] putThing"]);
  });
});

describe("responses", () => {
  const body = (schema: object) => ({ description: "A body", content: { "application/json": { schema } } });
  it.each<[string, (operation: Editable) => void, string[]]>([
    [
      "a result with another body",
      ({ responses }) => {
        responses["201"] = body({ type: "string" });
      },
      ["major result-added response 201 [receives] getThing"],
    ],
    [
      "another status with the same body",
      ({ responses }) => {
        responses["201"] = responses["200"];
        delete responses["200"];
      },
      [
        "minor result-status-added response 201 getThing",
        "minor result-status-removed response 200 getThing",
      ],
    ],
    [
      "a result that is removed",
      ({ responses }) => {
        responses["204"] = { description: "None" };
        delete responses["200"];
      },
      [
        "major result-removed response 200 [receives] getThing",
        "major result-added response 204 [receives] getThing",
      ],
    ],
    [
      "an error that is added",
      ({ responses }) => {
        responses["409"] = { description: "No" };
      },
      ["minor error-status-added response 409 getThing"],
    ],
    [
      "an error that is removed",
      ({ responses }) => delete responses["404"],
      ["minor error-status-removed response 404 getThing"],
    ],
    [
      "a media type that is added",
      ({ responses }) => {
        responses["200"].content["text/csv"] = responses["200"].content["application/json"];
      },
      ["minor response-media-type-added response 200 +text/csv getThing"],
    ],
    [
      "another media type",
      ({ responses }) => {
        responses["200"].content = { "text/csv": responses["200"].content["application/json"] };
      },
      [
        "major response-media-type-removed response 200 -application/json [receives] getThing",
        "minor response-media-type-added response 200 +text/csv getThing",
        "minor response-media-type-first response 200 -application/json +text/csv getThing",
      ],
    ],
    [
      "a header",
      ({ responses }) => {
        responses["200"].headers = { ETag: { schema: { type: "string" } } };
      },
      ["minor header-added response 200 +ETag getThing"],
    ],
    [
      "a field of an error",
      ({ responses }) => {
        responses["404"].content["application/json"].schema.properties = {};
      },
      ["major field-removed response 404 message [receives] getThing"],
    ],
  ])("%s", (_, change, expected) => {
    expect(get(change).sort()).toEqual([...expected].sort());
  });

  it("a header that is removed", () => {
    const headers =
      (value: object) =>
      ({ paths }: Editable) => {
        paths[thing].get.responses["200"].headers = value;
      };
    const etag = { ETag: { schema: { type: "string" } } };
    expect(lines(betweenSmallEdits(headers(etag), headers({})))).toEqual([
      "major header-removed response 200 -ETag [receives] getThing",
    ]);
    expect(lines(betweenSmallEdits(headers(etag), headers({ etag: etag.ETag })))).toEqual([
      "patch documentation-changed operation getThing",
    ]);
  });
});
