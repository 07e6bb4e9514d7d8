import { homedir } from "node:os";
import path from "node:path";
import type { Io } from "../io.js";

/** The folder with a file for each operation that was started here. */
export function operationsFolder({ env, platform }: Pick<Io, "env" | "platform">): string {
  const { join } = platform === "win32" ? path.win32 : path.posix;
  return join(stateFolder(env, platform), "operations");
}

/** The folder of this program for what must outlive a process, by the rules of the platform. */
function stateFolder(env: Io["env"], platform: NodeJS.Platform): string {
  const { join, isAbsolute } = platform === "win32" ? path.win32 : path.posix;
  // The XDG specification demands that a relative path is ignored.
  const given = (name: string) => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? value : undefined;
  };
  const xdg = given("XDG_STATE_HOME");
  if (xdg !== undefined) return join(xdg, "asyncops");
  const home = given(platform === "win32" ? "USERPROFILE" : "HOME") ?? homedir();
  if (platform === "win32")
    return join(given("LOCALAPPDATA") ?? join(home, "AppData", "Local"), "asyncops", "state");
  if (platform === "darwin") return join(home, "Library", "Application Support", "asyncops");
  return join(home, ".local", "state", "asyncops");
}
