import type { Bodies } from "../body/bodies.js";
import type { CallOptions, Parameters, RawResponse } from "../contract/call.js";
import type { OperationDescriptor } from "../contract/descriptor.js";
import type { Product } from "../contract/product.js";
import type { Session } from "../http/authenticate.js";
import type { ClientCore } from "../http/client-core.js";
import type { CallContext } from "../http/step.js";
import type { FollowerContext, OperationFollower } from "../lro/operation-follower.js";
import type { OwnOptions, PathValues } from "./executor.js";

/** Sends a request of the client itself: logon, renewal, logoff. */
export type SessionRequest = (
  operationId: string,
  parameters: Parameters,
  options?: CallOptions,
  own?: OwnOptions,
) => Promise<Pick<RawResponse, "body" | "response">>;

/** What a session receives from its client. */
export interface SessionContext extends ClientCore {
  readonly request: SessionRequest;
}

/** The session of a client, which the client owns and closes. */
export interface ClientSession extends Session {
  /**
   * Values of the path parameters that the client fills in. May request them from the server, within the bounds of the
   * call.
   */
  pathParameters?(context: CallContext): PathValues | Promise<PathValues>;
  /**
   * Part of `close()`: ends the session on the server, with requests that are marked `closing`, and forgets tokens.
   * `force`: as in `close()`.
   */
  close?(force: boolean): Promise<void>;
}

/** The product-specific parts of a client: logon, encoding of bodies, and following of long-running work. */
export interface ClientSetup<Own extends ClientSession, Lro extends OperationFollower> {
  readonly product: Product;
  /** How bodies are encoded. Default: JSON. */
  readonly bodies?: Bodies;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The `auth` option. Its strings are masked in errors. */
  readonly auth?: object;
  session(context: SessionContext): Own;
  /** Follows the work that operations of `mode: tracked` start. */
  lro?(context: FollowerContext & SessionContext, session: Own): Lro;
}

/** The parts of a client that the class of a product builds on. */
export interface ClientParts<Own extends ClientSession, Lro extends OperationFollower>
  extends SessionContext {
  readonly session: Own;
  readonly follower: Lro;
  readonly read: FollowerContext["read"];
}

interface Caller {
  call(operationId: string, ...rest: unknown[]): unknown;
}

/**
 * Adds one method for each operation to a class. The generated interface has their types and documentation. A loop adds
 * them, because hundreds of written-out methods would be most of the package.
 */
export function defineMethods(
  prototype: object,
  operations: Readonly<Record<string, OperationDescriptor>>,
): void {
  for (const operationId of Object.keys(operations)) {
    Object.defineProperty(prototype, operationId, {
      configurable: true,
      writable: true,
      value(this: Caller, ...rest: unknown[]) {
        return this.call(operationId, ...rest);
      },
    });
  }
}
