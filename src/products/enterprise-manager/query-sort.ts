import type { QueryFields } from "../../../generated/enterprise-manager/client.js";
import type { FieldFor } from "../../contract/query-field.js";
import { checkFieldName } from "./filter.js";

/** Names of the fields that a query of this type sorts by. Of a type that is not documented nothing is known. */
export type SortField<Type extends string> = Type extends keyof QueryFields
  ? FieldFor<QueryFields[Type], "sort">
  : string;

/**
 * The value of `sortAsc` or `sortDesc` for `query` and `queryReferences`, checked by what is queried: the parameters themselves
 * take the field of any type, and fields that are not documented.
 *
 * @returns the name of the field, as it was given.
 * @throws {ConfigurationError} for a name of other than letters, digits and `_`.
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
