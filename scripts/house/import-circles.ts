import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** Groups of files that import one another, however far around. An import of a type counts like any other. */
export function importCircles(files: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(files.map((file) => resolve(file)));
  const imports = new Map<string, readonly string[]>();
  for (const file of known) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    const targets = importedFiles
      .map(({ fileName }) => resolve(dirname(file), fileName.replace(/\.js$/, ".ts")))
      .filter((target) => known.has(target));
    imports.set(file, targets);
  }
  return components(imports).filter(
    (group) => group.length > 1 || imports.get(group[0] as string)?.includes(group[0] as string),
  );
}

/** Strongly connected components (Tarjan, 1972). */
function components(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) as number);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      low.set(node, Math.min(low.get(node) as number, low.get(next) as number));
    }
    if (low.get(node) !== index.get(node)) return;
    found.push(stack.splice(stack.indexOf(node)));
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
