import type { XmlSchema } from "../../xml/index.js";
import { resolve } from "./references.js";

/** A body that is sent as XML, and perhaps as JSON too. In the spec for Prism it is JSON. */
export interface XmlContent {
  /** In the order of the spec. The first one is the default without `Accept`. */
  readonly mediaTypes: readonly string[];
  readonly schema: XmlSchema;
}

/** The XML bodies of an operation. */
export interface XmlMessages {
  readonly request: XmlContent | undefined;
  /** By status, as in the spec: `200`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, XmlContent>;
}

interface Message {
  readonly content?: Readonly<
    Record<string, { readonly schema?: XmlSchema; readonly "x-media-types"?: readonly string[] }>
  >;
}

/** `undefined` for an operation without XML. */
export function xmlMessagesOf(
  document: unknown,
  requestBody: unknown,
  responses: Readonly<Record<string, unknown>>,
): XmlMessages | undefined {
  const request = xmlContentOf(document, requestBody);
  const found = new Map<string, XmlContent>();
  for (const [status, response] of Object.entries(responses)) {
    const content = xmlContentOf(document, response);
    if (content !== undefined) found.set(status, content);
  }
  return request === undefined && found.size === 0 ? undefined : { request, responses: found };
}

/** The content of a request body or a response. The generator has added `x-media-types`. */
export function xmlContentOf(document: unknown, message: unknown): XmlContent | undefined {
  const { content = {} } = resolve<Message | undefined>(document, message) ?? {};
  for (const { schema = {}, "x-media-types": mediaTypes } of Object.values(content)) {
    if (mediaTypes !== undefined) return { mediaTypes, schema };
  }
  return undefined;
}

/** The media type without parameters, in lower case. */
export function mediaTypeOf(contentType: string | null | undefined): string | undefined {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() || undefined;
}

/** The entry for a status: for the status itself, its class, or the default. */
export function forStatus<T>(entries: ReadonlyMap<string, T> | undefined, status: number): T | undefined {
  return entries?.get(String(status)) ?? entries?.get(`${String(status)[0]}XX`) ?? entries?.get("default");
}
