import type { CallOptions } from "./call.js";

/** What the generated types say of one operation. */
export interface OperationTypes {
  parameters: unknown;
  /** Whether the parameters may be left out. */
  optional: boolean;
  result: unknown;
  /** One item of a collection that is read by pages; `never` for any other operation. */
  item: unknown;
  /** What `wait()` gives on a handle of `begin()`, where that is not the result of the call. */
  begun?: unknown;
  /** Where a query parameter decides what a page lists: its name, and one item by its value. */
  itemsBy?: { parameter: string; items: object };
}

export type OperationMap<Operations> = { [Id in keyof Operations]: OperationTypes };

/** The arguments of a call behind the operationId. */
export type Arguments<Types extends OperationTypes, Options = CallOptions> = Types["optional"] extends true
  ? [parameters?: Types["parameters"], options?: Options]
  : [parameters: Types["parameters"], options?: Options];

/** What the work gives that an operation starts. */
export type Begun<Types extends OperationTypes> = Types extends { begun: infer Result }
  ? Result
  : Types["result"];

/** operationIds of the collections that are read by pages. */
export type PagedIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: [Operations[Id]["item"]] extends [never] ? never : Id;
}[keyof Operations] &
  string;

/** Those of them where a parameter decides what is listed. */
export type ChosenIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: Operations[Id] extends { itemsBy: object } ? Id : never;
}[keyof Operations] &
  string;

/** `Given`, without members that the operation does not know: a type parameter alone would let them pass. */
export type Exactly<Types extends OperationTypes, Given> = Given & {
  readonly [Key in Exclude<keyof Given, keyof Types["parameters"]>]: never;
};

/**
 * One item of a collection that was asked for with parameters of the type `Given`. Where a parameter decides what is
 * listed, its literal type does too; for a value that is not known before run time it may be any item.
 */
export type ItemOf<Types extends OperationTypes, Given> = Types extends {
  itemsBy: { parameter: infer Name extends string; items: infer Items };
}
  ? Given extends { readonly [Key in Name]: infer Value }
    ? ItemBy<Items, Value, Types["item"]>
    : Types["item"]
  : Types["item"];

/** Spread over the members of a union. */
type ItemBy<Items, Value, Any> = Value extends keyof Items ? Items[Value] : Any;

export type Parameters = Readonly<Record<string, unknown>>;
