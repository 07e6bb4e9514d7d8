import { ConfigurationError } from "../errors/index.js";
import { mockedProducts } from "./mocked-products.js";

/** @throws {ConfigurationError} for a name that is no option, an unknown product, or a value that cannot be used. */
export function checkServerOptions(options: object | undefined, known: readonly string[]): void {
  const { product, port, host, maxRecords } = (options ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(options ?? {})) {
    if (!known.includes(name))
      throw new ConfigurationError(name, `is no option; known are ${known.join(", ")}`);
  }
  if (typeof product !== "string" || !Object.hasOwn(mockedProducts, product)) {
    const names = Object.keys(mockedProducts).join(", ");
    throw new ConfigurationError("product", `${JSON.stringify(product)} is not known; known are ${names}`);
  }
  if (
    port !== undefined &&
    !(Number.isInteger(port) && (port as number) >= 0 && (port as number) <= 65_535)
  ) {
    throw new ConfigurationError("port", "must be a whole number from 0 to 65535");
  }
  if (host !== undefined && (typeof host !== "string" || host === "")) {
    throw new ConfigurationError("host", "must be an address or name of this machine, such as 0.0.0.0");
  }
  if (maxRecords !== undefined && !(Number.isInteger(maxRecords) && (maxRecords as number) > 0)) {
    throw new ConfigurationError("maxRecords", "must be a whole number of at least 1");
  }
}

/** @throws {ConfigurationError} for a callback that is none. */
export function checkCallback(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    throw new ConfigurationError(name, "must be a function");
  }
}
