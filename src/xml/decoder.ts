import { DecodeError } from "../errors/index.js";
import { checkNotOtherKind, ElementFrame } from "./element-frame.js";
import { clipped, clippedPath, expectedNames, XmlFault } from "./faults.js";
import { attributeNamespace, checkAttributes, isNil } from "./reader/attributes.js";
import { instanceNamespace, NamespaceScope } from "./reader/names.js";
import type { XmlHandler, XmlPosition } from "./reader/reader.js";
import {
  type Binding,
  type Child,
  type ChoiceBinding,
  type Element,
  type Member,
  mixedText,
  type ObjectBinding,
  open,
} from "./schema/binding.js";
import { decodeScalar, outOfRange, outOfRangeFault } from "./schema/scalar.js";
import { has, type OpenValue, put } from "./values.js";

export interface DecoderOptions {
  /** What the schema does not name is an error, and so is a wrong order, a wrong namespace, or a number out of range. */
  readonly strict: boolean;
  /** Called with the path of content that the schema does not name, and of numbers out of range. Both are left out. */
  readonly onUnknown: ((path: string) => void) | undefined;
  /** Called with the items of the list at this path of keys. No other value is kept. */
  readonly items?: { readonly path: readonly string[]; readonly each: (item: unknown) => void } | undefined;
}

type Content = Pick<Element, "binding" | "nullable">;

const openContent: Content = { binding: open, nullable: true };

/** JavaScript's white space, because text that was copied from a web page is indented with no-break spaces. */
const blank = /^\s*$/;

/** Builds the value of a document from the calls of a reader, by the bindings of a schema. */
export class Decoder implements XmlHandler {
  readonly #roots: readonly Element[];
  readonly #options: DecoderOptions;
  readonly #scope = new NamespaceScope();
  readonly #frames: ElementFrame[] = [];
  /** How many frames are open. */
  #depth = 0;
  #current: ElementFrame | undefined;
  /** The names of open elements that the schema does not name, and of the elements inside them. */
  readonly #skipped: string[] = [];
  /** The namespace of the document, when the root element is not in the namespace of the schema. */
  #foreignNamespace: string | undefined;
  #rootFound = false;
  result: unknown;

  constructor(roots: readonly Element[], options: DecoderOptions) {
    this.#roots = roots;
    this.#options = options;
  }

