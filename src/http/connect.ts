import { ConfigurationError } from "../errors/index.js";
import { fetchTransport } from "./fetch-transport.js";
import type { FetchLike } from "./network.js";
import { isNode } from "./node/builtin.js";
import { nodeTransport } from "./node/node-transport.js";
import type { TlsOptions } from "./tls-options.js";
import type { Transport } from "./transport.js";

export interface ConnectOptions {
  /** In place of the platform's own HTTP. */
  readonly fetch?: FetchLike | undefined;
  readonly tls?: TlsOptions | undefined;
  /** URL of an HTTP proxy. Default: that of the environment, where Node is told to use it. */
  readonly proxy?: string | URL | undefined;
}

/**
 * The transport of one client.
 * @throws {ConfigurationError} for a certificate or key that cannot be read.
 */
export function connect({ fetch, tls, proxy }: ConnectOptions): Transport {
  if (fetch !== undefined) return fetchTransport(fetch);
  if (isNode) return nodeTransport({ tls, proxy });
  const option = tls === undefined ? proxy && "proxy" : "tls";
  if (option !== undefined) throw new ConfigurationError(option, "works in Node.js only");
  // Looked up for every request, as a caller's own fetch would do.
  return fetchTransport((url, init) => globalThis.fetch(url, init));
}
