/** XML by schema: one OpenAPI 3.1 schema decides how a document is read and written. */

export type { XmlComponents, XmlObject, XmlSchema } from "../contract/schema.js";
export {
  type XmlByteReading,
  type XmlCodec,
  type XmlCodecOptions,
  type XmlReading,
  xmlCodec,
} from "./codec.js";
export type { ByteStream } from "./decode-session.js";
export type { XmlLimits } from "./reader/reader.js";
