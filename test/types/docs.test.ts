import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

const operation = 'import("asyncops").Operation';
const manager = 'import("asyncops/enterprise-manager")';

/** What the programs of a reader have and the blocks of the documentation do not show. */
const given: Readonly<Record<string, string>> = {
  username: "string",
  password: "string",
  ca: "string",
  id: "string",
  jobUid: "string",
  agentJobUid: "string",
  text: "string",
  response: "{ body: ReadableStream<Uint8Array> }",
  components: 'NonNullable<Parameters<typeof import("asyncops/xml").xmlCodec>[0]["components"]>',
  jobs: 'import("asyncops/xml").XmlCodec',
  task: `${manager}.Task`,
  em: `${manager}.EnterpriseManager`,
  sbc: 'import("asyncops/oracle-sbc").OracleSbc',
  agents: 'Awaited<ReturnType<import("asyncops/oracle-sbc").OracleSbc["elementType"]>>',
  operations: `${operation}<unknown>[]`,
  signal: "AbortSignal",
  baseUrl: "string",
};

/** The blocks of TypeScript in a page, each as a module of its own. */
function modulesOf(page: string): Map<string, string> {
  const blocks = readFileSync(path.join(root, page), "utf8").matchAll(/^```ts\n(.*?)^```/gms);
  return new Map(
    Array.from(blocks, ([, block = ""], index) => {
      const isMissing = (name: string) =>
        new RegExp(`\\b${name}\\b`).test(block) &&
        !new RegExp(`\\b(const|using|function) \\{? ?${name}\\b|import \\{[^}]*\\b${name}\\b`).test(block);
      const missing = Object.keys(given).filter(isMissing);
      const declared = missing.map((name) => `declare const ${name}: ${given[name]};\n`).join("");
      return [
        path.join(root, `test/types/${path.basename(page)}-${index + 1}.ts`),
        `${block}\n${declared}export {};`,
      ];
    }),
  );
}

it("the programs of the documentation compile", () => {
  const pages = [
    "README.md",
    "docs/enterprise-manager.md",
    "docs/long-running.md",
    "docs/mock.md",
    "docs/oracle-sbc.md",
  ];
  const modules = new Map(pages.flatMap((page) => [...modulesOf(page)]));
  expect(modules.size).toBeGreaterThan(pages.length);
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const files = [...modules.keys()];
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.readFile = (name) => modules.get(path.normalize(name)) ?? readFile(name);
  host.fileExists = (name) => modules.has(path.normalize(name)) || fileExists(name);
  const program = ts.createProgram(files, options, host);
  const found = files.flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ file, start = 0, messageText }) =>
        `${path.basename(name)}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(found).toEqual([]);
});
