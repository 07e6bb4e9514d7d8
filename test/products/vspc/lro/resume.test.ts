import { describe, expect, it } from "vitest";
import { ConfigurationError, OperationFailedError } from "../../../../src/errors/index.js";
import type { OperationJson } from "../../../../src/products/vspc/index.js";
import { route } from "../../../lro/async-action/scene.js";
import type { Handler } from "../../../support/loopback.js";
import { failure, jobUid } from "../../../support/vspc-client.js";
import { job, jobBody, jobScene, stopRoute, today, yesterday } from "../job-scene.js";

const idle = job("Success", yesterday);
const running = job("Running", today);
const done = job("Success", today);

/** The JSON of a start after some polls, and a client of another process on the server as it is then. */
async function writtenDown(before: readonly Handler[], after: readonly Handler[]) {
  const first = await jobScene([idle, ...before]);
  const operation = await first.vspc.begin("startBackupServerJob", { jobUid });
  for (const _ of before) await operation.poll();
  const json = JSON.parse(JSON.stringify(operation)) as OperationJson;
  const second = await jobScene(after);
  return { ...second, json: { ...json, server: second.server.url } };
}

describe("the JSON of a job that is followed", () => {
  it("holds the job before and the parameters, and no secret", async () => {
    const { json } = await writtenDown([], [idle]);
    expect(json).toEqual({
      version: 1,
      product: "vspc",
      server: expect.any(String),
      operationId: "startBackupServerJob",
      id: jobUid,
      begun: expect.stringMatching(/^\d{4}-.*Z$/),
      detail: {
        parameters: { jobUid },
        baseline: { status: "Success", run: yesterday },
        seen: "nothing",
        startTimeout: 600_000,
      },
    });
  });

  it("is gone on with in another process: yesterday's end still does not count", async () => {
    const { vspc, server, json } = await writtenDown([idle], [idle, idle, running, done]);
    const operation = vspc.resume(JSON.stringify(json));
    expect(operation).toMatchObject({ id: jobUid, state: "running", operationId: "startBackupServerJob" });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls).toEqual(Array(4).fill(route.job));
  });

  it("remembers a run that was seen", async () => {
    const still = job("Running", yesterday);
    const { vspc, json } = await writtenDown([still], [idle]);
    expect(json.detail).toMatchObject({ seen: "running" });
    expect(await vspc.resume(json).wait()).toEqual(jobBody("Success", yesterday));
  });

  it("that was begun on a job that never ran", async () => {
    const first = await jobScene([job("None", null), job("None", null), running, done]);
    const operation = await first.vspc.begin("startBackupServerJob", { jobUid });
    const resumed = first.vspc.resume(operation.toJSON());
    expect(await resumed.wait()).toEqual(jobBody("Success", today));
  });

  it("has the whole startTimeout again, because no clock goes on", async () => {
    const { vspc, clock, json } = await writtenDown([], [idle]);
    const error = await failure(vspc.resume(json).wait());
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.reason).toBe("not-started");
    expect(clock.now()).toBeGreaterThanOrEqual(600_000);
  });

  it("can still be canceled", async () => {
    const { vspc, server, json } = await writtenDown([running], [running]);
    await vspc.resume(json).cancel();
    expect(server.calls).toEqual([route.job, stopRoute]);
  });

  it("of a stop goes on too", async () => {
    const { vspc } = await jobScene([running, running, done]);
    const operation = await vspc.begin("stopBackupServerJob", { jobUid });
    expect(await vspc.resume(operation.toJSON()).wait()).toEqual(jobBody("Success", today));
  });

  it("is written as it was read, without what was added to it", async () => {
    const { vspc, json } = await writtenDown([], [idle]);
    const more = { ...json, token: "secret", detail: { ...(json.detail as object), token: "secret" } };
    expect(JSON.parse(JSON.stringify(vspc.resume(more)))).toEqual(json);
  });

  const good = {
    parameters: { jobUid },
    baseline: { status: "Success", run: yesterday },
    seen: "nothing",
    startTimeout: 600_000,
  };

  it.each<[string, unknown]>([
    ["no detail", undefined],
    ["null", null],
    ["a list", [good]],
    ["a text", "Success"],
    ["no parameters", { ...good, parameters: undefined }],
    ["a parameter too few", { ...good, parameters: {} }],
    ["a parameter too many", { ...good, parameters: { jobUid, force: "true" } }],
    ["a parameter that is a path", { ...good, parameters: { jobUid: ".." } }],
    ["a parameter that is no text", { ...good, parameters: { jobUid: { toString: "x" } } }],
    [
      "the parameters of another job",
      { ...good, parameters: { jobUid: "35014f93-902d-4b46-9c60-7b18dede74a7" } },
    ],
    ["no baseline", { ...good, baseline: undefined }],
    ["a baseline without a status", { ...good, baseline: { run: yesterday } }],
    ["a baseline that is no text", { ...good, baseline: { status: 1, run: yesterday } }],
    ["nothing about what was seen", { ...good, seen: undefined }],
    ["something else that was seen", { ...good, seen: "ended" }],
    ["no startTimeout", { ...good, startTimeout: undefined }],
    ["a startTimeout of none", { ...good, startTimeout: 0 }],
    ["a startTimeout without end", { ...good, startTimeout: Number.POSITIVE_INFINITY }],
    ["a startTimeout in words", { ...good, startTimeout: "600000" }],
  ])("is refused with %s, and nothing is sent", async (_, detail) => {
    const { vspc, server, json } = await writtenDown([], [idle]);
    const tampered = { ...json, detail };
    expect(() => vspc.resume(tampered)).toThrow(ConfigurationError);
    expect(() => vspc.resume(JSON.stringify(tampered))).toThrow(/^resume has /);
    expect(server.calls).toEqual([]);
  });

  it("is refused by another server, product and version", async () => {
    const { vspc, json } = await writtenDown([], [idle]);
    for (const changes of [
      { server: "https://other.example.com" },
      { product: "oracle-sbc" },
      { version: 2 },
    ]) {
      expect(() => vspc.resume({ ...json, ...changes })).toThrow(ConfigurationError);
    }
  });
});
