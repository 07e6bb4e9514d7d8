import { chmod, mkdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Makes a folder that only its user can enter, and the folders above it that are missing. A folder that exists is left as it is.
 *
 * Not `mkdir` with `recursive`: in a place where nothing can be made and the system says ENOENT, such as an automounted home, that one
 * never ends.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const above = path.dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === folder || (await exists(above)))
      throw error;
    await makeFolder(above);
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST" && (await isFolder(folder));
    if (isThere) return;
    throw error;
  }
  // The mask of the process may have taken rights away, and never adds any.
  await chmod(folder, 0o700);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
