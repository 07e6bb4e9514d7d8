import { expectedNames, pathText } from "./faults.js";
import { escapeText, escapeValue, forbiddenCharacter } from "./reader/markup.js";
import { instanceNamespace, isUnprefixedName } from "./reader/names.js";
import {
  type Attribute,
  type Binding,
  type Element,
  type ElementName,
  mixedText,
  type ObjectBinding,
  open,
  type ScalarBinding,
  type TextMember,
} from "./schema/binding.js";
import { chosen, ValueWriter } from "./schema/value-writer.js";
import { isRecord, own, type Values } from "./values.js";

interface EncoderOptions {
  /** A member that the schema does not name is an error. */
  readonly strict: boolean;
  /** Called with the path of keys of a member that the schema does not name and that is left out. */
  readonly onUnknown: ((path: string) => void) | undefined;
  /** The deepest nesting of elements. */
  readonly depth: number;
}

/** Writes a value as a document: members in the order of the schema, prefixes declared once, on the root. */
export function encodeDocument(roots: readonly Element[], value: unknown, options: EncoderOptions): string {
  return new Encoder(options).document(roots, value);
}

const anyText: ScalarBinding = { kind: "scalar", type: "string", types: ["string"], exact: false };
const anyScalar: ScalarBinding = { ...anyText, types: ["string", "boolean", "number"] };

class Encoder extends ValueWriter {
  readonly #options: EncoderOptions;
  #text = "";
  /** The last start tag has no end yet, because the element may be empty. */
  #open = false;
  /** The default namespace at the cursor. */
  #defaultNamespace = "";
  readonly #prefixes = new Map<string, string>();

  constructor(options: EncoderOptions) {
    super(options.depth);
    this.#options = options;
  }

  document(roots: readonly Element[], value: unknown): string {
    const root = this.pick(roots, value);
    this.path.push(root.local);
    this.#element(root, root.local, root.binding, root.nullable, value);
    const name = qualified(root, root.local).length + 1;
    const declarations = [...this.#prefixes].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeValue(uri)}"`);
    const [start, rest] = [this.#text.slice(0, name), this.#text.slice(name)];
    return `<?xml version="1.0" encoding="UTF-8"?>${start}${declarations.join("")}${rest}`;
  }

  #element(name: ElementName, local: string, binding: Binding, nullable: boolean, value: unknown): void {
    const outerNamespace = this.#defaultNamespace;
    this.enter();
    const tag = this.#start(name, local);
    if (value === null) this.#nil(nullable);
    else this.#content(local, binding, value);
    if (this.#open) this.#text += "/>";
    else this.#text += `</${tag}>`;
    this.#open = false;
    this.#defaultNamespace = outerNamespace;
    this.leave();
  }

  #start(name: ElementName, local: string): string {
    if (!name.writable && (name.local !== "" || !isUnprefixedName(local)))
      throw this.fault(`cannot be an element: ${JSON.stringify(local)} is not a valid name`);
    this.#endStart();
    const prefix = name.prefix === undefined ? undefined : this.#prefix(name.prefix, name.namespace);
    const tag = prefix === undefined ? local : `${prefix}:${local}`;
    this.#text += `<${tag}`;
    this.#open = true;
    if (prefix === undefined && name.namespace !== this.#defaultNamespace) {
      this.#text += ` xmlns="${escapeValue(name.namespace)}"`;
      this.#defaultNamespace = name.namespace;
    }
    return tag;
  }

  #endStart(): void {
    if (this.#open) this.#text += ">";
    this.#open = false;
  }

  /** When one prefix has two namespaces, the second one gets a number. */
  #prefix(wanted: string, namespace: string): string {
    if (wanted === "xml") return wanted;
    let prefix = wanted;
    for (let number = 2; (this.#prefixes.get(prefix) ?? namespace) !== namespace; number++)
      prefix = `${wanted}${number}`;
    this.#prefixes.set(prefix, namespace);
    return prefix;
  }

  #nil(nullable: boolean): void {
    this.checkNull(nullable);
    this.#text += ` ${this.#prefix("xsi", instanceNamespace)}:nil="true"`;
  }

  #characters(text: string): void {
    if (text === "") return;
    this.#endStart();
    this.#text += escapeText(text);
  }

