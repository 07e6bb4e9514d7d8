import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  BaseResolver,
  bundle as bundleSpec,
  type Config,
  getLineColLocation,
  type LocationObject,
  lint as lintSpec,
  loadConfig,
  type NormalizedProblem,
  stringifyYaml,
} from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi.js";
import { type Unused, unusedParts } from "./unused.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A fault of a spec and where it stands. */
export interface Problem {
  /** Relative to the working directory. */
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

/** A spec and all its files as one document. */
export interface Bundle {
  document: OpenApiDocument;
  yaml: string;
}

/** A spec whose files are read once, for the lint and for the bundle. */
export interface LintedSpec {
  problems: Problem[];
  /** @throws {Error} when a reference does not resolve, or when two components have the same name. */
  bundle(): Promise<Bundle>;
}

const unresolvedReference = "no-unresolved-refs";

let loaded: Promise<Config> | undefined;

/** The rules of redocly.yaml. The core of Redocly runs in this process: most of what its command line costs is its start. */
function config(): Promise<Config> {
  loaded ??= loadConfig({ configPath: path.join(ROOT, "redocly.yaml") });
  return loaded;
}

/** What is wrong with a spec by the rules of redocly.yaml. Warnings count. */
export async function lint(spec: string): Promise<LintedSpec> {
  const rules = await config();
  const resolver = new BaseResolver(rules.resolve);
  const from = { ref: path.resolve(spec), config: rules, externalRefResolver: resolver };
  const problems = await problemsIn(from);
  // Behind a reference that leads nowhere, everything is unused.
  if (problems.length === 0) problems.push(...(await unusedParts(from.ref, resolver)).map(unusedProblem));
  return {
    problems,
    bundle: async () => {
      const bundled = await bundleSpec(from);
      const faults = problemsOf(bundled.problems).map(problemLine);
      if (faults.length > 0) throw new Error([`redocly cannot bundle ${spec}`, ...faults].join("\n"));
      const sorted = withSortedKeys(bundled.bundle.parsed as OpenApiDocument);
      // The bundle shares values between its places; those who change the document must not.
      const document = JSON.parse(JSON.stringify(sorted)) as OpenApiDocument;
      return { document, yaml: printYaml(sorted) };
    },
  };
}

export function printYaml(document: OpenApiDocument): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: -1 });
}

async function problemsIn(from: Parameters<typeof lintSpec>[0]): Promise<Problem[]> {
  try {
    const problems = problemsOf(await lintSpec(from));
    const unreadable = problems.filter(({ message }) => message.startsWith("Failed to parse"));
    if (unreadable.length > 0) return unreadable.map((problem) => ({ ...problem, rule: "spec" }));
    const unresolved = problems.filter(({ rule }) => rule === unresolvedReference);
    // What other rules say about the place of a reference that leads nowhere follows from it.
    const follows = ({ file, line, rule }: Problem) =>
      rule !== unresolvedReference && unresolved.some((other) => other.file === file && other.line === line);
    return problems.filter((problem) => !follows(problem));
  } catch (error) {
    // The file is missing, is no YAML, or is no OpenAPI document: Redocly does not begin then.
    const { message, line = 1, col: column = 1 } = error as Error & { line?: number; col?: number };
    return [{ file: path.relative(process.cwd(), from.ref), line, column, rule: "spec", message }];
  }
}

/** A spec and all its files as one document, without the lint. */
export async function bundle(spec: string): Promise<Bundle> {
  return (await lint(spec)).bundle();
}

/** `file:line:column rule: reason`. */
export function problemLine({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${rule}: ${message.replaceAll(/\s+/g, " ")}`;
}

function problemsOf(problems: NormalizedProblem[]): Problem[] {
  return problems.filter(({ ignored }) => !ignored).map(problemOf);
}

function problemOf({ ruleId, message, location: [location] }: NormalizedProblem): Problem {
  if (location === undefined) throw new Error(`${ruleId}: ${message}`);
  const problem = problemAt(location, ruleId, message);
  if (ruleId !== unresolvedReference || message.startsWith("Failed to parse")) return problem;
  const text = location.source.getLines()[problem.line - 1]?.trim();
  return { ...problem, message: `${message} (\`${text}\`)` };
}

function problemAt(location: LocationObject, rule: string, message: string): Problem {
  const { start } = getLineColLocation(location);
  const file = path.relative(process.cwd(), location.source.absoluteRef);
  return { file, line: start.line, column: start.col, rule, message };
}

function unusedProblem({ source, pointer, message }: Unused): Problem {
  const place = pointer === undefined ? { start: { line: 1, col: 1 } } : { pointer };
  return problemAt({ source, reportOnKey: true, ...place } as LocationObject, "asyncops/unused", message);
}

/** The order of the members of a document, as the command line of Redocly writes it. */
const order = [
  "openapi",
  "info",
  "jsonSchemaDialect",
  "servers",
  "security",
  "tags",
  "externalDocs",
  "paths",
  "webhooks",
];

function withSortedKeys(document: OpenApiDocument): OpenApiDocument {
  const rest = Object.keys(document).filter((key) => !order.includes(key));
  const known = order.filter((key) => Object.hasOwn(document, key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, document[key]])) as OpenApiDocument;
}
