import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Scenario } from "../../contract/scenario.js";
import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/check-options.js";

/** What the caller has given, read but not checked. */
export interface LoadedScenario {
  readonly value: unknown;
  /** Names a place in error messages. `path`: the keys that lead there. */
  placeOf(path: readonly (string | number)[]): string;
  /** It is one of the product, which the tests have checked. */
  readonly isBuiltIn: boolean;
}

/** @throws {ConfigurationError} for an unknown name, and a file that cannot be read. */
export async function loadScenario(
  given: unknown,
  option: string,
  named: Readonly<Record<string, Scenario>>,
): Promise<LoadedScenario> {
  if (given instanceof URL || (typeof given === "string" && isPath(given)))
    return readScenario(given, option);
  if (typeof given === "object" && given !== null) {
    return { value: given, isBuiltIn: false, placeOf: (path) => option + dottedPath(path) };
  }
  return { value: namedScenario(given, option, named), isBuiltIn: true, placeOf: () => option };
}

/** @throws {ConfigurationError} for an unknown name. */
export function namedScenario(
  name: unknown,
  option: string,
  named: Readonly<Record<string, Scenario>>,
): Scenario {
  const found = typeof name === "string" && Object.hasOwn(named, name) ? named[name] : undefined;
  if (found !== undefined) return found;
  throw unknownName("scenario", name, Object.keys(named), { option });
}

function isPath(text: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(text);
}

async function readScenario(given: string | URL, option: string): Promise<LoadedScenario> {
  const name = String(given);
  const text = await readFile(name.startsWith("file:") ? fileURLToPath(name) : given, "utf8").catch(
    (cause) => {
      const hint = name.startsWith("file:") ? "" : ` The path is relative to ${process.cwd()}.`;
      const message = `The scenario file ${name} cannot be read: ${(cause as Error).message}.${hint}`;
      throw new ConfigurationError(option, { message }, { cause });
    },
  );
  // Only scenarios in files need it. JSON is YAML too.
  const { LineCounter, parseDocument } = await import("./yaml.js");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `The scenario file ${name} is not valid YAML: ${error.message}`;
    throw new ConfigurationError(option, { message }, { cause: error });
  }
  return {
    value: document.toJS() as unknown,
    isBuiltIn: false,
    placeOf(path) {
      const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
      const offset = node?.range?.[0];
      const line = offset === undefined ? "" : `:${lines.linePos(offset).line}`;
      return [`${name}${line}`, dottedPath(path).replace(/^\./, "")].filter(Boolean).join(" ");
    },
  };
}

function dottedPath(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
}
