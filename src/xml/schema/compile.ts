import type { XmlComponents, XmlObject, XmlSchema } from "../../contract/schema.js";
import { ConfigurationError } from "../../errors/index.js";
import type { OpenValue } from "../values.js";
import {
  type Additional,
  attributeName,
  type Binding,
  type Child,
  type ChoiceBinding,
  defaultNamespace,
  type Element,
  elementName,
  hasDistinctNames,
  type ListBinding,
  type Member,
  mixedText,
  type ObjectBinding,
  open,
  type ScalarBinding,
} from "./binding.js";
import { componentName, References } from "./schema-parts.js";
import { type Discriminated, type Property, SchemaResolver } from "./schema-resolver.js";

const compilers = new WeakMap<XmlComponents, Compiler>();

/** The compiler of a set of components. All codecs share its bindings, for XML and JSON. */
export function compilerOf(components: XmlComponents): Compiler {
  let compiler = compilers.get(components);
  if (compiler === undefined) {
    compiler = new Compiler(components);
    compilers.set(components, compiler);
  }
  return compiler;
}

/** Compiles the schemas of one spec to bindings. Each schema is compiled once, also a recursive one. */
class Compiler {
  readonly #references: References;
  readonly #resolver: SchemaResolver;
  /** By schema, then by the name and namespace around it, because these can differ from use to use. */
  readonly #bindings = new Map<XmlSchema, Map<string, Binding>>();

  constructor(components: XmlComponents) {
    this.#references = new References(components);
    this.#resolver = new SchemaResolver(this.#references);
  }

