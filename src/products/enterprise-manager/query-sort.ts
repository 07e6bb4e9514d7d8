import type { QueryFields } from "../../../generated/enterprise-manager/client.js";
import type { FieldFor } from "../../contract/operation-types.js";
import { checkFieldName } from "./filter.js";

/** Names of the fields that a query of this type sorts by. An undocumented type takes any name. */
export type SortField<Type extends string> = Type extends keyof QueryFields
  ? FieldFor<QueryFields[Type], "sort">
  : string;

/**
 * The value of `sortAsc` or `sortDesc` for `query` and `queryReferences`, checked against the queried type. The
 * parameters themselves take the field of any type, and undocumented fields.
 *
 * @returns the given name.
 * @throws {ConfigurationError} for a name with characters other than letters, digits and `_`.
 * @example
 * const sortDesc = querySort("BackupJobSession", "CreationTime");
 * const { Entities } = await em.query({ type: "BackupJobSession", sortDesc, pageSize: 1 });
 */
export function querySort<Type extends keyof QueryFields | (string & {}), Name extends SortField<Type>>(
  _type: Type,
  field: Name,
): Name {
  checkFieldName(field);
  return field;
}
