import type { OnUnknown } from "../body/unknown-reporter.js";
import type { Clock } from "../http/clock.js";
import { unsafeHeader } from "../http/credentials.js";
import type { Logger } from "../http/log.js";
import { defaultRetryPolicy, type RetryPolicy } from "../http/retry-policy.js";
import type { FetchLike, TlsOptions } from "../http/transport.js";
import {
  type Check,
  callback,
  count,
  duration,
  flag,
  type OptionChecks,
  object,
  text,
} from "../options/check-options.js";
import { sharedChecks } from "../request/call-options.js";

/** Options of every client. Times in ms. */
export interface ClientOptions {
  /** Address of the server, such as `https://vspc.example.com:1280`. The product's base path is added if it has none. */
  readonly baseUrl: string | URL;
  readonly tls?: TlsOptions | undefined;
  /** Longest time for one attempt, body included. Default 60,000. */
  readonly timeout?: number | undefined;
  /** Longest time for a call with all that belongs to it, a followed 202 included. Default 600,000. */
  readonly deadline?: number | undefined;
  /** How requests are sent again. `false` sends once. Default: 4 attempts, see {@link RetryPolicy}. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /**
   * URL of an HTTP proxy, `https:` or with user and password if need be. Default: none, or that of the environment
   * (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) where Node.js is told to use it by NODE_USE_ENV_PROXY=1 or `--use-env-proxy`.
   */
  readonly proxy?: string | URL | undefined;
  /** Used in place of the HTTP client of Node.js. Excludes `tls` and `proxy`, which it has to see to itself. */
  readonly fetch?: FetchLike | undefined;
  /** Gets a line for every call: names and numbers only, no values, headers or bodies. `console` will do. */
  readonly logger?: Logger | undefined;
  /**
   * Called with what is left out of the body of a response, by its path in the body and the operationId, each time: members
   * that the spec does not name, and numbers that JavaScript cannot hold, such as Int64.MaxValue for "no limit". An error that
   * it throws is reported as a warning, once, and breaks no call. Each path is also logged at debug level, once a client.
   *
   * @example
   * import { EnterpriseManager } from "asyncops/enterprise-manager";
   *
   * new EnterpriseManager({ baseUrl, auth, onUnknown: (path, operationId) => metrics.count(`${operationId} ${path}`) });
   */
  readonly onUnknown?: OnUnknown | undefined;
  /** Value of `User-Agent`. Default `asyncops/<version>`. */
  readonly userAgent?: string | undefined;
  /** Longest body of a response, in bytes, decompressed. Default 104,857,600. */
  readonly maxResponseBytes?: number | undefined;
  /** How long `close()` lets requests under way finish, and the server be told, before it ends them. Default 5,000. */
  readonly closeTimeout?: number | undefined;
  /** Time and chance, for tests. */
  readonly clock?: Clock | undefined;
}

export const defaults = {
  timeout: 60_000,
  deadline: 600_000,
  maxResponseBytes: 100 * 1024 * 1024,
  closeTimeout: 5000,
};

export { callback, checkOptions, flag, type OptionChecks, text } from "../options/check-options.js";
export { callChecks } from "../request/call-options.js";

export const headerText: Check = (value) => text(value) ?? unsafeHeader(value as string);

/** Whether the PEM can be read shows when it is used. */
const pemOr =
  (others: string): Check =>
  (value) => {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isPem = (entry: unknown) =>
      entry instanceof Uint8Array || (typeof entry === "string" && entry.includes("-----BEGIN"));
    return entries.length > 0 && entries.every(isPem)
      ? undefined
      : `must be PEM text or bytes${others}, not the path of a file`;
  };
const pem = pemOr("");
const address: Check = (value) =>
  value instanceof URL || (typeof value === "string" && URL.canParse(value))
    ? undefined
    : "must be an absolute URL, such as https://server.example.com";
const proxyAddress: Check = (value) =>
  address(value) === undefined && /^https?:$/.test(new URL(value as string).protocol)
    ? undefined
    : "must be the URL of an HTTP proxy, such as http://proxy.example.com:3128";
const clock: Check = (value) =>
  object(value) ??
  (["now", "schedule", "random"].every(
    (name) => callback((value as Record<string, unknown>)[name]) === undefined,
  )
    ? undefined
    : "must have the functions now, schedule and random");
const tlsChecks: OptionChecks<keyof TlsOptions> = {
  ca: pemOr(", or DER bytes"),
  cert: pem,
  key: pem,
  servername: text,
  insecure: flag,
};

export const clientChecks: OptionChecks<keyof ClientOptions> = {
  baseUrl: address,
  tls: tlsChecks,
  ...sharedChecks,
  proxy: proxyAddress,
  fetch: callback,
  logger: object,
  onUnknown: callback,
  userAgent: headerText,
  maxResponseBytes: count,
  closeTimeout: duration,
  clock,
};

export function retryPolicy(
  option: Partial<RetryPolicy> | false | undefined,
  base = defaultRetryPolicy,
): RetryPolicy {
  if (option === undefined) return base;
  return option === false ? { ...base, attempts: 1 } : { ...base, ...definedOnly(option) };
}

function definedOnly<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
