/** What a field of a query serves for. */
export type QueryFieldUse = "filter" | "sort";

/** A field that a query filters or sorts by. It is a type only: no such object exists. */
export interface QueryField<Value, Use extends QueryFieldUse = QueryFieldUse> {
  /** What it is compared with. */
  readonly value: Value;
  readonly use: Use;
}

/** Names of those of `Fields` that serve for `Use`. */
export type FieldFor<Fields, Use extends QueryFieldUse> = {
  [Name in keyof Fields & string]: Fields[Name] extends { readonly use: infer Uses }
    ? Use extends Uses
      ? Name
      : never
    : never;
}[keyof Fields & string];
