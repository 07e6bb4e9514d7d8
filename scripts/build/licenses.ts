import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Metafile } from "esbuild";

const licenseFile = /^(licen[cs]e|copying|notice)/i;

/** Writes the licenses of all packages that a bundle contains. */
export async function writeLicenses(file: string, metafile: Metafile, what: string) {
  const packages = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? [];
    if (folder !== undefined) packages.add(folder);
  }
  const texts = await Promise.all([...packages].sort().map(licenseOf));
  const text = `${what} contains these packages.\n\n${texts.join("\n")}`;
  await writeFile(file, text);
  return { files: texts.length, bytes: Buffer.byteLength(text) };
}

async function licenseOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const { name, version, author, repository } = manifest;
  // Old packages have a list.
  const license = manifest.license ?? manifest.licenses?.map(({ type }: { type: string }) => type).join(", ");
  if (typeof license !== "string") throw new Error(`${folder}/package.json names no license`);
  const files = (await readdir(folder)).filter((entry) => licenseFile.test(entry)).sort();
  const texts = await Promise.all(files.map((entry) => readFile(path.join(folder, entry), "utf8")));
  const source = typeof repository === "string" ? repository : repository?.url;
  const holder = typeof author === "string" ? author : author?.name;
  const head = [`${name} ${version}`, `License: ${license}`, holder && `Author: ${holder}`, source];
  return [...head.filter(Boolean), "", ...texts.map((text) => text.trim()), "", "-".repeat(80), ""].join(
    "\n",
  );
}
