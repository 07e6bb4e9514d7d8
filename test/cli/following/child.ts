import { processIo } from "../../../src/cli/io.js";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { runCli } from "../../../src/cli/run.js";
import { showWarnings } from "../../../src/cli/warnings.js";
import { openOn, startJob, startWork } from "./open-on.js";

/**
 * The command in a process of its own, on the profiles in TEST_PROFILES. Besides its own commands: `start JOB-UID …` starts a job,
 * `start-many UID,UID` one after the
 * other, `work OPERATION JSON …` any operation.
 */
async function main(): Promise<number> {
  const profiles = JSON.parse(process.env.TEST_PROFILES ?? "[]") as Profile[];
  const open = (name = profiles[0]?.name) => {
    const profile = profiles.find((each) => each.name === name);
    if (profile === undefined) throw new Error(`no profile ${name}`);
    return openOn(profile);
  };
  const io = {
    ...processIo(),
    openProfile: async (name: string | undefined) => open(name),
    profileNames: async () => profiles.map(({ name }) => name),
  };
  showWarnings(io);
  const [command, target = "", ...rest] = process.argv.slice(2);
  if (command === "start") return startJob(io, open(), target, rest, process.env.TEST_LABEL);
  if (command === "work") {
    const opened = open();
    const [given = "{}", ...options] = rest;
    const parameters = JSON.parse(given);
    const begin = () => opened.client.begin(target, parameters);
    return startWork(io, opened, { operationId: target, parameters, label: undefined, begin }, options);
  }
  if (command === "start-many") {
    for (const uid of target.split(",")) await startJob(io, open(), uid, rest);
    return 0;
  }
  return runCli(process.argv.slice(2), io);
}

main().then((code) => {
  process.exitCode = code;
});