  /**
   * The root element of a document. There are several when the schema has alternatives.
   *
   * @throws {ConfigurationError} for a broken reference, or a root without a name.
   */
  root(schema: XmlSchema, rootName?: string): Element[] {
    try {
      if (rootName !== undefined) {
        return [this.#element(schema, { ...this.#resolver.xml(schema), name: rootName }, rootName, "")];
      }
      const elements = this.#elements(schema, componentName(schema.$ref) ?? "", "");
      if (elements.every(({ local }) => local !== "")) return elements;
    } catch (error) {
      // Some bindings are incomplete. The next codec must not use them.
      this.#bindings.clear();
      throw error;
    }
    throw new ConfigurationError("rootName", "is missing, and the schema names no root element");
  }

  /** `name`: the name of the value, for items of a list. `inherited`: the default namespace around it. */
  #compile(schema: XmlSchema, name: string, inherited: string): Binding {
    const target = this.#references.resolve(schema);
    const type = this.#resolver.type(target);
    const key = type === "array" ? `${inherited} ${name}` : inherited;
    const variants = this.#bindings.get(target) ?? new Map<string, Binding>();
    this.#bindings.set(target, variants);
    const known = variants.get(key);
    if (known !== undefined) return known;
    // Stored before it is filled, because it may contain itself.
    const keep = <T extends Binding>(binding: T): T => {
      variants.set(key, binding);
      return binding;
    };
    if (type === undefined) return keep(open);
    if (type === "array") {
      const list: ListBinding = keep({ kind: "list", items: [], jsonKey: this.#resolver.jsonList(target) });
      list.items.push(...this.#elements(this.#resolver.items(target), name, inherited));
      return list;
    }
    if (type !== "object") {
      const exact = this.#resolver.isExact(target);
      return keep({ kind: "scalar", type, types: this.#resolver.scalars(target), exact });
    }
    const choice = this.#resolver.discriminated(target);
    const attribute = choice && this.#discriminator(choice);
    if (choice === undefined || attribute === undefined) {
      const object = keep(emptyObject());
      this.#fill(object, choice?.union ?? target, inherited);
      return object;
    }
    const binding: ChoiceBinding = keep({
      kind: "choice",
      key: choice.property,
      attribute: attributeName(attribute, choice.property),
      options: new Map(),
      union: emptyObject(),
    });
    for (const [value, option] of choice.options) {
      const object = emptyObject();
      this.#fill(object, option, inherited);
      binding.options.set(value, object);
    }
    this.#fill(binding.union, choice.union, inherited);
    return binding;
  }

  /** The discriminator, when it is an attribute. An element is read too late, so any member may come before it. */
  #discriminator({ property, union }: Discriminated): XmlObject | undefined {
    const found = this.#resolver.properties(union).find(({ key }) => key === property);
    const xml = found && this.#resolver.xml(found.schema);
    return xml?.attribute === true ? xml : undefined;
  }

  /** Alternatives with names of their own are elements of these names, unless the property has a name. */
  #elements(schema: XmlSchema, fallback: string, inherited: string): Element[] {
    const xml = this.#resolver.xml(schema);
    const alternatives = this.#resolver.alternatives(schema);
    const names = alternatives.map((alternative) => this.#resolver.xml(alternative));
    if (xml.name === undefined && hasDistinctNames(names)) {
      return alternatives.map((alternative, index) =>
        this.#element(alternative, { ...names[index], ...xml }, fallback, inherited),
      );
    }
    return [this.#element(schema, xml, fallback, inherited)];
  }

  #element(schema: XmlSchema, xml: XmlObject, fallback: string, inherited: string): Element {
    const name = elementName(xml, fallback, inherited);
    return {
      ...name,
      nullable: this.#resolver.nullable(schema),
      binding: this.#compile(schema, name.local, defaultNamespace(xml, inherited)),
    };
  }

  #fill(binding: ObjectBinding, schema: XmlSchema, inherited: string): void {
    const isOpen = this.#isOpen(schema);
    binding.lists.push(...(schema["x-lists"] ?? []));
    for (const property of this.#resolver.properties(schema)) {
      // No element can have this name. The schema names the text of an object that keeps any content.
      if (isOpen && property.key === mixedText && !this.#resolver.isText(property.schema)) {
        binding.describesText = true;
        continue;
      }
      binding.keys.add(property.key);
      if (property.required) binding.required.push(property.key);
      const { key, schema: value } = property;
      const xml = this.#resolver.xml(value);
      const nullable = this.#resolver.nullable(value);
      if (xml.attribute === true) {
        const name = attributeName(xml, key);
        add(binding.attributes, name.local, { ...name, key, nullable, binding: this.#scalar(property) });
      } else if (this.#resolver.isText(value)) {
        const [other] = binding.texts;
        if (other !== undefined && !property.optional)
          throw new ConfigurationError("schema", `has two text properties: ${other.key} and ${key}`);
        binding.texts.push({ key, nullable, binding: this.#scalar(property) });
      } else {
        this.#addMember(binding, property, inherited);
      }
    }
    binding.additional = this.#additional(schema, binding, inherited);
    const { additional } = binding;
    binding.describesText ||= binding.keys.size === 0;
    binding.takesText =
      binding.texts.length > 0 || (additional?.binding.kind === "open" && !additional.repeated);
  }

  /** Whether an object keeps any content that its schema does not name. */
  #isOpen(schema: XmlSchema): boolean {
    const additional = this.#resolver.additional(schema);
    return (
      additional === true || (typeof additional === "object" && this.#resolver.type(additional) === undefined)
    );
  }

  #addMember(binding: ObjectBinding, { key, schema, required }: Property, inherited: string): void {
    const repeated = this.#isRepeated(schema);
    // The name of an array without a wrapper is ignored: OpenAPI 3.1, section 4.8.26.2.3.
    const elements = repeated
      ? this.#elements(this.#resolver.items(schema), key, inherited)
      : this.#elements(schema, key, inherited);
    const member: Member = {
      key,
      repeated,
      elements: [],
      nullable: this.#resolver.nullable(schema),
      order: binding.members.length,
    };
    for (const element of elements) {
      const child: Child = { ...element, member };
      member.elements.push(child);
      add(binding.elements, element.local, child);
    }
    binding.members.push(member);
    if (repeated && required) binding.requiredLists.push(key);
  }

  #isRepeated(schema: XmlSchema): boolean {
    return this.#resolver.type(schema) === "array" && this.#resolver.xml(schema).wrapped !== true;
  }

  /** The binding of an attribute or text. Without a type it is a string. */
  #scalar({ key, schema }: Property): ScalarBinding {
    const type = this.#resolver.type(schema) ?? "string";
    if (type === "array" || type === "object")
      throw new ConfigurationError("schema", `makes ${key} an attribute or text, which cannot be an ${type}`);
    const types = this.#resolver.scalars(schema);
    const exact = this.#resolver.isExact(schema);
    return { kind: "scalar", type, types: types.length === 0 ? ["string"] : types, exact };
  }

  #additional(schema: XmlSchema, { keys }: ObjectBinding, inherited: string): Additional | undefined {
    // A schema that names nothing allows any object.
    const allowed = this.#resolver.additional(schema) ?? keys.size === 0;
    if (allowed === false) return undefined;
    if (allowed === true)
      return { ...elementName({}, "", inherited), nullable: true, repeated: false, binding: open };
    const repeated = this.#isRepeated(allowed);
    const each = repeated ? this.#resolver.items(allowed) : allowed;
    // The key is the name.
    const { name, ...xml } = this.#resolver.xml(each);
    return { ...this.#element(each, xml, "", inherited), repeated };
  }
}

function emptyObject(): ObjectBinding {
  return {
    kind: "object",
    Value: valueClass(),
    elements: new Map(),
    attributes: new Map(),
    members: [],
    texts: [],
    additional: undefined,
    takesText: false,
    describesText: false,
    keys: new Set(),
    required: [],
    lists: [],
    requiredLists: [],
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * A constructor of plain objects, one for each binding. The engine learns from a constructor how many members to reserve, so
 * that objects do not grow member by member as those of a literal do.
 */
function valueClass(): new () => OpenValue {
  function Value() {}
  Value.prototype = Object.prototype;
  return Value as unknown as new () => OpenValue;
}
