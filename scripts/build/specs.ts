import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Writes what a mock needs of each product: its spec and its prepared operations, in one compressed file. */
export async function packSpecs(products: readonly string[], outdir: string) {
  await mkdir(outdir, { recursive: true });
  let bytes = 0;
  for (const product of products) {
    const read = (name: string) => readFile(path.join("generated", product, name), "utf8");
    const texts = await Promise.all([read("prism.json"), read("prism-operations.json")]);
    // A line for each file, so that the second one can be parsed later.
    const lines = texts.map((text) => JSON.stringify(JSON.parse(text)));
    const packed = gzipSync(lines.join("\n"), { level: 9 });
    bytes += packed.byteLength;
    await writeFile(path.join(outdir, `${product}.json.gz`), packed);
  }
  return { files: products.length, bytes };
}
