import { describe } from "vitest";
import { check, properties, string, strings } from "./rule.js";

const animal = { type: "string", xml: { name: "animal" } } as const;

describe("examples of the XML Object, OpenAPI 3.1, section 4.8.26", () => {
  check([
    {
      title: "no XML element: a string",
      ...properties({ animals: string }),
      xml: "<x><animals>...</animals></x>",
      value: { animals: "..." },
    },
    {
      title: "no XML element: an array",
      ...properties({ animals: strings }),
      xml: "<x><animals>1</animals><animals>2</animals><animals>3</animals></x>",
      value: { animals: ["1", "2", "3"] },
    },
    {
      title: "name replacement",
      ...properties({ animals: animal }),
      xml: "<x><animal>...</animal></x>",
      value: { animals: "..." },
    },
    {
      title: "attribute, prefix and namespace",
      schema: { $ref: "#/components/schemas/Person" },
      components: {
        schemas: {
          Person: {
            type: "object",
            properties: {
              id: { type: "integer", xml: { attribute: true } },
              name: {
                type: "string",
                xml: { namespace: "https://example.com/schema/sample", prefix: "sample" },
              },
            },
          },
        },
      },
      xml: `<Person id="123">
    <sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name>
</Person>`,
      value: { id: 123, name: "example" },
    },
    {
      title: "array: names of elements",
      ...properties({ animals: { type: "array", items: animal } }),
      xml: "<x><animal>value</animal><animal>value</animal></x>",
      value: { animals: ["value", "value"] },
    },
    {
      title: "array: the external name has no effect",
      ...properties({ animals: { type: "array", items: animal, xml: { name: "aliens" } } }),
      xml: "<x><animal>value</animal><animal>value</animal></x>",
      value: { animals: ["value", "value"] },
    },
    {
      title: "array, wrapped: one name inside and outside",
      ...properties({ animals: { ...strings, xml: { wrapped: true } } }),
      xml: "<x><animals>\n  <animals>value</animals>\n  <animals>value</animals>\n</animals></x>",
      value: { animals: ["value", "value"] },
    },
    {
      title: "array, wrapped: a name inside",
      ...properties({ animals: { type: "array", items: animal, xml: { wrapped: true } } }),
      xml: "<x><animals>\n  <animal>value</animal>\n  <animal>value</animal>\n</animals></x>",
      value: { animals: ["value", "value"] },
    },
    {
      title: "array, wrapped: names inside and outside",
      ...properties({ animals: { type: "array", items: animal, xml: { name: "aliens", wrapped: true } } }),
      xml: "<x><aliens>\n  <animal>value</animal>\n  <animal>value</animal>\n</aliens></x>",
      value: { animals: ["value", "value"] },
    },
    {
      title: "array, wrapped: a name outside alone names both",
      ...properties({ animals: { ...strings, xml: { name: "aliens", wrapped: true } } }),
      xml: "<x><aliens>\n  <aliens>value</aliens>\n  <aliens>value</aliens>\n</aliens></x>",
      value: { animals: ["value", "value"] },
    },
  ]);
});
