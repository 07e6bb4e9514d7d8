import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  BaseResolver,
  bundle as bundleSpec,
  type Config,
  getLineColLocation,
  lint as lintSpec,
  loadConfig,
  type NormalizedProblem,
  stringifyYaml,
} from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi.js";

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
  const problems = await lintSpec(from);
  return {
    problems: problemsOf(problems),
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
  const { start } = getLineColLocation(location);
  const file = path.relative(process.cwd(), location.source.absoluteRef);
  return { file, line: start.line, column: start.col, rule: ruleId, message };
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
