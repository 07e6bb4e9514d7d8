import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { isObject } from "../../options/check-options.js";
import { makeFolder } from "../files/make-folder.js";
import type { Io } from "../io.js";
import { ConfigFileError } from "./config-error.js";
import { jsonLines } from "./json-lines.js";
import { configFile } from "./paths.js";
import type { Profile } from "./profile.js";
import { profileProblem } from "./profile-checks.js";

/** What the file holds. Members that this version does not know are kept. */
export interface Config {
  readonly version: 1;
  readonly current?: string | undefined;
  readonly profiles: Readonly<Record<string, StoredProfile>>;
}

/** A profile in the file: its name is the name of the member. */
export type StoredProfile = Omit<Profile, "name">;

const version = 1;
const empty: Config = { version, profiles: {} };

/** @throws {ConfigFileError} for a file that is broken, newer than this program, or writable by other users. */
export async function readConfig(io: Pick<Io, "env" | "platform">): Promise<Config> {
  const file = configFile(io);
  let text: string;
  try {
    text = await readFile(file, "utf8");
    if (io.platform !== "win32") refuseForeign(file, await stat(file));
  } catch (error) {
    if (error instanceof ConfigFileError) throw error;
    if (codeOf(error) === "ENOENT") return empty;
    throw new ConfigFileError(file, `cannot be read (${codeOf(error)})`, undefined, { cause: error });
  }
  return parseConfig(text, file);
}

/**
 * Whoever can write the file can name a passwordCommand. The rule for its owner is that of ssh.
 * @throws {ConfigFileError} when that is another user.
 */
function refuseForeign(file: string, { mode, uid }: Stats): void {
  if ((mode & 0o022) !== 0)
    throw new ConfigFileError(file, `other users can write this file. Run: chmod 600 ${file}`);
  const own = process.getuid?.();
  if (own !== undefined && uid !== own && uid !== 0)
    throw new ConfigFileError(
      file,
      `this file belongs to another user (${uid}), who could name a program in it that you run. Run: chown ${own} ${file}`,
    );
}

/** @throws {ConfigFileError} with the line of the problem. */
export function parseConfig(text: string, file: string): Config {
  const fail = (problem: string, place?: readonly string[]) => {
    const lines = jsonLines(text);
    const line = place === undefined ? lines.broken : nearest(place, lines.lineOf);
    return new ConfigFileError(file, problem, line);
  };
  let value: unknown;
  try {
    // Editors of Windows put a byte order mark at the start.
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw fail("is not JSON. Correct this line, or remove the file and add the profiles again");
  }
  if (!isObject(value)) throw fail("must be a JSON object", []);
  if (typeof value.version !== "number") throw fail(`"version" must be ${version}`, ["version"]);
  if (value.version > version)
    throw fail(`has version ${value.version}. This asyncops reads version ${version}: install a newer one`, [
      "version",
    ]);
  if (value.current !== undefined && typeof value.current !== "string")
    throw fail(`"current" must be the name of a profile`, ["current"]);
  const profiles = value.profiles ?? {};
  if (!isObject(profiles)) throw fail(`"profiles" must be an object`, ["profiles"]);
  for (const [name, profile] of Object.entries(profiles)) {
    if (!isObject(profile)) throw fail(`profile "${name}" must be an object`, ["profiles", name]);
    const found = profileProblem(profile);
    if (found !== undefined)
      throw fail(`"${found.member}" of profile "${name}" ${found.problem}`, ["profiles", name, found.member]);
  }
  return { ...value, profiles } as unknown as Config;
}

/**
 * Changes the file: one process at a time, and whole or not at all. Returns what `change` returned.
 * @throws {ConfigFileError} for a broken file, which is left as it is, and when the file cannot be written.
 */
export async function updateConfig(
  io: Pick<Io, "env" | "platform">,
  change: (config: Config) => Config,
): Promise<Config> {
  const file = configFile(io);
  const [{ default: writeFileAtomic }, { lock }] = await Promise.all([
    import("write-file-atomic"),
    import("proper-lockfile"),
  ]);
  try {
    await makeFolder(path.dirname(file));
    const release = await lock(file, {
      realpath: false,
      retries: { retries: 50, minTimeout: 20, maxTimeout: 200, factor: 1.5 },
    });
    try {
      const changed = change(await readConfig(io));
      await writeFileAtomic(file, `${JSON.stringify(changed, undefined, 2)}\n`, { mode: 0o600 });
      return changed;
    } finally {
      await release();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const words =
      code === "ELOCKED"
        ? `another asyncops is changing this file. If none runs, remove ${file}.lock`
        : `cannot be written (${code}): ${(error as Error).message}`;
    throw new ConfigFileError(file, words, undefined, { cause: error });
  }
}

/** The profile of the file, with its name. */
export function profileOf(config: Config, name: string): Profile | undefined {
  return Object.hasOwn(config.profiles, name)
    ? { ...(config.profiles[name] as StoredProfile), name }
    : undefined;
}

export function profilesOf(config: Config): readonly Profile[] {
  return Object.entries(config.profiles).map(([name, profile]) => ({ ...profile, name }));
}

/** The line of a member, or of what should hold it. */
function nearest(place: readonly string[], lineOf: (place: readonly string[]) => number | undefined) {
  for (let length = place.length; length >= 0; length--) {
    const line = lineOf(place.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
