import type { Command } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { type Config, updateConfig } from "../../profile/config-file.js";
import { namedProfile, nameOf } from "../../profile/find.js";
import { profileNames } from "../../profile/names.js";

/** A command that changes the configuration for the one profile that it is given. */
export interface ProfileChange {
  readonly summary: string;
  readonly example: string;
  /** The new configuration. The profile exists. */
  change(config: Config, name: string): Config;
  /** What happens once the configuration is written. */
  after?(name: string): Promise<void>;
  /** What was done, for people. */
  done(name: string): string;
}

export function changeCommand({ summary, example, change, after, done }: ProfileChange): Command {
  return {
    summary,
    usage: "NAME",
    maxArguments: 1,
    complete: async ({ io }) => profileNames(io),
    example,
    async run({ args, path, io }) {
      const name = nameOf(args, path);
      await updateConfig(io, (config) => change(config, namedProfile(config, name).name));
      await after?.(name);
      io.stderr.write(`${done(name)}\n`);
      return exitCodes.ok;
    },
  };
}
