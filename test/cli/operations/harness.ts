import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import type { Group } from "../../../src/cli/command.js";
import { emGroup } from "../../../src/cli/commands/em.js";
import { sbcGroup } from "../../../src/cli/commands/sbc.js";
import { vspcGroup } from "../../../src/cli/commands/vspc.js";
import type { Io } from "../../../src/cli/io.js";
import type { OperationSource } from "../../../src/cli/profile/client.js";
import type { ProductName, Profile } from "../../../src/cli/profile/profile.js";
import { runCli } from "../../../src/cli/run.js";
import type { Services } from "../../../src/cli/services.js";
import type { Start } from "../../../src/cli/store/started.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

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
}

/** The commands of one product against a mock. Starts are recorded and begun, and not stored. */
export class Bench {
  readonly mock: Mock;
  readonly starts: Start[] = [];
  readonly #product: ProductName;

  private constructor(product: ProductName, mock: Mock) {
    this.#product = product;
    this.mock = mock;
  }

  static async of(product: ProductName, options: object = {}): Promise<Bench> {
    return new Bench(product, await startMock({ product, ...options } as never));
  }

  close(): Promise<void> {
    return this.mock.close();
  }

  /** Requests that change something, as `METHOD /path`. */
  get writes(): string[] {
    return this.mock.requests
      .filter(({ method, path }) => method !== "GET" && !/token|sessionMngr|logonSessions/i.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  async run(
    argv: readonly string[],
    { stdin = "", env = {}, typed, profile = {}, interruptAt }: RunOptions = {},
  ): Promise<Ran> {
    const [out, err] = [collected(), collected()];
    const input = new PassThrough();
    input.end(typed ?? stdin);
    const isTTY = typed !== undefined;
    const signals = new EventEmitter();
    err.stream.on("data", () => {
      if (interruptAt !== undefined && err.text().endsWith(interruptAt)) signals.emit("SIGINT");
    });
    const io = {
      stdin: Object.assign(input, { isTTY }),
      stdout: Object.assign(out.stream, { isTTY: false }),
      stderr: Object.assign(err.stream, { isTTY }),
      env,
      platform: "linux",
      signals,
    } as unknown as Io;
    const code = await runCli(argv, io, this.#tree(profile));
    return { code, out: out.text(), err: err.text() };
  }

  #tree(given: Partial<Profile>): Group {
    const services: Services = {
      open: async () => {
        const profile: Profile = {
          name: "lab",
          product: this.#product,
          url: this.mock.url,
          auth: "password",
          ...given,
        };
        const client = this.#client();
        const close = () => client.close();
        return { profile, client, close, [Symbol.asyncDispose]: close };
      },
      start: async (start, _open, { io }) => {
        this.starts.push(start);
        const operation = await start.begin();
        io.stdout.write(`${operation.id}\n`);
        return 0;
      },
    };
    const entry = (group: Group) => ({ summary: group.summary, load: async () => group });
    return {
      summary: "",
      commands: {
        vspc: entry(vspcGroup(services)),
        em: entry(emGroup(services)),
        sbc: entry(sbcGroup(services)),
      },
    };
  }

  #client(): OperationSource {
    const baseUrl = this.mock.url;
    const auth = { username: "LAB\\ops", password: "not-a-secret" };
    if (this.#product === "vspc") return new Vspc({ baseUrl, auth: { apiKey: "any" } }) as never;
    if (this.#product === "oracle-sbc") return new OracleSbc({ baseUrl, auth }) as never;
    return new EnterpriseManager({ baseUrl, auth }) as never;
  }
}

function collected() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
