import { isJson, isXml } from "../../contract/media-types.js";
import { type Violation, violation } from "../check/violations.js";
import type { MockOperation } from "../mock-spec.js";
import { contentsFor, type PrismOperation } from "../prism/operations.js";
import type { MockReply } from "../responder.js";
import { forStatus, mediaTypeOf, type XmlContent } from "../spec/content.js";
import { chooseMediaType } from "./accept.js";
import type { Bodies } from "./bodies.js";

/** A body in the media type that the request accepts. */
export interface WrittenBody {
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
  // The parser of Prism throws an error.
  return accept?.split(",").every((part) => range.test(part.trim())) ? accept : undefined;
}

/**
 * Writes the value of a reply as XML or JSON, in the media type that the request accepts, else in the first one of the
 * spec. `undefined` without a value.
 */
export function writeReply(
  bodies: Bodies,
  operation: MockOperation,
  prepared: PrismOperation,
  accept: string | undefined,
  reply: MockReply & { readonly content?: XmlContent | undefined },
): WrittenBody | undefined {
  const { status, value, mediaType } = reply;
  if (value === undefined) return undefined;
  const content = reply.content ?? forStatus(operation.xml?.responses, status);
  if (content !== undefined && (mediaType === undefined || mediaType === "application/json")) {
    return writeXmlOrJson(bodies, content, accept, value);
  }
  const offered = contentsFor(prepared, status).map((entry) => entry.mediaType);
  const type = mediaType ?? chooseMediaType(accept, offered) ?? offered[0] ?? "application/json";
  const text = typeof value === "string" && !isJson(type) ? value : JSON.stringify(value);
  // Prism knows a media type without its parameters.
  const isFixed = mediaTypeOf(operation.contentType) === type;
  return { contentType: isFixed ? (operation.contentType as string) : type, body: Buffer.from(text) };
}

/** Writes a value in the media type that the request accepts, or in the first one in the spec. */
export function writeXmlOrJson(
  { xml, json }: Bodies,
  content: XmlContent,
  accept: string | undefined,
  value: unknown,
): WrittenBody {
  const { mediaTypes } = content;
  const type = chooseMediaType(accept, mediaTypes) ?? (mediaTypes[0] as string);
  if (isXml(type))
    return { contentType: `${type}; charset=utf-8`, body: Buffer.from(xml.encode(content, value)) };
  return { contentType: type, body: Buffer.from(isJson(type) ? json.encode(content, value) : String(value)) };
}

/** The violation of a request that accepts none of the media types of the operation. */
export function unacceptable({ xml }: MockOperation, accept: string | undefined): Violation[] {
  const offers = [...(xml?.responses ?? [])].filter(([status]) => status.startsWith("2"));
  const mediaTypes = [...new Set(offers.flatMap(([, content]) => content.mediaTypes))];
  if (mediaTypes.length === 0 || chooseMediaType(accept, mediaTypes) !== undefined) return [];
  const message = `Request header accept must allow one of: ${mediaTypes.join(", ")}`;
  return [violation(406, ["header", "accept"], message)];
}
