import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { made } from "../../made.js";
import { type MockSpec, mockSpecOf, type OpenApiView } from "../mock-spec.js";
import type { PreparedOperations } from "../prism/prepared.js";
import type { StateSpec } from "../state/state-spec.js";

/** What a mock needs of a product, below its folder in `generated`. */
export const specFiles = ["prism.json", "prism-operations.json", "state.json"];

const specs = new Map<string, Promise<MockSpec>>();

/** The generated spec of a product. Mocks of one process share it. */
export function loadMockSpec(product: string): Promise<MockSpec> {
  return made(specs, product, () => readSpec(product));
}

async function readSpec(product: string): Promise<MockSpec> {
  const [document = "", prepared = "", state = "null"] = await readFiles(product);
  const spec = mockSpecOf(
    JSON.parse(document) as OpenApiView,
    () => JSON.parse(prepared) as PreparedOperations,
  );
  return { ...spec, state: (JSON.parse(state) ?? undefined) as StateSpec | undefined };
}

/**
 * The texts of the files of a product. In the package, they are the lines of one compressed file. In the sources,
 * `generated` is some folders up.
 */
async function readFiles(product: string): Promise<string[]> {
  const start = dirname(fileURLToPath(import.meta.url));
  const packed = join(start, "mock", `${product}.json.gz`);
  if (existsSync(packed)) return (await promisify(gunzip)(await readFile(packed))).toString().split("\n");
  let folder = start;
  const place = () => join(folder, "generated", product);
  while (!existsSync(place()) && folder !== dirname(folder)) folder = dirname(folder);
  return Promise.all(specFiles.map((name) => readFile(join(place(), name), "utf8")));
}
