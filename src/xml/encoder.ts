import { ConfigurationError } from "../errors/index.js";
import { forbiddenCharacter, isUnprefixedName } from "./reader/characters.js";
import { escapeText, escapeValue } from "./reader/escape.js";
import { instanceNamespace } from "./reader/namespaces.js";
import {
  type Additional,
  type Attribute,
  type Binding,
  type ChoiceBinding,
  type Element,
  type ElementName,
  mixedText,
  type ObjectBinding,
  type ScalarBinding,
  type TextMember,
} from "./schema/binding.js";
import { isRecord, kindOf, own, pickElement, type Values } from "./schema/fit.js";

export interface EncoderOptions {
  /** A member that the schema does not name is an error. */
  readonly strict: boolean;
  /** Told, by its path of keys, of what the schema does not name and is left out. */
  readonly onUnknown: ((path: string) => void) | undefined;
  /** Deepest nesting of elements. */
  readonly depth: number;
}

/** Writes a value as the schema's document: members in its order, prefixes declared once, on the root. */
export function encodeDocument(roots: readonly Element[], value: unknown, options: EncoderOptions): string {
  return new Encoder(options).document(roots, value);
}

const anyText: ScalarBinding = { kind: "scalar", type: "string", types: ["string"], exact: false };
const anyScalar: ScalarBinding = { ...anyText, types: ["string", "boolean", "number"] };

class Encoder {
  readonly #options: EncoderOptions;
  #text = "";
  /** The last start tag still lacks its end, because it may yet turn out to be empty. */
  #open = false;
  #depth = 0;
  /** Default namespace where the cursor is. */
  #fallback = "";
  readonly #prefixes = new Map<string, string>();
  /** Keys and indexes that lead to the value at hand, for messages. */
  readonly #path: (string | number)[] = [];

  constructor(options: EncoderOptions) {
    this.#options = options;
  }

  document(roots: readonly Element[], value: unknown): string {
    const root = this.#pick(roots, value);
    this.#path.push(root.local);
    this.#element(root, root.local, root.binding, root.nullable, value);
    const name = qualified(root, root.local).length + 1;
    const declarations = [...this.#prefixes].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeValue(uri)}"`);
    const [start, rest] = [this.#text.slice(0, name), this.#text.slice(name)];
    return `<?xml version="1.0" encoding="UTF-8"?>${start}${declarations.join("")}${rest}`;
  }

  #element(name: ElementName, local: string, binding: Binding, nullable: boolean, value: unknown): void {
    const around = this.#fallback;
    // A value may contain itself.
    if (++this.#depth > this.#options.depth) throw this.#refuse(`nests deeper than ${this.#options.depth}`);
    const tag = this.#start(name, local);
    if (value === null) this.#nil(nullable);
    else this.#content(local, binding, value);
    if (this.#open) this.#text += "/>";
    else this.#text += `</${tag}>`;
    this.#open = false;
    this.#fallback = around;
    this.#depth--;
  }

  #start(name: ElementName, local: string): string {
    if (!name.writable && (name.local !== "" || !isUnprefixedName(local)))
      throw this.#refuse(`cannot be an element: ${JSON.stringify(local)} is no name`);
    this.#endStart();
    const prefix = name.prefix === undefined ? undefined : this.#prefix(name.prefix, name.namespace);
    const tag = prefix === undefined ? local : `${prefix}:${local}`;
    this.#text += `<${tag}`;
    this.#open = true;
    if (prefix === undefined && name.namespace !== this.#fallback) {
      this.#text += ` xmlns="${escapeValue(name.namespace)}"`;
      this.#fallback = name.namespace;
    }
    return tag;
  }

  #endStart(): void {
    if (this.#open) this.#text += ">";
    this.#open = false;
  }

  /** Where one prefix stands for two namespaces, the second gets a number. */
  #prefix(wanted: string, namespace: string): string {
    if (wanted === "xml") return wanted;
    let prefix = wanted;
    for (let number = 2; (this.#prefixes.get(prefix) ?? namespace) !== namespace; number++)
      prefix = `${wanted}${number}`;
    this.#prefixes.set(prefix, namespace);
    return prefix;
  }

  #nil(nullable: boolean): void {
    if (!nullable) throw this.#refuse("is null, which the schema does not allow");
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
    else if (binding.kind === "open") this.#whatever(value);
    else {
      if (!isRecord(value)) throw this.#refuse(`must be an object, not ${kindOf(value)}`);
      this.#object(binding.kind === "object" ? binding : chosen(binding, value), value);
    }
  }

  /** `around` names items that have no name of their own. */
  #items(items: readonly Element[], around: string, value: unknown): void {
    if (!Array.isArray(value)) throw this.#refuse(`must be an array, not ${kindOf(value)}`);
    for (const [index, entry] of value.entries()) {
      this.#path.push(index);
      const item = this.#pick(items, entry);
      this.#element(item, item.local || around, item.binding, item.nullable, entry);
      this.#path.pop();
    }
  }

  #object(binding: ObjectBinding, value: Values): void {
    for (const list of binding.attributes.values()) {
      for (const attribute of list) this.#attribute(attribute, own(value, attribute.key));
    }
    for (const text of binding.texts) this.#ownText(text, own(value, text.key));
    // Beside elements its place among them is not kept.
    const isMixed = binding.takesText && binding.texts.length === 0;
    if (isMixed) this.#mixedText(own(value, mixedText));
    for (const { key, elements, repeated, nullable } of binding.members) {
      const entry = own(value, key);
      if (entry === undefined) continue;
      this.#path.push(key);
      if (!repeated) {
        const element = this.#pick(elements, entry);
        this.#element(element, element.local, element.binding, element.nullable, entry);
      } else if (entry !== null) this.#items(elements, "", entry);
      // There is no element that could be nil: none at all is as near as it gets.
      else if (!nullable) throw this.#refuse("is null, which the schema does not allow");
      this.#path.pop();
    }
    for (const key of Object.keys(value)) {
      if (binding.keys.has(key) || value[key] === undefined || (isMixed && key === mixedText)) continue;
      this.#path.push(key);
      this.#additional(binding.additional, key, value[key]);
      this.#path.pop();
    }
  }

