import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All TypeScript files below a folder, in the order of their paths. */
export function sourceFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, name))
    .sort();
}

/** The mock is measured by an issue of its own. */
export function isMock(file: string): boolean {
  return /(^|\/)src\/mock\//.test(file.replaceAll("\\", "/"));
}
