import type { FixedReply } from "../reply-spec.js";

export type SessionsSpec = LogonSessions | TokenSessions;

/** How clients are known. */
export interface LogonSessions {
  readonly kind: "logon";
  readonly logon: string;
  readonly status: number;
  readonly schema: string;
  readonly user: string;
  readonly example: unknown;
  readonly header: string;
  /** Time without a request after which a session ends, in ms. */
  readonly idle: number;
  /** The path of a session, with `{id}`. */
  readonly path: string;
  /** Operations that need no session. */
  readonly anonymous: readonly string[];
  readonly refused: FixedReply & { readonly headers?: Readonly<Record<string, string>> };
}

/** Tokens that expire. */
export interface TokenSessions {
  readonly kind: "tokens";
  /** The operation that grants tokens. */
  readonly operation: string;
  readonly status: number;
  readonly example: unknown;
  readonly token: string;
  readonly refresh?: string;
  /** In ms. */
  readonly lifetime: number;
  /** Members of the form with the credentials. Absent: they are in the header, and a form renews a token. */
  readonly form?: {
    readonly grant: string;
    readonly username: string;
    readonly password: string;
    readonly refresh: string;
    readonly passwordGrant: string;
    readonly refreshGrant: string;
  };
  readonly anonymous: readonly string[];
  readonly refused: FixedReply;
  /** The response to wrong credentials, and to a wrong refresh token. */
  readonly refusedGrant: FixedReply;
  readonly refusedRefresh?: FixedReply;
}
