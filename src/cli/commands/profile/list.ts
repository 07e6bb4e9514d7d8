import type { Command } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import { print } from "../../output/print.js";
import { profilesOf, readConfig } from "../../profile/config-file.js";
import { environmentProfile } from "../../profile/environment.js";
import { secretSourceOf } from "../../profile/secrets.js";

export const list: Command = {
  summary: "The servers of the configuration file, and the one of the environment variables.",
  description:
    "SECRET is where the password, key or token comes from: a variable, passwordCommand, or keychain. A variable that is not set: the " +
    "command asks on a terminal, and ends with exit code 4 elsewhere.",
  example: "profile list -o json",
  async run({ options, io }) {
    const config = await readConfig(io);
    const own = await environmentProfile(undefined, io).catch(() => undefined);
    const profiles = [...profilesOf(config), ...(own === undefined ? [] : [own])];
    const rows: object[] = [];
    for (const profile of profiles) {
      const { name, product, url, user = "", auth, safety = "", ca, apiVersion = "" } = profile;
      rows.push({
        name,
        product,
        url,
        user,
        current: name === config.current,
        secret: await secretSourceOf(profile, io),
        auth,
        safety,
        apiVersion,
        certificate: ca === undefined ? "system" : "pinned",
      });
    }
    if (rows.length === 0) io.stderr.write("There is no profile. Add one: asyncops profile add NAME\n");
    if (rows.length > 0 || options.text("output") !== undefined) await print(rows, options, io);
    return exitCodes.ok;
  },
};
