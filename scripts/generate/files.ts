import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Contents by path below the folder that generation writes to. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes the folders of the products hold these files and no other. Files that are right already keep their time stamp.
 * What lies beside those folders is left alone, lest a wrong `--out` empties it.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const file of await differences(folder, files)) {
    const target = path.join(folder, file);
    const content = files.get(file);
    if (content === undefined) {
      await rm(target);
    } else {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
}

/** Paths of the files that are missing, superfluous or have other contents, sorted. */
export async function differences(folder: string, files: Files): Promise<string[]> {
  const products = new Set([...files.keys()].map((file) => path.dirname(file)));
  const present = (await Promise.all([...products].map((product) => filesBelow(folder, product)))).flat();
  const all = [...new Set([...present, ...files.keys()])].sort();
  const same = await Promise.all(
    all.map(
      async (file) =>
        present.includes(file) && (await readFile(path.join(folder, file), "utf8")) === files.get(file),
    ),
  );
  return all.filter((_, index) => !same[index]);
}

async function filesBelow(folder: string, product: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, product), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(product, entry.name));
}
