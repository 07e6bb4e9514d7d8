import type { XmlSchema } from "../../../src/xml/index.js";
import type { Tree } from "../../xml/support.js";
import { type Member, membersOf } from "./members.js";
import { namespace } from "./setup.js";

/** A way to make a good document a bad one; `undefined` for an element that has nothing to spoil. */
type Change = (tree: Tree, members: readonly Member[]) => Spoiled | undefined;

export interface Spoiled {
  readonly tree: Tree;
  /** Name of what is wrong. */
  readonly culprit: string;
}

/** What a client could do wrong inside of a body. Whatever is changed is the first that can be, from the root down. */
export const spoils: Readonly<Record<string, Change>> = {
  "elements in another order": (tree) => {
    const index = tree.children.findIndex(
      (child, at) => at > 0 && nameOf(child) !== nameOf(tree.children[at - 1]),
    );
    if (index === -1) return undefined;
    const [before, after] = [tree.children[index - 1], tree.children[index]] as [Tree, Tree];
    return { tree: withChildren(tree, index - 1, 2, [after, before]), culprit: local(before) };
  },
  "an element that comes twice": (tree, members) => {
    const index = tree.children.findIndex((child) => memberOf(child, members)?.kind === "element");
    const child = tree.children[index] as Tree | undefined;
    return child && { tree: withChildren(tree, index, 1, [child, child]), culprit: local(child) };
  },
  "an element that no server knows": (tree) => {
    const unknown = { name: `{${namespace}}Unheard`, attributes: {}, children: [] };
    return { tree: withChildren(tree, tree.children.length, 0, [unknown]), culprit: "Unheard" };
  },
  "a name in another case": (tree) => {
    const child = tree.children[0];
    if (child === undefined || typeof child === "string") return undefined;
    const name = local(child).replace(/^./, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const renamed = { ...child, name: `{${namespace}}${name}` };
    return { tree: withChildren(tree, 0, 1, [renamed]), culprit: name };
  },
  "without what is required": (tree, members) => {
    const required = members.filter((member) => member.required);
    const index = tree.children.findIndex((child) => required.some(({ name }) => name === nameOf(child)));
    if (index !== -1)
      return { tree: withChildren(tree, index, 1, []), culprit: nameOf(tree.children[index]) ?? "" };
    const attribute = required.find(
      ({ kind, name }) => kind === "attribute" && Object.hasOwn(tree.attributes, name),
    );
    if (attribute === undefined) return undefined;
    const { [attribute.name]: _, ...attributes } = tree.attributes;
    return { tree: { ...tree, attributes }, culprit: attribute.name };
  },
  "a word in place of a number or a boolean": (tree, members) => {
    const index = tree.children.findIndex((child) =>
      ["integer", "boolean"].includes(String(memberOf(child, members)?.schema.type)),
    );
    const child = tree.children[index] as Tree | undefined;
    return (
      child && {
        tree: withChildren(tree, index, 1, [{ ...child, children: ["many"] }]),
        culprit: local(child),
      }
    );
  },
};

export function spoiled(tree: Tree, schema: XmlSchema, change: Change): Spoiled | undefined {
  const members = membersOf(schema);
  const here = change(tree, members);
  if (here !== undefined) return here;
  for (const [index, child] of tree.children.entries()) {
    const member = memberOf(child, members);
    if (typeof child === "string" || member === undefined) continue;
    const inner =
      member.kind === "list" ? spoiledItem(child, member, change) : spoiled(child, member.schema, change);
    if (inner !== undefined) return { ...inner, tree: withChildren(tree, index, 1, [inner.tree]) };
  }
  return undefined;
}

function spoiledItem(list: Tree, { schema }: Member, change: Change): Spoiled | undefined {
  const [first] = list.children;
  if (first === undefined || typeof first === "string") return undefined;
  const inner = spoiled(first, schema, change);
  return inner && { ...inner, tree: withChildren(list, 0, 1, [inner.tree]) };
}

function memberOf(child: Tree | string, members: readonly Member[]): Member | undefined {
  return members.find(({ name, kind }) => kind !== "attribute" && name === nameOf(child));
}

function withChildren(tree: Tree, at: number, count: number, children: readonly Tree[]): Tree {
  return {
    ...tree,
    children: [...tree.children.slice(0, at), ...children, ...tree.children.slice(at + count)],
  };
}

function nameOf(node: Tree | string | undefined): string | undefined {
  return node === undefined || typeof node === "string" ? undefined : local(node);
}

function local({ name }: Tree): string {
  return name.slice(name.indexOf("}") + 1);
}

/** Written without the encoder, as elements without prefixes. */
export function xmlOf(tree: Tree, inherited = ""): string {
  const [, uri = "", name = ""] = /^(?:\{(.*)\})?(.*)$/.exec(tree.name) ?? [];
  const declaration = uri === inherited ? "" : ` xmlns="${uri}"`;
  const attributes = Object.entries(tree.attributes).map(([key, text]) => ` ${key}="${escaped(text)}"`);
  const children = tree.children.map((child) =>
    typeof child === "string" ? escaped(child) : xmlOf(child, uri),
  );
  return `<${name}${declaration}${attributes.join("")}>${children.join("")}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
