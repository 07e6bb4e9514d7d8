import { forStatus } from "./content.js";
import { resolve } from "./pointer.js";

/** Where an answer names what runs behind it, and the header of the request whose value that is, if it was sent. */
export interface LocationId {
  /** A URL; the id is its last segment. */
  readonly header: string;
  readonly request: string;
}

/** By lower-case name. Not the type of Node: what is published must do without it. */
type Headers = Readonly<Record<string, string | string[] | undefined>>;

interface Response {
  readonly "x-long-running-operation"?: { readonly id?: Partial<LocationId> };
}

/** By status, as declared. */
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

/** Without it all that is begun on one mock would have the id of the example. */
export function withLocationId<Answered extends Headers>(
  { sentIds }: { readonly sentIds?: ReadonlyMap<string, LocationId> },
  sent: Headers,
  { status, headers }: { readonly status: number; readonly headers: Answered },
): Answered {
  const declared = forStatus(sentIds, status);
  const id = declared && sent[declared.request.toLowerCase()]?.toString();
  const name = declared?.header.toLowerCase() ?? "";
  const url = headers[name]?.toString();
  // Only the last segment: the address stays that of the example.
  return id === undefined || url === undefined
    ? headers
    : { ...headers, [name]: url.slice(0, url.lastIndexOf("/") + 1) + id };
}
