import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { specFiles } from "../../src/mock/spec/load-spec.js";

/** Writes what a mock needs of each product: its spec, its prepared operations and its state, in one compressed file. */
export async function packSpecs(products: readonly string[], outdir: string) {
  await mkdir(outdir, { recursive: true });
  let bytes = 0;
  for (const product of products) {
    const read = (name: string) => readFile(path.join("generated", product, name), "utf8");
    const texts = await Promise.all(specFiles.map(read));
    // A line for each file, so that the prepared operations can be parsed later.
    const lines = texts.map((text) => JSON.stringify(JSON.parse(text)));
    const packed = gzipSync(lines.join("\n"), { level: 9 });
    bytes += packed.byteLength;
    await writeFile(path.join(outdir, `${product}.json.gz`), packed);
  }
  return { files: products.length, bytes };
}