  open(qualified: string, attributes: readonly string[]): void {
    const plain = this.#scope.open(attributes);
    const { prefix, local: name } = this.#scope.names.get(qualified);
    const namespace = prefix === undefined ? this.#scope.defaultNamespace : this.#scope.uri(prefix);
    const parent = this.#current;
    if (this.#skipped.length > 0) {
      if (parent !== undefined) parent.unknownHasContent = true;
      this.#skip(name, attributes, plain);
      return;
    }
    if (this.#depth === this.#frames.length) this.#frames.push(new ElementFrame());
    const frame = (this.#frames[this.#depth] as ElementFrame).reset(name, namespace);
    const content = parent === undefined ? this.#root(frame) : this.#child(parent, frame);
    if (content === undefined) {
      this.#unknown(
        qualified,
        () => `element ${display(name, namespace)}${expectedElements(parent?.binding)}`,
      );
      if (parent !== undefined) parent.firstUnread ??= qualified;
      this.#skip(name, attributes, plain);
      return;
    }
    const { binding } = content;
    frame.binding = binding.kind === "choice" ? this.#chosen(binding, attributes) : binding;
    frame.nullable = content.nullable;
    if (this.#options.items !== undefined) followPath(parent, frame, this.#options.items.path);
    this.#depth++;
    this.#current = frame;
    if (attributes.length > 0) this.#attributes(frame, attributes, plain);
  }

  text(text: string): void {
    const frame = this.#current;
    if (frame === undefined) return;
    if (this.#skipped.length > 0) {
      frame.unknownHasContent ||= !blank.test(text);
      return;
    }
    const { binding } = frame;
    const isContent =
      binding.kind === "scalar" ||
      binding.kind === "open" ||
      (binding.kind === "object" && binding.takesText);
    if (isContent) frame.text += text;
    else if (!blank.test(text)) {
      this.#unknown("text()", () => "text");
      frame.firstUnread ??= "text";
    }
  }

  close(): void {
    this.#scope.close();
    if (this.#skipped.length > 0) {
      this.#skipped.pop();
      return;
    }
    const frame = this.#current as ElementFrame;
    const parent = this.#depth < 2 ? undefined : this.#frames[this.#depth - 2];
    const value = this.#valueOf(frame, parent);
    if (parent === undefined) this.result = value;
    else if (value !== undefined) this.#add(parent, frame, value);
    this.#depth--;
    this.#current = parent;
  }

  /** The root element has a name of the schema, so the document is of the expected kind. */
  get rootFound(): boolean {
    return this.#rootFound;
  }

  /** The fault as an error with its place in the document. */
  failure(fault: XmlFault, position: XmlPosition): DecodeError {
    const path = this.#path();
    const where = `line ${position.line}, column ${position.column}${path && `, in ${clippedPath(path)}`}`;
    return new DecodeError(`XML, ${where}: ${fault.message}`, { position: { ...position, path } });
  }

  #skip(name: string, attributes: readonly string[], plain: boolean): void {
    checkAttributes(attributes, this.#scope, plain);
    this.#skipped.push(name);
  }

  #root({ name, namespace }: ElementFrame): Content {
    const named = this.#roots.filter(({ local }) => local === name);
    const exact = named.find((root) => root.namespace === namespace);
    const root = exact ?? (this.#options.strict ? undefined : named[0]);
    if (root === undefined) {
      const expected = this.#roots.map(({ local, namespace }) => display(local, namespace)).join(" or ");
      throw new XmlFault(`the root element is ${display(name, namespace)}; expected ${expected}`);
    }
    if (exact === undefined) this.#foreignNamespace = namespace;
    this.#rootFound = true;
    return root;
  }

  /** What the schema says of a child element. `undefined`: the schema does not name it. */
  #child(parent: ElementFrame, frame: ElementFrame): Content | undefined {
    const { binding } = parent;
    if (binding.kind === "object") {
      const child = this.#inNamespace(binding.elements.get(frame.name), frame.namespace);
      return child === undefined
        ? this.#additional(parent, binding, frame)
        : this.#member(parent, child, frame);
    }
    if (binding.kind === "list") return this.#item(binding.items, parent.name, frame);
    if (binding.kind !== "open") return undefined;
    frame.key = frame.name;
    return openContent;
  }

  #member(parent: ElementFrame, child: Child, frame: ElementFrame): Content | undefined {
    const { key, repeated } = child.member;
    if (this.#options.strict) checkOrder(parent, child.member);
    // Of several elements the first one is read.
    if (!repeated && parent.hasMember(key)) return undefined;
    frame.isMember = true;
    frame.key = key;
    frame.repeated = repeated;
    return child;
  }

  #additional(
    parent: ElementFrame,
    { additional, keys }: ObjectBinding,
    frame: ElementFrame,
  ): Content | undefined {
    const { name, namespace } = frame;
    if (additional === undefined || keys.has(name)) return undefined;
    if (namespace !== additional.namespace && namespace !== this.#foreignNamespace) return undefined;
    const { repeated, binding } = additional;
    if (!repeated && binding.kind !== "open" && parent.hasMember(name)) return undefined;
    frame.key = name;
    frame.repeated = repeated;
    return additional;
  }

  #item(
    items: readonly Element[],
    parentName: string,
    { name, namespace }: ElementFrame,
  ): Element | undefined {
    let byName: Element | undefined;
    for (const item of items) {
      if ((item.local === "" ? parentName : item.local) !== name) continue;
      if (item.namespace === namespace) return item;
      byName ??= item;
    }
    return namespace === this.#foreignNamespace ? byName : undefined;
  }

