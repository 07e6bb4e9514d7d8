/** Every entry can be imported, and what they share is the same in each. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as common from "asyncops";
import * as enterpriseManager from "asyncops/enterprise-manager";
import * as mock from "asyncops/mock";
import * as oracleSbc from "asyncops/oracle-sbc";
import * as vspc from "asyncops/vspc";
import * as xml from "asyncops/xml";

const require = createRequire(import.meta.url);

assert.equal(common.version, require("asyncops/package.json").version);
// Across products, so of none of them.
const { watchOperations, ...shared } = common;
assert.equal(typeof watchOperations, "function");
for (const [name, value] of Object.entries(shared)) {
  assert.equal({ ...vspc }[name], value, name);
  assert.equal({ ...enterpriseManager }[name], value, name);
  assert.equal({ ...oracleSbc }[name], value, name);
}
assert.deepEqual(Object.keys(mock), ["startCheck", "startMock", "virtualClock"]);
assert.deepEqual(xml.xmlCodec({ schema: { type: "string" }, rootName: "a" }).decode("<a>1</a>"), "1");
assert.equal(require("asyncops/vspc").Vspc, vspc.Vspc, "require gives what import gives");

for (const product of ["vspc", "enterprise-manager", "oracle-sbc"]) {
  const spec = await readFile(require.resolve(`asyncops/specs/${product}.yaml`), "utf8");
  assert.match(spec, /^openapi: 3\.1/m);
  const expanded = await readFile(require.resolve(`asyncops/specs/${product}.expanded.yaml`), "utf8");
  assert.match(expanded, /^openapi: 3\.1/m);
  assert.doesNotMatch(expanded, /^ *x-roles:/m);
}

await assert.rejects(import("asyncops/dist/vspc.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
await assert.rejects(import("asyncops/src/products/vspc/index.js"), {
  code: "ERR_PACKAGE_PATH_NOT_EXPORTED",
});
