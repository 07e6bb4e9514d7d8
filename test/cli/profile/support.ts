import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { Options } from "../../../src/cli/command.js";
import type { Io } from "../../../src/cli/io.js";
import { runCli } from "../../../src/cli/run.js";

export interface TestIo {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

/** Streams that are no terminal. */
export function testIo(env: Record<string, string | undefined>, input = ""): TestIo {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const text = (stream: PassThrough) => {
    const chunks: string[] = [];
    stream.on("data", (chunk) => chunks.push(String(chunk)));
    return () => chunks.join("");
  };
  const io = {
    stdin: Readable.from(input === "" ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
    env,
    platform: process.platform,
  } as unknown as Io;
  return { io, out: text(stdout), err: text(stderr) };
}

/** A home folder that is removed with `await using`. */
export async function testHome() {
  const home = await mkdtemp(path.join(tmpdir(), "asyncops-home-"));
  return {
    home,
    env: { HOME: home, USERPROFILE: home, PATH: process.env.PATH },
    file: path.join(home, ".config", "asyncops", "config.json"),
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}

/** Runs a command line in this process. */
export async function cli(argv: readonly string[], env: Record<string, string | undefined>, input = "") {
  const { io, out, err } = testIo(env, input);
  const code = await runCli(argv, io);
  // Streams deliver what was written a turn later.
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out: out(), err: err() };
}

export function options(given: Record<string, string | true> = {}): Options {
  return new Options(new Map(Object.entries(given).map(([name, value]) => [name, [value]])));
}
