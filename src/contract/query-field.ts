/** Use of a query field: filtering or sorting. */
export type QueryFieldUse = "filter" | "sort";

/** A field that a query filters or sorts by. Only a type: no such object exists. */
export interface QueryField<Value, Use extends QueryFieldUse = QueryFieldUse> {
  /** The type of values that the field is compared with. */
  readonly value: Value;
  readonly use: Use;
}

/** Names of the `Fields` with the use `Use`. */
export type FieldFor<Fields, Use extends QueryFieldUse> = {
  [Name in keyof Fields & string]: Fields[Name] extends { readonly use: infer Uses }
    ? Use extends Uses
      ? Name
      : never
    : never;
}[keyof Fields & string];
