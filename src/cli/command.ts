import type { Io } from "./io.js";
import type { ProductName } from "./profile/profile.js";

/** An option of a command, by its name without the dashes. */
export interface OptionSpec {
  readonly name: string;
  /** One letter: `o` for `-o`. */
  readonly short?: string;
  /** What the help shows for the value. Absent: the option takes no value. */
  readonly value?: string;
  /** The option may be given without its value (`--wait`, `--wait=10m`). */
  readonly optionalValue?: true;
  readonly repeated?: true;
  readonly required?: true;
  readonly summary: string;
  /** Values that completion offers. Placeholders in lower case (`server|agent`) are offered without. */
  readonly values?: readonly string[];
  /** Where completion finds the names of the objects that the option takes, if the user wants that. */
  readonly names?: NamesSource;
}

/** A read of a list of a product, whose items have names. */
export interface NamesSource {
  readonly product: ProductName;
  readonly operationId: string;
  readonly parameters?: object;
}

export interface Command {
  readonly summary: string;
  /** What follows the path of the command: `NAME|ID [--wait]`. */
  readonly usage?: string;
  /** Further text of the help. */
  readonly description?: string;
  readonly options?: readonly OptionSpec[];
  /** The most arguments besides the options. Default 0. */
  readonly maxArguments?: number;
  /** A line to copy, without the name of the program. */
  readonly example?: string;
  /** Names of objects of a server that its argument takes, for completion. */
  readonly names?: readonly NamesSource[];
  /** What the next argument can be, for completion. Asks nobody, and sends nothing unless the environment says so. */
  complete?(given: {
    readonly args: readonly string[];
    readonly options: Options;
    readonly io: Io;
  }): Promise<readonly string[]>;
  /** Returns the exit code. */
  run(invocation: Invocation): Promise<number>;
}

/** A command as it was called. */
export interface Invocation {
  /** Path of the command: `["vspc", "job", "start"]`. */
  readonly path: readonly string[];
  /** Arguments besides the options. */
  readonly args: readonly string[];
  readonly options: Options;
  readonly io: Io;
}

/** The options that were given, by their names. */
export class Options {
  readonly #given: ReadonlyMap<string, readonly (string | true)[]>;

  constructor(given: ReadonlyMap<string, readonly (string | true)[]>) {
    this.#given = given;
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** The value, the last one if it was given several times. `undefined`: not given, or given without a value. */
  text(name: string): string | undefined {
    const last = this.#given.get(name)?.at(-1);
    return last === true ? undefined : last;
  }

  texts(name: string): readonly string[] {
    return this.#given.get(name)?.filter((value) => value !== true) ?? [];
  }

  /** The options of a list, that were given. */
  of(specs: readonly OptionSpec[]): readonly string[] {
    return specs.map(({ name }) => name).filter((name) => this.has(name));
  }
}

/** Commands below a name. The summaries are here, so that the help of a group loads none of them. */
export interface Group {
  readonly summary: string;
  readonly commands: Readonly<Record<string, Entry>>;
  /** Further commands that are not listed one by one, such as those of the operations. `undefined`: there is no such command. */
  find?(name: string): Promise<Command | undefined>;
  /** Names of the further commands, for "did you mean" and completion. */
  names?(): Promise<readonly { readonly name: string; readonly summary: string }[]>;
}

export interface Entry {
  readonly summary: string;
  load(): Promise<Command | Group>;
}

export function isGroup(node: Command | Group): node is Group {
  return "commands" in node;
}
