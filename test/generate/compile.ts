import path from "node:path";
import ts from "typescript";
import type { Files } from "../../scripts/generate/files.js";
import { ROOT } from "./widgets.js";

/** What the compiler says of the generated sources of a product, and of a consumer beside them. */
export function compileGenerated(product: string, generated: Files, consumer: string): string[] {
  const folder = path.join(ROOT, "generated", product);
  const sources = [...generated]
    .filter(([name]) => path.dirname(name) === product && name.endsWith(".ts"))
    .map(([name, source]): [string, string] => [path.join(folder, path.basename(name)), source]);
  return compile(new Map([...sources, [path.join(folder, "consumer.ts"), consumer]]));
}

/** What the compiler, with the options of this project, says of files that are not written to disk. */
function compile(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [...files.keys()], include: [] },
    ts.sys,
    ROOT,
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = (name) =>
    [...files.keys()].some((file) => file.startsWith(`${name}/`)) || (directoryExists?.(name) ?? true);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    if (!source) return [`${name} was not read`];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => {
      const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
      const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
      return `${path.basename(name)}: ${source.text.split("\n")[line]}\n${text}`;
    });
  });
}
