import type { QueryFields } from "../../../generated/enterprise-manager/client.js";
import { type QueryFilter, writeFilter } from "./filter.js";

/**
 * Builds the `filter` of `query` and `queryReferences`, typed by the queried type.
 *
 * @example
 * const filter = queryFilter("BackupJobSession", ({ field, all }) =>
 *   all(field("Result", ">=", "Warning"), field("CreationTime", ">", new Date("2026-11-01T00:00:00Z"))),
 * );
 * for await (const session of em.paginate("query", { type: "BackupJobSession", filter })) {}
 */
export const queryFilter: QueryFilter<QueryFields> = writeFilter;
