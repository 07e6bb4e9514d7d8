import { deferredOf, type ResponseObject } from "../openapi.js";

/** A node of the spec that can have a description. */
export type Described = Record<string, unknown> & { description?: string };

/**
 * What extensions say to a reader, by the name of the extension; those of operations are in `operation-words.ts`. The
 * others (`x-attach`, `x-client-managed`, `x-refusal`, `x-response-media-type`) concern only the SDK and its mock.
 */
const words: Readonly<Record<string, (value: never, node: Described) => string | undefined>> = {
  "x-api-versions": (versions: string[]) => `**Versions of the API:** ${versions.join(", ")}.`,
  "x-releases": (releases: string[]) => `**Releases:** ${releases.join(", ")}.`,
  "x-extensible-enum": (values: string[]) => `Known values: ${code(values)}. Other values are possible.`,
  "x-json-list": (name: string) =>
    `In JSON, an object is around this array, which is its member \`${name}\`.`,
  "x-lists": (names: string[]) => `One of these members is always there: ${code(names)}.`,
  "x-xml-text": () => "In XML, this is the text of the element.",
  "x-exact": () => "This number identifies something: all its digits count.",
  "x-urn-type": (types: string[], { description }) =>
    types.every((type) => description?.includes(`urn:${type}:`))
      ? undefined
      : `Lists return this id as ${code(types.map((type) => `urn:${type}:<guid>`))}. Send only the GUID.`,
  "x-long-running-operation": (_, node) => deferredWords(node as ResponseObject),
};

/** Adds what the extensions of a node say to its description. */
export function describeExtensions(node: Described): void {
  const sentences = Object.entries(node).flatMap(
    ([name, value]) => words[name]?.(value as never, node) ?? [],
  );
  if (sentences.length === 0) return;
  const before = typeof node.description === "string" ? [node.description.trim()] : [];
  node.description = [...before, ...sentences].join("\n\n");
}

interface Deferred {
  id: { header: string };
  status: { operationId: string; state: string };
  states: Record<string, string[]>;
  result?: { operationId: string };
  cancel?: { operationId: string };
}

/** How the result of an accepted request is got. */
function deferredWords(response: ResponseObject): string | undefined {
  const definition = deferredOf(response) as Deferred | undefined;
  if (definition === undefined) return undefined;
  const { id, status, states, result, cancel } = definition;
  return [
    `Poll \`${status.operationId}\` with the id at the end of the header \`${id.header}\` while \`${status.state}\` is ${code(states.running ?? [])}.`,
    result && `Then \`${result.operationId}\` returns the result.`,
    cancel && `\`${cancel.operationId}\` stops the work.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function code(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
