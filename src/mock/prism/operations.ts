import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import type { MockOperation, OpenApiView } from "../mock-spec.js";
import { forStatus } from "../spec/content.js";
import { resolve } from "../spec/references.js";
import type { PreparedContent, PreparedOperation, PreparedOperations } from "./prepared.js";

/** An operation in the form of Prism. */
export type PrismOperation = IHttpOperation;

/** What the bodies of a response may be. Empty for a status that the operation does not have. */
export function contentsFor({ responses }: PrismOperation, status: number): readonly IMediaTypeContent[] {
  return forStatus(new Map(responses.map(({ code, contents = [] }) => [code, contents])), status) ?? [];
}

interface ExampleHolder {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >;
}

/**
 * Completes a prepared operation with the examples of the document. Prism keeps what it has compiled by the identity of
 * schemas and parameters, so an operation is completed once.
 * @param schemaFor returns the object that stands for a schema: the same for the same reference
 */
export function completeOperation(
  { operationId, object }: MockOperation,
  { operations }: PreparedOperations,
  document: OpenApiView,
  schemaFor: (schema: unknown) => unknown,
): PrismOperation {
  const prepared = operations[operationId] as PreparedOperation;
  const contentsOf = (contents: readonly PreparedContent[], holder: unknown) => {
    const { content = {} } = resolve<ExampleHolder | undefined>(document, holder) ?? {};
    return contents.map(({ mediaType, schema, encodings = [] }) => ({
      id: mediaType,
      mediaType,
      encodings,
      ...(schema !== undefined && { schema: schemaFor(schema) }),
      examples: Object.entries(content[mediaType]?.examples ?? {}).map(([key, { value }]) => ({
        id: key,
        key,
        value,
      })),
    })) as unknown as IMediaTypeContent[];
  };
  const { request, responses, ...rest } = prepared;
  return {
    id: operationId,
    iid: operationId,
    ...rest,
    request: {
      ...request,
      ...(request.body && {
        body: { ...request.body, contents: contentsOf(request.body.contents, object.requestBody) },
      }),
    },
    responses: responses.map((response) => ({
      ...response,
      contents: contentsOf(response.contents, object.responses[response.code]),
    })),
  } as unknown as PrismOperation;
}
