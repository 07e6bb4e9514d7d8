import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { cli, testHome } from "../profile/support.js";
import { Terminal } from "../terminal.js";

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    return false;
  }
}

const prompt = "ready> ";

/** How each shell is started without the files of a user, and loads the completion. */
const shells = {
  bash: {
    args: ["--norc", "--noprofile", "-i"],
    load: `PS1='${prompt}'; bind 'set enable-bracketed-paste off'; source <(asyncops completion bash)`,
  },
  zsh: {
    args: ["-f", "-i"],
    load: `PS1='${prompt}'; unsetopt prompt_sp; autoload -Uz compinit; compinit -D -u; source <(asyncops completion zsh)`,
  },
  fish: {
    args: ["--no-config", "-i"],
    load: `function fish_prompt; echo -n '${prompt}'; end; asyncops completion fish | source`,
  },
} as const;

test.each(Object.entries(shells))(
  "%s completes commands, options, profiles and files when Tab is pressed",
  async (shell, { args, load }) => {
    if (!isInstalled(shell)) return;
    await using home = await testHome();
    const bin = path.join(home.home, "bin");
    await mkdir(bin);
    const main = path.resolve("src/cli/main.ts");
    const loader = path.resolve("node_modules/tsx/dist/loader.mjs");
    await writeFile(
      path.join(bin, "asyncops"),
      `#!/bin/sh\nexec "${process.execPath}" --import "file://${loader}" "${main}" "$@"\n`,
      { mode: 0o755 },
    );
    for (const name of ["lab", "prod"])
      await cli(
        ["profile", "add", name, "--product", "em", "--url", "https://em.example.com", "--user", "u"],
        home.env,
      );
    const env = { ...home.env, PATH: `${bin}:${process.env.PATH}`, TERM: "xterm" };
    const terminal = new Terminal(shell, args, env, 200);
    terminal.write(`${load}; echo load''ed\r`);
    await terminal.until("loaded");
    await terminal.until(prompt);
    // The command, then the name of a profile: the line runs only if both were completed.
    terminal.write("asyncops prof\t");
    await terminal.until("profile");
    terminal.write("us\tpr\t\r");
    await terminal.until("The current profile is 'prod'");
    await terminal.until(prompt);
    expect(JSON.parse(await readFile(home.file, "utf8")).current).toBe("prod");
    // An option, and its value.
    terminal.write("asyncops profile list --outp\t");
    await terminal.until("--output");
    terminal.write("jsonl --col\tname\r");
    await terminal.until('"name":"lab"');
    await terminal.until(prompt);
    // The name of a file.
    const pem = path.join(home.home, "server-certificate.pem");
    await writeFile(pem, "nothing");
    terminal.write(
      `asyncops profile add other --product em --url https://em.example.com --user u --ca ${home.home}/server-c\t\r`,
    );
    await terminal.until("--ca must be a certificate in PEM");
    terminal.kill("SIGKILL");
    await terminal.exit();
  },
);