  #content(local: string, binding: Binding, value: unknown): void {
    if (binding.kind === "scalar") this.#characters(this.#scalar(binding, value));
    else if (binding.kind === "list") this.#items(binding.items, local, value);
    else if (binding.kind === "open") this.#openValue(value);
    else {
      this.checkObject(value);
      this.#object(chosen(binding, value), value);
    }
  }

  /** `parentName`: the name of items that have no name of their own. */
  #items(items: readonly Element[], parentName: string, value: unknown): void {
    this.checkArray(value);
    for (const [index, entry] of value.entries()) {
      this.path.push(index);
      const item = this.pick(items, entry);
      this.#element(item, item.local || parentName, item.binding, item.nullable, entry);
      this.path.pop();
    }
  }

  #object(binding: ObjectBinding, value: Values): void {
    for (const list of binding.attributes.values()) {
      for (const attribute of list) this.#attribute(attribute, own(value, attribute.key));
    }
    for (const text of binding.texts) this.#ownText(text, own(value, text.key));
    // Text beside elements is written first, because a value does not say where it stood.
    const isMixed = binding.takesText && binding.texts.length === 0;
    if (isMixed) this.#mixedText(own(value, mixedText));
    for (const { key, elements, repeated, nullable } of binding.members) {
      const entry = own(value, key);
      if (entry === undefined) continue;
      this.path.push(key);
      if (!repeated) {
        const element = this.pick(elements, entry);
        this.#element(element, element.local, element.binding, element.nullable, entry);
      } else if (entry !== null) this.#items(elements, "", entry);
      // Without a wrapper no element could be nil, so null is written as no element.
      else this.checkNull(nullable);
      this.path.pop();
    }
    for (const key of Object.keys(value)) {
      if (binding.keys.has(key) || value[key] === undefined || (isMixed && key === mixedText)) continue;
      this.path.push(key);
      this.#additional(binding, key, value[key]);
      this.path.pop();
    }
  }

  #attribute(attribute: Attribute, value: unknown): void {
    if (value === undefined) return;
    this.path.push(attribute.key);
    const { local, prefix, namespace, writable } = attribute;
    if (!writable) throw this.fault(`cannot be an attribute: ${JSON.stringify(local)} is not a valid name`);
    const text = this.#optional(attribute, value);
    if (text !== undefined) {
      const name = prefix === undefined ? local : `${this.#prefix(prefix, namespace)}:${local}`;
      this.#text += ` ${name}="${escapeValue(text)}"`;
    }
    this.path.pop();
  }

  #ownText(member: TextMember, value: unknown): void {
    if (value === undefined) return;
    this.path.push(member.key);
    this.#characters(this.#optional(member, value) ?? "");
    this.path.pop();
  }

  #mixedText(value: unknown): void {
    if (value === undefined) return;
    this.path.push(mixedText);
    this.#characters(this.#scalar(anyText, value));
    this.path.pop();
  }

  /** Attributes and text cannot be nil, so null is left out. */
  #optional({ binding, nullable }: Attribute | TextMember, value: unknown): string | undefined {
    if (value !== null) return this.#scalar(binding, value);
    this.checkNull(nullable);
    return undefined;
  }

  /** A member that the schema does not name. */
  #additional({ additional, keys }: ObjectBinding, key: string, value: unknown): void {
    if (additional === undefined) {
      if (this.#options.strict) throw this.fault(`is an unknown property${expectedNames([...keys])}`);
      this.#options.onUnknown?.(pathText(this.path));
    } else if (additional.repeated) {
      this.#items([additional], key, value);
    } else if (additional.binding.kind === "open") {
      this.#repeated(additional, key, value);
    } else {
      this.#element(additional, key, additional.binding, additional.nullable, value);
    }
  }

  /** A value without a schema: objects become elements, arrays repeated ones. */
  #openValue(value: unknown): void {
    if (!isRecord(value)) {
      this.#characters(this.#scalar(anyScalar, value));
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      this.path.push(key);
      const name = { local: "", namespace: this.#defaultNamespace, prefix: undefined, writable: false };
      if (key === mixedText) this.#characters(this.#scalar(anyText, entry));
      else this.#repeated(name, key, entry);
      this.path.pop();
    }
  }

  #repeated(name: ElementName, key: string, value: unknown): void {
    for (const part of Array.isArray(value) ? value : [value]) this.#element(name, key, open, true, part);
  }

  #scalar({ types }: ScalarBinding, value: unknown): string {
    this.checkScalar(types, value);
    const text = String(value);
    const found = forbiddenCharacter(text);
    if (found !== undefined) throw this.fault(`contains ${found}, which XML does not allow`);
    return text;
  }
}

function qualified({ prefix }: ElementName, local: string): string {
  return prefix === undefined ? local : `${prefix}:${local}`;
}
