import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { asyncopsTerminal, Terminal } from "../terminal.js";
import { cli, testHome } from "./support.js";

const secret = "n0t-a-sécret";
const credentials = { username: "u", password: secret };

test("profile add asks for what is missing, and the file holds no secret", async () => {
  await using home = await testHome();
  const terminal = asyncopsTerminal(["profile", "add", "lab"], home.env);
  await terminal.until("Product of lab (vspc, em or sbc): ");
  terminal.write("em\r");
  await terminal.until("URL of the server: ");
  terminal.write("https://em.example.com:9398\r");
  await terminal.until("User: ");
  terminal.write("EXAMPLE\\ann\r");
  await terminal.until("ASYNCOPS_LAB_PASSWORD");
  await terminal.until("Profile 'lab' is stored");
  expect(await terminal.exit()).toBe(0);
  expect(JSON.parse(await readFile(home.file, "utf8"))).toEqual({
    version: 1,
    current: "lab",
    profiles: {
      lab: {
        product: "enterprise-manager",
        url: "https://em.example.com:9398",
        user: "EXAMPLE\\ann",
        auth: "password",
      },
    },
  });
});

test("profile test: the certificate, trust on first use, a password that is not shown, the logon", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc", https: true, credentials });
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", mock.url, "--user", "u"], home.env);
  const terminal = asyncopsTerminal(["profile", "test", "lab"], home.env);
  await terminal.until("(self-signed)");
  await terminal.until("SHA-256");
  await terminal.until("you trust it on first use");
  await terminal.until("Trust this certificate from now on? [y/N] ");
  terminal.write("y\r");
  await terminal.until("Password of u for lab");
  // A mistyped character is taken back, and an arrow is not part of the password.
  terminal.write(`${secret}x`);
  terminal.write("\u007f");
  terminal.write("\u001b[D");
  terminal.write("\r");
  await terminal.until("Logged on");
  expect(await terminal.exit()).toBe(0);
  expect(terminal.shown).not.toContain(secret);
  expect(terminal.shown).not.toContain("*");
  const { profiles } = JSON.parse(await readFile(home.file, "utf8"));
  expect(profiles.lab.ca.trim()).toBe(mock.ca?.trim());
  expect(await readFile(home.file, "utf8")).not.toContain(secret);
  // Afterwards the profile works without a terminal.
  const { code, err } = await cli(["profile", "test", "lab"], { ...home.env, ASYNCOPS_LAB_PASSWORD: secret });
  expect(err).toContain("Trusted by the profile");
  expect(code).toBe(0);
});

test("Ctrl-C at the password: exit code 130, nothing is sent, and the terminal echoes again", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc" });
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", mock.url, "--user", "u"], home.env);
  const script = '"$0" --import tsx src/cli/main.ts profile test lab; echo "code=$?"; stty -a';
  const terminal = new Terminal("/bin/sh", ["-c", script, process.execPath], home.env);
  await terminal.until("Password of u for lab");
  terminal.write("abc");
  terminal.write("\u0003");
  await terminal.until("code=130");
  await terminal.exit();
  const flags = terminal.shown.slice(terminal.shown.indexOf("code=130")).split(/[\s;]+/);
  expect(flags).toContain("echo");
  expect(flags).toContain("icanon");
  expect(flags).toContain("isig");
  expect(terminal.shown).not.toContain("abc");
  expect(mock.requests).toEqual([]);
});

test("Ctrl-C at a question ends the command with 130, and nothing is stored", async () => {
  await using home = await testHome();
  const terminal = asyncopsTerminal(["profile", "add", "lab"], home.env);
  await terminal.until("Product of lab");
  terminal.write("\u0003");
  expect(await terminal.exit()).toBe(130);
  await expect(readFile(home.file)).rejects.toThrow("ENOENT");
});
