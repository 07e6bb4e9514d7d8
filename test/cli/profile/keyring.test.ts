import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const output = (program: string, ...args: string[]) =>
  spawnSync(program, args, { encoding: "utf8" }).stdout?.trim();

/** The package, where it is installed globally, as docs/cli-profiles.md says. */
const module = path.join(output("npm", "root", "--global") || ".", "@napi-rs/keyring/index.js");
const hasKeychain =
  process.platform === "linux" &&
  existsSync(module) &&
  ["dbus-run-session", "gnome-keyring-daemon", "secret-tool"].every((program) => output("which", program));

/** Opens a secret service, stores and reads secrets with the code of the command, and shows what the service has. */
const script = (program: string) => `
printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
node ${program} set; secret-tool lookup service asyncops username lab; echo; node ${program} get; node ${program} remove; node ${program} get`;

test.runIf(hasKeychain)("a secret is stored in GNOME Keyring, found, and removed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-keyring-"));
  try {
    const { build } = await import("esbuild");
    const program = path.join(folder, "keychain.mjs");
    await build({
      stdin: {
        contents: `
          import { openKeychain } from "./src/cli/profile/keychain.ts";
          const [, , what] = process.argv;
          const where = ${JSON.stringify(pathToFileURL(module).href)};
          const keychain = await openKeychain(() => import(where));
                    if (what === "set") keychain.set("lab", "hunter2");
          if (what === "remove") keychain.remove("lab");
          if (what === "get") console.log(String(keychain.get("lab")));`,
        resolveDir: ".",
        loader: "ts",
      },
      outfile: program,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "warning",
    });
    const env = { PATH: process.env.PATH, HOME: folder, XDG_RUNTIME_DIR: folder };
    const { stdout } = await promisify(execFile)("dbus-run-session", ["--", "sh", "-c", script(program)], {
      env,
    });
    expect(stdout).toBe("hunter2\nhunter2\nundefined\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
