import type { Options } from "../command.js";
import type { Io } from "../io.js";
import type { ProductName } from "../profile/profile.js";
import { UsageError } from "../usage-error.js";
import { parseJson, readInput } from "./input.js";
import type { CommandTable } from "./table.js";
import { parseYaml } from "./yaml.js";

/**
 * The request body of `--body`: JSON or YAML, which the client writes in the form of the API, or the XML of the API itself.
 * @throws {UsageError} for a body that is missing, or that cannot be read.
 */
export async function bodyOf(
  product: ProductName,
  { body, operationId }: CommandTable,
  options: Options,
  io: Io,
): Promise<unknown> {
  const given = options.text("body");
  if (given === undefined) {
    if (body?.required) throw new UsageError("--body is missing: JSON, @FILE, or - for standard input");
    return undefined;
  }
  if (body === undefined) throw new UsageError(`${operationId} takes no body`);
  const { text, file } = await readInput(given, "--body", io);
  if (isXml(text)) {
    if (!body.mediaType.includes("xml"))
      throw new UsageError(`--body must be JSON or YAML: it is sent as ${body.mediaType}`);
    const { readXmlBody } = await import("./xml-body.js");
    return readXmlBody(product, operationId, text);
  }
  return structureOf(text, file);
}

/** A body for a route that the spec does not have: an object, or the text of XML. */
export async function openBodyOf(options: Options, io: Io): Promise<unknown> {
  const given = options.text("body");
  if (given === undefined) return undefined;
  const { text, file } = await readInput(given, "--body", io);
  return isXml(text) ? text : structureOf(text, file);
}

async function structureOf(text: string, file: string | undefined): Promise<unknown> {
  if (file === undefined || !/\.ya?ml$/i.test(file)) return parseJson(text, "--body");
  return parseYaml(text, `--body: ${file}`);
}

function isXml(text: string): boolean {
  return /^\s*</.test(text);
}
