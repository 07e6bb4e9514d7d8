import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CLI = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** A fault of a spec and where it stands. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

/** What is wrong with a spec by the rules of redocly.yaml. Warnings count. */
export async function lint(spec: string): Promise<Problem[]> {
  const [problems = []] = await lintAll([spec]);
  return problems;
}

/** The same for many specs, in one process: most of what the lint of a small spec costs is the start of Redocly. */
export async function lintAll(specs: readonly string[]): Promise<Problem[][]> {
  const { stdout, stderr } = await redocly(["lint", ...specs, "--format=json", "--max-problems=1000"]);
  // One indented JSON document a spec, in their order, each with its last brace at the start of a line.
  const reports = stdout.split(/(?<=^\})/m).filter((text) => text.trim() !== "");
  if (reports.length !== specs.length) {
    throw new Error(`redocly cannot lint ${specs.join(", ")}\n${withoutBanner(stderr)}`);
  }
  return reports.map((report, at) => {
    const { problems } = JSON.parse(report) as { problems: RedoclyProblem[] };
    return problems.map(({ ruleId, message, location: [location] }) => ({
      file: location?.source.ref ?? (specs[at] as string),
      line: location?.start?.line ?? 1,
      column: location?.start?.col ?? 1,
      rule: ruleId,
      message,
    }));
  });
}

interface RedoclyProblem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; start?: { line: number; col: number } }[];
}

/** A spec and all its files as one YAML document. */
export async function bundle(spec: string): Promise<string> {
  const { stdout, stderr, failed } = await redocly(["bundle", spec]);
  if (failed) throw new Error(`redocly cannot bundle ${spec}\n${withoutBanner(stderr)}`);
  return stdout;
}

interface Output {
  stdout: string;
  stderr: string;
  failed: boolean;
}

function redocly([command, ...args]: string[]): Promise<Output> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  const line = [CLI, command ?? "", ...args, `--config=${ROOT}redocly.yaml`];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { cwd: ROOT, env, maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, failed: error !== null });
    });
  });
}

/** Redocly draws a box on Node 20 to announce that it will stop supporting it. */
function withoutBanner(text: string): string {
  return text.replaceAll(/^ *[╔║╚].*\n/gm, "").trim();
}
