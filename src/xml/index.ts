/** XML by schema: one OpenAPI 3.1 schema decides how a document is read and written. */

export { type XmlCodec, xmlCodec } from "./codec.js";
export type { XmlByteReading, XmlCodecOptions, XmlReading } from "./codec-options.js";
export type { ByteStream } from "./reader/byte-stream.js";
export type { XmlLimits } from "./reader/reader.js";
export type { XmlComponents, XmlObject, XmlSchema } from "./schema/schema.js";
