import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(folder, "../..");
const wrong = path.join(folder, "wrong.test-d.ts");

/** Lines that must be complained of: a test of types that can find nothing would pass for ever. */
const wrongText = `
import { expectTypeOf } from "vitest";
import type { BackupServerJob, Vspc } from "../../src/products/vspc/index.js";
declare const vspc: Vspc;
vspc.getBackupServerJob();
expectTypeOf<BackupServerJob["name"]>().toEqualTypeOf<number>();
// @ts-expect-error nothing is wrong with it
vspc.getAboutInformation();
`;

/** What the compiler, with the options of this project, says of these files. */
function complaints(files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.readFile = (name) => (name === wrong ? wrongText : readFile(name));
  host.fileExists = (name) => name === wrong || fileExists(name);
  const program = ts.createProgram(files, options, host);
  return files.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (source === undefined) return [`${name} was not read`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        return `${path.basename(name)}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      },
    );
  });
}

describe("the types", () => {
  it("hold those who write against them to the description, and nobody else up", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".test-d.ts"));
    expect(files.length).toBeGreaterThan(3);
    const found = complaints([...files.map((name) => path.join(folder, name)), wrong]);
    expect(found.filter((line) => !line.startsWith("wrong."))).toEqual([]);
    expect(found.map((line) => /^wrong\.test-d\.ts:\d+/.exec(line)?.[0])).toEqual([
      "wrong.test-d.ts:5",
      "wrong.test-d.ts:6",
      "wrong.test-d.ts:7",
    ]);
  });
});
