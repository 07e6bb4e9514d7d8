import type { CallOptions } from "./call.js";

/** What the generated types say of one operation. */
export interface OperationTypes {
  parameters: unknown;
  /** Whether the parameters may be left out. */
  optional: boolean;
  result: unknown;
  /** One item of a collection that is read by pages; `never` for any other operation. */
  item: unknown;
}

export type OperationMap<Operations> = { [Id in keyof Operations]: OperationTypes };

/** The arguments of a call behind the operationId. */
export type Arguments<Types extends OperationTypes> = Types["optional"] extends true
  ? [parameters?: Types["parameters"], options?: CallOptions]
  : [parameters: Types["parameters"], options?: CallOptions];

/** operationIds of the collections that are read by pages. */
export type PagedIds<Operations extends OperationMap<Operations>> = {
  [Id in keyof Operations]: [Operations[Id]["item"]] extends [never] ? never : Id;
}[keyof Operations] &
  string;

export type Parameters = Readonly<Record<string, unknown>>;