  #chosen(choice: ChoiceBinding, attributes: readonly string[]): ObjectBinding {
    const { local, namespace } = choice.attribute;
    for (let index = 0; index < attributes.length; index += 2) {
      const parsed = this.#scope.names.get(attributes[index] as string);
      if (parsed.declaration || parsed.local !== local) continue;
      if (attributeNamespace(parsed, this.#scope) !== namespace) continue;
      return choice.options.get(attributes[index + 1] as string) ?? choice.union;
    }
    return choice.union;
  }

  /** In a document of another namespace, the names decide. */
  #inNamespace(candidates: readonly Child[] | undefined, namespace: string): Child | undefined {
    return (
      exactly(candidates, namespace) ?? (namespace === this.#foreignNamespace ? candidates?.[0] : undefined)
    );
  }

  #attributes(frame: ElementFrame, attributes: readonly string[], plain: boolean): void {
    const { binding } = frame;
    if (attributes.length > 2) checkAttributes(attributes, this.#scope, plain);
    for (let index = 0; index < attributes.length; index += 2) {
      const qualified = attributes[index] as string;
      const value = attributes[index + 1] as string;
      let name = qualified;
      let namespace = "";
      if (!plain) {
        const parsed = this.#scope.names.get(qualified);
        if (parsed.declaration) continue;
        name = parsed.local;
        namespace = attributeNamespace(parsed, this.#scope);
      }
      const attribute =
        binding.kind === "object" ? exactly(binding.attributes.get(name), namespace) : undefined;
      if (attribute !== undefined) {
        const decoded = decodeScalar(attribute.binding, value);
        if (decoded === outOfRange) this.#leaveOut(value, `@${qualified}`);
        else if (decoded !== undefined) put(frame.object, attribute.key, decoded);
      } else if (namespace === instanceNamespace) {
        // The other hints of XML Schema (xsi:type, xsi:schemaLocation) are not data.
        if (name === "nil") frame.isNil = isNil(value);
      } else if (binding.kind === "open") put(frame.object, name, value);
      else
        this.#unknown(`@${qualified}`, () => `attribute ${clipped(qualified)}${expectedAttributes(binding)}`);
    }
  }

  #valueOf(frame: ElementFrame, parent: ElementFrame | undefined): unknown {
    const { binding, text } = frame;
    if (frame.isNil) {
      if (this.#options.strict && !frame.nullable)
        throw new XmlFault("xsi:nil is true, which the schema does not allow");
      return null;
    }
    if (binding.kind === "scalar") {
      const decoded = decodeScalar(binding, text);
      if (decoded !== outOfRange) return decoded;
      // Without the root element there would be no value at all.
      if (parent === undefined) throw outOfRangeFault(text);
      this.#leaveOut(text, "");
      parent.firstUnread ??= frame.name;
      return undefined;
    }
    if (binding.kind === "open") {
      if (frame.value === undefined) return text;
      if (!blank.test(text)) put(frame.object, mixedText, text);
      return frame.value;
    }
    if (frame.firstUnread !== undefined) checkNotOtherKind(frame, frame.firstUnread);
    if (binding.kind === "list") return frame.value ?? [];
    const value = frame.object;
    if (binding.takesText) this.#ownText(binding, value, text);
    for (const key of binding.requiredLists) if (!has(value, key)) put(value, key, []);
    return value;
  }

  #ownText({ texts: [member], describesText }: ObjectBinding, value: OpenValue, text: string): void {
    if (member === undefined) {
      if (blank.test(text)) return;
      if (this.#options.strict && !describesText) this.#unknown("text()", () => "text");
      put(value, mixedText, text);
      return;
    }
    const decoded = decodeScalar(member.binding, text);
    if (decoded === outOfRange) this.#leaveOut(text, "text()");
    else if (decoded !== undefined) put(value, member.key, decoded);
  }

  #add(parent: ElementFrame, frame: ElementFrame, value: unknown): void {
    if (parent.keepsValue) {
      parent.add(frame, value);
      return;
    }
    parent.readSomething = true;
    if (frame.keepsValue) this.#options.items?.each(value);
    // Marks the member as read, so that a second element of the name is not taken for it.
    else if (frame.isMember && !frame.repeated) put(parent.object, frame.key, true);
  }

  /** Leaves out a number out of range. */
  #leaveOut(text: string, name: string): void {
    if (this.#options.strict) throw outOfRangeFault(text);
    this.#report(name);
  }

  /** Leaves out content that the schema does not name. */
  #unknown(name: string, describe: () => string): void {
    if (this.#options.strict) throw new XmlFault(`unknown ${describe()}`);
    this.#report(name);
  }

  /** `name`: what is left out of the current element, or `""` for the element itself. */
  #report(name: string): void {
    if (this.#options.onUnknown === undefined) return;
    this.#options.onUnknown([this.#path(), name].filter(Boolean).join("/"));
  }

  #path(): string {
    const names = this.#frames.slice(0, this.#depth).map(({ name }) => name);
    return [...names, ...this.#skipped].map(clipped).join("/");
  }
}

/** Keeps only the values of wanted items, at this path of keys. */
function followPath(parent: ElementFrame | undefined, frame: ElementFrame, path: readonly string[]): void {
  if (parent === undefined) frame.keepsValue = false;
  if (parent === undefined || parent.keepsValue) return;
  const isItem = parent.binding.kind === "list";
  const { matchedKeys } = parent;
  if (isItem) frame.matchedKeys = matchedKeys;
  else frame.matchedKeys = matchedKeys >= 0 && path[matchedKeys] === frame.key ? matchedKeys + 1 : -1;
  frame.keepsValue = frame.matchedKeys === path.length && (frame.repeated || isItem);
}

/** A loop, because a closure for each attribute costs time. */
function exactly<T extends { readonly namespace: string }>(
  candidates: readonly T[] | undefined,
  namespace: string,
): T | undefined {
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) if (candidate.namespace === namespace) return candidate;
  return undefined;
}

function checkOrder(parent: ElementFrame, member: Member): void {
  const { order, repeated, elements } = member;
  if (order < parent.lastOrder || (order === parent.lastOrder && !repeated))
    throw new XmlFault(`<${elements[0]?.local}> is out of order or repeated`);
  parent.lastOrder = order;
}

function expectedElements(binding: Binding | undefined): string {
  const children = binding?.kind === "object" ? [...binding.elements.values()].flat() : [];
  const items = binding?.kind === "list" ? binding.items : [];
  return expectedNames([...children, ...items].map(({ local, namespace }) => display(local, namespace)));
}

function expectedAttributes(binding: Binding): string {
  return expectedNames(binding.kind === "object" ? [...binding.attributes.keys()] : []);
}

function display(name: string, namespace: string): string {
  const declared = namespace === "" ? "" : ` xmlns="${clipped(namespace)}"`;
  return `<${clipped(name)}${declared}>`;
}
