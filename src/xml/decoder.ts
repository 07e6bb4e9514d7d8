import { DecodeError } from "../errors/index.js";
import { ElementFrame, has, type OpenValue, put } from "./element-frame.js";
import { checkItems, checkLists } from "./empty-lists.js";
import { checkAttributes } from "./reader/attributes.js";
import { instanceNamespace, NamespaceScope } from "./reader/namespaces.js";
import { clipped, XmlFault, type XmlHandler, type XmlPosition } from "./reader/reader.js";
import {
  type Binding,
  type Child,
  type Element,
  type ListBinding,
  type Member,
  mixedText,
  type ObjectBinding,
} from "./schema/binding.js";
import type { ParsedName } from "./schema/names.js";
import { beyond, decodeScalar, outOfRange } from "./schema/scalar.js";

export interface DecoderOptions {
  /** What the schema does not name is an error, and so is a wrong order or namespace. */
  readonly strict: boolean;
  /** Called with what is left out, by its path in the document: what the schema does not name, numbers out of range. */
  readonly onUnknown: ((path: string) => void) | undefined;
  /** Called with the items of the list at this path of keys; nothing else is kept. */
  readonly items?: { readonly path: readonly string[]; readonly each: (item: unknown) => void } | undefined;
}

/** Of any kind: what was copied from a web page is indented with no-break spaces. */
const blank = /^\s*$/;

/** Builds a value from what a reader reports, led by the bindings of a schema. */
export class Decoder implements XmlHandler {
  readonly #roots: readonly Element[];
  readonly #options: DecoderOptions;
  readonly #scope = new NamespaceScope();
  readonly #frames: ElementFrame[] = [];
  /** How many of them are open. */
  #depth = 0;
  #top: ElementFrame | undefined;
  /** Names of open elements that the schema does not know, and of those inside them. */
  readonly #skipped: string[] = [];
  /** Where the whole document is in another namespace than described, the namespace it is in. */
  #foreign: string | undefined;
  #begun = false;
  result: unknown;

  constructor(roots: readonly Element[], options: DecoderOptions) {
    this.#roots = roots;
    this.#options = options;
  }

