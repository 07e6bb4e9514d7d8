import { isJson, isXml } from "../../contract/media-types.js";
import { type Violation, violation } from "../check/violations.js";
import type { MockOperation } from "../mock-spec.js";
import { parseBody } from "../record/recorder.js";
import { mediaTypeOf, type XmlContent } from "../spec/content.js";
import type { Bodies } from "./bodies.js";

/** The body of a request, decoded according to the spec. */
export interface RequestBody {
  /** JSON, a form, or XML of the spec as a value, anything else as text. */
  readonly value: unknown;
  /** The body for Prism: a value with the media type of JSON, else text. `null` without a body. */
  readonly forPrism: unknown;
  readonly contentType: string | undefined;
  /** The body could not be decoded, so Prism gets no body. */
  readonly dropped: boolean;
  readonly violations: readonly Violation[];
}

export async function readRequestBody(
  operation: MockOperation,
  bytes: Buffer,
  contentType: string | undefined,
  bodies: Bodies,
): Promise<RequestBody> {
  const mediaType = mediaTypeOf(contentType);
  const content = operation.xml?.request;
  if (content !== undefined && bytes.byteLength > 0) {
    if (mediaType === undefined || !content.mediaTypes.includes(mediaType)) {
      const message = `Supported content types: ${content.mediaTypes.join(", ")}`;
      return unreadable(bytes, contentType, [violation(415, [], message)]);
    }
    if (isXml(mediaType) || isJson(mediaType)) {
      const { value, violations } = isXml(mediaType)
        ? await bodies.xml.decode(content, bytes, "request")
        : readJsonBody(bodies, content, bytes, mediaType);
      if (violations.length > 0) return unreadable(bytes, contentType, violations);
      return { value, forPrism: value, contentType: "application/json", dropped: false, violations };
    }
  }
  try {
    const value = parseBody(bytes, mediaType);
    const isValue = value === undefined || isJson(mediaType ?? "");
    // Prism reads a form itself.
    const forPrism = isValue ? (value ?? null) : bytes.toString("utf8");
    return { value, forPrism, contentType, dropped: false, violations: [] };
  } catch {
    // Prism would not report a violation for this.
    return unreadable(bytes, contentType, [noJson]);
  }
}

const noJson = violation("json", ["body"], "Request body must be JSON");

function readJsonBody({ json }: Bodies, content: XmlContent, bytes: Buffer, mediaType: string) {
  let parsed: unknown;
  try {
    parsed = parseBody(bytes, mediaType);
  } catch {
    return { value: undefined, violations: [noJson] };
  }
  return json.decode(content, parsed, "request");
}

function unreadable(
  bytes: Buffer,
  contentType: string | undefined,
  violations: readonly Violation[],
): RequestBody {
  return { value: bytes.toString("utf8"), forPrism: null, contentType, dropped: true, violations };
}

/** Removes the violation of a missing body if the body was only withheld from Prism. */
export function ofRequest(body: RequestBody, found: readonly Violation[]): Violation[] {
  if (!body.dropped) return [...found];
  return found.filter(({ code, message }) => code !== "required" || message !== "Body parameter is required");
}
