import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { durationOf, inRounds } from "./rounds.js";
import type { Row } from "./row.js";

const compiler = path.resolve("node_modules/typescript/bin/tsc");

const consumers = {
  "openapi-fetch": `
import createClient from "openapi-fetch";
import type { paths } from "./types.js";

const vspc = createClient<paths>({
  baseUrl: "https://vspc.example.com:1280/api/v3",
  headers: { authorization: "Bearer key" },
});

export async function names(jobUid: string, actionId: string): Promise<unknown[]> {
  const job = await vspc.GET("/infrastructure/backupServers/jobs/{jobUid}", { params: { path: { jobUid } } });
  const jobs = await vspc.GET("/infrastructure/backupServers/jobs", { params: { query: { limit: 100 } } });
  const action = await vspc.GET("/asyncActions/{actionId}", { params: { path: { actionId } } });
  const about = await vspc.GET("/about");
  await vspc.POST("/infrastructure/backupServers/jobs/{jobUid}/start", { params: { path: { jobUid } } });
  return [job.data?.data?.name, jobs.data?.data?.[0]?.name, action.data?.data?.id, about.data?.data?.serverVersion];
}
`,
  asyncops: `
import { Vspc } from "asyncops/vspc";

const vspc = new Vspc({
  baseUrl: "https://vspc.example.com:1280",
  auth: { apiKey: "key" },
});

export async function names(jobUid: string, actionId: string): Promise<unknown[]> {
  const job = await vspc.getBackupServerJob({ jobUid });
  const jobs = await vspc.getBackupServerJobs({ limit: 100 });
  const action = await vspc.getAsyncActionInfo({ actionId });
  const about = await vspc.getAboutInformation();
  await vspc.startBackupServerJob({ jobUid });
  return [job.data?.name, jobs.data?.[0]?.name, action.data?.id, about.data?.serverVersion];
}
`,
};

/** What `tsc` takes for a consumer of five operations, and for the same with openapi-fetch and the bare types. */
export async function measureCompile(rounds: number): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-bench-"));
  try {
    await linkPackages(folder);
    return [
      ...(await compare(folder, rounds, true, "tsc of a consumer, skipLibCheck")),
      ...(await compare(folder, rounds, false, "tsc of a consumer, checking libraries")),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(
  folder: string,
  rounds: number,
  skipLibCheck: boolean,
  section: string,
): Promise<Row[]> {
  const names = Object.keys(consumers) as (keyof typeof consumers)[];
  for (const name of names) await writeConsumer(path.join(folder, name), consumers[name], skipLibCheck);
  const outcomes = await inRounds(rounds, names, (name) =>
    durationOf([compiler, "-p", path.join(folder, name)]),
  );
  return names.map((name, at) => ({
    section,
    name,
    value: (outcomes[at]?.value ?? Number.NaN) / 1000,
    ratio: outcomes[at]?.ratio ?? Number.NaN,
    unit: "s",
    ...(name === "asyncops" && { aim: { of: "ratio", most: 1.5 } }),
  }));
}

async function writeConsumer(folder: string, text: string, skipLibCheck: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "consumer.ts"), text);
  await copyFile("dist/types/generated/vspc/types.d.ts", path.join(folder, "types.d.ts"));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: ["node"],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    noEmit: true,
  };
  await writeFile(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["consumer.ts"] }),
  );
}

async function linkPackages(folder: string): Promise<void> {
  await writeFile(path.join(folder, "package.json"), `{ "type": "module" }`);
  const modules = path.join(folder, "node_modules");
  await mkdir(path.join(modules, "@types"), { recursive: true });
  await symlink(process.cwd(), path.join(modules, "asyncops"));
  for (const name of ["openapi-fetch", "@types/node"]) {
    await symlink(path.resolve("node_modules", name), path.join(modules, name));
  }
}
