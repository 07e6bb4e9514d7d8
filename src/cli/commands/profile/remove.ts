import type { Command } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { updateConfig } from "../../profile/config-file.js";
import { namedProfile, nameOf } from "../../profile/find.js";
import { openKeychain } from "../../profile/keychain.js";
import { profileNames } from "../../profile/names.js";

export const remove: Command = {
  summary: "Removes a profile, and its secret in the keychain. The server is not changed.",
  usage: "NAME",
  maxArguments: 1,
  complete: async ({ io }) => profileNames(io),
  example: "profile remove lab",
  async run({ args, path, io }) {
    const name = nameOf(args, path);
    await updateConfig(io, (config) => {
      namedProfile(config, name);
      const { current, ...others } = config;
      const profiles = Object.fromEntries(Object.entries(config.profiles).filter(([each]) => each !== name));
      return { ...others, ...(current === name || current === undefined ? {} : { current }), profiles };
    });
    (await openKeychain())?.remove(name);
    io.stderr.write(`Profile '${name}' is removed\n`);
    return exitCodes.ok;
  },
};
