import type { XmlObject, XmlSchema } from "../../../src/xml/index.js";
import type { Tree } from "../../xml/support.js";
import { namespace, spec } from "./setup.js";

/** What a schema says of one attribute, child element, repeated child, or the text of an object. */
export interface Member {
  readonly key: string;
  /** Name of the attribute, or of the element: of each item, where items have no element around them. */
  readonly name: string;
  readonly kind: "attribute" | "element" | "items" | "list" | "text";
  readonly required: boolean;
  /** Of the value, or of one item. */
  readonly schema: XmlSchema;
  /** Name of the items of a list. */
  readonly item: string | undefined;
}

interface Resolved {
  readonly schema: XmlSchema;
  /** Of the reference and of what it leads to. What is nearer counts. */
  readonly xml: XmlObject;
}

export function resolved(given: XmlSchema | boolean | undefined): Resolved {
  const schema = (given ?? {}) as XmlSchema;
  if (schema.$ref === undefined) return { schema, xml: schema.xml ?? {} };
  const target = resolved(spec.resolved<XmlSchema>({ $ref: schema.$ref }));
  return { schema: target.schema, xml: { ...target.xml, ...schema.xml } };
}

/** Of items that have two names in replies, the first is the one that is written. */
function written(items: XmlSchema["items"]): Resolved {
  const given = resolved(items);
  const [first] = given.schema.anyOf ?? [];
  return first === undefined ? given : resolved(first);
}

/** The members of an object, those of its bases first, as the description lists them. */
export function membersOf(given: XmlSchema | boolean): Member[] {
  const { schema } = resolved(given);
  const own = Object.entries(schema.properties ?? {}).map(([key, property]) =>
    memberOf(key, property, requiredIn(schema).includes(key)),
  );
  return [...(schema.allOf ?? []).flatMap(membersOf), ...own];
}

function requiredIn(schema: XmlSchema): readonly string[] {
  return schema.required ?? [];
}

function memberOf(key: string, property: XmlSchema | boolean, required: boolean): Member {
  const { schema, xml } = resolved(property);
  const name = xml.name ?? key;
  if (schema["x-xml-text"] === true)
    return { key, name: "#text", kind: "text", required, schema, item: undefined };
  if (xml.attribute === true) return { key, name, kind: "attribute", required, schema, item: undefined };
  if (schema.type !== "array") return { key, name, kind: "element", required, schema, item: undefined };
  const items = written(schema.items);
  if (xml.wrapped !== true) {
    return {
      key,
      name: items.xml.name ?? key,
      kind: "items",
      required,
      schema: items.schema,
      item: undefined,
    };
  }
  return { key, name, kind: "list", required, schema: items.schema, item: items.xml.name ?? name };
}

/**
 * In what a document, as libxml2 sees it, is other than the schema has it: names, namespace, order, what is there once, what
 * must be there, and the form of numbers and booleans. Knows neither encoder nor decoder.
 */
export function misfits(tree: Tree, given: XmlSchema, name: string, at = name): string[] {
  const found: string[] = [];
  if (tree.name !== `{${namespace}}${name}`) found.push(`${at}: is ${tree.name}`);
  const { schema } = resolved(given);
  const members = membersOf(schema);
  const scalar = scalarTypeOf(schema);
  if (scalar !== undefined) return [...found, ...scalarMisfits(tree, scalar, at)];

  const attributes = members.filter(({ kind }) => kind === "attribute");
  for (const [attribute, text] of Object.entries(tree.attributes)) {
    const member = attributes.find((candidate) => candidate.name === attribute);
    if (member === undefined) found.push(`${at}: no attribute ${attribute}`);
    else found.push(...textMisfits(text, scalarTypeOf(member.schema) ?? "string", `${at}/@${attribute}`));
  }
  const hasText = members.some(({ kind }) => kind === "text");
  const children = members.filter(({ kind }) => kind !== "attribute" && kind !== "text");
  let last = -1;
  for (const child of tree.children) {
    if (typeof child === "string") {
      if (!hasText) found.push(`${at}: text`);
      continue;
    }
    const index = children.findIndex((member) => `{${namespace}}${member.name}` === child.name);
    const member = children[index];
    if (member === undefined) {
      found.push(`${at}: no element ${child.name}`);
      continue;
    }
    if (index < last || (index === last && member.kind !== "items")) {
      found.push(`${at}: ${member.name} comes too late or twice`);
    }
    last = Math.max(last, index);
    found.push(...childMisfits(child, member, `${at}/${member.name}`));
  }
  for (const { key, kind, name: wanted, required } of members) {
    const isThere =
      kind === "attribute"
        ? Object.hasOwn(tree.attributes, wanted)
        : tree.children.some((child) => typeof child !== "string" && child.name.endsWith(`}${wanted}`));
    // A list without an element of its own is not there when it is empty.
    if (required && !isThere && kind !== "items" && kind !== "text") found.push(`${at}: lacks ${key}`);
  }
  return found;
}

function childMisfits(child: Tree, { kind, name, schema, item }: Member, at: string): string[] {
  if (kind !== "list") return misfits(child, schema, name, at);
  return child.children.flatMap((entry) =>
    typeof entry === "string" ? [`${at}: text`] : misfits(entry, schema, item ?? name, `${at}/${item}`),
  );
}

function scalarTypeOf({ type }: XmlSchema): string | undefined {
  return typeof type === "string" && type !== "object" && type !== "array" ? type : undefined;
}

function scalarMisfits({ attributes, children }: Tree, type: string, at: string): string[] {
  if (Object.keys(attributes).length > 0) return [`${at}: attributes`];
  if (children.some((child) => typeof child !== "string")) return [`${at}: elements`];
  return textMisfits(children.join(""), type, at);
}

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/,
  boolean: /^(true|false)$/,
};

function textMisfits(text: string, type: string, at: string): string[] {
  return (forms[type] ?? /^/).test(text) ? [] : [`${at}: ${JSON.stringify(text)} is no ${type}`];
}
