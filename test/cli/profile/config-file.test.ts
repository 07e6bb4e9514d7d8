import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { parseConfig, readConfig, updateConfig } from "../../../src/cli/profile/config-file.js";
import { cli, testHome, testIo } from "./support.js";

const lab = { product: "vspc", url: "https://vspc.example.com:1280", auth: "password", user: "u" } as const;

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { mode: 0o600 });
}

test("a missing file is an empty one, and is not made by reading", async () => {
  await using home = await testHome();
  expect(await readConfig(testIo(home.env).io)).toEqual({ version: 1, profiles: {} });
  expect(await readdir(home.home)).toEqual([]);
});

test("the file is 0600 in a folder with 0700, and nothing else stays behind", async () => {
  await using home = await testHome();
  const { io } = testIo(home.env);
  await updateConfig(io, (config) => ({ ...config, profiles: { lab } }));
  expect((await stat(home.file)).mode & 0o777).toBe(0o600);
  expect((await stat(path.dirname(home.file))).mode & 0o777).toBe(0o700);
  expect(await readdir(path.dirname(home.file))).toEqual(["config.json"]);
  expect((await readConfig(io)).profiles).toEqual({ lab });
});

test("members that this version does not know are kept", async () => {
  await using home = await testHome();
  const later = { version: 1, later: { a: 1 }, profiles: { lab: { ...lab, color: "red" } } };
  await write(home.file, JSON.stringify(later));
  await updateConfig(testIo(home.env).io, (config) => ({ ...config, current: "lab" }));
  expect(JSON.parse(await readFile(home.file, "utf8"))).toEqual({ ...later, current: "lab" });
});

const broken: readonly (readonly [name: string, text: string, line: number, problem: string])[] = [
  ["a comma too many", '{\n  "version": 1,\n  "profiles": {},\n}', 4, "is not JSON"],
  ["cut off", '{\n  "version": 1,\n  "prof', 3, "is not JSON"],
  ["empty", "", 1, "is not JSON"],
  ["a merge conflict", '{\n  "version": 1,\n<<<<<<< HEAD\n  "profiles": {}\n}', 3, "is not JSON"],
  ["text after it", '{\n  "version": 1\n}\n}', 4, "is not JSON"],
  ["a list", "[]", 1, "must be a JSON object"],
  ["no version", '{\n"profiles": {} }', 1, '"version" must be 1'],
  ["newer", '{\n"version": 2 }', 2, "install a newer one"],
  ["profiles are a list", '{ "version": 1,\n"profiles": [] }', 2, '"profiles" must be an object'],
  [
    "an unknown product",
    '{ "version": 1,\n"profiles": {\n"lab": {\n"product": "vbr" } } }',
    4,
    '"product" of profile "lab" must be vspc, enterprise-manager or oracle-sbc',
  ],
  [
    "a URL with a password",
    `{ "version": 1,\n"profiles": { "lab": { "product": "vspc",\n"url": "https://u:not-a-secret@vspc.example.com" } } }`,
    3,
    '"url" of profile "lab" must not contain a user or password',
  ],
  [
    "a command as one text",
    `{ "version": 1, "profiles": { "lab": ${JSON.stringify({ ...lab }).slice(0, -1)},\n"passwordCommand": "pass show x" } } }`,
    2,
    '"passwordCommand" of profile "lab" must be a list of texts',
  ],
];

test.each(broken)("a broken file is an error with its line: %s", async (_, text, line, problem) => {
  await using home = await testHome();
  await write(home.file, text);
  const { code, out, err } = await cli(["profile", "list"], home.env);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`${home.file}:${line}: `);
  expect(err).toContain(problem);
  expect(err).not.toContain("not-a-secret");
  // A command that changes the file leaves a broken one as it is.
  expect((await cli(["profile", "use", "lab"], home.env)).code).toBe(2);
  expect(await readFile(home.file, "utf8")).toBe(text);
});

test("a byte order mark and the line breaks of Windows are read", () => {
  const text = `\uFEFF${JSON.stringify({ version: 1, profiles: { lab } }, undefined, 2).replaceAll("\n", "\r\n")}`;
  expect(parseConfig(text, "config.json").profiles).toEqual({ lab });
});

test.skipIf(process.platform === "win32")(
  "a file that other users can write is not used: it names programs to run",
  async () => {
    await using home = await testHome();
    await write(home.file, JSON.stringify({ version: 1, profiles: {} }));
    await chmod(home.file, 0o666);
    const { code, err } = await cli(["profile", "list"], home.env);
    expect(code).toBe(2);
    expect(err).toContain(`chmod 600 ${home.file}`);
  },
);

// Only root can give a file away.
test.runIf(process.getuid?.() === 0)(
  "a file of another user is an error: it could name a program",
  async () => {
    await using home = await testHome();
    await write(home.file, JSON.stringify({ version: 1, profiles: { lab } }));
    await chown(home.file, 4321, 4321);
    await expect(readConfig(testIo(home.env).io)).rejects.toThrow("this file belongs to another user (4321)");
  },
);

test("a folder that cannot be written is an error with the file", async () => {
  await using home = await testHome();
  // A file in place of the folder, which root cannot write into either.
  await write(path.join(home.home, ".config"), "");
  const { code, err } = await cli(
    ["profile", "add", "lab", "--product", "vspc", "--url", lab.url, "--user", "u"],
    home.env,
  );
  expect(code).toBe(2);
  expect(err).toContain(home.file);
});

test("two processes that add profiles at once lose none", async () => {
  await using home = await testHome();
  const adds = Array.from({ length: 4 }, async (_, at) => {
    const child = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        "src/cli/main.ts",
        "profile",
        "add",
        `p${at}`,
        "--product",
        "vspc",
        "--url",
        lab.url,
        "--user",
        "u",
      ],
      { env: { ...process.env, ...home.env } },
    );
    const [code] = await once(child, "exit");
    return code;
  });
  expect(await Promise.all(adds)).toEqual([0, 0, 0, 0]);
  const { profiles } = await readConfig(testIo(home.env).io);
  expect(Object.keys(profiles).sort()).toEqual(["p0", "p1", "p2", "p3"]);
});
