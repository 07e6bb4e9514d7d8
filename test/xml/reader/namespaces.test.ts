import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { check, string, strings } from "../rule.js";
import { configurationError, decoded, refusal } from "../support.js";

const veeam = "http://www.veeam.com/ent/v1.0";

/** Default namespace on the root, a child with a prefix, an attribute with one. */
const Task: XmlSchema = {
  type: "object",
  properties: {
    Href: { type: "string", xml: { attribute: true } },
    Lang: { type: "string", xml: { attribute: true, name: "lang", prefix: "xml" } },
    Kind: { type: "string", xml: { attribute: true, name: "kind", namespace: "urn:k", prefix: "k" } },
    State: string,
    Note: { type: "string", xml: { namespace: "urn:note", prefix: "n" } },
    Inner: { type: "object", properties: { a: string }, xml: { namespace: "urn:inner" } },
  },
  xml: { name: "Task", namespace: veeam },
};

describe("namespaces", () => {
  check([
    {
      title: "a default namespace goes down to what has none of its own, a prefixed one does not",
      schema: Task,
      xml: `<Task xmlns="${veeam}" Href="/1"><State>Running</State><n:Note xmlns:n="urn:note">x</n:Note><Inner xmlns="urn:inner"><a>1</a></Inner></Task>`,
      value: { Href: "/1", State: "Running", Note: "x", Inner: { a: "1" } },
    },
    {
      title: "the same with prefixes of the sender's choice",
      schema: Task,
      xml: `<v:Task xmlns:v="${veeam}" xmlns:i="urn:inner" xmlns="urn:note" Href="/1"><v:State>Running</v:State><Note>x</Note><i:Inner><i:a>1</i:a></i:Inner></v:Task>`,
      value: { Href: "/1", State: "Running", Note: "x", Inner: { a: "1" } },
    },
    {
      title: "prefixed attributes",
      schema: Task,
      xml: `<Task xmlns="${veeam}" xmlns:q="urn:k" Href="/1" q:kind="a" xml:lang="en"/>`,
      value: { Href: "/1", Kind: "a", Lang: "en" },
    },
    {
      title: "a root with a prefix: its children are in no namespace",
      schema: {
        type: "object",
        properties: { a: string },
        xml: { name: "r", namespace: "urn:r", prefix: "p" },
      },
      xml: '<p:r xmlns:p="urn:r"><a>1</a></p:r>',
      value: { a: "1" },
    },
    {
      title: "attributes of an element in a namespace have none",
      schema: Task,
      xml: `<Task xmlns="${veeam}" Href="/1" Kind="no"/>`,
      value: { Href: "/1" },
      direction: "decode",
      unknown: ["Task/@Kind"],
    },
    {
      title: "elements of another namespace are unknown, whatever their name",
      schema: Task,
      xml: `<Task xmlns="${veeam}" xmlns:o="urn:o"><o:State>x</o:State><State xmlns="">y</State><Note>z</Note><o:Deep><State/></o:Deep></Task>`,
      value: {},
      direction: "decode",
      unknown: ["Task/o:State", "Task/State", "Task/Note", "Task/o:Deep"],
    },
    {
      title: "two properties of one name in two namespaces",
      schema: {
        type: "object",
        properties: {
          a: { type: "string", xml: { name: "v", namespace: "urn:a", prefix: "a" } },
          b: { type: "string", xml: { name: "v", namespace: "urn:b", prefix: "b" } },
        },
        xml: { name: "x" },
      },
      xml: '<x xmlns:a="urn:a" xmlns:b="urn:b"><a:v>1</a:v><b:v>2</b:v></x>',
      value: { a: "1", b: "2" },
    },
    {
      title: "one prefix for two namespaces",
      schema: {
        type: "object",
        properties: {
          id: { type: "string", xml: { attribute: true, namespace: "urn:b", prefix: "p" } },
          a: { type: "string", xml: { namespace: "urn:a", prefix: "p" } },
          b: { type: "string", xml: { namespace: "urn:b", prefix: "p" } },
        },
        xml: { name: "x", namespace: "urn:x", prefix: "p" },
      },
      xml: '<p:x xmlns:p="urn:x" xmlns:q="urn:b" q:id="1"><p:a xmlns:p="urn:a">2</p:a><q:b>3</q:b></p:x>',
      value: { id: "1", a: "2", b: "3" },
    },
    {
      title: "namespaces of a wrapped list and of its items",
      schema: {
        type: "object",
        properties: {
          l: {
            type: "array",
            items: { type: "string", xml: { name: "i", namespace: "urn:i", prefix: "i" } },
            xml: { wrapped: true, namespace: "urn:l" },
          },
          m: { ...strings, xml: { wrapped: true, namespace: "urn:m" } },
        },
        xml: { name: "x" },
      },
      xml: '<x xmlns:i="urn:i"><l xmlns="urn:l"><i:i>1</i:i></l><m xmlns="urn:m"><m>2</m></m></x>',
      value: { l: ["1"], m: ["2"] },
    },
  ]);

  test("prefixes are declared once, default namespaces where they change", () => {
    const schema: XmlSchema = {
      type: "object",
      properties: {
        n: { type: "array", items: { type: ["string", "null"], xml: { namespace: "urn:n", prefix: "n" } } },
      },
      xml: { name: "x", namespace: "urn:x" },
    };
    expect(xmlCodec({ schema }).encode({ n: ["1", null, null] })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><x xmlns:n="urn:n" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:x"><n:n>1</n:n><n:n xsi:nil="true"/><n:n xsi:nil="true"/></x>',
    );
  });

  test("a document that is wholly in another namespace is read by name", () => {
    const inner =
      '<State>Running</State><Note>x</Note><Inner><a>1</a></Inner><o:State xmlns:o="urn:o">no</o:State>';
    const value = { State: "Running", Note: "x", Inner: { a: "1" } };
    for (const start of [
      "<Task>",
      '<Task xmlns="urn:other">',
      '<Task xmlns="http://www.veeam.com/ent/v2.0">',
    ]) {
      expect(decoded({ schema: Task }, `${start}${inner}</Task>`)).toStrictEqual({
        value,
        unknown: ["Task/o:State"],
      });
      const error = refusal(() => xmlCodec({ schema: Task, strict: true }).decode(`${start}${inner}</Task>`));
      expect(error.message).toContain(`expected <Task xmlns="${veeam}">`);
    }
  });

  test.each([
    ["an undeclared prefix of an element", "<x><p:a/></x>", "prefix p is not declared"],
    ["an undeclared prefix of an attribute", '<x p:a="1"/>', "prefix p is not declared"],
    ["a prefix that went out of scope", '<x><a xmlns:p="urn:p"/><p:b/></x>', "prefix p is not declared"],
    ["an undeclared prefix inside an unknown element", "<x><u><p:a/></u></x>", "prefix p is not declared"],
    [
      "an undeclared prefix of an attribute of an unknown element",
      '<x><u p:a="1"/></x>',
      "prefix p is not declared",
    ],
    ["a prefix taken back", '<x xmlns:p="urn:p"><a xmlns:p=""/></x>', "must not be bound to"],
    ["the prefix xmlns", '<x xmlns:xmlns="urn:p"/>', "must not be bound to"],
    ["the prefix xml for another namespace", '<x xmlns:xml="urn:p"/>', "must not be bound to"],
    [
      "the namespace of xml under another prefix",
      '<x xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
      "must not",
    ],
    [
      "the namespace of xml as the default",
      '<x xmlns="http://www.w3.org/XML/1998/namespace"/>',
      "must not be bound to",
    ],
    ["the namespace of xmlns", '<x xmlns:p="http://www.w3.org/2000/xmlns/"/>', "must not be bound to"],
    ["a declaration of no prefix", '<x xmlns:="urn:p"/>', "must not be bound to"],
    ["a declaration of a name in two parts", '<x xmlns:a:b="urn:p"/>', "must not be bound to"],
    ["a name in three parts", '<x xmlns:a="urn:p"><a:b:c/></x>', "a:b:c is not a valid name"],
    ["a name without a prefix before the colon", "<x><:a/></x>", ":a is not a valid name"],
    ["a name without a local part", '<x xmlns:a="urn:p"><a:/></x>', "a: is not a valid name"],
    ["a local part that is not a valid name", '<x xmlns:a="urn:p"><a:1/></x>', "a:1 is not a valid name"],
    ["one attribute twice", '<x a="1" b="2" a="3"/>', "duplicate attribute a"],
    ["one declaration twice", '<x xmlns:p="urn:p" xmlns:p="urn:q"/>', "duplicate attribute xmlns:p"],
    [
      "one attribute under two prefixes",
      '<x xmlns:p="urn:p" xmlns:q="urn:p" p:a="1" q:a="2"/>',
      "duplicate attribute q:a",
    ],
    [
      "one attribute under two prefixes, in an unknown element",
      '<x><u xmlns:p="urn:p" xmlns:q="urn:p" p:a="1" q:a="2"/></x>',
      "duplicate attribute q:a",
    ],
  ])("%s is refused", (_, xml, message) => {
    const codec = xmlCodec({ schema: { type: "object", properties: { a: string } }, rootName: "x" });
    expect(refusal(() => codec.decode(xml)).message).toContain(message);
  });

  test("what looks like a clash and is none", () => {
    const codec = xmlCodec({ schema: { type: "object", properties: { a: string } }, rootName: "x" });
    expect(
      codec.decode('<x xmlns="urn:p" xmlns:p="urn:p" p:a="1" a="2" xmlnsa="3"><p:a>4</p:a></x>'),
    ).toStrictEqual({
      a: "4",
    });
    expect(
      codec.decode('<x xmlns:xml="http://www.w3.org/XML/1998/namespace"><a xml:space="preserve">1</a></x>'),
    ).toEqual({
      a: "1",
    });
  });

  test.each([
    { namespace: "http://www.w3.org/2000/xmlns/", prefix: "p" },
    { namespace: "http://www.w3.org/XML/1998/namespace", prefix: "p" },
    { namespace: "http://www.w3.org/XML/1998/namespace" },
    { namespace: "urn:p", prefix: "xml" },
    { namespace: "urn:p", prefix: "xmlns" },
    { namespace: "urn:\u0001" },
  ])("a description cannot use %j", (xml) => {
    const schema: XmlSchema = { type: "object", properties: { a: { type: "string", xml } } };
    expect(configurationError(() => xmlCodec({ schema, rootName: "x" })).message).toContain(
      "which XML forbids",
    );
  });
});
