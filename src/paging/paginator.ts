import type { Parameters } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import { paginateByLinks } from "./link.js";
import { type Paginator, paginate } from "./offset.js";
import { paginateByOpenLinks } from "./open-link.js";

/** Reads the collection of an operation in the style that its descriptor declares. `read`: one call for one page. */
export function paginatorOf<Item, Page>(
  operationId: string,
  { query = {}, open, path }: OperationDescriptor,
  pagination: NonNullable<OperationDescriptor["pagination"]>,
  parameters: Parameters,
  read: (page: Parameters) => Promise<Page>,
): Paginator<Item, Page> {
  if (pagination.style === "offset") return paginate(operationId, pagination, parameters, read);
  if (!open) return paginateByLinks(operationId, pagination, Object.keys(query), parameters, read);
  const isInQuery = (name: string) => name !== "body" && !path.includes(`{${name}}`);
  return paginateByOpenLinks(operationId, pagination, isInQuery, parameters, read);
}
