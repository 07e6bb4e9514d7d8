/** `npm run docs` writes a self-contained page for each product, and an index, into `site/`. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { forReading } from "./docs/reading.js";
import { samplesAsOnTheWire } from "./docs/samples.js";
import { expandActions } from "./generate/actions.js";
import type { OpenApiDocument } from "./generate/openapi.js";
import { bin, report, runStep } from "./steps.js";

/** The page would load this picture from another server. */
const foreignLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const ownLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="11">Redocly</text></svg>',
)}`;

const started = performance.now();
const work = mkdtempSync(join(tmpdir(), "asyncops-docs-"));
mkdirSync("site", { recursive: true });
const entries: string[] = [];
let passed = true;
for (const product of readdirSync("generated").sort()) {
  const bundle = readFileSync(`generated/${product}/openapi.yaml`, "utf8");
  const document = expandActions(parse(bundle, { maxAliasCount: -1 }) as OpenApiDocument);
  samplesAsOnTheWire(document);
  const operations = forReading(document);
  const info = document.info as { title: string; version: string; summary?: string };
  const view = join(work, `${product}.json`);
  const page = `site/${product}.html`;
  writeFileSync(view, JSON.stringify(document));
  const options = ["--output", page, "--inlineBundle", "--title", info.title];
  const shown = "--openapi.showExtensions=x-extensible-enum";
  passed = runStep(`${product}: ${page}`, bin("redocly"), ["build-docs", view, ...options, shown]) && passed;
  writeFileSync(page, readFileSync(page, "utf8").replaceAll(foreignLogo, ownLogo));
  writeFileSync(`site/${product}.yaml`, bundle);
  copyFileSync(`generated/${product}/openapi.expanded.yaml`, `site/${product}.expanded.yaml`);
  const { title, version, summary = "" } = info;
  entries.push(
    `<li><a href="${product}.html">${title}</a> ${version}: ${operations.length} operations. ${summary}. <a href="${product}.yaml">OpenAPI 3.1</a>, <a href="${product}.expanded.yaml">expanded</a></li>`,
  );
}
rmSync(work, { recursive: true });
writeFileSync("site/index.html", index(entries));
report("index: site/index.html", passed ? "ok" : "FAILED", performance.now() - started);
process.exitCode = passed ? 0 : 1;

function index(items: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>asyncops: OpenAPI specs</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:4rem auto;padding:0 1rem;color:#222}li{margin:.75rem 0}</style>
</head>
<body>
<h1>asyncops</h1>
<p>OpenAPI specs, written by hand, of APIs with long-running operations. The TypeScript SDK of the same name is generated from
them. This is independent work, not endorsed by Veeam or Oracle. Where the specs and the vendor's documentation differ, the
vendor's documentation is right.</p>
<p>The expanded specs are for general tools: they have no extensions, and each action is an operation of its own.</p>
<ul>
${items.join("\n")}
</ul>
</body>
</html>
`;
}
