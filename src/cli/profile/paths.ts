import { homedir } from "node:os";
import path from "node:path";
import type { Io } from "../io.js";

/** The folders of this command for a user. */
export interface Folders {
  /** Profiles. */
  readonly config: string;
  /** Handles of operations that were started. */
  readonly state: string;
  /** What can be read again from a server. */
  readonly cache: string;
}

const program = "asyncops";

/**
 * The rules of each platform in one place. Linux and macOS: the XDG variables, else `~/.config`, `~/.local/state` and `~/.cache`, the last
 * two below `~/Library` on macOS. Windows: `%APPDATA%` for profiles, because it follows the user to other machines, and `%LOCALAPPDATA%`
 * for the rest.
 * @param home the home folder, where the variables say nothing
 */
export function foldersOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): Folders {
  const { join, isAbsolute } = platform === "win32" ? path.win32 : path.posix;
  // The XDG specification demands that a relative path is ignored. A relative APPDATA is as useless.
  const base = (name: string, ...otherwise: readonly string[]) => {
    const given = env[name];
    return given !== undefined && isAbsolute(given) ? given : join(home, ...otherwise);
  };
  if (platform === "win32") {
    const local = base("LOCALAPPDATA", "AppData", "Local");
    return {
      config: join(base("APPDATA", "AppData", "Roaming"), program),
      state: join(local, program, "state"),
      cache: join(local, program, "cache"),
    };
  }
  const mac = platform === "darwin";
  const state = mac ? ["Library", "Application Support"] : [".local", "state"];
  const cache = mac ? ["Library", "Caches"] : [".cache"];
  return {
    // Also on macOS: people edit this file, and command-line tools there have theirs in ~/.config.
    config: join(base("XDG_CONFIG_HOME", ".config"), program),
    state: join(base("XDG_STATE_HOME", ...state), program),
    cache: join(base("XDG_CACHE_HOME", ...cache), program),
  };
}

/** The folders of the user who runs the command. */
export function folders({ env, platform }: Pick<Io, "env" | "platform">): Folders {
  const home = (platform === "win32" ? env.USERPROFILE : env.HOME) || homedir();
  return foldersOf(env, platform, home);
}

export function configFile(io: Pick<Io, "env" | "platform">): string {
  return path.join(folders(io).config, "config.json");
}
