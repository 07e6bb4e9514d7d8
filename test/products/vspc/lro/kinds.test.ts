import { describe, expect, it } from "vitest";
import { operations } from "../../../../generated/vspc/operations.js";
import type { OperationDescriptor } from "../../../../src/contract/descriptor.js";
import {
  DecodeError,
  NotFoundError,
  OperationCanceledError,
  OperationExpiredError,
} from "../../../../src/errors/index.js";
import { scene } from "../../../lro/async-action/scene.js";
import { type Handler, json } from "../../../support/loopback.js";
import { failure } from "../../../support/vspc-client.js";
import { queued, today, yesterday } from "../job-scene.js";

const backupAgentUid = "c9b6ee13-499c-46ab-80b3-cfb61501568c";
const backupAgentJobUid = "77255254-f96a-401e-b684-b338040a2d68";
const vb365ServerUid = "d6e7f809-1a2b-43c4-95e6-f708192a3b0e";
const vb365JobUid = "e7f8091a-2b3c-44d5-86f7-08192a3b4c0f";

const tracked = Object.entries<OperationDescriptor>(operations).filter(([, { tracked }]) => tracked);

describe("the operations whose work is followed", () => {
  it("are the starts, stops and retries of all kinds of jobs", () => {
    expect(tracked.map(([id]) => id).sort()).toEqual([
      "retryBackupServerJob",
      "startBackupAgentJob",
      "startBackupServerJob",
      "startLinuxBackupAgentJob",
      "startMacBackupAgentJob",
      "startVb365Job",
      "startWindowsBackupAgentJob",
      "stopBackupAgentJob",
      "stopBackupServerJob",
      "stopLinuxBackupAgentJob",
      "stopMacBackupAgentJob",
      "stopVb365Job",
      "stopWindowsBackupAgentJob",
    ]);
  });

  it("can be canceled when they start something, by the stop of the same kind", () => {
    for (const [id, { tracked: definition }] of tracked) {
      const stop = id.replace(/^(start|retry)/, "stop");
      if (id.startsWith("stop")) expect(definition, id).toMatchObject({ end: "any" });
      else expect(definition?.cancel?.operationId).toBe(stop);
      expect(definition?.cancel === undefined).toBe(id.startsWith("stop"));
    }
  });
});

/** One kind of job: how it is called, and what its server answers. */
interface Kind {
  readonly start: string;
  readonly stop: string;
  readonly parameters: Record<string, string>;
  readonly path: string;
  readonly read: string;
  readonly body: (status: string, lastRun: string | null) => unknown;
}

const paging = { pagingInfo: { total: 1, count: 1, offset: 0 } };

/** Windows jobs have a read of their own in every version; the others are read from the list (`specs/vspc/long-running.yaml`). */
function agentJobs(system: "" | "Windows" | "Linux" | "Mac"): Kind {
  const below = system === "" ? "" : `${system.toLowerCase()}/`;
  const path = `/infrastructure/backupAgents/${below}${backupAgentUid}/jobs/${backupAgentJobUid}`;
  const job = (status: string, lastRun: string | null) => ({
    instanceUid: backupAgentJobUid,
    status,
    lastRun,
  });
  const isRead = system === "Windows";
  return {
    start: `start${system}BackupAgentJob`,
    stop: `stop${system}BackupAgentJob`,
    parameters: { backupAgentUid, backupAgentJobUid },
    path,
    read: isRead ? path : "/infrastructure/backupAgents/jobs",
    body: (...state) => (isRead ? { data: job(...state) } : { data: [job(...state)], meta: paging }),
  };
}

const kinds: readonly Kind[] = [
  agentJobs(""),
  agentJobs("Windows"),
  agentJobs("Linux"),
  agentJobs("Mac"),
  {
    start: "startVb365Job",
    stop: "stopVb365Job",
    parameters: { vb365ServerUid, vb365JobUid },
    path: `/infrastructure/vb365Servers/${vb365ServerUid}/organizations/jobs/${vb365JobUid}`,
    read: "/infrastructure/vb365Servers/organizations/jobs",
    body: (lastStatus, lastRun) => ({
      data: [{ instanceUid: vb365JobUid, lastStatus, lastRun }],
      meta: paging,
    }),
  },
];

