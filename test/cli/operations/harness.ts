import { EventEmitter } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import type { Io } from "../../../src/cli/io.js";
import type { ProductName, Profile } from "../../../src/cli/profile/profile.js";
import { runCli } from "../../../src/cli/run.js";
import type { StoredOperation } from "../../../src/cli/store/entry.js";
import { OperationStore } from "../../../src/cli/store/store.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { profileOf, storeProfiles } from "../stored-profiles.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What a person types at a terminal. Absent: there is no terminal. */
  readonly typed?: string;
  readonly profile?: Partial<Profile>;
  /** Ctrl-C is pressed when standard error has this text. */
  readonly interruptAt?: string;
  /** Signals in place of Ctrl-C. */
  readonly interruptWith?: readonly string[];
  /** Receives the signals, for a test that sends them by itself. */
  readonly signals?: EventEmitter;
}

/** The commands of one product against a mock. The configuration and the state are in a folder of their own. */
export class Bench {
  readonly mock: Mock;
  readonly starts: StoredOperation[] = [];
  readonly #known = new Set<string>();
  readonly #product: ProductName;
  readonly #folder: string;

  private constructor(product: ProductName, mock: Mock, folder: string) {
    this.#product = product;
    this.mock = mock;
    this.#folder = folder;
  }

  static async of(product: ProductName, options: object = {}): Promise<Bench> {
    const folder = await mkdtemp(path.join(tmpdir(), "asyncops-bench-"));
    return new Bench(product, await startMock({ product, ...options } as never), folder);
  }

  async close(): Promise<void> {
    await this.mock.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Requests that change something, as `METHOD /path`. */
  get writes(): string[] {
    return this.mock.requests
      .filter(({ method, path }) => method !== "GET" && !/token|sessionMngr|logonSessions/i.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  async run(
    argv: readonly string[],
    {
      stdin = "",
      env = {},
      typed,
      profile = {},
      interruptAt,
      interruptWith = ["SIGINT"],
      signals = new EventEmitter(),
    }: RunOptions = {},
  ): Promise<Ran> {
    const [out, err] = [collected(), collected()];
    const input = new PassThrough();
    input.end(typed ?? stdin);
    const isTTY = typed !== undefined;
    const variables = storeProfiles(this.#folder, [
      { ...profileOf(this.#product, this.mock.url), ...profile },
    ]);
    err.stream.on("data", () => {
      if (interruptAt === undefined || !err.text().endsWith(interruptAt)) return;
      for (const signal of interruptWith) signals.emit(signal);
    });
    const io = {
      stdin: Object.assign(input, { isTTY }),
      stdout: Object.assign(out.stream, { isTTY: false }),
      stderr: Object.assign(err.stream, { isTTY }),
      env: { XDG_STATE_HOME: this.#folder, ...variables, ...env },
      platform: "linux",
      signals,
    } as unknown as Io;
    const code = await runCli(argv, io);
    await this.#readStarts(io);
    return { code, out: out.text(), err: err.text() };
  }

  /** Reads from the state folder what the last command has started. */
  async #readStarts(io: Io): Promise<void> {
    const { entries } = await new OperationStore(io).list();
    for (const entry of entries) {
      if (this.#known.has(entry.id)) continue;
      this.#known.add(entry.id);
      this.starts.push(entry);
    }
  }
}

function collected() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
