import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type MockSpec, mockSpecOf, type OpenApiView } from "../mock-spec.js";
import type { PreparedOperations } from "../prism/prepared.js";

const specs = new Map<string, Promise<MockSpec>>();

/** The generated spec of a product. Mocks of one process share it. */
export function loadMockSpec(product: string): Promise<MockSpec> {
  const spec = specs.get(product) ?? readSpec(product);
  specs.set(product, spec);
  return spec;
}

async function readSpec(product: string): Promise<MockSpec> {
  const [document = "", prepared = ""] = await readFiles(product);
  return mockSpecOf(JSON.parse(document) as OpenApiView, () => JSON.parse(prepared) as PreparedOperations);
}

/**
 * The texts of the two files of a product. In the package, they are the lines of one compressed file. In the sources,
 * `generated` is some folders up.
 */
async function readFiles(product: string): Promise<string[]> {
  const start = dirname(fileURLToPath(import.meta.url));
  const packed = join(start, "mock", `${product}.json.gz`);
  if (existsSync(packed)) return (await promisify(gunzip)(await readFile(packed))).toString().split("\n");
  let folder = start;
  const place = () => join(folder, "generated", product);
  while (!existsSync(place()) && folder !== dirname(folder)) folder = dirname(folder);
  const names = ["prism.json", "prism-operations.json"];
  return Promise.all(names.map((name) => readFile(join(place(), name), "utf8")));
}
