import { spawn } from "node:child_process";
import type { Io } from "../io.js";
import { NotAuthenticatedError } from "../usage-error.js";
import { longestSecret, secretText } from "./secret-text.js";

/** Long enough to unlock a password store by hand. */
const longest = 60_000;

/** How long a pipe that somebody else holds open is read after the end of the program, in ms. */
const longestRest = 1_000;

/**
 * The first line that a program prints. It is started without a shell: nothing in its arguments is expanded. Its standard error is shown,
 * because password stores ask and explain there.
 * @throws {NotAuthenticatedError} when it cannot be started, fails, prints nothing, or takes too long. Never quotes what it printed.
 */
export async function passwordFrom(
  [program = "", ...args]: readonly string[],
  io: Io,
  timeout = longest,
): Promise<string> {
  const fail = (problem: string, cause?: unknown) =>
    new NotAuthenticatedError(`passwordCommand '${program}' ${problem}`, { cause });
  // A password store may ask on the terminal. A pipe belongs to the command itself: it may be a body.
  const stdin = io.stdin === process.stdin && io.stdin.isTTY ? "inherit" : "ignore";
  const child = spawn(program, args, {
    stdio: [stdin, "pipe", "pipe"],
    env: { ...io.env },
    timeout,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  const printed: Buffer[] = [];
  let bytes = 0;
  child.stderr?.on("data", (chunk: Buffer) => io.stderr.write(chunk));
  const hasLine = () => printed.some((chunk) => chunk.includes("\n"));
  let onLine = () => {};
  child.stdout?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > longestSecret) child.kill("SIGKILL");
    else printed.push(chunk);
    if (hasLine()) onLine();
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      const words = error.code === "ENOENT" ? "was not found" : `cannot be started (${error.code})`;
      reject(fail(words, error));
    });
    child.once("close", (...how) => resolve(how));
    // `exit` may come before the text of the program has been read. `close` comes after it, but not while a program that the command
    // leaves behind holds the pipe.
    child.once("exit", (...how) => {
      onLine = () => resolve(how);
      if (how[0] !== 0) setImmediate(onLine);
      else if (hasLine()) onLine();
      else setTimeout(onLine, longestRest).unref();
    });
  });
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (bytes > longestSecret) throw fail(`printed more than ${longestSecret} bytes`);
  if (signal !== null) throw fail(`did not end within ${timeout / 1000} s`);
  if (code !== 0) throw fail(`failed with exit code ${code}`);
  const text = secretText(Buffer.concat(printed));
  if (text === undefined) throw fail("printed text that is not UTF-8");
  const [line = ""] = text.split(/\r?\n/);
  if (line === "") throw fail("printed nothing");
  return line;
}
