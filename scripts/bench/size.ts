import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import type { Row } from "./row.js";

/** Parts that are measured by what the whole loses without them. */
const parts = [
  { name: "of that, operation descriptors", filter: /[\\/]generated[\\/]vspc[\\/]operations\.ts$/ },
  { name: "of that, openapi-fetch", filter: /[\\/]node_modules[\\/]openapi-fetch[\\/]/ },
];

/**
 * Size of `asyncops/vspc` with all operations, minified and gzipped, as a bundler takes it from `dist/`. What it depends
 * on is included.
 */
export async function measureSize(): Promise<Row[]> {
  const section = "size, minified and gzipped";
  const whole = await sizeOf(`export * from "./dist/vspc.js"`);
  // The package is bundled already, so its parts are found by way of the sources.
  const source = `export * from "./src/products/vspc/index.ts"`;
  const complete = await sizeOf(source);
  const sizes = await Promise.all(parts.map(async ({ filter }) => complete - (await sizeOf(source, filter))));
  const rest = whole - sizes.reduce((sum, size) => sum + size, 0);
  return [
    { section, name: "asyncops/vspc", value: whole, unit: "kB", aim: { of: "value", most: 15 } },
    ...parts.map(({ name }, at) => ({ section, name, value: sizes[at] ?? Number.NaN, unit: "kB" as const })),
    { section, name: "of that, code", value: rest, unit: "kB" },
  ];
}

/** In kB. */
async function sizeOf(contents: string, without?: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    write: false,
    plugins: without === undefined ? [] : [leaveOut(without)],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength / 1000;
}

function leaveOut(filter: RegExp): Plugin {
  return {
    name: "leave-out",
    setup({ onLoad }) {
      onLoad({ filter }, () => ({ contents: "export const operations = {}; export default () => {};" }));
    },
  };
}
