import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../scripts/generate/generate.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Spec folder with small products. */
export const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));

export const WIDGETS: Source = { product: "widgets", spec: path.join(FIXTURES, "widgets/openapi.yaml") };

/** One that speaks XML, in several files. */
export const TASKS: Source = { product: "tasks", spec: path.join(FIXTURES, "tasks/openapi.yaml") };

export const readWidgets = () => readFile(WIDGETS.spec, "utf8");

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-generate-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
