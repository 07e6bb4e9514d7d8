import { type IPty, spawn } from "@lydell/node-pty";

/** The command in a real pseudo-terminal. */
export class Terminal {
  readonly #pty: IPty;
  readonly #exit: Promise<number>;
  #ended = false;
  #from = 0;
  /** Called when more has arrived. */
  #wake: () => void = () => undefined;
  /** All that the terminal has shown. */
  shown = "";

  constructor(file: string, args: readonly string[], env: Record<string, string | undefined>, columns = 200) {
    this.#pty = spawn(file, [...args], {
      cols: columns,
      rows: 40,
      cwd: process.cwd(),
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >,
    });
    this.#pty.onData((text) => {
      this.shown += text;
      this.#wake();
    });
    this.#exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode }) => {
        this.#ended = true;
        resolve(exitCode);
        this.#wake();
      });
    });
  }

  /** Waits until the terminal has shown this after what was waited for before. */
  async until(text: string): Promise<void> {
    for (;;) {
      const at = this.shown.indexOf(text, this.#from);
      if (at !== -1) {
        this.#from = at + text.length;
        return;
      }
      if (this.#ended) throw new Error(`'${text}' was not shown, but: ${this.shown}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  write(text: string): void {
    this.#pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#pty.resize(columns, rows);
  }

  exit(): Promise<number> {
    return this.#exit;
  }

  kill(signal?: string): void {
    this.#pty.kill(signal);
  }
}

/** The command of the sources in a terminal. */
export function asyncopsTerminal(args: readonly string[], env: Record<string, string | undefined>): Terminal {
  return new Terminal(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], env);
}
