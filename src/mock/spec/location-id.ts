import { forStatus } from "./content.js";
import { resolve } from "./references.js";

/** The response header with the id of an async action, and the request header that sets this id. */
export interface LocationId {
  /** A header with a URL. The id is its last segment. */
  readonly header: string;
  readonly request: string;
}

/** By lower-case name. Not the type of Node, because published types must not need it. */
type Headers = Readonly<Record<string, string | string[] | undefined>>;

interface Response {
  readonly "x-long-running-operation"?: { readonly id?: Partial<LocationId> };
}

/** By status, as in the spec. */
export function locationIdsOf(
  document: unknown,
  responses: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, LocationId> {
  return new Map(
    Object.entries(responses).flatMap(([status, response]) => {
      const { header, request } = resolve<Response>(document, response)["x-long-running-operation"]?.id ?? {};
      return header === undefined || request === undefined ? [] : [[status, { header, request }]];
    }),
  );
}

/**
 * Replaces the id in the header by the id of the request. Otherwise all async actions of a mock would have the id of
 * the example.
 */
export function withLocationId<Answered extends Headers>(
  { sentIds }: { readonly sentIds?: ReadonlyMap<string, LocationId> },
  sent: Headers,
  { status, headers }: { readonly status: number; readonly headers: Answered },
): Answered {
  const declared = forStatus(sentIds, status);
  const id = declared && sent[declared.request.toLowerCase()]?.toString();
  const name = declared?.header.toLowerCase() ?? "";
  const url = headers[name]?.toString();
  // Replaces only the last segment. The address stays that of the example.
  return id === undefined || url === undefined
    ? headers
    : { ...headers, [name]: url.slice(0, url.lastIndexOf("/") + 1) + id };
}
