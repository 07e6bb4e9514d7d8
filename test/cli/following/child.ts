import { processIo } from "../../../src/cli/io.js";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { runCli } from "../../../src/cli/run.js";
import { openOn, startJob } from "./open-on.js";

/**
 * The command in a process of its own, on the profiles in TEST_PROFILES. Besides its own commands: `start JOB-UID …` starts a job,
 * `start-many UID,UID` one after the other.
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
  const [command, target = "", ...rest] = process.argv.slice(2);
  if (command === "start") return startJob(io, open(), target, rest, process.env.TEST_LABEL);
  if (command === "start-many") {
    for (const uid of target.split(",")) await startJob(io, open(), uid, rest);
    return 0;
  }
  return runCli(process.argv.slice(2), io);
}

main().then((code) => {
  process.exitCode = code;
});
