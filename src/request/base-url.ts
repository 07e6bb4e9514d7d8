import { ConfigurationError } from "../errors/index.js";

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

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
