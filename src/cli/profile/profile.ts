import type { OperationSource } from "./client.js";

/** A server and how to log on. Holds no secret. */
export interface Profile {
  readonly name: string;
  readonly product: ProductName;
  readonly url: string;
  /** How the client logs on. Where the secret comes from: `secrets.ts`. */
  readonly auth: "password" | "api-key" | "token" | "session";
  readonly user?: string | undefined;
  /** Certificates to trust, in PEM. */
  readonly ca?: string | undefined;
  /** Program and arguments that print the secret. */
  readonly passwordCommand?: readonly string[] | undefined;
  readonly apiVersion?: string | undefined;
  readonly safety?: Safety | undefined;
}

export type ProductName = "vspc" | "enterprise-manager" | "oracle-sbc";

/** What commands may do. `confirm`: ask before something dangerous. */
export type Safety = "confirm" | "no-delete" | "read-only";

/** The profile of a command. Its client is opened when it is first needed, because it needs the secret. */
export interface ChosenProfile {
  readonly profile: Profile;
  /**
   * The client, the same one for all calls.
   * @throws {NotAuthenticatedError} when there is no secret to log on with.
   */
  open(): Promise<OpenProfile>;
}

/** An open client of a profile. Close it with `await using`, or `close()`. */
export interface OpenProfile {
  readonly profile: Profile;
  readonly client: OperationSource;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
