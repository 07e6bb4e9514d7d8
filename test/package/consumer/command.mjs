/** Uses the installed command: a mock in one process, a profile of it, a logon and a read in another one. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const command = "node_modules/asyncops/dist/cli.js";
const home = await mkdtemp("home-");
const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: "", APPDATA: "", USERPROFILE: home };
const asyncops = async (args, more = {}) =>
  (await promisify(execFile)(process.execPath, [command, ...args], { env: { ...env, ...more } })).stdout;

const mock = spawn(process.execPath, [command, "mock", "vspc"], { env });
try {
  const lines = createInterface({ input: mock.stdout })[Symbol.asyncIterator]();
  const url = /http:\S+?(?=\/api)/.exec((await lines.next()).value)[0];
  await asyncops(["profile", "add", "lab", "--product", "vspc", "--url", url, "--user", "any"]);
  await asyncops(["profile", "test", "lab"], { ASYNCOPS_LAB_PASSWORD: "any" });
  const [lab] = JSON.parse(await asyncops(["profile", "list", "-o", "json"]));
  assert.equal(lab.url, url);
  assert.equal(await asyncops(["profile", "list", "--query", "[].name", "-o", "yaml"]), "- lab\n");
  const file = await readFile(`${home}/.config/asyncops/config.json`, "utf8");
  assert.equal(JSON.parse(file).current, "lab");
  mock.kill("SIGINT");
  const [code] = await once(mock, "close");
  assert.equal(code, 0);
} finally {
  mock.kill("SIGKILL");
  await rm(home, { recursive: true, force: true });
}
