import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const parts = [
  ...["specs", "schemas", "generated", "src", "scripts", "test", "docs", "examples"],
  ...[
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "vitest.config.ts",
    "redocly.yaml",
    "README.md",
  ],
];

/** A copy of the repository to change, with the packages of this one. */
export class ScratchCopy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<ScratchCopy> {
    const folder = await mkdtemp(path.join(tmpdir(), "asyncops-scratch-"));
    for (const part of parts) await cp(part, path.join(folder, part), { recursive: true });
    await symlink(path.resolve("node_modules"), path.join(folder, "node_modules"));
    return new ScratchCopy(folder);
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), "utf8");
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(path.join(this.folder, file), text);
  }

  append(file: string, text: string): Promise<void> {
    return appendFile(path.join(this.folder, file), text);
  }

  /** Runs Node with the loader of TypeScript. @returns standard output; rejects with the output for another exit code than 0. */
  async node(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, ["--import", "tsx", ...args], {
      cwd: this.folder,
      maxBuffer: 1 << 26,
      env: { ...process.env, NO_COLOR: "1" },
    }).catch(({ stdout, stderr, message }: { stdout?: string; stderr?: string; message: string }) => {
      throw new Error(`${message}\n${stdout ?? ""}\n${stderr ?? ""}`);
    });
    return stdout;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
