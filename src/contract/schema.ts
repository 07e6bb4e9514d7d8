/** The keywords of an OpenAPI 3.1 schema that decide how XML is read and written. Other keywords are ignored. */
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
  /** The property is the text of its element. The element has attributes too. */
  readonly "x-xml-text"?: boolean;
  /**
   * The number is an identifier. A number that JavaScript cannot hold exactly is an error. Without this keyword, such a
   * number is left out of its object.
   */
  readonly "x-exact"?: boolean;
  /**
   * One of these members is always present. An object with none of them, but with content that the schema does not
   * name, is of another kind.
   */
  readonly "x-lists"?: readonly string[];
  /**
   * In JSON, the items of this wrapped array are in an object, under this name: `Jobs: {Jobs: []}`. Has no effect on
   * XML.
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

/** The `components` of a spec that references can point to. */
export interface XmlComponents {
  readonly schemas?: Readonly<Record<string, XmlSchema | boolean>>;
}
