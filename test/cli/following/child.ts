import { Options } from "../../../src/cli/command.js";
import { processIo } from "../../../src/cli/io.js";
import { openProfile } from "../../../src/cli/profile/open.js";
import { runCli } from "../../../src/cli/run.js";
import { showWarnings } from "../../../src/cli/warnings.js";
import { startJob, startWork } from "./open-on.js";

/**
 * The command in a process of its own, on the profiles of the configuration. Besides its own commands: `start JOB-UID …` starts a job,
 * `start-many UID,UID` one after the
 * other, `work OPERATION JSON …` any operation.
 */
async function main(): Promise<number> {
  const io = processIo();
  const open = () => openProfile(undefined, new Options(new Map()), io);
  showWarnings(io);
  const [command, target = "", ...rest] = process.argv.slice(2);
  if (command === "start") return startJob(io, await open(), target, rest, process.env.TEST_LABEL);
  if (command === "work") {
    const opened = await open();
    const [given = "{}", ...options] = rest;
    const parameters = JSON.parse(given);
    const begin = () => opened.client.begin(target, parameters);
    return startWork(io, opened, { operationId: target, parameters, label: undefined, begin }, options);
  }
  if (command === "start-many") {
    for (const uid of target.split(",")) await startJob(io, await open(), uid, rest);
    return 0;
  }
  return runCli(process.argv.slice(2), io);
}

main().then((code) => {
  process.exitCode = code;
});
