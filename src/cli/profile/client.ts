import type { CallOptions, WithResponse } from "../../contract/call.js";
import type { Operation } from "../../lro/operation.js";

/** A client of any product, as the commands use it: operations by their ids, which the tables of the commands have checked. */
export interface OperationSource {
  call(
    operationId: string,
    parameters?: object,
    options?: CallOptions,
  ): Promise<unknown> & { withResponse(): Promise<WithResponse<unknown>> };
  paginate(
    operationId: string,
    parameters?: object,
    options?: CallOptions,
  ): AsyncIterable<unknown> & { pages(): AsyncIterable<unknown> };
  begin(
    operationId: string,
    parameters?: object,
    options?: CallOptions & object,
  ): Promise<Operation<unknown>>;
  resume(json: unknown): Operation<unknown>;
  attach(target: object, options?: CallOptions): Promise<Operation<unknown>>;
  running(options?: CallOptions): AsyncIterable<Operation<unknown>>;
  /** Of a product whose configuration has a lock: calls `work` while the client holds it. */
  withConfigurationLock?<T>(work: () => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}
