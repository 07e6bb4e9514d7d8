import { ConfigurationError } from "../../errors/index.js";
import { componentName, References } from "../reader/references.js";
import {
  type Additional,
  type Binding,
  type Child,
  type ChoiceBinding,
  type Element,
  type ListBinding,
  type Member,
  mixedText,
  type ObjectBinding,
  open,
  type ScalarBinding,
} from "./binding.js";
import { attributeName, defaultNamespace, elementName } from "./element-name.js";
import type { XmlComponents, XmlObject, XmlSchema } from "./schema.js";
import { type Discriminated, hasDistinctNames, type Property, SchemaResolver } from "./schema-resolver.js";

/** Works out what the schemas of one description mean. Each is compiled once, recursion included. */
export class Compiler {
  readonly #references: References;
  readonly #shapes: SchemaResolver;
  /** By schema, then by the name and namespace around it: one schema may be used in several. */
  readonly #done = new Map<XmlSchema, Map<string, Binding>>();

  constructor(components: XmlComponents = {}) {
    this.#references = new References(components);
    this.#shapes = new SchemaResolver(this.#references);
  }

  /**
   * The root element of a document, several where the schema is one of several.
   *
   * @throws {ConfigurationError} for a reference that leads nowhere, or a root that has no name.
   */
  root(schema: XmlSchema, rootName?: string): Element[] {
    try {
      if (rootName !== undefined) {
        return [this.#element(schema, { ...this.#shapes.xml(schema), name: rootName }, rootName, "")];
      }
      const elements = this.#elements(schema, componentName(schema.$ref) ?? "", "");
      if (elements.every(({ local }) => local !== "")) return elements;
    } catch (error) {
      // What was begun is not whole, and must not pass for it the next time.
      this.#done.clear();
      throw error;
    }
    throw new ConfigurationError("rootName", "is missing, and the schema names no root element");
  }

  /** `name` is what the value is called, for items of a list; `inherited` the default namespace around it. */
  #compile(schema: XmlSchema, name: string, inherited: string): Binding {
    const target = this.#references.bare(schema);
    const type = this.#shapes.type(target);
    const key = type === "array" ? `${inherited} ${name}` : inherited;
    const variants = this.#done.get(target) ?? new Map<string, Binding>();
    this.#done.set(target, variants);
    const known = variants.get(key);
    if (known !== undefined) return known;
    // Kept before it is filled in: it may contain itself.
    const keep = <T extends Binding>(binding: T): T => {
      variants.set(key, binding);
      return binding;
    };
    if (type === undefined) return keep(open);
    if (type === "array") {
      const list: ListBinding = keep({ kind: "list", items: [], jsonKey: this.#shapes.jsonList(target) });
      list.items.push(...this.#elements(this.#shapes.items(target), name, inherited));
      return list;
    }
    if (type !== "object") {
      const exact = this.#shapes.isExact(target);
      return keep({ kind: "scalar", type, types: this.#shapes.scalars(target), exact });
    }
    const choice = this.#shapes.discriminated(target);
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

  /** The discriminator, when it is an attribute. An element is known too late: then every member may come. */
  #discriminator({ property, union }: Discriminated): XmlObject | undefined {
    const found = this.#shapes.properties(union).find(({ key }) => key === property);
    const xml = found && this.#shapes.xml(found.schema);
    return xml?.attribute === true ? xml : undefined;
  }

  /** Alternatives that have names of their own are elements of those names, unless what they are for has one. */
  #elements(schema: XmlSchema, fallback: string, inherited: string): Element[] {
    const xml = this.#shapes.xml(schema);
    const alternatives = this.#shapes.alternatives(schema);
    const names = alternatives.map((alternative) => this.#shapes.xml(alternative));
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
      nullable: this.#shapes.nullable(schema),
      binding: this.#compile(schema, name.local, defaultNamespace(xml, inherited)),
    };
  }

  #fill(binding: ObjectBinding, schema: XmlSchema, inherited: string): void {
    const isOpen = this.#isOpen(schema);
    binding.lists.push(...(schema["x-lists"] ?? []));
    for (const property of this.#shapes.properties(schema)) {
      // No element has this name. Where any content is kept, it is described for the sake of its type.
      if (isOpen && property.key === mixedText && !this.#shapes.isText(property.schema)) {
        binding.describesText = true;
        continue;
      }
      binding.keys.add(property.key);
      if (property.required) binding.required.push(property.key);
      const { key, schema: value } = property;
      const xml = this.#shapes.xml(value);
      const nullable = this.#shapes.nullable(value);
      if (xml.attribute === true) {
        const name = attributeName(xml, key);
        add(binding.attributes, name.local, { ...name, key, nullable, binding: this.#scalar(property) });
      } else if (this.#shapes.isText(value)) {
        const [other] = binding.texts;
        if (other !== undefined && !property.optional)
          throw new ConfigurationError("schema", `has two texts: ${other.key} and ${key}`);
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

  /** Whether an object is said to keep what it does not name, whatever that is. */
  #isOpen(schema: XmlSchema): boolean {
    const said = this.#shapes.additional(schema);
    return said === true || (typeof said === "object" && this.#shapes.type(said) === undefined);
  }

  #addMember(binding: ObjectBinding, { key, schema, required }: Property, inherited: string): void {
    const repeated = this.#isRepeated(schema);
    // The name beside an array that is not wrapped is no element's: OpenAPI 3.1, section 4.8.26.2.3.
    const elements = repeated
      ? this.#elements(this.#shapes.items(schema), key, inherited)
      : this.#elements(schema, key, inherited);
    const member: Member = {
      key,
      repeated,
      elements: [],
      nullable: this.#shapes.nullable(schema),
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
    return this.#shapes.type(schema) === "array" && this.#shapes.xml(schema).wrapped !== true;
  }

  /** Attributes and text can only be scalars; without a type they are strings. */
  #scalar({ key, schema }: Property): ScalarBinding {
    const type = this.#shapes.type(schema) ?? "string";
    if (type === "array" || type === "object")
      throw new ConfigurationError("schema", `makes ${key} an attribute or text, which cannot be an ${type}`);
    const types = this.#shapes.scalars(schema);
    const exact = this.#shapes.isExact(schema);
    return { kind: "scalar", type, types: types.length === 0 ? ["string"] : types, exact };
  }

  #additional(schema: XmlSchema, { keys }: ObjectBinding, inherited: string): Additional | undefined {
    // An object of which nothing is said is any object.
    const said = this.#shapes.additional(schema) ?? keys.size === 0;
    if (said === false) return undefined;
    if (said === true)
      return { ...elementName({}, "", inherited), nullable: true, repeated: false, binding: open };
    const repeated = this.#isRepeated(said);
    const each = repeated ? this.#shapes.items(said) : said;
    // The name is the key.
    const { name, ...xml } = this.#shapes.xml(each);
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
 * A constructor of plain objects. One a binding, because the engine learns from it how many members to make room for;
 * those of a literal outgrow their room again and again.
 */
function valueClass(): new () => Record<string, unknown> {
  function Value() {}
  Value.prototype = Object.prototype;
  return Value as unknown as new () => Record<string, unknown>;
}
