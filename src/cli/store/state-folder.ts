import path from "node:path";
import type { Io } from "../io.js";
import { folders } from "../profile/paths.js";

/** The folder with a file for each operation that was started here. */
export function operationsFolder(io: Pick<Io, "env" | "platform">): string {
  const { join } = io.platform === "win32" ? path.win32 : path.posix;
  return join(folders(io).state, "operations");
}
