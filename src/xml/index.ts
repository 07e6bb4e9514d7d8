/** XML by schema: one OpenAPI 3.1 schema decides how a document is read and written. */
export { type ByteStream, type XmlCodec, type XmlCodecOptions, xmlCodec } from "./codec.js";
export type { XmlLimits } from "./reader.js";
export type { XmlComponents, XmlObject, XmlSchema } from "./schema.js";
