import type { OperationDescriptor } from "../contract/descriptor.js";
import { isXml } from "../contract/media-types.js";
import type { XmlSchema } from "../contract/schema.js";
import { ConfigurationError, DecodeError } from "../errors/index.js";
import type { HttpResponse } from "../http/step.js";
import { bytesDecoder, type XmlByteReading, type XmlCodec, xmlCodec } from "../xml/codec.js";
import { isHtml, looksLikeJson } from "../xml/faults.js";
import { jsonCodec } from "../xml/json/codec.js";
import type { Bodies } from "./bodies.js";
import { encodeBody } from "./json-bodies.js";
import { charsetOf, empty, knownCharsetOf, mediaTypeOf, textOf, unreadable } from "./reply-text.js";

interface XmlBodiesOptions {
  /** The target of references in descriptors: the generated `schemas`. */
  readonly schemas: Readonly<Record<string, XmlSchema>>;
  /** Schema of every error body. */
  readonly error: XmlSchema;
  /**
   * Name of the root element of error bodies whose schema is partly a guess. A body that does not fit is then read without a
   * schema, by its root element only: the schema might leave out the message.
   */
  readonly openError?: string | undefined;
  /** The media type of responses, if there is a choice. A response is decoded in whichever form it arrives. */
  readonly mediaType?: "xml" | "json" | undefined;
  /** Longest body, in bytes. */
  readonly maxBytes: number;
}

interface Codecs {
  readonly xml: ReturnType<typeof bytesDecoder>;
  /** For request bodies. A member that the schema does not name is an error, because it would be silently left out. */
  readonly strict: XmlCodec;
  readonly json: ReturnType<typeof jsonCodec>;
}

/** XML bodies by schema. Responses may also be JSON: the same schema decodes them to the same value. */
export function xmlBodies(options: XmlBodiesOptions): Bodies {
  const { schemas, error, openError, mediaType = "xml", maxBytes } = options;
  const components = { schemas };
  const limits = { bytes: maxBytes };
  // Created on first use: a script uses only a few of hundreds of schemas.
  const made = new WeakMap<XmlSchema, Codecs>();
  const codecsOf = (schema: XmlSchema): Codecs => {
    let codecs = made.get(schema);
    if (codecs === undefined) {
      codecs = {
        xml: bytesDecoder({ schema, components, limits }),
        strict: xmlCodec({ schema, components, limits, strict: true }),
        json: jsonCodec({ schema, components, limits }),
      };
      made.set(schema, codecs);
    }
    return codecs;
  };
  const read = (schema: XmlSchema, reply: HttpResponse, text: string, call: XmlByteReading): unknown => {
    const { xml, json } = codecsOf(schema);
    return isJson(reply, text) ? json.decode(reply.body, call) : xml(reply.body, call);
  };
  const openSchema: XmlSchema | undefined =
    openError === undefined ? undefined : { xml: { name: openError } };
  return {
    form: "text",
    headers: (descriptor, withBody) => headersOf(descriptor, withBody, mediaType),
    encode(body, { body: type = "", bodySchema }, operationId) {
      if (!isXml(type) || bodySchema === undefined) return encodeBody(operationId, type, body);
      try {
        return codecsOf(bodySchema).strict.encode(body);
      } catch (cause) {
        throw inBody(cause, operationId);
      }
    },
    decode(reply, { resultSchema }, context, onUnknown) {
      const text = textOf(reply);
      if (resultSchema === undefined) {
        // The spec promises no body, so a body is ignored. But an HTML page is an error: it comes from another sender.
        if (isHtml(text) || mediaTypeOf(reply.headers) === "text/html")
          throw unreadable(reply, text, "an empty body", context, new SyntaxError("HTML"));
        return undefined;
      }
      if (reply.body.byteLength === 0) throw empty(reply, context);
      try {
        return read(resultSchema, reply, text, { charset: charsetOf(reply.headers), onUnknown });
      } catch (cause) {
        if (!(cause instanceof DecodeError)) throw cause;
        throw unreadable(reply, text, "what the spec promises", context, cause);
      }
    },
    decodeError(reply) {
      if (reply.body.byteLength === 0) return undefined;
      const text = textOf(reply);
      if (isHtml(text)) return text;
      const charset = knownCharsetOf(reply);
      let isWhole = true;
      const onUnknown = () => {
        isWhole = false;
      };
      const body = attempt(() => read(error, reply, text, { charset, onUnknown }));
      if (openSchema === undefined || (isWhole && body !== undefined)) return body ?? text;
      return attempt(() => codecsOf(openSchema).xml(reply.body, { charset })) ?? body ?? text;
    },
  };
}

/** `undefined` for a body that cannot be read. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * `Accept` and `Content-Type` must match: a server that finds JSON in `Accept` reads the request as JSON too. So a
 * request with an XML body accepts XML.
 */
function headersOf(
  { body, accept = "application/xml", resultSchema, json }: OperationDescriptor,
  withBody: boolean,
  mediaType: "xml" | "json",
): Record<string, string> {
  if (withBody) return { "content-type": body as string, accept };
  const offered = json === true || resultSchema === undefined;
  const type = mediaType === "json" && offered ? "application/json" : accept;
  return { "content-type": type, accept: type };
}

/** Decides by the text itself, and only for other text by the declared media type. */
function isJson({ headers }: HttpResponse, text: string): boolean {
  return looksLikeJson(text) || (mediaTypeOf(headers).includes("json") && !/^\s*</.test(text));
}

/** Replaces the root element in the path by `body`: the codec starts its paths with the root element. */
function inBody(error: unknown, operationId: string): unknown {
  if (!(error instanceof ConfigurationError)) return error;
  const { option, message } = error;
  const path = option.replace(/^[^.[]*/, "body");
  return new ConfigurationError(path, message.slice(option.length + 1), { operationId, cause: error });
}
