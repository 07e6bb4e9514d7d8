import type { CallOptions } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";

/** The generated types of one operation. */
export interface OperationTypes {
  parameters: unknown;
  /** Whether the parameters may be left out. */
  optional: boolean;
  /** The body that a call returns. */
  result: unknown;
  /** The result of `wait()` on a handle of `begin()`. Only operations that can be followed have this member. */
  begun?: unknown;
  /** One item of a collection that is read by pages; `never` for any other operation. */
  item: unknown;
  /** If a query parameter decides what a page lists: the name of the parameter, and the item type for each value. */
  itemsBy?: { parameter: string; items: object };
}

export type OperationMap<Operations> = { [Id in keyof Operations]: OperationTypes };

/** The arguments of a call that follow the operationId. */
export type Arguments<Types extends OperationTypes, Options = CallOptions> = Types["optional"] extends true
  ? [parameters?: Types["parameters"], options?: Options]
  : [parameters: Types["parameters"], options?: Options];

/**
 * operationIds that `begin()` can follow: operations that start work (`x-long-running-operation`), and operations that the
 * server may accept with a 202.
 */
export type FollowableIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: Operations[Id] extends { begun: unknown } ? Id : never;
}[keyof Operations] &
  string;

/** A method and a path. */
export type AnyRoute = `${OperationDescriptor["method"]} /${string}`;

/**
 * A route that the spec does not have. `never` for a route of the spec: its parameters are checked by the types of its operation.
 */
export type UnknownRoute<Operations, Route extends AnyRoute> = Route extends keyof Operations ? never : Route;

/** operationIds of the collections that are read by pages. */
export type PagedIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: [Operations[Id]["item"]] extends [never] ? never : Id;
}[keyof Operations] &
  string;

/** operationIds of paged collections where a parameter decides what is listed. */
export type ChosenIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: Operations[Id] extends { itemsBy: object } ? Id : never;
}[keyof Operations] &
  string;

/** `Given`, without members that the operation does not have: an inferred type parameter accepts any member. */
export type Exactly<Types extends OperationTypes, Given> = Given & {
  readonly [Key in Exclude<keyof Given, keyof Types["parameters"]>]: never;
};

/**
 * One item of a collection that is requested with parameters of the type `Given`. Where a parameter decides what is listed,
 * its literal type decides the type of the item. A value that is only known at run time gives the union of all items.
 */
export type ItemOf<Types extends OperationTypes, Given> = Types extends {
  itemsBy: { parameter: infer Name extends string; items: infer Items };
}
  ? Given extends { readonly [Key in Name]: infer Value }
    ? ItemBy<Items, Value, Types["item"]>
    : Types["item"]
  : Types["item"];

/** Distributes over a union of values. */
type ItemBy<Items, Value, Any> = Value extends keyof Items ? Items[Value] : Any;

export type Parameters = Readonly<Record<string, unknown>>;

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
