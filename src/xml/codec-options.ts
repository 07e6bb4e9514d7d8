import { ConfigurationError } from "../errors/index.js";
import {
  callback,
  checkOptions,
  count,
  flag,
  type OptionChecks,
  object,
  text,
} from "../options/check-options.js";
import type { CharsetOption } from "./reader/charset.js";
import type { XmlLimits } from "./reader/reader.js";
import type { XmlComponents, XmlSchema } from "./schema/schema.js";

export interface XmlCodecOptions extends XmlReading {
  /** Schema of the document, an OpenAPI 3.1 schema object. May be a `$ref` to one of the components. */
  readonly schema: XmlSchema;
  /** Where `#/components/…` references lead. */
  readonly components?: XmlComponents | undefined;
  /** Name of the root element. Default: `xml.name` of the schema, else the name of the component. */
  readonly rootName?: string | undefined;
  /**
   * What the schema does not name is an error, and so is a wrong order, a wrong namespace, or a number out of range.
   * Default `false`.
   */
  readonly strict?: boolean | undefined;
  readonly limits?: { readonly [Limit in keyof XmlLimits]?: XmlLimits[Limit] | undefined } | undefined;
}

/** Options of one reading. Each overrides the option of the same name of the codec. */
export interface XmlReading {
  /**
   * Called with the path of what is left out: elements, attributes and text of a document that the schema does not name
   * (`Task/Links/Link/@Title`), numbers out of range, and members of a value that is encoded (`Task.Links[0].Title`). What
   * it throws, the codec throws; when it gives a promise that rejects, the process is warned, once a codec.
   */
  readonly onUnknown?: ((path: string) => void) | undefined;
}

/** Options of one reading of bytes. */
export interface XmlByteReading extends XmlReading, CharsetOption {}

const checks: OptionChecks<keyof XmlCodecOptions> = {
  schema: object,
  components: object,
  rootName: text,
  onUnknown: callback,
  strict: flag,
  limits: { depth: count, attributes: count, bytes: count },
};

const readingChecks: OptionChecks<keyof XmlReading> = { onUnknown: callback };

const byteReadingChecks: OptionChecks<keyof XmlByteReading> = { ...readingChecks, charset: text };

/** @throws {ConfigurationError} for an option that is unknown, missing, or cannot be used. */
export function checkCodecOptions(options: XmlCodecOptions): void {
  checkOptions(options, checks);
  if (options.schema === undefined) throw new ConfigurationError("schema", "is missing");
}

export function checkReading(options: XmlReading): void {
  checkOptions(options, readingChecks);
}

export function checkByteReading(options: XmlByteReading): void {
  checkOptions(options, byteReadingChecks);
}
