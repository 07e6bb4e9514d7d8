import { UsageError } from "../usage-error.js";

/**
 * Reads YAML.
 * @param name what the text is, for the message
 * @param schema `failsafe`: every scalar is text
 * @throws {UsageError} with the line of the mistake. The message of the parser quotes the line, which may hold a secret.
 */
export async function parseYaml(text: string, name: string, schema?: "failsafe"): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    return parse(text, schema && { schema });
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line;
    throw new UsageError(
      `${name} is not YAML${line === undefined ? "" : `: the mistake is in line ${line}`}`,
    );
  }
}
