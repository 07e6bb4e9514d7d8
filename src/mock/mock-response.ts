import type { IncomingHttpHeaders } from "node:http";
import { isJson, isXml } from "../contract/media-types.js";
import { forStatus, mediaTypeOf, type XmlContent } from "./content.js";
import type { MockOperation } from "./mock-spec.js";
import { chooseMediaType } from "./negotiate.js";
import type { Bodies } from "./request-inspector.js";
import { type Violation, violation } from "./violations.js";

/** A response in the media type that the request accepts. */
export interface MockResponse {
  readonly contentType: string;
  readonly body: Buffer;
}

/** A range of media types with its parameters. */
const range = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+( *; *[\w!#$&^.+-]+=[\w!#$&^.+-]+)*$/;

/**
 * The `Accept` header for Prism. Prism sees XML as JSON, and does not support a server that always responds in one
 * type.
 */
export function acceptForPrism(
  { xml, contentType }: MockOperation,
  accept: string | undefined,
): string | undefined {
  if (xml !== undefined) return "application/json, */*";
  if (contentType !== undefined) return "*/*";
  // The parser of Prism throws an error that nobody catches, which would end the process.
  return accept?.split(",").every((part) => range.test(part.trim())) ? accept : undefined;
}

/** The headers of a response of Prism. Prism sends a media type without its parameters. */
export function withContentType(
  { contentType }: MockOperation,
  headers: IncomingHttpHeaders,
): IncomingHttpHeaders {
  if (contentType === undefined || mediaTypeOf(headers["content-type"]) !== mediaTypeOf(contentType)) {
    return headers;
  }
  return { ...headers, "content-type": contentType };
}

/** Writes a value in the media type that the request accepts, or in the first one in the spec. */
export function writeResponse(
  { xml, json }: Bodies,
  content: XmlContent,
  accept: string | undefined,
  body: Buffer,
): MockResponse {
  const { mediaTypes } = content;
  const type = chooseMediaType(accept, mediaTypes) ?? (mediaTypes[0] as string);
  const value = () => JSON.parse(body.toString("utf8")) as unknown;
  if (isXml(type))
    return { contentType: `${type}; charset=utf-8`, body: Buffer.from(xml.encode(content, value())) };
  return { contentType: type, body: isJson(type) ? Buffer.from(json.encode(content, value())) : body };
}

/**
 * Converts a response of Prism to the form of the server, if the spec has XML for it: to XML or JSON, as the request
 * accepts. `undefined` for a response that stays as it is: other media types, and problem details of Prism itself.
 */
export function translate(
  bodies: Bodies,
  operation: MockOperation,
  accept: string | undefined,
  reply: { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer },
): MockResponse | undefined {
  const content = forStatus(operation.xml?.responses, reply.status);
  if (content === undefined || reply.body.byteLength === 0) return undefined;
  if (mediaTypeOf(reply.headers["content-type"]) !== "application/json") return undefined;
  return writeResponse(bodies, content, accept, reply.body);
}

/** The violation of a request that accepts none of the media types of the operation. */
export function unacceptable({ xml }: MockOperation, accept: string | undefined): Violation[] {
  const offers = [...(xml?.responses ?? [])].filter(([status]) => status.startsWith("2"));
  const mediaTypes = [...new Set(offers.flatMap(([, content]) => content.mediaTypes))];
  if (mediaTypes.length === 0 || chooseMediaType(accept, mediaTypes) !== undefined) return [];
  const message = `Request header accept must allow one of: ${mediaTypes.join(", ")}`;
  return [violation(406, ["header", "accept"], message)];
}
