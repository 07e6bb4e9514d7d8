#!/usr/bin/env node
/** `asyncops`, the command. */
import { processIo } from "./io.js";
import { runCli } from "./run.js";
import { showWarnings } from "./warnings.js";

// `asyncops … | head` closes the pipe. That is no failure of the command.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
const io = processIo();
showWarnings(io);
process.exitCode = await runCli(process.argv.slice(2), io);
