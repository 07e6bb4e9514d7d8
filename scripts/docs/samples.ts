import { isJson, isXml } from "../../src/contract/media-types.js";
import type { XmlSchema } from "../../src/contract/schema.js";
import { xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import {
  isReference,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type RequestBody,
  type ResponseObject,
  resolve,
} from "../generate/openapi.js";

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

/** Encodes the examples as they are sent: XML with its root and attributes, JSON with its lists as the server nests them. */
export function samplesAsOnTheWire(document: OpenApiDocument): void {
  const { responses, requestBodies } = document.components ?? {};
  const messages = [
    ...Object.values(responses ?? {}),
    ...Object.values(requestBodies ?? {}),
    ...operationsOf(document).flatMap(({ object }) => [
      object.requestBody,
      ...Object.values(object.responses),
    ]),
  ] as (Partial<RequestBody & ResponseObject> | undefined)[];
  for (const message of messages) {
    if (message?.content) message.content = written(document, message.content);
  }
}

function written(document: OpenApiDocument, content: Record<string, MediaType>): Record<string, MediaType> {
  if (!Object.keys(content).some(isXml)) return content;
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const schema = media.schema as XmlSchema | undefined;
      const examples = media.examples as Record<string, Example> | undefined;
      if (schema === undefined || examples === undefined || !(isXml(type) || isJson(type)))
        return [type, media];
      const codec = { schema, components: document.components as { schemas?: Record<string, XmlSchema> } };
      const write = isXml(type)
        ? (value: unknown) => indented(xmlCodec(codec).encode(value))
        : (value: unknown) => JSON.parse(jsonCodec(codec).encode(value)) as unknown;
      const shown = Object.entries(examples).map(([name, example]) => {
        const { value, ...rest } = isReference(example) ? resolve<Example>(document, example) : example;
        return [name, { ...rest, value: write(value) }];
      });
      return [type, { ...media, examples: Object.fromEntries(shown) }];
    }),
  );
}

/** Puts each element on a line of its own. An element with only text stays on one line. */
export function indented(xml: string): string {
  let depth = 0;
  return xml
    .replace(/^<\?xml[^>]*\?>/, "")
    .replaceAll("><", ">\n<")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth--;
      const text = "  ".repeat(Math.max(depth, 0)) + line;
      if (/^<[^/!?]/.test(line) && !line.endsWith("/>") && !line.includes("</")) depth++;
      return text;
    })
    .join("\n");
}