  open(qualified: string, attributes: readonly string[]): void {
    const plain = this.#scope.open(attributes);
    const { prefix, local: name } = this.#scope.names.get(qualified);
    const namespace = prefix === undefined ? this.#scope.fallback : this.#scope.uri(prefix);
    const parent = this.#top;
    let frame: ElementFrame | undefined;
    if (this.#skipped.length === 0) {
      frame =
        parent === undefined
          ? this.#openRoot(name, namespace, attributes)
          : this.#openChild(parent, name, namespace, attributes);
      if (frame === undefined) {
        this.#unknown(qualified);
        // The root is never unknown.
        if (parent !== undefined) parent.stray ??= qualified;
      }
    }
    if (frame === undefined) {
      if (this.#skipped.length > 0 && parent !== undefined) parent.strange = true;
      checkAttributes(attributes, this.#scope, plain);
      this.#skipped.push(name);
      return;
    }
    this.#depth++;
    this.#top = frame;
    if (attributes.length > 0) this.#attributes(frame, attributes, plain);
  }

  text(text: string): void {
    const frame = this.#top;
    if (frame === undefined) return;
    if (this.#skipped.length > 0) {
      frame.strange ||= !blank.test(text);
      return;
    }
    const { binding } = frame;
    if (
      binding.kind === "scalar" ||
      binding.kind === "open" ||
      (binding.kind === "object" && binding.takesText)
    ) {
      frame.text += text;
    } else if (!blank.test(text)) {
      this.#unknown("text()");
      frame.stray ??= "text";
    }
  }

  close(): void {
    this.#scope.close();
    if (this.#skipped.length > 0) {
      this.#skipped.pop();
      return;
    }
    const frame = this.#top as ElementFrame;
    const value = this.#finish(frame);
    const parent = this.#depth < 2 ? undefined : this.#frames[this.#depth - 2];
    if (parent === undefined) this.result = value;
    else if (value !== undefined) this.#attach(parent, frame, value);
    this.#depth--;
    this.#top = parent;
  }

  /** The root element has been read, so that the document is of the kind that is expected. */
  get isBegun(): boolean {
    return this.#begun;
  }

  /** The fault with the place where it is. */
  failure(fault: XmlFault, position: XmlPosition): DecodeError {
    const path = this.#path();
    const within = path === "" ? "" : `, in ${path.length > 200 ? `…${path.slice(-200)}` : path}`;
    const where = `line ${position.line}, column ${position.column}${within}`;
    return new DecodeError(`XML, ${where}: ${fault.message}`, { position: { ...position, path } });
  }

  #openRoot(name: string, namespace: string, attributes: readonly string[]): ElementFrame {
    const named = this.#roots.filter(({ local }) => local === name);
    const exact = named.find((root) => root.namespace === namespace);
    const root = exact ?? (this.#options.strict ? undefined : named[0]);
    if (root === undefined) {
      const due = this.#roots.map(({ local, namespace }) => display(local, namespace)).join(" or ");
      throw new XmlFault(`the root element is ${display(name, namespace)}, not ${due}`);
    }
    if (exact === undefined) this.#foreign = namespace;
    this.#begun = true;
    const binding = this.#choose(root.binding, attributes);
    const frame = this.#frame().reset(name, namespace, binding, root.nullable, undefined, "", false);
    frame.kept = this.#options.items === undefined;
    return frame;
  }

  #openChild(
    parent: ElementFrame,
    name: string,
    namespace: string,
    attributes: readonly string[],
  ): ElementFrame | undefined {
    const { binding } = parent;
    if (binding.kind === "object") {
      const child = this.#find(binding.elements.get(name), namespace);
      if (child !== undefined) return this.#openMember(parent, child, name, namespace, attributes);
      return this.#openAdditional(parent, binding, name, namespace, attributes);
    }
    if (binding.kind === "list") return this.#openItem(parent, binding, name, namespace, attributes);
    if (binding.kind !== "open") return undefined;
    return this.#below(parent, this.#frame().reset(name, namespace, binding, true, undefined, name, false));
  }

  #openMember(
    parent: ElementFrame,
    child: Child,
    name: string,
    namespace: string,
    attributes: readonly string[],
  ): ElementFrame | undefined {
    const { member } = child;
    if (this.#options.strict) checkOrder(parent, member);
    // The first counts.
    if (!member.repeated && parent.value !== undefined && has(parent.object, member.key)) return undefined;
    const binding = this.#choose(child.binding, attributes);
    const frame = this.#frame().reset(
      name,
      namespace,
      binding,
      child.nullable,
      member,
      member.key,
      member.repeated,
    );
    return this.#below(parent, frame);
  }

