import { EventEmitter } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { expect, onTestFinished } from "vitest";
import type { Io } from "../../../src/cli/io.js";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { runCli } from "../../../src/cli/run.js";
import type { Start } from "../../../src/cli/store/started.js";
import {
  type Mock,
  type MockOptions,
  startMock,
  type VirtualClock,
  virtualClock,
} from "../../../src/mock/index.js";
import { profileOf, storeProfiles } from "../stored-profiles.js";
import { openOn, startJob, startWork } from "./open-on.js";

/** The job of the examples of VSPC. */
export const exampleJob = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface StreamOptions {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TestIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  readonly signals: EventEmitter;
}

export function testIo({
  state,
  env = {},
  input = "",
  terminal = {},
  ...rest
}: {
  readonly state: string;
  readonly env?: Record<string, string>;
  readonly input?: string;
  readonly terminal?: StreamOptions;
} & Pick<Io, "clock">): TestIo {
  const stdin = new PassThrough();
  stdin.end(input);
  const [stdout, out] = stream(terminal);
  const [stderr, err] = stream(terminal);
  return {
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout,
    stderr,
    env: { XDG_STATE_HOME: state, ...env },
    platform: process.platform,
    signals: new EventEmitter(),
    out,
    err,
    ...rest,
  };
}

function stream(options: StreamOptions): [NodeJS.WriteStream, () => string] {
  const through = new PassThrough();
  let text = "";
  through.on("data", (chunk) => {
    text += chunk;
  });
  return [Object.assign(through, options) as unknown as NodeJS.WriteStream, () => text];
}

export interface Lab {
  readonly mock: Mock;
  readonly state: string;
  readonly clock: VirtualClock;
  readonly profile: Profile;
  /** A new process, as it were. */
  io(options?: Omit<Parameters<typeof testIo>[0], "state">): TestIo;
  run(io: TestIo, ...argv: string[]): Promise<number>;
  /** What `asyncops vspc job start` will do. */
  start(io: TestIo, jobUid: string, ...argv: string[]): Promise<number>;
  /** A start of any operation. `begin` replaces the request. */
  work(
    io: TestIo,
    operationId: string,
    parameters: object,
    argv?: readonly string[],
    begin?: Start["begin"],
  ): Promise<number>;
}

/** A mock, a state folder, and time that passes by itself. */
export async function lab({
  isManual = false,
  ...options
}: Partial<MockOptions> & { readonly isManual?: boolean } = {}): Promise<Lab> {
  const clock = virtualClock({ auto: !isManual });
  const state = await temporaryFolder();
  const mock = await startMock({ product: "vspc", clock, ...options } as MockOptions);
  onTestFinished(() => mock.close());
  const profile = profileOf(options.product ?? "vspc", mock.url);
  const variables = storeProfiles(state, [profile]);
  return {
    mock,
    state,
    clock,
    profile,
    io: ({ env, ...more } = {}) => testIo({ state, clock, ...more, env: { ...variables, ...env } }),
    run: (io, ...argv) => runCli(argv, io),
    work: (io, operationId, parameters, argv = [], begin) => {
      const open = openOn(profile, clock);
      const send = begin ?? (() => open.client.begin(operationId, parameters));
      return startWork(io, open, { operationId, parameters, label: undefined, begin: send }, argv);
    },
    start: (io, jobUid, ...argv) => startJob(io, openOn(profile, clock), jobUid, argv),
  };
}

/** Starts jobs, and returns the ids of their handles. */
export async function startJobs({ mock, io, start }: Lab, count: number) {
  const jobs = mock.generate("BackupServerJob", count) as readonly { readonly instanceUid: string }[];
  const ids: string[] = [];
  for (const { instanceUid } of jobs) {
    const started = io();
    expect(await start(started, instanceUid)).toBe(0);
    ids.push(started.out().trim());
  }
  return { ids, jobs };
}

/** The ids in the output of a start that did not wait. */
export function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
