import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled } from "../../support/bundled.js";

const run = promisify(execFile);
const program = "test/mock/server/forgotten.ts";
let folder: string;

beforeAll(async () => {
  folder = await bundled([program]);
});

afterAll(() => rm(folder, { recursive: true }));

describe("a process with a mock that is never closed", () => {
  it.each([[[]], [["--https"]]])("ends by itself %j", async (args) => {
    const { stdout } = await run(process.execPath, [join(folder, program.replace(".ts", ".mjs")), ...args]);
    expect(stdout).toBe("200\n");
  });

  it("goes on when that is asked for", async () => {
    const child = spawn(process.execPath, [join(folder, program.replace(".ts", ".mjs")), "--keep"]);
    const ended = once(child, "exit");
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe("200");
    // The process has nothing left to do but the mock: a request of this one is still answered.
    const { value: url } = await lines.next();
    expect((await fetch(`${url}/api/v3/about`)).status).toBe(401);
    child.kill();
    expect((await ended)[1]).toBe("SIGTERM");
  });
});
