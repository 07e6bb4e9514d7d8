import { ConfigurationError } from "../errors/index.js";

/**
 * The address below which all paths of the product are, without a slash at its end.
 * @throws {ConfigurationError} when the address cannot be used or would carry credentials in the clear.
 */
export function resolveBaseUrl(
  baseUrl: string | URL | undefined,
  basePath: string,
  insecure: boolean,
): string {
  if (baseUrl === undefined) {
    throw new ConfigurationError("baseUrl", "is missing; give the address of the server");
  }
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigurationError("baseUrl", `must start with https://, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError("baseUrl", "must not hold credentials; use the auth option");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("baseUrl", "must not hold a query or fragment");
  }
  if (url.protocol === "http:" && !insecure && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      "baseUrl",
      "sends credentials in the clear; use https:, or ask for it with tls.insecure",
    );
  }
  const path = url.pathname;
  let end = path.length;
  while (path.charAt(end - 1) === "/") end--;
  return url.origin + (end === 0 ? basePath : path.slice(0, end));
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
