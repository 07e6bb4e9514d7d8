import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { openKeychain } from "../../../src/cli/profile/keychain.js";
import { passwordFrom } from "../../../src/cli/profile/password-command.js";
import { withoutKeys } from "../../../src/cli/profile/pem.js";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { secretOf, secretSourceOf, secretVariable } from "../../../src/cli/profile/secrets.js";
import { wordsOf } from "../../../src/cli/profile/words.js";
import { options, testIo } from "./support.js";

const lab: Profile = {
  name: "lab-1",
  product: "vspc",
  url: "https://vspc.example.com",
  auth: "password",
  user: "u",
};
const prints = (text: string) => [process.execPath, "-e", `process.stdout.write(${JSON.stringify(text)})`];
const noKeychain = async () => undefined;

/** What `@napi-rs/keyring` exports, over a map. */
function keyring(entries: Map<string, string>) {
  return async () => ({
    Entry: class {
      readonly #key: string;
      constructor(service: string, account: string) {
        this.#key = `${service}/${account}`;
      }
      getPassword() {
        return entries.get(this.#key) ?? null;
      }
      setPassword(secret: string) {
        entries.set(this.#key, secret);
      }
      deletePassword() {
        if (!entries.delete(this.#key)) throw new Error("no entry");
      }
    },
  });
}

test("each kind of logon has its variable", () => {
  expect(secretVariable(lab)).toBe("ASYNCOPS_LAB_1_PASSWORD");
  expect(secretVariable({ ...lab, auth: "api-key" })).toBe("ASYNCOPS_LAB_1_API_KEY");
  expect(secretVariable({ ...lab, auth: "token" })).toBe("ASYNCOPS_LAB_1_TOKEN");
  expect(secretVariable({ ...lab, auth: "session" })).toBe("ASYNCOPS_LAB_1_SESSION_ID");
  expect(secretVariable({ ...lab, name: "environment" })).toBe("ASYNCOPS_PASSWORD");
});

test("standard input, then the variable, then the command, then the keychain", async () => {
  const env = { ASYNCOPS_LAB_1_PASSWORD: "of the variable" };
  const entries = new Map([["asyncops/lab-1", "of the keychain"]]);
  const keychain = () => openKeychain(keyring(entries));
  const withCommand = { ...lab, passwordCommand: prints("of the command\n") };
  const stdin = options({ "password-stdin": true });
  const read = async (profile: Profile, io = testIo({}).io, given = options()) =>
    (await secretOf(profile, given, io, keychain)).value;
  expect(await read(withCommand, testIo(env, "of stdin\n").io, stdin)).toBe("of stdin");
  expect(await read(withCommand, testIo(env).io)).toBe("of the variable");
  expect(await read(withCommand)).toBe("of the command");
  expect(await read(lab)).toBe("of the keychain");
});

test("without a secret and without a terminal, the error names the ways", async () => {
  await expect(secretOf(lab, options(), testIo({}).io, noKeychain)).rejects.toThrow(
    /no password for profile 'lab-1'\. Set ASYNCOPS_LAB_1_PASSWORD, .*--password-stdin.*--password-command/,
  );
  await expect(secretOf(lab, options({ "password-stdin": true }), testIo({}).io, noKeychain)).rejects.toThrow(
    "standard input is empty",
  );
});

test("a password from standard input keeps its blanks, and loses one line break", async () => {
  const { io } = testIo({}, " p w \r\n");
  expect((await secretOf(lab, options({ "password-stdin": true }), io)).value).toBe(" p w ");
});

test("where a secret comes from is known without asking anybody or starting the program", async () => {
  const entries = new Map([["asyncops/lab-1", "of the keychain"]]);
  const sourceOf = (profile: Profile, env = {}, keys = entries) =>
    secretSourceOf(profile, { env }, () => openKeychain(keyring(keys)));
  const program = { ...lab, passwordCommand: ["/nowhere"] };
  expect(await sourceOf(program, { ASYNCOPS_LAB_1_PASSWORD: "x" })).toBe("ASYNCOPS_LAB_1_PASSWORD");
  expect(await sourceOf(program)).toBe("passwordCommand");
  expect(await sourceOf(lab)).toBe("keychain");
  expect(await sourceOf(lab, { ASYNCOPS_LAB_1_PASSWORD: "" }, new Map())).toBe(
    "ASYNCOPS_LAB_1_PASSWORD (not set)",
  );
});

test("a keychain that is not installed, or that fails, counts as empty", async () => {
  expect(await openKeychain(() => Promise.reject(new Error("Cannot find package")))).toBeUndefined();
  const locked = await openKeychain(async () => ({
    Entry: class {
      getPassword() {
        throw new Error("no secret service");
      }
    },
  }));
  expect(locked?.get("lab")).toBeUndefined();
});

test("the password command: the first line, no shell, its standard error is shown", async () => {
  const { io, err } = testIo({ PATH: process.env.PATH, HOME: "/nowhere" });
  expect(await passwordFrom(prints("first\r\nsecond\n"), io)).toBe("first");
  const asks = [
    process.execPath,
    "-e",
    "process.stderr.write('Touch the key\\n'); console.log(process.argv[1])",
    "$HOME `id` > x",
  ];
  expect(await passwordFrom(asks, io)).toBe("$HOME `id` > x");
  expect(err()).toContain("Touch the key");
});

test("text of a password command that arrives after its end is read", async () => {
  // The text comes from a second program, which starts while the first one ends: `exit` is always earlier than the text.
  const second = "console.log('late')";
  const first = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(second)}], { stdio: "inherit", detached: true }).unref()`;
  const { io } = testIo({ PATH: process.env.PATH });
  expect(await passwordFrom([process.execPath, "-e", first], io)).toBe("late");
});

test.each([
  ["that is missing", ["asyncops-no-such-program"], "was not found"],
  [
    "that fails",
    [process.execPath, "-e", "console.log('not-a-secret'); process.exit(3)"],
    "failed with exit code 3",
  ],
  ["that prints nothing", [process.execPath, "-e", ""], "printed nothing"],
  [
    "that prints without end",
    [process.execPath, "-e", "for (;;) process.stdout.write('x'.repeat(4096))"],
    "printed more than",
  ],
  ["that hangs", [process.execPath, "-e", "setInterval(() => {}, 1e9)"], "did not end within"],
])("a password command %s is an error that quotes nothing of it", async (_, command, problem) => {
  const limit = problem.startsWith("did not") ? 300 : 60_000;
  const failure = await passwordFrom(command, testIo({ PATH: process.env.PATH }).io, limit).catch(
    (error: Error) => error,
  );
  expect(failure).toMatchObject({ name: "NotAuthenticatedError" });
  expect((failure as Error).message).toContain(problem);
  expect((failure as Error).message).not.toContain("not-a-secret");
});

test("a command in an option is words and quotes, or a JSON list", () => {
  const read = (text: string) => wordsOf(text, "--password-command");
  expect(read("pass show 'veeam lab'  \"a b\"c")).toEqual(["pass", "show", "veeam lab", "a bc"]);
  expect(read('C:\\Tools\\op.exe read ""')).toEqual(["C:\\Tools\\op.exe", "read", ""]);
  expect(read('["a b", "$c"]')).toEqual(["a b", "$c"]);
  expect(() => read("pass 'x")).toThrow("quote that is not closed");
  expect(() => read("[1]")).toThrow("JSON list");
  expect(() => read(" ")).toThrow("is empty");
});

test("a mark before UTF-8 and the line break after it are no part of a secret", async () => {
  const given = options({ "password-stdin": true });
  const { io } = testIo({}, "\ufeffpw\r\n");
  expect((await secretOf(lab, given, io, noKeychain)).value).toBe("pw");
  expect(await passwordFrom(prints("\ufeffpw\r\nnotes"), testIo({}).io)).toBe("pw");
});

test("a secret that is not UTF-8, or too long, is never sent with other characters", async () => {
  const given = options({ "password-stdin": true });
  const pipe = (bytes: Buffer) => ({ ...testIo({}).io, stdin: Readable.from([bytes]) }) as never;
  await expect(secretOf(lab, given, pipe(Buffer.from([0xff, 0xfe])), noKeychain)).rejects.toThrow(
    "is not UTF-8",
  );
  await expect(secretOf(lab, given, pipe(Buffer.alloc(70_000, "x")), noKeychain)).rejects.toThrow(
    "standard input has more than 65536 bytes",
  );
  const latin = [process.execPath, "-e", "process.stdout.write(Buffer.from([0xe9]))"];
  await expect(passwordFrom(latin, testIo({}).io)).rejects.toThrow("printed text that is not UTF-8");
});

test("PEM is stored without its private keys", () => {
  const one = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
  const key = "-----BEGIN EC PRIVATE KEY-----\nhunter2\n-----END EC PRIVATE KEY-----\n";
  expect(withoutKeys(`${key}${one}notes\n${one}`)).toBe(`${one}${one}`);
  expect(withoutKeys(`notes ${one}`)).toBe(`notes ${one}`);
  expect(withoutKeys(key)).toBe("");
});
