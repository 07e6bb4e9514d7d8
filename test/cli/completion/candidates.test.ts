import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import type { Group } from "../../../src/cli/command.js";
import { candidatesFor } from "../../../src/cli/completion/candidates.js";
import { remoteNames } from "../../../src/cli/completion/remote-names.js";
import { tree } from "../../../src/cli/tree.js";
import { startMock } from "../../../src/mock/index.js";
import { cli, options, testHome, testIo } from "../profile/support.js";

async function values(words: readonly string[], root?: Group): Promise<readonly string[]> {
  await using home = await testHome();
  await cli(
    ["profile", "add", "lab", "--product", "em", "--url", "https://em.example.com", "--user", "u"],
    home.env,
  );
  const { list, files } = await candidatesFor(words, testIo(home.env).io, root);
  return [...list.map(({ value }) => value), ...(files ? [":files"] : [])];
}

test("commands of a group, by what was typed", async () => {
  expect(await values([""])).toEqual(Object.keys(tree.commands));
  expect(await values(["pro"])).toEqual(["profile"]);
  expect(await values(["profile", "re"])).toEqual(["remove"]);
  expect(await values(["-"])).toEqual(["--help"]);
  expect(await values(["nothing", ""])).toEqual([]);
});

test("options that were not given yet, and their values", async () => {
  expect(await values(["profile", "list", "--no"])).toEqual(["--no-header"]);
  expect(await values(["profile", "list", "--no-header", "--no"])).toEqual([]);
  expect(await values(["mock", "vspc", "--scenario", "x", "--sc"])).toEqual(["--scenario"]);
  expect(await values(["profile", "list", "-o", "js"])).toEqual(["json", "jsonl"]);
  expect(await values(["profile", "list", "--output=js"])).toEqual(["--output=json", "--output=jsonl"]);
  // As bash splits it.
  expect(await values(["profile", "list", "--output", "=", "js"])).toEqual(["json", "jsonl"]);
  expect(await values(["profile", "list", "--output", "="])).toHaveLength(5);
  expect(await values(["profile", "list", "--output", "=", "json", "--no-h"])).toEqual(["--no-header"]);
  expect(await values(["profile", "list", "--profile", ""])).toEqual(["lab"]);
  expect(await values(["profile", "add", "x", "--ca", ""])).toEqual([":files"]);
  expect(await values(["profile", "add", "x", "--url", ""])).toEqual([]);
});

test("arguments, as many as the command takes", async () => {
  expect(await values(["profile", "use", "l"])).toEqual(["lab"]);
  expect(await values(["profile", "use", '"l'])).toEqual(["lab"]);
  expect(await values(["profile", "use", "--quiet", "l"])).toEqual(["lab"]);
  expect(await values(["profile", "use", "--output", "json", "l"])).toEqual(["lab"]);
  expect(await values(["profile", "use", "lab", ""])).toEqual([]);
  expect(await values(["completion", "z"])).toEqual(["zsh"]);
  expect(await values(["mock", ""])).toEqual(["vspc", "em", "sbc"]);
});

test("commands that are found by name are completed, and load by themselves", async () => {
  const root: Group = {
    summary: "",
    commands: {},
    names: async () => [{ name: "get-jobs", summary: "List jobs" }],
    find: async (name) =>
      name === "get-jobs"
        ? { summary: "", options: [{ name: "limit", value: "N", summary: "" }], run: async () => 0 }
        : undefined,
  };
  expect(await values(["get"], root)).toEqual(["get-jobs"]);
  expect(await values(["get-jobs", "--li"], root)).toEqual(["--limit"]);
});

test("names of a server complete an argument and an option, of the profile on the line, with blanks and quotes", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc", data: { BackupServerJob: [] } });
  const [job] = mock.generate("BackupAgentJob", 1) as { name: string }[];
  const names = [
    // The user may not read this one: the other one still counts.
    { product: "vspc", operationId: "getNothing" },
    { product: "vspc", operationId: "getBackupAgentJobs" },
  ] as const;
  const command = {
    summary: "",
    maxArguments: 1,
    names,
    options: [
      { name: "job", value: "ID|NAME", names: names[1], summary: "" },
      { name: "kind", value: "server|agent", summary: "" },
    ],
    run: async () => 0,
  };
  const root: Group = { summary: "", commands: { start: { summary: "", load: async () => command } } };
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", mock.url, "--user", "u"], home.env);
  await cli(
    ["profile", "add", "off", "--product", "vspc", "--url", "http://127.0.0.1:9", "--user", "u"],
    home.env,
  );
  const env = { ...home.env, ASYNCOPS_LAB_PASSWORD: "any", ASYNCOPS_OFF_PASSWORD: "any" };
  const read = async (words: readonly string[], more: object = { ASYNCOPS_COMPLETE_REMOTE: "1" }) =>
    (await candidatesFor(words, testIo({ ...env, ...more }).io, root)).list.map(({ value }) => value);
  const { name = "" } = job ?? {};
  expect(name).not.toBe("");
  expect(await read(["start", ""], {})).toEqual([]);
  expect(await read(["start", "--profile", "lab", `"${name.slice(0, 3)}`])).toContain(name);
  expect(await read(["start", "--job", name.replaceAll(" ", "\\ ")])).toContain(name);
  expect(await read(["start", "--profile", "off", ""])).toEqual([]);
  expect(await read(["start", "--kind", "a"])).toEqual(["agent"]);
});

test("the answer for the scripts: a tab before the summary, and silence on an error", async () => {
  await using home = await testHome();
  const { out, code } = await cli(["__complete", "--", "profile", "us"], home.env);
  expect({ out, code }).toEqual({ out: "use\tmakes a profile the current one\n", code: 0 });
  expect((await cli(["__complete", "--current=us", "--", "profile"], home.env)).out).toBe(out);
  const { updateConfig } = await import("../../../src/cli/profile/config-file.js");
  await updateConfig(testIo(home.env).io, (config) => ({ ...config, profiles: { bad: {} as never } }));
  expect(await cli(["__complete", "--", "profile", "use", ""], home.env)).toEqual({
    code: 1,
    out: "",
    err: "",
  });
});

test("names of a server: only with the variable, once in 5 minutes, and in a file of the user only", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc" });
  mock.generate("BackupServerJob", 3);
  const env = { ...home.env, ASYNCOPS_URL: mock.url, ASYNCOPS_USER: "u", ASYNCOPS_PASSWORD: "not-a-secret" };
  const jobs = { product: "vspc", operationId: "getBackupServerJobs" } as const;
  const read = (more: object, now?: number) =>
    remoteNames(jobs, options(), testIo({ ...env, ...more }).io, now);
  expect(await read({})).toEqual([]);
  expect(mock.requests).toEqual([]);
  const remote = { ASYNCOPS_COMPLETE_REMOTE: "1" };
  const now = Date.now();
  const names = await read(remote, now);
  expect(names).toEqual(
    mock
      .list("BackupServerJob")
      .map((job) => (job as { name: string }).name)
      .sort(),
  );
  expect(names.length).toBeGreaterThan(3);
  const sent = mock.requests.length;
  expect(await read(remote, now + 299_000)).toEqual(names);
  expect(mock.requests.length).toBe(sent);
  await read(remote, now + 301_000);
  expect(mock.requests.length).toBeGreaterThan(sent);
  const folder = path.join(home.home, ".cache", "asyncops", "names");
  const [file = ""] = await readdir(folder);
  expect(await readFile(path.join(folder, file), "utf8")).not.toContain("not-a-secret");
});
