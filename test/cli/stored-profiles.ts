import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Profile } from "../../src/cli/profile/profile.js";
import { secretVariable } from "../../src/cli/profile/secrets.js";

/**
 * Writes a configuration file with these profiles, of which the first one is current. Returns the variables that a command needs to find the
 * file and to log on.
 */
export function storeProfiles(folder: string, profiles: readonly Profile[]): Record<string, string> {
  const stored = Object.fromEntries(profiles.map(({ name, ...members }) => [name, members]));
  const config = { version: 1, current: profiles[0]?.name, profiles: stored };
  const home = path.join(folder, "config");
  mkdirSync(path.join(home, "asyncops"), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(home, "asyncops", "config.json"), JSON.stringify(config), { mode: 0o600 });
  const secrets = profiles.map((profile) => [secretVariable(profile), "not-a-secret"]);
  return { XDG_CONFIG_HOME: home, ...Object.fromEntries(secrets) };
}

/** A profile of a mock, which takes any password and key. */
export function profileOf(product: Profile["product"], url: string): Profile {
  return product === "vspc"
    ? { name: "lab", product, url, auth: "api-key" }
    : { name: "lab", product, url, auth: "password", user: "LAB\\ops" };
}
