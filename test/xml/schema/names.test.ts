import { describe } from "vitest";
import type { XmlSchema } from "../../../src/xml/index.js";
import { check, properties, string, strings } from "../rule.js";

describe("names", () => {
  const Link: XmlSchema = {
    type: "object",
    properties: { Rel: { type: "string", xml: { attribute: true } } },
    xml: { name: "Link" },
  };
  const components = {
    schemas: { Link, Links: { type: "array", items: { $ref: "#/components/schemas/Link" } } },
  };
  const link = { $ref: "#/components/schemas/Link" } as const;
  check([
    {
      title: "the root's own name before that of its component",
      schema: { $ref: "#/components/schemas/Link" },
      components: {
        schemas: { Link: { type: "object", xml: { name: "Renamed" }, properties: { a: string } } },
      },
      xml: "<Renamed><a>1</a></Renamed>",
      value: { a: "1" },
    },
    {
      title: "rootName before all",
      schema: link,
      components,
      rootName: "Root",
      xml: '<Root Rel="Up"/>',
      value: { Rel: "Up" },
    },
    {
      title: "the name of a referenced schema",
      ...properties({ first: link }),
      components,
      xml: '<x><Link Rel="Up"/></x>',
      value: { first: { Rel: "Up" } },
    },
    {
      title: "a name beside $ref wins over that of the referenced schema",
      ...properties({ first: { ...link, xml: { name: "First" } } }),
      components,
      xml: '<x><First Rel="Up"/></x>',
      value: { first: { Rel: "Up" } },
    },
    {
      title: "other words of xml beside $ref are added to it",
      ...properties({ first: { ...link, xml: { namespace: "urn:a", prefix: "a" } } }),
      components,
      xml: '<x><a:Link xmlns:a="urn:a" Rel="Up"/></x>',
      value: { first: { Rel: "Up" } },
    },
    {
      title: "a reference in the old way, alone in an allOf",
      ...properties({ first: { allOf: [link], xml: { name: "First" } }, second: { allOf: [link] } }),
      components,
      xml: '<x><First Rel="Up"/><Link Rel="Down"/></x>',
      value: { first: { Rel: "Up" }, second: { Rel: "Down" } },
    },
    {
      title: "a referenced array keeps the names of its items and can be wrapped where it is used",
      ...properties({
        Links: { $ref: "#/components/schemas/Links", xml: { wrapped: true } },
        more: { $ref: "#/components/schemas/Links", xml: { name: "More", wrapped: true } },
      }),
      components,
      xml: '<x><Links><Link Rel="Up"/></Links><More><Link Rel="Down"/></More></x>',
      value: { Links: [{ Rel: "Up" }], more: [{ Rel: "Down" }] },
    },
    {
      title: "a root that is an array",
      schema: { type: "array", items: { type: "integer", xml: { name: "n" } }, xml: { name: "ns" } },
      xml: "<ns><n>1</n><n>2</n></ns>",
      value: [1, 2],
    },
    {
      title: "arrays in arrays",
      ...properties({ rows: { type: "array", items: { ...strings, xml: { name: "row" } } } }),
      xml: "<x><row><row>1</row><row>2</row></row><row/></x>",
      value: { rows: [["1", "2"], []] },
    },
    {
      title: "x-xml-text beside attributes",
      ...properties({
        Day: {
          type: "object",
          properties: {
            Name: { type: "string", xml: { attribute: true } },
            Value: { type: "string", "x-xml-text": true },
          },
        },
      }),
      xml: '<x><Day Name="Sunday">000 &amp; 1</Day></x>',
      value: { Day: { Name: "Sunday", Value: "000 & 1" } },
    },
    {
      title: "x-xml-text that is a number",
      ...properties({
        n: { type: "object", properties: { value: { type: "integer", "x-xml-text": true } } },
      }),
      xml: "<x><n>5</n></x>",
      value: { n: { value: 5 } },
    },
    {
      title: "a reference deeper than a component",
      ...properties({ rel: { $ref: "#/components/schemas/Link/properties/Rel" } }),
      components,
      xml: '<x rel="Up"/>',
      value: { rel: "Up" },
    },
  ]);
});
