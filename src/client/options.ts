import type { OnUnknown } from "../body/bodies.js";
import { ConfigurationError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import { unsafeHeader } from "../http/credentials.js";
import type { Logger } from "../http/log.js";
import { defaultRetryPolicy, type RetryPolicy } from "../http/retry-policy.js";
import type { FetchLike, TlsOptions } from "../http/transport.js";
import {
  type Check,
  callback,
  clock,
  count,
  duration,
  flag,
  type OptionChecks,
  object,
  text,
} from "../options/check-options.js";
import { sharedChecks } from "../request/parameters.js";

/** Options of every client. Times in ms. */
export interface ClientOptions {
  /**
   * Address of the server, such as `https://vspc.example.com:1280`. If the address has no path, the client adds the
   * base path of the product.
   */
  readonly baseUrl: string | URL;
  readonly tls?: TlsOptions | undefined;
  /** Longest time for one attempt, including the response body. Default 60,000. */
  readonly timeout?: number | undefined;
  /** Longest time for a call, including retries, token renewals, and the polls after a 202. Default 600,000. */
  readonly deadline?: number | undefined;
  /** How failed attempts are retried. `false`: one attempt. Default: 4 attempts, see {@link RetryPolicy}. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /**
   * URL of an HTTP proxy. It may use `https:`, and contain user and password. Default: no proxy, or the proxy of the
   * environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) if NODE_USE_ENV_PROXY=1 or `--use-env-proxy` is set.
   */
  readonly proxy?: string | URL | undefined;
  /**
   * Replaces the HTTP client of Node.js. Cannot be combined with `tls` or `proxy`: a custom fetch must handle both
   * itself.
   */
  readonly fetch?: FetchLike | undefined;
  /** Gets one line for every call: names and numbers only, no values, headers or bodies. You can pass `console`. */
  readonly logger?: Logger | undefined;
  /**
   * Called each time when the client leaves something out of a response body, with its path in the body and the
   * operationId. The client leaves out members that the spec does not name, and numbers that JavaScript cannot hold,
   * such as Int64.MaxValue for "no limit". If the function throws, the client warns once and the call succeeds. Each
   * path is also logged at debug level, once per client.
   *
   * @example
   * import { EnterpriseManager } from "asyncops/enterprise-manager";
   *
   * new EnterpriseManager({ baseUrl, auth, onUnknown: (path, operationId) => metrics.count(`${operationId} ${path}`) });
   */
  readonly onUnknown?: OnUnknown | undefined;
  /** Value of `User-Agent`. Default `asyncops/<version>`. */
  readonly userAgent?: string | undefined;
  /** Longest response body in bytes, after decompression. Default 104,857,600. */
  readonly maxResponseBytes?: number | undefined;
  /** How long `close()` waits for requests in flight and for the logoff before it aborts them. Default 5,000. */
  readonly closeTimeout?: number | undefined;
  /** Source of time and random numbers, for tests. */
  readonly clock?: Clock | undefined;
}

export const defaults = {
  timeout: 60_000,
  deadline: 600_000,
  maxResponseBytes: 100 * 1024 * 1024,
  closeTimeout: 5000,
};

export const headerText: Check = (value) => text(value) ?? unsafeHeader(value as string);

/** Checks only the type. The PEM itself is read at the first use. */
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

/**
 * The base address of all paths of the product, without a slash at its end.
 * @throws {ConfigurationError} when the address is invalid, or credentials would be sent in clear text.
 */
export function resolveBaseUrl(
  baseUrl: string | URL | undefined,
  basePath: string,
  insecure: boolean,
): string {
  if (baseUrl === undefined) {
    throw new ConfigurationError("baseUrl", "is missing. Pass the address of the server");
  }
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigurationError("baseUrl", `must start with https://, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError("baseUrl", "must not contain credentials. Use the auth option");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("baseUrl", "must not contain a query or fragment");
  }
  if (url.protocol === "http:" && !insecure && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      "baseUrl",
      "would send credentials in clear text. Use https:, or set tls.insecure to allow that",
    );
  }
  const path = url.pathname;
  let end = path.length;
  while (path.charAt(end - 1) === "/") end--;
  return url.origin + (end === 0 ? basePath : path.slice(0, end));
}

/** Whether a host is this machine, so that clear text goes over no network. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
