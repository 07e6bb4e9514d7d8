#!/usr/bin/env node
/** `asyncops`, the command. */
import { exitCodes } from "./exit-codes.js";
import { processIo } from "./io.js";
import { runCli } from "./run.js";
import { showWarnings } from "./warnings.js";

const io = processIo();
// `asyncops … | head` closes the pipe. That is no failure of the command.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(io.atClosedPipe?.code);
  process.stderr.write(`asyncops: cannot write the result to standard output: ${message}\n`);
  process.exit(exitCodes.refused);
});
// Progress that nobody reads does not end what is done.
process.stderr.on("error", () => undefined);
showWarnings(io);
process.exitCode = await runCli(process.argv.slice(2), io);
