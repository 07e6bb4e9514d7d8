import { isJson, isXml } from "../../contract/media-types.js";
import { type Violation, violation } from "../check/violations.js";
import type { UpstreamReply } from "../live/upstream.js";
import type { MockOperation } from "../mock-spec.js";
import { forStatus, mediaTypeOf } from "../spec/content.js";
import type { Bodies } from "./bodies.js";

/** The body of a server's response, decoded according to the spec. */
export interface ResponseBody {
  /** The value for the record, or text for other bodies. */
  readonly value: unknown;
  /** Media type for Prism: XML was converted to JSON. */
  readonly contentType: string | undefined;
  readonly violations: readonly Violation[];
  /** The body could not be decoded, so violations that Prism reports for it are ignored. */
  readonly unreadable: boolean;
}

export async function readResponseBody(
  { xml, json: jsonBodies }: Bodies,
  operation: MockOperation,
  { status, headers, body }: UpstreamReply,
): Promise<ResponseBody> {
  const mediaType = mediaTypeOf(headers["content-type"]?.toString());
  const content = forStatus(operation.xml?.responses, status);
  const json = "application/json";
  if (body.byteLength === 0)
    return { value: undefined, contentType: mediaType, violations: [], unreadable: false };
  if (content !== undefined && !content.mediaTypes.includes(mediaType ?? "")) {
    const message = `The received media type "${mediaType ?? ""}" is none of: ${content.mediaTypes.join(", ")}`;
    return refused(body, json, violation(415, ["header", "content-type"], message, "response"));
  }
  if (content !== undefined && isXml(mediaType as string)) {
    const { value, violations } = await xml.decode(content, body, "response");
    return { value, contentType: json, violations, unreadable: value === undefined };
  }
  if (mediaType === undefined || !isJson(mediaType)) {
    return { value: body.toString("utf8"), contentType: mediaType, violations: [], unreadable: false };
  }
  let parsed: unknown;
  try {
    // TextDecoder removes the byte order mark that some servers send before JSON.
    parsed = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return refused(body, mediaType, violation("json", ["body"], "Response body must be JSON", "response"));
  }
  if (content === undefined)
    return { value: parsed, contentType: mediaType, violations: [], unreadable: false };
  const { value, violations } = jsonBodies.decode(content, parsed, "response");
  const unreadable = value === undefined;
  return { value: unreadable ? parsed : value, contentType: json, violations, unreadable };
}

function refused(body: Buffer, contentType: string, fault: Violation): ResponseBody {
  return { value: body.toString("utf8"), contentType, violations: [fault], unreadable: true };
}

/** The violations of a response: those found while decoding it, and those of Prism. */
export function ofResponse(
  { violations, unreadable }: ResponseBody,
  found: readonly Violation[],
): Violation[] {
  const kept = found.filter(
    ({ location: [side, place] }) => !(unreadable && side === "response" && place === "body"),
  );
  return [...kept, ...violations];
}
