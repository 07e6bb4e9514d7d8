/** `npm run docs`: a page a product, with everything it needs inside, and an index, into `site/`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdirSync } from "node:fs";
import { parse } from "yaml";
import { bin, report, runStep } from "./steps.js";

interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly summary?: string };
  readonly paths: Record<string, Record<string, { readonly operationId?: string }>>;
}

const started = performance.now();
mkdirSync("site", { recursive: true });
const entries: string[] = [];
let passed = true;
for (const product of readdirSync("generated").sort()) {
  const bundle = `generated/${product}/openapi.yaml`;
  const { info, paths } = parse(readFileSync(bundle, "utf8")) as Described;
  const operations = Object.values(paths).flatMap((item) => Object.values(item).filter((entry) => entry.operationId));
  const built = runStep(`${product}: site/${product}.html`, bin("redocly"), [
    ...["build-docs", bundle, "--output", `site/${product}.html`, "--inlineBundle", "--title", info.title],
    "--openapi.showExtensions=x-roles,x-extensible-enum,x-long-running-operation,x-pagination",
  ]);
  passed &&= built;
  writeFileSync(`site/${product}.yaml`, readFileSync(bundle));
  entries.push(
    `<li><a href="${product}.html">${info.title}</a> ${info.version}: ${operations.length} operations. ${info.summary ?? ""} <a href="${product}.yaml">OpenAPI 3.1</a></li>`,
  );
}
writeFileSync(
  "site/index.html",
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>asyncops: API descriptions</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:4rem auto;padding:0 1rem;color:#222}li{margin:.75rem 0}</style>
</head>
<body>
<h1>asyncops</h1>
<p>Descriptions, written by hand, of APIs with long-running operations, and what the TypeScript SDK of the same name is
generated from. Independent work: not endorsed by Veeam or Oracle, whose documentation prevails.</p>
<ul>
${entries.join("\n")}
</ul>
</body>
</html>
`,
);
report("index: site/index.html", passed ? "ok" : "FAILED", performance.now() - started);
process.exitCode = passed ? 0 : 1;
