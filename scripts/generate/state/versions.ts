import type { VersionsSpec } from "../../../src/mock/state/version-spec.js";
import { atPointer } from "../../../src/pointer.js";
import type { OpenApiDocument, Operation, ResponseObject } from "../openapi.js";
import type { DeclaredState } from "./declared.js";
import { replyOf } from "./replies.js";
import { resultExample } from "./shapes.js";

/** The versions that the example of an operation lists, and the response to another one. */
export function versionsOf(
  document: OpenApiDocument,
  operations: readonly Operation[],
  { versions }: DeclaredState,
): VersionsSpec | undefined {
  if (versions === undefined) return undefined;
  const { in: place, parameter, operation: id, at, name = "", others = [], status, example } = versions;
  const lists = operations.find((operation) => operation.id === id);
  const takes = operations.find(({ parameters }) =>
    parameters.some((candidate) => candidate.in === place && candidate.name === parameter),
  );
  if (lists === undefined || takes === undefined) throw new Error(`${id} lists no values of ${parameter}`);
  const body = resultExample(document, lists);
  const listed = at.flatMap((pointer) => [atPointer(body, pointer) ?? []].flat() as unknown[]);
  const headers = headerExamples(takes.responses[String(status)] as ResponseObject);
  return {
    in: place,
    parameter,
    known: [...listed.map((entry) => String(atPointer(entry, name))), ...others],
    refused: {
      ...replyOf(document, takes, String(status), example),
      ...(Object.keys(headers).length > 0 && { headers }),
    },
  };
}

/** The headers of a response by their examples. */
export function headerExamples({
  headers = {},
}: ResponseObject & { headers?: object }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers as Record<string, { examples?: Record<string, { value: string }> }>).flatMap(
      ([name, { examples }]) => {
        const [first] = Object.values(examples ?? {});
        return first === undefined ? [] : [[name, first.value]];
      },
    ),
  );
}
