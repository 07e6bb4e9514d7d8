import { describe, expect, it } from "vitest";
import { afterEdit, afterSmallEdit, betweenSmallEdits, type Editable, lines } from "./support.js";

/** The same edit of a member of what is received (`Thing`), sent (`Draft`), and both (`Part`). */
const edit = (change: (schemas: Editable) => void) =>
  lines(afterSmallEdit(({ components }) => change(components.schemas)));
const _received = (change: (schema: Editable) => void) => edit(({ Thing }) => change(Thing));
const _sent = (change: (schema: Editable) => void) => edit(({ Draft }) => change(Draft));
const set =
  (name: string, values: object) =>
  ({ properties }: Editable) =>
    Object.assign(properties[name], values);

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
