import type { RetryPolicy } from "../http/retry-policy.js";

/** Options of one call. Times are in ms. Each overrides the option of the same name of the client. */
export interface CallOptions {
  /** Aborts the call, including its pauses and retries. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for one attempt, including the response body. */
  readonly timeout?: number | undefined;
  /** Longest time for the whole call: all attempts, pauses between them, token renewals, and the polls after a 202. */
  readonly deadline?: number | undefined;
  /** Additional request headers. A header that the client manages is refused with a `ConfigurationError`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How failed attempts are retried. `false`: one attempt. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
}

/** The body of a response, and the response itself. */
export interface WithResponse<Result> {
  readonly body: Result;
  /** Status and headers. The body of this `Response` has been consumed. */
  readonly response: Response;
}

/** A promise of the response body. */
export interface Call<Result> extends Promise<Result> {
  /** The body and the response. No second request is sent. */
  withResponse(): Promise<WithResponse<Result>>;
}

export function asCall<Result>(response: Promise<WithResponse<Result>>): Call<Result> {
  const body = response.then((both) => both.body) as Call<Result>;
  body.withResponse = () => {
    // The caller handles a failure of `response`. Without this, Node would report the same failure of `body` as unhandled.
    body.catch(() => {});
    return response;
  };
  return body;
}

/** One request and its response, with a decoded body. */
export interface DecodedResponse extends WithResponse<unknown> {
  /** The idempotency key of the request. */
  readonly requestId: string | undefined;
}

/** A response whose body is not decoded yet. */
export interface RawResponse extends Omit<DecodedResponse, "body"> {
  /** @throws {DecodeError} when the body does not fit the spec. */
  body(): unknown;
}

/** The generated types of one operation. */
interface OperationTypes {
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
type QueryFieldUse = "filter" | "sort";

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
