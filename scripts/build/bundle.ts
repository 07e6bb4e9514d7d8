import { chmod, readFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import type { Entries } from "./entries.js";

/** Installed by whoever uses the package. Everything else that is imported becomes part of it. */
const external = ["openapi-fetch"];

export interface Bundle {
  readonly files: number;
  /** Of the modules alone, without source maps. */
  readonly bytes: number;
  readonly metafile: Metafile;
}

const common = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external,
  metafile: true,
  chunkNames: "chunk-[hash]",
  logLevel: "silent",
} as const;

/**
 * Bundles the entries. What two of them share goes into a chunk of its own, so that a class is the same class whichever
 * entry it was imported from.
 * @param libraries modules that are bundled by themselves
 */
export async function bundle(entries: Entries, libraries: Entries, outdir: string): Promise<Bundle> {
  const plugins = [separate(libraries)];
  return bundleOf(await build({ ...common, entryPoints: { ...entries }, outdir, plugins, sourcemap: true }));
}

/**
 * Bundles the modules that stand for packages of others: minified, and without source maps, because nobody debugs them
 * here. Some of these packages are CommonJS and require modules of Node.
 */
export async function bundleLibraries(libraries: Entries, outdir: string): Promise<Bundle> {
  const plugins = [nodeModules, singleFunctions];
  return bundleOf(await build({ ...common, entryPoints: { ...libraries }, outdir, plugins, minify: true }));
}

/**
 * Bundles the command with the packages that it uses: minified, because it is started for each line of a script. Its mock uses
 * the same bundles of packages as that of the SDK, so its chunks are beside them.
 */
export async function bundleCommand(entries: Entries, libraries: Entries, outdir: string): Promise<Bundle> {
  const plugins = [separate(libraries), builtinModules, namedExports];
  const made = await build({
    ...common,
    entryPoints: { ...entries },
    outdir,
    plugins,
    external: [],
    minify: true,
    legalComments: "none",
    define: { __filename: "import.meta.filename" },
    chunkNames: "cli-[hash]",
  });
  for (const name of Object.keys(entries)) await chmod(path.join(outdir, `${name}.js`), 0o755);
  return bundleOf(made);
}

function bundleOf({ metafile }: { metafile: Metafile }): Bundle {
  const modules = Object.entries(metafile.outputs).filter(([name]) => name.endsWith(".js"));
  return {
    files: modules.length,
    bytes: modules.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    metafile,
  };
}

/** Leaves the imports of these modules to their own bundles. */
function separate(libraries: Entries): Plugin {
  const places = new Map(
    Object.entries(libraries).map(([name, file]) => [path.resolve(file), `./${name}.js`]),
  );
  return {
    name: "separate",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ resolveDir, path: specifier }) => {
        const place = places.get(path.resolve(resolveDir, specifier.replace(/\.js$/, ".ts")));
        return place === undefined ? undefined : { path: place, external: true };
      });
    },
  };
}

/** In a module of type ESM there is no `require`: what a package requires of Node is imported. */
const nodeModules: Plugin = {
  name: "node-modules",
  setup({ onResolve, onLoad }) {
    const namespace = "node-module";
    onResolve({ filter: /^(node:)?[a-z_]+$/ }, ({ kind, path: specifier }) => {
      const name = specifier.replace("node:", "");
      return kind === "require-call" && process.getBuiltinModule(name) !== undefined
        ? { path: name, namespace }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace }, ({ path: name }) => ({
      contents: `export * from "node:${name}"; export { default } from "node:${name}";`,
    }));
  },
};

/** The same for packages that change a module of Node, as graceful-fs does: they need the module itself. */
const builtinModules: Plugin = {
  name: "builtin-modules",
  setup({ onResolve, onLoad }) {
    const namespace = "builtin-module";
    onResolve({ filter: /^(node:)?[a-z_]+$/ }, ({ kind, path: specifier }) => {
      const name = specifier.replace("node:", "");
      return kind === "require-call" && process.getBuiltinModule(name) !== undefined
        ? { path: name, namespace }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(name)});`,
    }));
  },
};

/**
 * `(await import("yaml")).stringify`: Node finds the names that a CommonJS package exports. A chunk of esbuild has only its
 * default export, unless somebody names them.
 */
const namedExports: Plugin = {
  name: "named-exports",
  setup({ onResolve, onLoad }) {
    const namespace = "named-exports";
    onResolve({ filter: /^[@a-z]/ }, ({ kind, path: specifier, resolveDir }) =>
      kind === "dynamic-import" && !isBuiltin(specifier)
        ? { path: specifier, namespace, pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace }, ({ path: specifier, pluginData: resolveDir }) => {
      const exported = Object.keys(createRequire(path.join(resolveDir, "index.js"))(specifier));
      const names = exported.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default");
      const source = JSON.stringify(specifier);
      return { contents: `export { ${["default", ...names].join(", ")} } from ${source};`, resolveDir };
    });
  },
};

/** `const lodash_1 = require("lodash")`, as TypeScript writes it. */
const lodash = /\bconst (\w+) = require\("(lodash(?:\/fp)?)"\)/g;

/**
 * Loads only the functions of lodash that a module uses. The whole of lodash, and of its variant `fp`, is a third of the
 * time that Prism takes to load.
 */
const singleFunctions: Plugin = {
  name: "single-functions",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]@stoplight[\\/]prism-http[\\/].*\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const contents = text.replace(lodash, (_, variable: string, name: string) => {
        const used = new Set(
          [...text.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, "g"))].map(([, member]) => member),
        );
        return `const ${variable} = { ${[...used].map((member) => `${member}: require("${name}/${member}")`)} }`;
      });
      return { contents };
    });
  },
};