  #openAdditional(
    parent: ElementFrame,
    { additional, keys }: ObjectBinding,
    name: string,
    namespace: string,
    attributes: readonly string[],
  ): ElementFrame | undefined {
    if (additional === undefined || keys.has(name)) return undefined;
    const expected = namespace === additional.namespace || namespace === this.#foreign;
    if (!expected) return undefined;
    const again = parent.value !== undefined && Object.hasOwn(parent.value, name);
    if (again && !additional.repeated && additional.binding.kind !== "open") return undefined;
    const binding = this.#choose(additional.binding, attributes);
    const { nullable, repeated } = additional;
    return this.#below(
      parent,
      this.#frame().reset(name, namespace, binding, nullable, undefined, name, repeated),
    );
  }

  #openItem(
    parent: ElementFrame,
    { items }: ListBinding,
    name: string,
    namespace: string,
    attributes: readonly string[],
  ): ElementFrame | undefined {
    const item = this.#findItem(items, parent.name, name, namespace);
    if (item === undefined) return undefined;
    const binding = this.#choose(item.binding, attributes);
    const frame = this.#frame().reset(name, namespace, binding, item.nullable, undefined, "", false);
    return this.#within(parent, frame, parent.matched);
  }

  /** An element that is a key of the object around it, as far as wanted items go. */
  #below(parent: ElementFrame, frame: ElementFrame): ElementFrame {
    const { items } = this.#options;
    if (items === undefined || parent.kept) return frame;
    const leads = parent.matched >= 0 && items.path[parent.matched] === frame.key;
    return this.#within(parent, frame, leads ? parent.matched + 1 : -1);
  }

  #within(parent: ElementFrame, frame: ElementFrame, matched: number): ElementFrame {
    const { items } = this.#options;
    if (items === undefined || parent.kept) return frame;
    frame.matched = matched;
    frame.kept = matched === items.path.length && (frame.repeated || parent.binding.kind === "list");
    return frame;
  }

  #choose(binding: Binding, attributes: readonly string[]): ElementFrame["binding"] {
    if (binding.kind !== "choice") return binding;
    const { local, namespace } = binding.attribute;
    for (let index = 0; index < attributes.length; index += 2) {
      const qualified = attributes[index] as string;
      const parsed = this.#scope.names.get(qualified);
      if (parsed.declaration || parsed.local !== local) continue;
      if (this.#attributeNamespace(parsed) !== namespace) continue;
      return binding.options.get(attributes[index + 1] as string) ?? binding.union;
    }
    return binding.union;
  }

  /**
   * The one of that namespace. Where the whole document is in another namespace than described, names alone decide for
   * what is in it.
   */
  #find<T extends Element>(candidates: readonly T[] | undefined, namespace: string): T | undefined {
    if (candidates === undefined) return undefined;
    for (const candidate of candidates) if (candidate.namespace === namespace) return candidate;
    return namespace === this.#foreign ? candidates[0] : undefined;
  }

  #findItem(items: readonly Element[], around: string, name: string, namespace: string): Element | undefined {
    let byName: Element | undefined;
    for (const item of items) {
      if ((item.local === "" ? around : item.local) !== name) continue;
      if (item.namespace === namespace) return item;
      byName ??= item;
    }
    return namespace === this.#foreign ? byName : undefined;
  }

  /** Without a prefix it is in none, whatever the default is (Namespaces in XML 1.0, section 6.2). */
  #attributeNamespace({ prefix }: ParsedName): string {
    return prefix === undefined ? "" : this.#scope.uri(prefix);
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
        namespace = this.#attributeNamespace(parsed);
      }
      const attribute =
        binding.kind === "object" ? exactly(binding.attributes.get(name), namespace) : undefined;
      if (attribute !== undefined) {
        const decoded = decodeScalar(attribute.binding, value);
        if (decoded === outOfRange) this.#leaveOut(value, `@${qualified}`);
        else if (decoded !== undefined) put(frame.object, attribute.key, decoded);
      } else if (namespace === instanceNamespace) {
        // Hints of XML Schema (xsi:type, xsi:schemaLocation) are no data.
        if (name === "nil") frame.nil = isTrue(value);
      } else if (binding.kind === "open") put(frame.object, name, value);
      else this.#unknown(`@${qualified}`);
    }
  }

  #finish(frame: ElementFrame): unknown {
    const { binding, text } = frame;
    if (frame.nil) {
      if (this.#options.strict && !frame.nullable)
        throw new XmlFault("nil, which the description does not allow");
      return null;
    }
    if (binding.kind === "scalar") {
      const decoded = decodeScalar(binding, text);
      return decoded === outOfRange ? this.#leaveOutElement(frame) : decoded;
    }
    if (binding.kind === "list") {
      if (frame.stray !== undefined) checkItems(frame, frame.stray);
      return frame.value ?? [];
    }
    if (binding.kind === "open") {
      if (frame.value === undefined) return text;
      if (!blank.test(text)) put(frame.object, mixedText, text);
      return frame.value;
    }
    if (frame.stray !== undefined) checkLists(frame, binding, frame.stray);
    const value = frame.object;
    if (binding.takesText) this.#ownText(binding, value, text);
    for (const key of binding.requiredLists) if (!has(value, key)) put(value, key, []);
    return value;
  }

  #ownText({ texts: [member], describesText }: ObjectBinding, value: OpenValue, text: string): void {
    if (member === undefined) {
      if (blank.test(text)) return;
      if (this.#options.strict && !describesText) this.#unknown("text()");
      put(value, mixedText, text);
      return;
    }
    const decoded = decodeScalar(member.binding, text);
    if (decoded === outOfRange) this.#leaveOut(text, "text()");
    else if (decoded !== undefined) put(value, member.key, decoded);
  }

  /** Without it there would be no value at all, where it is the root. */
  #leaveOutElement(frame: ElementFrame): undefined {
    const parent = this.#depth < 2 ? undefined : this.#frames[this.#depth - 2];
    if (parent === undefined) throw beyond(frame.text);
    this.#leaveOut(frame.text, "");
    parent.stray ??= frame.name;
  }

  /** A number out of range. */
  #leaveOut(text: string, name: string): void {
    if (this.#options.strict) throw beyond(text);
    this.#report(name);
  }

  #attach(parent: ElementFrame, frame: ElementFrame, value: unknown): void {
    const { key } = frame;
    if (!parent.kept) {
      parent.some = true;
      if (frame.kept) this.#options.items?.each(value);
      // So that a second one is not taken for the first.
      else if (frame.member !== undefined && !frame.repeated) put(parent.object, key, true);
      return;
    }
    if (parent.binding.kind === "list") {
      parent.value ??= [];
      (parent.value as unknown[]).push(value);
      return;
    }
    const target = parent.object;
    if (!has(target, key)) put(target, key, frame.repeated ? [value] : value);
    else if (frame.repeated) (target[key] as unknown[]).push(value);
    // Only what has no schema comes here a second time.
    else if (Array.isArray(target[key])) (target[key] as unknown[]).push(value);
    else put(target, key, [target[key], value]);
  }

  #unknown(name: string): void {
    if (this.#options.strict) throw new XmlFault(`${clipped(name)} is not in the description`);
    this.#report(name);
  }

  /** By the path of the open element, or of something in it. */
  #report(name: string): void {
    if (this.#options.onUnknown === undefined) return;
    const path = this.#path();
    this.#options.onUnknown([path, name].filter(Boolean).join("/"));
  }

  #frame(): ElementFrame {
    if (this.#depth === this.#frames.length) this.#frames.push(new ElementFrame());
    return this.#frames[this.#depth] as ElementFrame;
  }

  #path(): string {
    return [...this.#frames.slice(0, this.#depth).map(({ name }) => name), ...this.#skipped]
      .map(clipped)
      .join("/");
  }
}

/** Without a closure: this is asked for every attribute. */
function exactly<T extends { readonly namespace: string }>(
  candidates: readonly T[] | undefined,
  namespace: string,
): T | undefined {
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) if (candidate.namespace === namespace) return candidate;
  return undefined;
}

function checkOrder(parent: ElementFrame, member: Member): void {
  const late = member.order < parent.order || (member.order === parent.order && !member.repeated);
  if (late) throw new XmlFault(`<${member.elements[0]?.local}> comes too late or twice`);
  parent.order = member.order;
}

/** XML Schema, part 2, section 3.2.2. */
function isTrue(text: string): boolean {
  return /^[ \t\r\n]*(?:true|1)[ \t\r\n]*$/.test(text);
}

function display(name: string, namespace: string): string {
  const declared = namespace === "" ? "" : ` xmlns="${clipped(namespace)}"`;
  return `<${clipped(name)}${declared}>`;
}
