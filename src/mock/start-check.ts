import { clientChecks } from "../client/options.js";
import type { TlsOptions } from "../http/tls-options.js";
import { callback, type OptionChecks } from "../options/check-options.js";
import { loadMockSpec } from "./mock-spec.js";
import { checkServerOptions, serverChecks } from "./options.js";
import type { RecordedRequest } from "./recorder.js";
import { serveCheck } from "./serve-check.js";

export interface CheckOptions {
  /** Name of the product's spec folder: `vspc`. */
  readonly product: string;
  /** Address of the live server, such as `https://vspc.example.com:1280`. The base path is added if it has none. */
  readonly baseUrl: string | URL;
  /** How the live server is recognized. */
  readonly tls?: TlsOptions | undefined;
  /** Port on 127.0.0.1. Default 0: any that is free. */
  readonly port?: number | undefined;
  /** How many exchanges `exchanges` keeps; the oldest go first. Default 1,000. */
  readonly maxRecords?: number | undefined;
  /** Called with each exchange once it was checked. */
  readonly onExchange?: ((exchange: CheckedExchange) => void) | undefined;
}

const checks: OptionChecks<keyof CheckOptions> = {
  product: serverChecks.product,
  baseUrl: clientChecks.baseUrl,
  tls: clientChecks.tls,
  port: serverChecks.port,
  maxRecords: serverChecks.maxRecords,
  onExchange: callback,
};

/** A request that was passed on, its answer, and what both are worth. */
export interface CheckedExchange extends RecordedRequest {
  /** Body of the server's answer: a value for JSON and XML that is described, else text. Masked and cut as `body` is. */
  readonly responseBody: unknown;
  /** Who broke the description, by `violations` of the severity `Error`: nobody, one side, or both. */
  readonly brokenBy: readonly ("client" | "server")[];
}

/** A server on the loopback interface that passes everything on to a live server. */
export interface Check {
  /** Origin such as `http://127.0.0.1:4010`. The paths are those of the product, base path included. */
  readonly url: string;
  /** What passed through so far, in the order of arrival: the last `maxRecords` exchanges. */
  readonly exchanges: readonly CheckedExchange[];
  /** Ends the server and its connections. Further calls change nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server that stands before a live one: requests and answers pass unchanged, and both are held against the
 * description, in XML as in JSON. Violations are in `exchanges`, and in the header `sl-violations` of the answer; the
 * first part of their location, `request` or `response`, says whose they are. Needs the same packages as `startMock`.
 *
 * Whatever can reach the loopback interface can reach the live server through it; credentials are those of the requests.
 * @throws {ConfigurationError} for an unknown product, an address that cannot be used, a port that is taken, and for
 * packages that are not installed.
 */
export async function startCheck(options: CheckOptions): Promise<Check> {
  checkServerOptions(options, checks);
  return serveCheck(await loadMockSpec(options.product), options);
}
