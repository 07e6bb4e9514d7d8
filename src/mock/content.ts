import type { XmlSchema } from "../xml/index.js";
import { resolve } from "./pointer.js";

/** A body that travels as XML, and perhaps as JSON too. In the view for Prism it is JSON. */
export interface XmlContent {
  /** As the description lists them. The first is what a caller gets who asks for nothing. */
  readonly mediaTypes: readonly string[];
  readonly schema: XmlSchema;
}

/** The bodies of an operation that travel as XML. */
export interface XmlMessages {
  readonly request: XmlContent | undefined;
  /** By status, as declared: `200`, `4XX`, `default`. */
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

/** Of a request body or a response. `x-media-types` was put there when the view was made. */
export function xmlContentOf(document: unknown, message: unknown): XmlContent | undefined {
  const { content = {} } = resolve<Message | undefined>(document, message) ?? {};
  for (const { schema = {}, "x-media-types": mediaTypes } of Object.values(content)) {
    if (mediaTypes !== undefined) return { mediaTypes, schema };
  }
  return undefined;
}

/** Without its parameters, in lower case. */
export function mediaTypeOf(contentType: string | null | undefined): string | undefined {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() || undefined;
}

/** The entry for a status: that of its own, of its class, or the default. */
export function forStatus<T>(entries: ReadonlyMap<string, T> | undefined, status: number): T | undefined {
  return entries?.get(String(status)) ?? entries?.get(`${String(status)[0]}XX`) ?? entries?.get("default");
}