  #attribute(attribute: Attribute, value: unknown): void {
    if (value === undefined) return;
    this.#path.push(attribute.key);
    const { local, prefix, namespace, writable } = attribute;
    if (!writable) throw this.#refuse(`cannot be an attribute: ${JSON.stringify(local)} is no name`);
    const text = this.#optional(attribute, value);
    if (text !== undefined) {
      const name = prefix === undefined ? local : `${this.#prefix(prefix, namespace)}:${local}`;
      this.#text += ` ${name}="${escapeValue(text)}"`;
    }
    this.#path.pop();
  }

  #ownText(member: TextMember, value: unknown): void {
    if (value === undefined) return;
    this.#path.push(member.key);
    this.#characters(this.#optional(member, value) ?? "");
    this.#path.pop();
  }

  #mixedText(value: unknown): void {
    if (value === undefined) return;
    this.#path.push(mixedText);
    this.#characters(this.#scalar(anyText, value));
    this.#path.pop();
  }

  /** Attributes and text cannot be nil: null is left out. */
  #optional({ binding, nullable }: Attribute | TextMember, value: unknown): string | undefined {
    if (value !== null) return this.#scalar(binding, value);
    if (!nullable) throw this.#refuse("is null, which the schema does not allow");
    return undefined;
  }

  #additional(additional: Additional | undefined, key: string, value: unknown): void {
    if (additional === undefined) {
      if (this.#options.strict) throw this.#refuse("is not in the schema");
      this.#options.onUnknown?.(this.#where());
    } else if (additional.repeated) {
      this.#items([additional], key, value);
    } else if (additional.binding.kind === "open") {
      this.#repeated(additional, key, value);
    } else {
      this.#element(additional, key, additional.binding, additional.nullable, value);
    }
  }

  /** A value without a schema: objects become elements, arrays repeated ones. */
  #whatever(value: unknown): void {
    if (!isRecord(value)) {
      this.#characters(this.#scalar(anyScalar, value));
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      this.#path.push(key);
      const name = { local: "", namespace: this.#fallback, prefix: undefined, writable: false };
      if (key === mixedText) this.#characters(this.#scalar(anyText, entry));
      else this.#repeated(name, key, entry);
      this.#path.pop();
    }
  }

  #repeated(name: ElementName, key: string, value: unknown): void {
    for (const part of Array.isArray(value) ? value : [value])
      this.#element(name, key, { kind: "open" }, true, part);
  }

  #pick<T extends Element>(elements: readonly T[], value: unknown): T {
    const element = pickElement(elements, value);
    if (element === undefined) throw this.#refuse("fits none of the alternatives");
    return element;
  }

  #scalar({ types }: ScalarBinding, value: unknown): string {
    if (!types.some((type) => isScalar(type, value)))
      throw this.#refuse(`must be of type ${types.join(" or ")}, not ${kindOf(value)}`);
    const text = String(value);
    const bad = forbiddenCharacter(text);
    if (bad === undefined) return text;
    const code = bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw this.#refuse(`holds U+${code}, which XML cannot carry`);
  }

  #where(): string {
    return this.#path.reduce<string>(
      (path, step) =>
        typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`,
      "",
    );
  }

  #refuse(what: string): ConfigurationError {
    return new ConfigurationError(this.#where() || "value", what);
  }
}

function chosen({ key, options, union }: ChoiceBinding, value: Values): ObjectBinding {
  return options.get(String(own(value, key))) ?? union;
}

function qualified({ prefix }: ElementName, local: string): string {
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function isScalar(type: ScalarBinding["type"], value: unknown): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}
