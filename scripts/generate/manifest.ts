import { entries } from "../build/entries.js";

/** What the package exports, by name: its modules with their types, the specs, and its manifest. */
function exportsOf(): Readonly<Record<string, unknown>> {
  const modules = Object.entries(entries).map(([name, source]) => [
    name === "index" ? "." : `./${name}`,
    { types: `./dist/types/${source.replace(/\.ts$/, ".d.ts")}`, default: `./dist/${name}.js` },
  ]);
  return {
    ...Object.fromEntries(modules),
    "./specs/*.expanded.yaml": "./generated/*/openapi.expanded.yaml",
    "./specs/*.yaml": "./generated/*/openapi.yaml",
    "./schemas/scenario.json": "./schemas/scenario.json",
    "./package.json": "./package.json",
  };
}

/** `package.json` with the exports that follow from the list of products; everything else stays as it is. */
export function withExports(manifest: string): string {
  const { exports: _, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  const members = Object.entries(rest).flatMap(([name, value]) =>
    name === "engines"
      ? [
          [name, value],
          ["exports", exportsOf()],
        ]
      : [[name, value]],
  );
  return `${JSON.stringify(Object.fromEntries(members), null, 2)}\n`;
}
