import type { Command } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { updateConfig } from "../../profile/config-file.js";
import { namedProfile, nameOf } from "../../profile/find.js";
import { profileNames } from "../../profile/names.js";

export const use: Command = {
  summary: "Makes a profile the current one: commands of its product use it without --profile.",
  usage: "NAME",
  maxArguments: 1,
  complete: async ({ io }) => profileNames(io),
  example: "profile use lab",
  async run({ args, path, io }) {
    const name = nameOf(args, path);
    await updateConfig(io, (config) => ({ ...config, current: namedProfile(config, name).name }));
    io.stderr.write(`The current profile is '${name}'\n`);
    return exitCodes.ok;
  },
};
