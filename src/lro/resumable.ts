import { ConfigurationError } from "../errors/index.js";
import type { JsonValue, OperationJson } from "./driver.js";

/**
 * Reads what `JSON.stringify` made of an operation, as text or parsed.
 * @throws {ConfigurationError} when it is damaged or from another version, product or server.
 */
export function readResumable(json: unknown, product: string, server: string): OperationJson {
  const value = typeof json === "string" ? parse(json) : json;
  if (typeof value !== "object" || value === null) throw refuse("is not the JSON of an operation");
  const read = value as Partial<Record<keyof OperationJson, unknown>>;
  if (read.version !== 1)
    throw refuse(`is of version ${JSON.stringify(read.version)}; this package reads version 1`);
  const text = (name: keyof OperationJson): string => {
    const member = read[name];
    if (typeof member !== "string" || member === "") throw refuse(`has no ${name}`);
    return member;
  };
  // Member by member, because whatever else it held would be written down again.
  const whole: OperationJson = {
    version: 1,
    product: text("product"),
    server: text("server"),
    operationId: text("operationId"),
    id: text("id"),
    begun: text("begun"),
    ...(read.detail !== undefined && { detail: read.detail as JsonValue }),
  };
  if (Number.isNaN(Date.parse(whole.begun))) throw refuse("has a begun that is no date");
  if (read.finished !== undefined && read.finished !== true) throw refuse("has a finished that is not true");
  if (whole.product !== product) throw refuse(`is from ${whole.product}; this client is for ${product}`);
  if (whole.server !== server) throw refuse(`is from ${whole.server}; this client is for ${server}`);
  if (read.finished === true) throw refuse("has finished; there is nothing to resume");
  return whole;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse("is not whole, valid JSON");
  }
}

function refuse(what: string): ConfigurationError {
  return new ConfigurationError("resume", what);
}
