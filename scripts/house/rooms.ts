import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { type Product, type ScenarioName, startMock } from "../../src/mock/index.js";
import { instrument } from "./instrument.js";
import { isMock } from "./source-files.js";

/** One piece of work, as the files ("rooms") whose `async` functions it enters. */
export interface Passage {
  readonly product: string;
  readonly work: "call" | "begin";
  readonly entries: number;
  readonly rooms: number;
  /** How often a room is entered again that was left before. */
  readonly returns: number;
}

interface Client {
  close(): Promise<void>;
  begin(operationId: string, parameters: object): Promise<unknown>;
  call(operationId: string, parameters: object): Promise<unknown>;
}

interface Visited {
  readonly product: Product;
  readonly scenario: ScenarioName;
  readonly entry: readonly string[];
  readonly class: string;
  readonly call: readonly [string, object];
  readonly begin: readonly [string, object];
}

const uuid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const auth = { username: "operator", password: "not-a-secret" };

/** Each is played against its mock. `entry`: where the class is exported, in this tree or an earlier one. */
const visited: readonly Visited[] = [
  {
    product: "vspc",
    scenario: "start-job",
    entry: ["src/products/vspc/index.ts", "src/vspc.ts"],
    class: "Vspc",
    call: ["getCurrentUser", {}],
    begin: ["startBackupServerJob", { jobUid: uuid }],
  },
  {
    product: "enterprise-manager",
    scenario: "start-job",
    entry: ["src/products/enterprise-manager/index.ts", "src/enterprise-manager.ts"],
    class: "EnterpriseManager",
    call: ["getBackupServers", {}],
    begin: ["startJob", { id: uuid }],
  },
  {
    product: "oracle-sbc",
    scenario: "save-and-activate",
    entry: ["src/products/oracle-sbc/index.ts", "src/oracle-sbc.ts"],
    class: "OracleSbc",
    call: ["getSystemStatus", {}],
    begin: ["saveConfiguration", {}],
  },
];

/** Plays one call and one `begin()` of each product, on a client that has logged on. `root`: the tree that is measured. */
export async function measurePassages(root: string): Promise<readonly Passage[]> {
  const folder = await mkdtemp(join(tmpdir(), "asyncops-rooms-"));
  try {
    const passages: Passage[] = [];
    for (const each of visited) passages.push(...(await measureProduct(each, resolve(root), folder)));
    return passages;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureProduct(each: Visited, root: string, folder: string): Promise<readonly Passage[]> {
  const module = await instrumented(each, root, join(folder, `${each.product}.mjs`));
  const mock = await startMock({ product: each.product, scenario: each.scenario });
  const entered: string[] = [];
  const hook = globalThis as { __enter?: (file: string) => void };
  const Class = module[each.class] as new (options: object) => Client;
  const client = new Class({ baseUrl: mock.url, auth });
  try {
    // The first one logs on and compiles codecs.
    await client.call(...each.call);
    hook.__enter = (file) => void entered.push(file);
    await client.call(...each.call);
    const call = entered.splice(0);
    await client.begin(...each.begin);
    const begin = entered.splice(0);
    hook.__enter = () => {};
    return [passage(each.product, "call", call), passage(each.product, "begin", begin)];
  } finally {
    delete hook.__enter;
    await client.close();
    await mock.close();
  }
}

function passage(product: string, work: Passage["work"], entered: readonly string[]): Passage {
  const visits = entered.filter((room, at) => room !== entered[at - 1]);
  const rooms = new Set(visits).size;
  return { product, work, entries: entered.length, rooms, returns: visits.length - rooms };
}

async function instrumented(each: Visited, root: string, outfile: string): Promise<Record<string, unknown>> {
  const entry = each.entry.map((file) => join(root, file)).find((file) => existsSync(file));
  if (entry === undefined) throw new Error(`${root} has no entry of ${each.product}`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "instrument",
        setup(builder) {
          builder.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
            const text = await readFile(path, "utf8");
            const file = relative(root, path);
            if (file.startsWith("..") || file.includes("node_modules") || isMock(file)) return undefined;
            return { contents: instrument(file, text), loader: "ts" };
          });
        },
      },
    ],
  });
  return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
}
