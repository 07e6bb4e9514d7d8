import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Sample, samplesOfPage, samplesOfSource } from "../../scripts/docs/typescript-samples.js";

const root = path.resolve(import.meta.dirname, "../..");

/** What a reader's own program has, and the samples leave out. A sample that declares such a name itself shadows it. */
const given = `
import type { Operation } from "asyncops";
import type { EnterpriseManager, Task } from "asyncops/enterprise-manager";
import type { OracleSbc } from "asyncops/oracle-sbc";
import type { Vspc, VspcOptions } from "asyncops/vspc";
import type { XmlCodec } from "asyncops/xml";

declare global {
  const baseUrl: string, username: string, password: string, apiKey: string, ca: string;
  const id: string, jobUid: string, siteUid: string, agentJobUid: string, recordName: string, text: string;
  const auth: { readonly username: string; readonly password: string };
  const signal: AbortSignal;
  const response: Response & { readonly body: ReadableStream<Uint8Array> };
  const metrics: { count(name: string): void };
  const vspc: Vspc, em: EnterpriseManager, sbc: OracleSbc;
  const operation: Operation<unknown>, operations: Operation<unknown>[];
  const agents: Awaited<ReturnType<OracleSbc["elementType"]>>;
  const codec: XmlCodec, jobs: XmlCodec, task: Task;
  const components: NonNullable<Parameters<typeof import("asyncops/xml").xmlCodec>[0]["components"]>;
  interface Server { readonly options: VspcOptions }
  const table: {
    running(server: Server): Promise<{ json: unknown }[]>;
    refuse(row: { json: unknown }, error: unknown): Promise<void>;
    write(operation: Operation<unknown>, type: string): Promise<void>;
  };
  function page(event: unknown): Promise<void>;
  function beganSince(server: Server, vspc: Vspc): AsyncIterable<Operation<unknown>>;
}
`;

function filesIn(folder: string, extension: string): string[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(extension)).map((file) => `${folder}/${file}`);
}

/** Values that an entry point of the package exports: a doc comment uses those of its own entry without an import. */
async function exportsFor(file: string): Promise<{ entry: string; names: readonly string[] }> {
  const [, product] = /^src\/(?:products\/([^/]+)|(?:xml|mock))\//.exec(file) ?? [];
  const folder = product === undefined ? /^src\/(xml|mock)\//.exec(file)?.[1] : `products/${product}`;
  const module = (await import(path.join(root, "src", folder ?? "", "index.ts"))) as object;
  return { entry: ["asyncops", product ?? folder].filter(Boolean).join("/"), names: Object.keys(module) };
}

/** The module that stands for a sample. The code keeps its line numbers, so imports are added behind it. */
async function moduleOf({ file, code }: Sample): Promise<string> {
  if (file.endsWith(".md")) return `${code}\nexport {};`;
  const { entry, names } = await exportsFor(file);
  const used = names.filter(
    (name) =>
      new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(code),
  );
  return `${code}\nimport { ${used.join(", ")} } from "${entry}";\nexport {};`;
}

/** What the compiler, with the options of this project, reports for these samples: file, line and message. */
async function faultsIn(samples: readonly Sample[]): Promise<readonly string[]> {
  const declarations = path.join(root, "test/types/given.ts");
  const modules = new Map([[declarations, given]]);
  const origins = new Map<string, Sample>();
  for (const [index, sample] of samples.entries()) {
    const name = path.join(root, `test/types/sample-${index}.ts`);
    modules.set(name, await moduleOf(sample));
    origins.set(name, sample);
  }
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const files = [...modules.keys()];
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.readFile = (name) => modules.get(path.normalize(name)) ?? readFile(name);
  host.fileExists = (name) => modules.has(path.normalize(name)) || fileExists(name);
  const program = ts.createProgram(files, options, host);
  return files.flatMap((name) => {
    const source = program.getSourceFile(name);
    const { file, line } = origins.get(name) ?? { file: "given.ts", line: 1 };
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) =>
        `${file}:${line + (source?.getLineAndCharacterOfPosition(start).line ?? 0)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

const brokenPage = ["# A page", "", "```ts", "const port: number = 1;", 'const host: number = "a";', "```"];
const brokenSource = [
  "/**",
  " * Watches operations.",
  " *",
  " * @example",
  " * for await (const { outcome } of watchOperations(operations)) console.log(outcome);",
  " * @throws {ConfigurationError} for a wrong option.",
  " */",
];

describe("the TypeScript samples of README, docs and doc comments", () => {
  it("compile, and one that does not is reported with file and line", async () => {
    const read = (file: string) => readFileSync(path.join(root, file), "utf8");
    const pages = ["README.md", ...filesIn("docs", ".md")];
    const sources = filesIn("src", ".ts");
    const fromPages = pages.flatMap((file) => samplesOfPage(file, read(file)));
    const fromSources = sources.flatMap((file) => samplesOfSource(file, read(file)));
    expect(fromPages.length).toBeGreaterThan(15);
    expect(fromSources.length).toBeGreaterThan(9);
    const broken = [
      ...samplesOfPage("docs/broken.md", brokenPage.join("\n")),
      ...samplesOfSource("src/broken.ts", brokenSource.join("\n")),
    ];
    expect(await faultsIn([...fromPages, ...fromSources, ...broken])).toEqual([
      "docs/broken.md:5 Type 'string' is not assignable to type 'number'.",
      expect.stringMatching(/^src\/broken\.ts:5 Property 'outcome' does not exist on type /),
    ]);
  });
});

describe("samplesOfSource", () => {
  it("takes each example of each doc comment, up to the next tag, without the margin", () => {
    const source = [
      "  /**",
      "   * Text with `@example` in it.",
      "   * @example Two in one comment",
      "   * if (a) {",
      "   *   b();",
      "   * }",
      "   *",
      "   * @example",
      "   * ```ts",
      "   * c();",
      "   * ```",
      "   * @throws never",
      "   */",
      "/** @example d(); */",
      "// @example not a doc comment",
    ].join("\n");
    expect(samplesOfSource("src/a.ts", source)).toEqual([
      { file: "src/a.ts", line: 4, code: "if (a) {\n  b();\n}\n" },
      { file: "src/a.ts", line: 10, code: "c();" },
      { file: "src/a.ts", line: 14, code: "d();" },
    ]);
  });
});
