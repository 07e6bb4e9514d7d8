import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** One side of a comparison. */
export interface Side {
  readonly label: string;
  /** Texts of the bundles, by product. */
  readonly bundles: ReadonlyMap<string, string>;
  /** Lines of `docs/public-names.txt`, where that side has the file. */
  readonly names?: readonly string[];
  /** Version of the package, where that side has one. */
  readonly version?: string;
}

export const namesFile = "docs/public-names.txt";

/** A git ref of the repository, an OpenAPI file, or a folder of them. What exists as a path is one. */
export function readSide(root: string, name: string, products: readonly string[]): Side {
  if (!existsSync(name)) return readRef(root, name);
  return statSync(name).isDirectory() ? readFolder(name) : readFile(name, products);
}

/** The bundles of the working tree. */
export function readWorkingTree(root: string): Side {
  const bundles = bundlesBelow(join(root, "generated"));
  const read = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
  return sideOf("the working tree", bundles, read(namesFile), read("package.json"));
}

function readRef(root: string, ref: string): Side {
  const commit = git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ])?.trim();
  if (commit === undefined)
    throw new Error(`'${ref}' is neither a file, nor a folder, nor a git ref of this repository.`);
  const listed = git(root, ["ls-tree", "-r", "--name-only", commit, "--", "generated"]) ?? "";
  const files = listed.split("\n").filter((file) => /^generated\/[^/]+\/openapi\.yaml$/.test(file));
  if (files.length === 0) throw new Error(`'${ref}' has no bundles (generated/<product>/openapi.yaml).`);
  const show = (file: string) => git(root, ["show", `${commit}:${file}`]);
  const bundles = files.map((file) => [file.split("/")[1] as string, show(file) ?? ""] as const);
  return sideOf(ref, new Map(bundles), show(namesFile), show("package.json"));
}

function sideOf(
  label: string,
  bundles: ReadonlyMap<string, string>,
  names: string | undefined,
  manifest: string | undefined,
): Side {
  const { version } = (manifest === undefined ? {} : JSON.parse(manifest)) as { version?: string };
  return {
    label,
    bundles,
    ...(names !== undefined && { names: names.split("\n").filter(Boolean) }),
    ...(version !== undefined && { version }),
  };
}

function readFolder(folder: string): Side {
  const generated = join(folder, "generated");
  const bundles = bundlesBelow(existsSync(generated) ? generated : folder);
  if (bundles.size === 0)
    throw new Error(`The folder '${folder}' has neither <product>/openapi.yaml nor <product>.yaml.`);
  return { label: folder, bundles };
}

/** `<product>/openapi.yaml`, as in `generated/`, and `<product>.yaml`, as the package exports them. */
function bundlesBelow(folder: string): Map<string, string> {
  const bundles = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name, ...(entry.isDirectory() ? ["openapi.yaml"] : []));
    if (!isSpec(file) || !existsSync(file)) continue;
    const name = entry.isDirectory() ? entry.name : basename(entry.name, extname(entry.name));
    bundles.set(name, readFileSync(file, "utf8"));
  }
  return bundles;
}

/** The product is the one that the file, or its folder, is named after. One file needs no name. */
function readFile(file: string, products: readonly string[]): Side {
  const names = [basename(file, extname(file)), basename(dirname(file))];
  const product = names.find((name) => products.includes(name)) ?? "";
  return { label: file, bundles: new Map([[product, readFileSync(file, "utf8")]]) };
}

function isSpec(file: string): boolean {
  return [".yaml", ".yml", ".json"].includes(extname(file));
}

/** What git prints. `undefined`: it failed, such as for a file that a commit does not have. */
export function git(root: string, args: readonly string[]): string | undefined {
  try {
    const stdio: ("ignore" | "pipe")[] = ["ignore", "pipe", "ignore"];
    return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio });
  } catch {
    return undefined;
  }
}
