import { join } from "node:path";
import ts from "typescript";

/** What the entries of the package export by hand: `asyncops/vspc Vspc`. Types of schemas follow from the specs. */
export function exportNames(
  root: string,
  manifest: { exports: Readonly<Record<string, unknown>> },
): string[] {
  const entries = Object.keys(manifest.exports).map((entry) => `asyncops${entry.slice(1)}`);
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = new Map(entries.flatMap((entry) => sourceOf(root, entry, options)));
  const program = ts.createProgram([...sources.values()], options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(sources.get(entry) ?? "");
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    const names = symbols
      .filter((symbol) => !isGenerated(checker, symbol))
      .map(({ name }) => `package ${entry} ${name}`);
    return [`package ${entry}`, ...names.sort()];
  });
}

/** `paths` of tsconfig.json names the source of each entry that has one. */
function sourceOf(root: string, entry: string, options: ts.CompilerOptions): [string, string][] {
  const { resolvedModule } = ts.resolveModuleName(entry, join(root, "scripts", "diff.ts"), options, ts.sys);
  const file = resolvedModule?.resolvedFileName;
  return file?.endsWith(".ts") && !file.endsWith(".d.ts") ? [[entry, file]] : [];
}

function isGenerated(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).some((each) => each.getSourceFile().fileName.includes("/generated/"));
}
