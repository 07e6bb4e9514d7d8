import { randomInt } from "node:crypto";
import { readdir, readFile, rm, unlink } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "../files/make-folder.js";
import type { Io } from "../io.js";
import { plainText } from "../output/terminal-text.js";
import { entryVersion, readEntry, type StoredOperation } from "./entry.js";
import { lockFile } from "./lock-file.js";
import { StateError } from "./state-error.js";
import { operationsFolder } from "./state-folder.js";

/** A file of the state folder that cannot be read. It is left as it is. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}

/** For people: which file was left out, and why. */
export function unreadableText({ path, reason }: UnreadableFile): string {
  return plainText(`asyncops: skipped ${path}: ${reason}`);
}

/** Without 0, 1, i, l and o, which are mistaken for each other. */
const letters = "abcdefghjkmnpqrstuvwxyz";
const digits = "23456789";
const idForm = /^[a-z][a-z0-9]{5}$/;
const extension = ".json";
/** What `write-file-atomic` calls the file of a write that is not finished. */
const unfinishedForm = /^[a-z0-9]+\.json\.\d+$/;

/** How many files are locked at a time when many are removed. */
const lockedTogether = 16;

/** Whether a text may be the id of a stored operation. */
export function isStoredId(text: string): boolean {
  return idForm.test(text);
}

/** The operations that were started on this machine: one file each, so that processes rarely meet in one. */
export class OperationStore {
  readonly folder: string;
  readonly #clock: Io["clock"];

  constructor(io: Pick<Io, "env" | "platform" | "clock">) {
    this.folder = operationsFolder(io);
    this.#clock = io.clock;
  }

  /**
   * Stores an operation under a new id.
   * @throws {StateError} when the folder cannot be written. Nothing is stored then.
   */
  async create(entry: Omit<StoredOperation, "id" | "version">): Promise<StoredOperation> {
    await this.#prepare();
    for (;;) {
      const id = newId();
      const created = await this.#locked(id, async () => {
        if ((await this.#read(id)) !== undefined) return undefined;
        const whole: StoredOperation = { version: entryVersion, id, ...entry };
        await this.#write(whole);
        return whole;
      });
      if (created !== undefined) return created;
    }
  }

  /**
   * Changes a stored operation. Does nothing when its file is gone or unreadable.
   * @throws {StateError} when the file cannot be written. The file is as before then.
   */
  async update(
    id: string,
    change: (entry: StoredOperation) => Partial<StoredOperation>,
  ): Promise<StoredOperation | undefined> {
    return this.#locked(id, async () => {
      const entry = await this.#read(id);
      if (entry === undefined || "reason" in entry) return undefined;
      const changed = { ...entry, ...change(entry) };
      await this.#write(changed);
      return changed;
    });
  }

  /** @throws {StateError} when the file cannot be read, or is broken. */
  async find(id: string): Promise<StoredOperation | undefined> {
    if (!isStoredId(id)) return undefined;
    const entry = await this.#held(() => this.#read(id));
    if (entry !== undefined && "reason" in entry)
      throw new StateError("Cannot use", entry.path, new Error(entry.reason));
    return entry;
  }

  /** All operations, the oldest first, and the files that are none. */
  async list(): Promise<{
    readonly entries: readonly StoredOperation[];
    readonly unreadable: readonly UnreadableFile[];
  }> {
    const read = await this.#held(async () => {
      const ids = (await this.#names()).map((name) => name.slice(0, -extension.length));
      return Promise.all(ids.map((id) => this.#read(id)));
    });
    const entries: StoredOperation[] = [];
    const unreadable: UnreadableFile[] = [];
    for (const entry of read) {
      if (entry === undefined) continue;
      if ("reason" in entry) unreadable.push(entry);
      else entries.push(entry);
    }
    entries.sort((one, other) => one.intended.localeCompare(other.intended));
    return { entries, unreadable };
  }

  /**
   * Removes operations from the folder. Reads the folder once, because thousands may be removed together.
   * @returns for each id, in their order, whether it was there, or why it could not be removed
   */
  async forgetAll(ids: readonly string[]): Promise<readonly PromiseSettledResult<boolean>[]> {
    const unfinished = await this.#names(unfinishedForm);
    const results: PromiseSettledResult<boolean>[] = [];
    for (let at = 0; at < ids.length; at += lockedTogether) {
      const together = ids.slice(at, at + lockedTogether);
      results.push(...(await Promise.allSettled(together.map((id) => this.#remove(id, unfinished)))));
    }
    return results;
  }

  /** Removes an operation from the folder. Returns whether it was there. */
  async forget(id: string): Promise<boolean> {
    const [result] = await this.forgetAll([id]);
    if (result?.status === "rejected") throw result.reason;
    return result?.value === true;
  }

  /** @param unfinished the files of writes that were killed, of any operation */
  #remove(id: string, unfinished: readonly string[]): Promise<boolean> {
    return this.#locked(id, async () => {
      try {
        await unlink(this.fileOf(id));
        const own = unfinished.filter((name) => name.startsWith(`${id}.`));
        await Promise.all(own.map((name) => rm(path.join(this.folder, name), { force: true })));
        return true;
      } catch (error) {
        if (codeOf(error) === "ENOENT") return false;
        throw new StateError("Cannot remove", this.fileOf(id), error);
      }
    });
  }

  /** The names of operations, without the files of a write in progress, and locks; or the names of another form. */
  async #names(form = /\.json$/): Promise<readonly string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => form.test(name));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw new StateError("Cannot read", this.folder, error);
    }
  }

  async #prepare(): Promise<void> {
    try {
      await makeFolder(this.folder);
    } catch (error) {
      throw new StateError("Cannot create the state folder", this.folder, error);
    }
  }

  async #read(id: string): Promise<StoredOperation | UnreadableFile | undefined> {
    const file = this.fileOf(id);
    try {
      const read = readEntry(await readFile(file, "utf8"), id);
      return typeof read === "string" ? { path: file, reason: read } : read;
    } catch (error) {
      const code = codeOf(error);
      return code === "ENOENT" ? undefined : { path: file, reason: `it cannot be read (${code})` };
    }
  }

  async #write(entry: StoredOperation): Promise<void> {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    try {
      await writeFileAtomic(this.fileOf(entry.id), `${JSON.stringify(entry, undefined, 2)}\n`, {
        mode: 0o600,
      });
    } catch (error) {
      throw new StateError("Cannot write", this.fileOf(entry.id), error);
    }
  }

  /** A virtual clock stands still meanwhile: it cannot see that a file is written. */
  async #held<T>(work: () => Promise<T>): Promise<T> {
    const release = this.#clock?.hold?.();
    try {
      return await work();
    } finally {
      release?.();
    }
  }

  /** Runs a change while no other process changes the same operation. */
  #locked<T>(id: string, change: () => Promise<T>): Promise<T> {
    return this.#held(() => this.#changeLocked(id, change));
  }

  async #changeLocked<T>(id: string, change: () => Promise<T>): Promise<T> {
    const unlock = await lockFile(this.fileOf(id));
    try {
      return await change();
    } finally {
      // A lock that another process took over is not ours to remove.
      await unlock().catch(() => {});
    }
  }

  /** The path of the file of an operation. */
  fileOf(id: string): string {
    return path.join(this.folder, `${id}${extension}`);
  }
}

function newId(): string {
  const all = letters + digits;
  const characters = Array.from({ length: 5 }, () => all[randomInt(all.length)]);
  return `${letters[randomInt(letters.length)]}${characters.join("")}`;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
