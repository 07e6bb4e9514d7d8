import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { NamesSource, Options } from "../command.js";
import { makeFolder } from "../files/make-folder.js";
import type { Io } from "../io.js";

/** How long names are kept: somebody who completes a line presses Tab several times. */
const fresh = 5 * 60_000;
/** Longest time at a Tab, in ms. */
const longest = 5000;
const mostNames = 2000;

/**
 * Names from a server, such as those of jobs, for the completion of an argument. Only with `ASYNCOPS_COMPLETE_REMOTE=1`: a Tab otherwise
 * sends nothing. The names are cached by profile. Nobody is asked for a password.
 */
export async function remoteNames(
  { product, operationId, parameters = {} }: NamesSource,
  options: Options,
  io: Io,
  now = Date.now(),
): Promise<readonly string[]> {
  if (io.env.ASYNCOPS_COMPLETE_REMOTE !== "1") return [];
  const silent = { ...io, stdin: Object.create(io.stdin, { isTTY: { value: false } }) } as Io;
  const { findProfile } = await import("../profile/find.js");
  const { folders } = await import("../profile/paths.js");
  const profile = await findProfile(product, options, silent);
  const key = JSON.stringify([profile.name, profile.url, profile.user, operationId, parameters]);
  const name = `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`;
  const file = path.join(folders(io).cache, "names", name);
  const kept = await read(file);
  if (kept !== undefined && kept.at <= now && now - kept.at < fresh) return kept.names;
  const { openClient } = await import("../profile/open.js");
  const { secretOf } = await import("../profile/secrets.js");
  const found = new Set<string>();
  await using open = await openClient(profile, await secretOf(profile, options, silent), silent);
  for await (const item of open.client.paginate(operationId, parameters, {
    deadline: longest,
    retry: false,
  })) {
    const { name: lower, Name: upper } = item as { name?: unknown; Name?: unknown };
    const word = lower ?? upper;
    if (typeof word === "string") found.add(word);
    if (found.size >= mostNames) break;
  }
  const names = [...found].sort();
  await keep(file, { at: now, names });
  return names;
}

interface Kept {
  readonly at: number;
  readonly names: readonly string[];
}

async function read(file: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(file, "utf8"));
    const isKept = typeof kept.at === "number" && Array.isArray(kept.names);
    return isKept ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written only costs another request. */
async function keep(file: string, kept: Kept): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    await makeFolder(path.dirname(file));
    await writeFileAtomic(file, JSON.stringify(kept), { mode: 0o600 });
  } catch {
    // Told by nothing: this is in the middle of somebody's line.
  }
}
