import type { Store, Value } from "../store.js";

/** Names of backups among the configurations begin with this, so that none is `saved` or `running`. */
const FILE = "file ";

/** The name of a backup among the configurations. */
export function fileNamed(name: string): string {
  return FILE + name;
}

/**
 * The configurations of a system. The editing one is what is stored. The others are what it was when it was saved or activated;
 * before the first change all are the same.
 */
export class Configurations {
  readonly #store: Store;
  readonly #schema: string;
  readonly #kept = new Map<string, readonly Value[]>();

  constructor(store: Store, schema: string) {
    this.#store = store;
    this.#schema = schema;
  }

  /** The elements of a configuration: `editing`, `saved`, `running`, or the name of a backup. */
  of(name: string): readonly Value[] {
    return this.#kept.get(name) ?? this.#store.list(this.#schema);
  }

  /** Must be called before the editing configuration changes. */
  keep(): void {
    for (const name of ["saved", "running"]) this.#kept.set(name, this.of(name));
  }

  /** Whether there is such a configuration. */
  has(name: string): boolean {
    return ["editing", "saved", "running"].includes(name) || this.#kept.has(name);
  }

  copy(from: string, to: string): void {
    this.keep();
    const elements = this.of(from);
    if (to !== "editing") {
      this.#kept.set(to, elements);
      return;
    }
    this.#store.replaceAll(this.#schema, elements);
  }

  /** Names of the backups, in the order in which they were made. */
  files(): readonly string[] {
    return [...this.#kept.keys()].flatMap((name) => (name.startsWith(FILE) ? [name.slice(FILE.length)] : []));
  }

  /** Whether there was such a backup. */
  deleteFile(name: string): boolean {
    return this.#kept.delete(fileNamed(name));
  }

  /** Deletes the editing and the saved configuration. The running one is in use until a restart. */
  clear(): void {
    this.keep();
    this.#kept.set("saved", []);
    this.copy("saved", "editing");
  }
}
