import type { AttributeMetadata, ConfigElement } from "../../../../generated/oracle-sbc/client.js";
import type { CallOptions } from "../../../contract/call.js";
import { ConfigurationError } from "../../../errors/index.js";
import type { GetElementOptions, PutElementOptions } from "./elements.js";
import { type AttributeValue, type PlainElement, type PlainSubElement, toPlain } from "./plain-element.js";

/** The calls that an element type needs. */
interface ElementTypeCalls {
  getElement(
    elementType: string,
    keys: Readonly<Record<string, string>>,
    options?: GetElementOptions,
  ): Promise<PlainElement>;
  putElement(element: PlainElement, options?: PutElementOptions): Promise<PlainElement>;
  deleteConfigElement(
    parameters: { elementType: string; keys?: Readonly<Record<string, string>> },
    options?: CallOptions,
  ): Promise<unknown>;
  getElementTypeTemplate(
    parameters: { elementType: string },
    options?: CallOptions,
  ): Promise<{ data: { configElement: ConfigElement[] } }>;
  elements(elementType: string, options?: GetElementOptions): AsyncIterable<ConfigElement>;
}

/** An element to write, with its keys among its attributes. */
export interface ElementValues {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly subElements?: readonly PlainSubElement[] | undefined;
}

/** A type of configuration element. Keys and attributes are checked against the metadata of this SBC. */
export class ElementType {
  readonly name: string;
  /** Whether the type has at most one instance. Such an instance has no keys. */
  readonly singleton: boolean;
  /** Attributes by name, with the metadata of the SBC. */
  readonly attributes: ReadonlyMap<string, AttributeMetadata>;
  readonly #calls: ElementTypeCalls;

  constructor(
    name: string,
    singleton: boolean,
    attributes: readonly AttributeMetadata[],
    calls: ElementTypeCalls,
  ) {
    this.name = name;
    this.singleton = singleton;
    this.attributes = new Map(attributes.map((attribute) => [attribute.name, attribute]));
    this.#calls = calls;
  }

  /** Names of the attributes that identify an instance. */
  get keys(): string[] {
    return [...this.attributes.values()].filter(({ key }) => key === true).map(({ name }) => name);
  }

  /**
   * Reads the instance with these keys.
   * @throws {ConfigurationError} for a missing or unknown key. Nothing is sent.
   */
  get(keys: Readonly<Record<string, string>> = {}, options?: GetElementOptions): Promise<PlainElement> {
    this.#checkKeys(keys);
    return this.#calls.getElement(this.name, keys, options);
  }

  /** Yields all instances. Reads them page by page. */
  async *list(options?: GetElementOptions): AsyncGenerator<PlainElement, void, undefined> {
    for await (const element of this.#calls.elements(this.name, options)) {
      yield toPlain(element, this.#keysIn(element));
    }
  }

  /** A new instance with the defaults of the SBC. Fill it in and pass it to `put()`. */
  async template(options?: CallOptions): Promise<Pick<PlainElement, "attributes" | "subElements">> {
    const { data } = await this.#calls.getElementTypeTemplate({ elementType: this.name }, options);
    const [element] = data.configElement;
    if (element === undefined) return { attributes: {}, subElements: [] };
    // Not the element itself: it would count as one that was read, and only its changes would be sent.
    const { attributes, subElements } = toPlain(element, {});
    return { attributes, subElements };
  }

  /**
   * Writes an instance. Its keys are part of its attributes. Adds the instance if no instance has these keys.
   * @throws {ConfigurationError} for an unknown attribute, or a key without a value. Nothing is sent.
   */
  async put(values: ElementValues, options?: PutElementOptions): Promise<PlainElement> {
    if (typeof values?.attributes !== "object" || values.attributes === null) {
      throw new ConfigurationError("attributes", "must be a plain object");
    }
    for (const name of Object.keys(values.attributes)) this.#checkAttribute(name);
    if ("elementType" in values) {
      if (values.elementType === this.name) return this.#calls.putElement(values as PlainElement, options);
      throw new ConfigurationError("elementType", `is ${values.elementType}, not ${this.name}`);
    }
    const keys = Object.fromEntries(
      this.keys.map((name) => [name, this.#keyValue(name, values.attributes[name])]),
    );
    const { attributes, subElements = [] } = values;
    return this.#calls.putElement(
      { elementType: this.name, keys, attributes: { ...attributes }, subElements: [...subElements] },
      options,
    );
  }

  /** Deletes the instance with these keys. */
  async delete(keys: Readonly<Record<string, string>> = {}, options?: CallOptions): Promise<void> {
    this.#checkKeys(keys);
    const given = Object.keys(keys).length > 0 && { keys };
    await this.#calls.deleteConfigElement({ elementType: this.name, ...given }, options);
  }

  #checkKeys(keys: Readonly<Record<string, string>>): void {
    if (typeof keys !== "object" || keys === null) {
      throw new ConfigurationError("keys", "must be an object of names and values");
    }
    const known = this.keys;
    for (const name of Object.keys(keys)) {
      this.#checkAttribute(name, "keys");
      if (known.length === 0 || known.includes(name)) continue;
      throw new ConfigurationError(
        `keys.${name}`,
        `is not a key. The keys of ${this.name} are ${known.join(", ")}`,
      );
    }
    for (const name of known) this.#keyValue(name, keys[name], "keys");
  }

  #checkAttribute(name: string, place = "attributes"): void {
    if (this.attributes.has(name)) return;
    throw new ConfigurationError(
      `${place}.${name}`,
      `is not an attribute of ${this.name}. Valid attributes: ${[...this.attributes.keys()].join(", ")}`,
    );
  }

  /** If the key has several values, the first one selects the instance. */
  #keyValue(name: string, given: AttributeValue | undefined, place = "attributes"): string {
    const value = place === "attributes" && Array.isArray(given) ? given[0] : given;
    if (typeof value === "string" && value !== "") return value;
    throw new ConfigurationError(
      `${place}.${name}`,
      `is missing. The keys of ${this.name} are ${this.keys.join(", ")}`,
    );
  }

  #keysIn(element: ConfigElement): Record<string, string> {
    const values = new Map(element.attribute.map(({ name, value }) => [name, value[0] ?? ""]));
    return Object.fromEntries(this.keys.map((name) => [name, values.get(name) ?? ""]));
  }
}
