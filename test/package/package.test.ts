import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installed, installPacked } from "../../scripts/build/installed.js";
import { problems } from "./compile.js";

const run = promisify(execFile);
const compiler = path.resolve("node_modules/typescript/bin/tsc");
let installed: Installed;

beforeAll(async () => {
  installed = await installPacked();
  await cp("test/package/consumer", installed.folder, { recursive: true });
});

afterAll(() => installed?.remove());

async function node(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd: installed.folder });
  return stdout;
}

async function manifest(folder: string): Promise<Record<string, Record<string, unknown>>> {
  return JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
}

describe("the files of the package", () => {
  const expected = [
    /^dist\/(index|vspc|enterprise-manager|oracle-sbc|xml|mock|chunk-\w+)\.js(\.map)?$/,
    /^dist\/cli(\.js|-\w+\.js|-LICENSES\.txt)$/,
    /^dist\/types\/(disposal|(src|generated)\/[\w/-]+)\.d\.ts$/,
    /^dist\/mock\/((prism|certificate|ajv|yaml)\.js|(vspc|enterprise-manager|oracle-sbc)\.json\.gz|LICENSES\.txt)$/,
    /^schemas\/scenario\.json$/,
    /^generated\/(vspc|enterprise-manager|oracle-sbc)\/openapi\.yaml$/,
    /^generated\/(vspc|enterprise-manager|oracle-sbc)\/openapi\.expanded\.yaml$/,
    /^generated\/(vspc|enterprise-manager|oracle-sbc)\/commands\/[a-z0-9-]+\.json$/,
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  ];

  const files = async () => {
    const entries = await readdir(installed.package, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed.package, path.join(entry.parentPath, entry.name)));
  };

  it("are those that a consumer needs", async () => {
    const found = await files();
    expect(found.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
    for (const pattern of expected) expect(found.some((file) => pattern.test(file))).toBe(true);
  });

  it("name no folder of the machine that made them", async () => {
    for (const file of await files()) {
      const text = await readFile(path.join(installed.package, file), "utf8");
      expect(text.includes(process.cwd()) || text.includes(tmpdir() + path.sep), file).toBe(false);
    }
  });

  it("run nothing when they are installed", async () => {
    const { scripts = {} } = await manifest(installed.package);
    const ran = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(scripts).filter((name) => ran.includes(name))).toEqual([]);
  });
});

describe("the packages it needs", () => {
  it("are what the modules import", async () => {
    const imported = new Set<string>();
    for (const file of await readdir(path.join(installed.package, "dist"), { recursive: true })) {
      if (!file.endsWith(".js")) continue;
      const text = await readFile(path.join(installed.package, "dist", file), "utf8");
      for (const [, name = ""] of text.matchAll(
        /(?:\bfrom ?|\bimport\()"((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^"]*)?"/g,
      )) {
        imported.add(name);
      }
    }
    const {
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta,
    } = await manifest(installed.package);
    expect([...imported].sort()).toEqual(Object.keys(dependencies).sort());
    // Used by the command if somebody has installed it.
    expect(Object.keys(peerDependencies)).toEqual(["@napi-rs/keyring"]);
    expect(peerDependenciesMeta).toEqual({ "@napi-rs/keyring": { optional: true } });
  });

  it("that the mock contains come with their licenses", async () => {
    const text = await readFile(path.join(installed.package, "dist/mock/LICENSES.txt"), "utf8");
    for (const name of ["@stoplight/prism-http", "ajv", "lodash", "fp-ts", "selfsigned"]) {
      expect(text).toMatch(new RegExp(`^${name} \\d[\\d.]*\nLicense: `, "m"));
    }
    expect(text).toContain("Apache License");
  });

  it("have specs of at most 1 MB for the mock", async () => {
    for (const product of ["vspc", "enterprise-manager", "oracle-sbc"]) {
      const { size } = await stat(path.join(installed.package, `dist/mock/${product}.json.gz`));
      expect(size).toBeLessThan(1_000_000);
    }
  });
});

describe("its modules", () => {
  it("are found by the names that are exported, and by no other", async () => {
    await node("entries.mjs");
  });

  it("call a server", async () => {
    expect(await node("call.mjs", "--tls")).toBe("9.1.0.30345\n9.1.0.30345\n");
  });

  it("load no package but openapi-fetch, with TLS options either, and no HTTP of Node before a call", async () => {
    const loadedBy = async (...args: string[]) =>
      (await node("--import", "./loaded.mjs", ...args)).match(/(?<=\/node_modules\/)(@[\w-]+\/)?[\w-]+/g);
    for (const args of [[], ["--tls"]]) {
      expect([...new Set(await loadedBy("call.mjs", ...args))].sort()).toEqual(["asyncops", "openapi-fetch"]);
    }
    const script = `import "asyncops/vspc"; console.log(process.moduleLoadList.includes("NativeModule https"))`;
    expect(await node("--input-type=module", "-e", script)).toBe("false\n");
  });

  it("bring no client into a bundle that needs none, and all methods into one that does", async () => {
    const bundled = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: installed.folder },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "node",
        write: false,
      });
      return outputFiles[0]?.text ?? "";
    };
    const error = await bundled(`export { NotFoundError } from "asyncops"`);
    expect(error.length).toBeLessThan(2000);
    const client = await bundled(`export { Vspc } from "asyncops/vspc"`);
    await writeFile(path.join(installed.folder, "bundled.mjs"), client);
    await writeFile(
      path.join(installed.folder, "methods.mjs"),
      `import { Vspc } from "./bundled.mjs"; console.log(typeof Vspc.prototype.getBackupServerJob)`,
    );
    expect(await node("methods.mjs")).toBe("function\n");
  });
});

describe("its mock", () => {
  it("responds and refuses, with nothing else installed", async () => {
    expect(await node("mock.mjs")).toBe("200 404 [] required 400\n");
  });
});

describe("its declarations", () => {
  // Nothing of Node is installed here yet: Symbol.asyncDispose comes from nowhere but the package.
  it("satisfy a consumer without the types of Node", () => {
    const options = { module: "nodenext", moduleResolution: "nodenext", lib: ["ES2022", "DOM"], types: [] };
    expect(problems(installed.folder, ["typed.ts", "mocked.ts"], options)).toEqual([]);
  });

  describe("with the types of Node", () => {
    const node = { lib: ["ES2022"], types: ["node"] };
    const settings = [
      { name: "nodenext", module: "nodenext", moduleResolution: "nodenext", everything: true, ...node },
      { name: "node16", module: "node16", moduleResolution: "node16", ...node },
      { name: "bundler", module: "esnext", moduleResolution: "bundler", ...node },
    ];

    beforeAll(async () => {
      const modules = path.join(installed.folder, "node_modules");
      await mkdir(path.join(modules, "@types"));
      for (const name of ["@types/node", "undici-types"]) {
        await symlink(path.resolve("node_modules", name), path.join(modules, name));
      }
    });

    it.each(settings)("satisfy a strict consumer, $name", ({ name, ...options }) => {
      expect(problems(installed.folder, ["typed.ts", "mocked.ts"], options)).toEqual([]);
    });

    it("let await using close a client", async () => {
      const options = ["--target", "es2022", "--lib", "es2022", "--module", "nodenext", "--skipLibCheck"];
      await run(process.execPath, [compiler, ...options, "disposed.ts"], { cwd: installed.folder });
      const { stdout } = await run(process.execPath, ["disposed.js"], { cwd: installed.folder });
      expect(stdout).toBe("function\nclosed\nleft\n");
    });
  });
});