describe.each(kinds)("$start", ({ start, stop, parameters, path, read, body }) => {
  const answer = (status: string, lastRun: string | null) => json(200, body(status, lastRun));
  const begin = async (reads: readonly Handler[], operationId = start) => {
    const all = await scene({
      [`GET ${read}`]: reads,
      [`POST ${path}/start`]: queued,
      [`POST ${path}/stop`]: queued,
    });
    const options = { operation: all.vspc.begin(operationId as "startBackupAgentJob", parameters as never) };
    return { ...all, ...options };
  };
  const before = answer("Success", yesterday);

  it("is followed by reading the job, from before to its end", async () => {
    const { server, operation } = await begin([
      before,
      before,
      answer("Starting", yesterday),
      answer("Running", today),
      answer("Warning", today),
    ]);
    const handle = await operation;
    expect(await handle.wait()).toEqual(body("Warning", today));
    expect(handle).toMatchObject({ id: Object.values(parameters)[1], outcome: "warning" });
    expect(server.calls).toEqual([`GET ${read}`, `POST ${path}/start`, ...Array(4).fill(`GET ${read}`)]);
    if (!read.startsWith(path)) {
      expect(JSON.parse(server.requests[0]?.query.get("filter") ?? "")).toEqual([
        { property: "instanceUid", operation: "equals", value: handle.id },
      ]);
    }
  });

  it("is canceled by its stop", async () => {
    const { server, operation } = await begin([before, answer("Running", today)]);
    await (await operation).cancel();
    expect(server.calls.at(-1)).toBe(`POST ${path}/stop`);
  });

  it("goes on in another process", async () => {
    const { vspc, operation } = await begin([before, before, answer("Success", today)]);
    const text = JSON.stringify(await operation);
    expect(JSON.parse(text).detail.parameters).toEqual(parameters);
    expect(await vspc.resume(text).wait()).toEqual(body("Success", today));
  });

  it("has a stop that succeeds with whatever end", async () => {
    const reads = [answer("Running", today), answer("Stopping", today), answer("Failed", today)];
    const { operation } = await begin(reads, stop);
    expect(await (await operation).wait()).toEqual(body("Failed", today));
    expect(await operation).toMatchObject({ outcome: "success" });
  });
});

describe("a job that is read from a list", () => {
  const read = "GET /infrastructure/vb365Servers/organizations/jobs";
  const at = `POST /infrastructure/vb365Servers/${vb365ServerUid}/organizations/jobs/${vb365JobUid}/start`;
  const list = (...jobs: readonly (readonly [id: string, lastStatus: string, lastRun: string])[]) =>
    json(200, {
      data: jobs.map(([instanceUid, lastStatus, lastRun]) => ({ instanceUid, lastStatus, lastRun })),
    });
  const before = list([vb365JobUid, "Success", yesterday]);
  const begin = async (...reads: readonly Handler[]) => {
    const all = await scene({ [read]: reads, [at]: queued });
    return { ...all, operation: all.vspc.begin("startVb365Job", { vb365ServerUid, vb365JobUid }) };
  };

  it("is not started when the list does not have it", async () => {
    const { server, operation } = await begin(list());
    const error = await failure(operation);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain(`no job in the list has the instanceUid ${vb365JobUid}`);
    expect(server.calls).toEqual([read]);
  });

  it("is gone when the list has it no longer", async () => {
    const { operation } = await begin(before, list());
    expect(await failure((await operation).wait())).toBeInstanceOf(OperationExpiredError);
  });

  it("is not confused with another one by a server that does not filter", async () => {
    const other = list(["f8091a2b-3c4d-45e6-9708-192a3b4c5d10", "Success", today]);
    const first = await begin(other);
    expect(await failure(first.operation)).toBeInstanceOf(DecodeError);
    // What passes is read again; nothing is sent on the word of another job.
    expect(new Set(first.server.calls)).toEqual(new Set([read]));
    const { operation } = await begin(before, other);
    expect(await failure((await operation).wait())).toBeInstanceOf(DecodeError);
  });

  it("is found whatever the case of its id", async () => {
    const { operation } = await begin(
      list([vb365JobUid.toUpperCase(), "Queued", yesterday]),
      list([vb365JobUid.toUpperCase(), "Success", today]),
    );
    expect(await failure(operation)).toMatchObject({ reason: "already-running" });
  });

  it("of Microsoft 365 that somebody stopped was canceled", async () => {
    const { operation } = await begin(
      before,
      list([vb365JobUid, "Running", today]),
      list([vb365JobUid, "Stopped", today]),
    );
    const handle = await operation;
    expect(await failure(handle.wait())).toBeInstanceOf(OperationCanceledError);
    expect(handle).toMatchObject({ state: "canceled", outcome: "canceled" });
  });

  it("of Microsoft 365 fails with its details and log records", async () => {
    const ended = {
      instanceUid: vb365JobUid,
      name: "Mailboxes",
      lastRun: today,
      lastStatus: "Failed",
      lastStatusDetails: "The copy stopped.",
      lastErrorLogRecords: [
        { message: "Repository has no free space left.", logType: "Error" },
        { message: "3 mailboxes were processed.", logType: "Success" },
        { message: null, logType: "Error" },
      ],
    };
    const { operation } = await begin(before, json(200, { data: [ended] }));
    const error = await failure((await operation).wait());
    expect(error.message).toMatch(
      /"Mailboxes" failed: The copy stopped: Repository has no free space left\.$/,
    );
    expect(error.messages).toEqual([
      { message: "The copy stopped." },
      { message: "Repository has no free space left.", type: "Error" },
    ]);
  });
});
