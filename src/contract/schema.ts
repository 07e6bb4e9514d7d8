/** The part of an OpenAPI 3.1 schema that decides how XML is read and written. Anything else in it is ignored. */
export interface XmlSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, XmlSchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | XmlSchema;
  readonly items?: XmlSchema | boolean;
  readonly allOf?: readonly (XmlSchema | boolean)[];
  readonly oneOf?: readonly (XmlSchema | boolean)[];
  readonly anyOf?: readonly (XmlSchema | boolean)[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  /** The XML Object of OpenAPI 3.1, section 4.8.26. */
  readonly xml?: XmlObject;
  /** The property is the text of its element, which has attributes besides. */
  readonly "x-xml-text"?: boolean;
  /**
   * The number names something, such as an id: one that JavaScript cannot hold exactly is an error. Anywhere else such a
   * number is left out of its object.
   */
  readonly "x-exact"?: boolean;
  /**
   * One of these members is always there: an object with none of them, but with something that the schema does not name, is
   * something else.
   */
  readonly "x-lists"?: readonly string[];
  /**
   * JSON has the items of this wrapped array in an object, under this name: `Jobs: {Jobs: []}`. XML is not concerned.
   */
  readonly "x-json-list"?: string;
}

export interface XmlObject {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  readonly wrapped?: boolean;
}

/** The `components` of a description, as far as references lead there. */
export interface XmlComponents {
  readonly schemas?: Readonly<Record<string, XmlSchema | boolean>>;
}
