import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  NotFoundError,
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  OperationSupersededError,
  ServerError,
} from "../../../../src/errors/index.js";
import { watchOperations } from "../../../../src/index.js";
import {
  canceled as actionCanceled,
  running as actionRuns,
  succeeded as actionSucceeded,
  late,
  notFound,
  page,
  result,
  route,
  serverError,
  throttled,
} from "../../../lro/async-action/scene.js";
import { json, reset } from "../../../support/loopback.js";
import { virtualClock } from "../../../support/virtual-clock.js";
import { client, failure, jobUid } from "../../../support/vspc-client.js";
import { vspcExample } from "../../../support/vspc-examples.js";
import {
  job,
  jobBody,
  jobScene,
  later,
  queued,
  retryRoute,
  stopRoute,
  today,
  yesterday,
} from "../job-scene.js";

const idle = job("Success", yesterday);
const running = job("Running", today);
const done = job("Success", today);

async function started(...states: Parameters<typeof jobScene>[0]) {
  const all = await jobScene([idle, ...states]);
  return { ...all, operation: await all.vspc.begin("startBackupServerJob", { jobUid }) };
}

describe("the start of a job", () => {
  it("is followed from the job before, through the run, to its end, which is the job", async () => {
    const { server, operation, times } = await started(idle, running, running, done);
    expect(server.calls).toEqual([route.job, route.start]);
    expect(operation).toMatchObject({
      id: jobUid,
      product: "vspc",
      operationId: "startBackupServerJob",
      state: "running",
    });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(operation).toMatchObject({ state: "succeeded", outcome: "success", certainty: "observed" });
    expect(operation.status).toEqual(jobBody("Success", today));
    expect(times(route.job)).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
    for (const { method, headers } of server.requests) {
      if (method === "POST") expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      else expect(headers).not.toHaveProperty("x-request-id");
    }
  });

  it("never takes the end of yesterday's run for its own, however long it lasts", async () => {
    const { operation, server } = await started(...Array(20).fill(idle), running, job("Failed", today));
    expect(await failure(operation.wait())).toBeInstanceOf(OperationFailedError);
    expect(server.calls.filter((call) => call === route.job)).toHaveLength(23);
  });

  it("never takes it either after a start that came to nothing", async () => {
    const { operation } = await started(
      job("Starting", yesterday),
      idle,
      idle,
      running,
      job("Warning", today),
    );
    await operation.wait();
    expect(operation.outcome).toBe("warning");
    const lost = await started(job("Starting", yesterday), job("Failed", yesterday));
    const error = await failure(lost.operation.wait());
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({ reason: undefined });
    expect(lost.clock.now()).toBeLessThan(10_000);
  });

  it("counts a run that was over before the first look", async () => {
    const { operation, times } = await started(done);
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(times(route.job)).toEqual([0, 1000]);
  });

  it("counts a run that was seen, though the time of the last run does not move", async () => {
    const { operation } = await started(job("Running", yesterday), idle);
    expect(await operation.wait()).toEqual(jobBody("Success", yesterday));
  });

  it("of a job that never ran", async () => {
    const { vspc } = await jobScene([job("None", null), job("None", null), job("Running", today), done]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });

  it("is the same with the values of API 3.0", async () => {
    const before = json(
      200,
      vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", "documentedBackupServerJob"),
    );
    const { vspc } = await jobScene([before, before, job("running", today), job("warning", today)]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await operation.wait();
    expect(operation.outcome).toBe("warning");
  });

  it("takes the same instant in another time zone for the same run", async () => {
    const moved = job("Success", "2026-11-21T23:00:08.5470000+01:00");
    const { operation } = await started(moved, moved, running, done);
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });

  it("only assumes the outcome of a run whose time is earlier than that of the run before", async () => {
    const forgotten = job("Success", "2026-11-20T22:00:08.5470000+00:00");
    const { operation } = await started(forgotten);
    await operation.wait();
    expect(operation).toMatchObject({ outcome: "success", certainty: "assumed" });

    const seen = await started(job("Running", "2026-11-20T22:00:08.5470000+00:00"), forgotten);
    await seen.operation.wait();
    expect(seen.operation).toMatchObject({ outcome: "success", certainty: "observed" });
  });

  it.each(["WaitingTape", "WaitingRepository", "Stopping", "Enabling", "Unknown", "SomethingNew"])(
    "goes on while the status is %s, and reports it",
    async (status) => {
      const { operation } = await started(job(status, today), job(status, today), done);
      const seen: unknown[] = [];
      for await (const progress of operation.watch()) {
        seen.push((progress.status as ReturnType<typeof jobBody>).data.status);
      }
      expect(seen).toEqual([status, "Success"]);
    },
  );

  it("follows the job to the end when its schedule retries it meanwhile", async () => {
    const { operation } = await started(running, job("Running", later), job("Success", later));
    expect(await operation.wait()).toEqual(jobBody("Success", later));
    const seen = await started(running, job("Failed", today), job("Running", later));
    expect(await failure(seen.operation.wait())).toMatchObject({ status: jobBody("Failed", today) });
  });

  it("reads and starts nothing for parameters that cannot be used", async () => {
    const { vspc, server } = await jobScene([idle]);
    for (const wrong of [{}, { jobUid: "" }, { jobUid: ".." }, { jobUid, force: true }]) {
      const error = await failure(vspc.begin("startBackupServerJob", wrong as never));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.operationId).toBe("startBackupServerJob");
    }
    expect(server.calls).toEqual([]);
  });

  it("is not sent for a job that is not there, or that cannot be read", async () => {
    const gone = await jobScene([notFound]);
    expect(await failure(gone.vspc.begin("startBackupServerJob", { jobUid }))).toBeInstanceOf(NotFoundError);
    const broken = await jobScene([json(200, { data: null, meta: null, errors: null })]);
    const error = await failure(broken.vspc.begin("startBackupServerJob", { jobUid }));
    expect(error.code).toBe("decode");
    expect(gone.server.calls).toEqual([route.job]);
    // It may be the body of somebody else, for a moment.
    expect(broken.server.calls).toEqual(Array.from({ length: 4 }, () => route.job));
  });

  it("gives the body that it is documented with to a plain call, which follows nothing", async () => {
    const { vspc, server } = await jobScene([idle]);
    expect(await vspc.startBackupServerJob({ jobUid })).toEqual({ data: null, meta: null, errors: null });
    expect(server.calls).toEqual([route.start]);
  });

  it("and a retry is followed the same way", async () => {
    const { vspc, server } = await jobScene([
      job("Failed", yesterday),
      job("Failed", yesterday),
      running,
      done,
    ]);
    const operation = await vspc.begin("retryBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call.startsWith("POST"))).toEqual([retryRoute]);
  });
});

describe("the end of a run", () => {
  it("with a warning is an outcome of its own", async () => {
    const { operation } = await started(running, job("Warning", today, { failureMessage: "2 of 3 done" }));
    expect(await operation.wait()).toMatchObject({ data: { status: "Warning" } });
    expect(operation).toMatchObject({ state: "succeeded", outcome: "warning" });
    const error = await failure(operation.wait({ failOn: "warning" }));
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.message).toMatch(/"Backup Job 2 - 2 VMs" ended with a warning: 2 of 3 done/);
  });

  it("with a failure carries the words of the job and of the machines in it", async () => {
    const { operation } = await started(
      running,
      json(
        200,
        vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", "syntheticFailedBackupServerJob"),
      ),
    );
    const error = await failure(operation.wait());
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({ id: jobUid, operationId: "startBackupServerJob", reason: undefined });
    const { data } = error.status as {
      data: { failureMessage: string; lastSessionTasks: { status: string }[] };
    };
    expect(error.messages[0]).toEqual({ message: data.failureMessage });
    const bad = data.lastSessionTasks.filter(({ status }) => status !== "Success");
    expect(bad.length).toBeGreaterThan(0);
    expect(error.messages.slice(1)).toHaveLength(bad.length);
    expect(error.messages[1]).toMatchObject({ target: expect.any(String), message: expect.any(String) });
    expect(error.message).toContain(data.failureMessage.trim().split("\r\n")[0]);
    expect(operation).toMatchObject({ state: "failed", outcome: "failed" });
  });

  it("is unknown when the job is deleted meanwhile", async () => {
    const { operation } = await started(running, notFound);
    const error = await failure(operation.wait());
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error).toMatchObject({
      id: jobUid,
      state: undefined,
      status: jobBody("Running", today),
      cause: expect.any(NotFoundError),
    });
  });
});

describe("a job that never starts", () => {
  it("is reported after ten minutes", async () => {
    const { operation, clock } = await started(idle);
    const error = await failure(operation.wait());
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({
      reason: "not-started",
      status: jobBody("Success", yesterday),
      messages: [],
    });
    expect(error.message).toMatch(/did not begin within 600000 ms/);
    expect(clock.now()).toBeGreaterThanOrEqual(600_000);
    expect(clock.now()).toBeLessThanOrEqual(602_000);
  });

  it("is reported after startTimeout, however long the interval is", async () => {
    const { vspc, clock } = await jobScene([idle]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { startTimeout: 30_000 });
    const error = await failure(operation.wait({ interval: 3_600_000 }));
    expect(error.reason).toBe("not-started");
    expect(clock.now()).toBe(30_000);
  });

  it("is reported after startTimeout by watchOperations() too", async () => {
    const { vspc, clock } = await jobScene([idle]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { startTimeout: 30_000 });
    for await (const event of watchOperations([operation], { interval: 3_600_000 })) {
      if (event.type !== "changed") expect(event).toMatchObject({ type: "finished", outcome: "failed" });
    }
    expect(clock.now()).toBe(30_000);
  });

  it.each([[[]], [null], ["x"]])("options that are %j are refused", async (options) => {
    const { vspc } = await jobScene([idle]);
    const begun = vspc.begin("startBackupServerJob", { jobUid }, options as never);
    await expect(begun).rejects.toThrow(/options must be an object/);
  });

  it("is not reported for a time in which nobody could look", async () => {
    const down = Array(36).fill(reset);
    const { operation, clock } = await started(...down, idle, running, done);
    expect(await operation.wait({ interval: 20_000 })).toEqual(jobBody("Success", today));
    expect(clock.now()).toBeGreaterThan(720_000);
    const never = await started(...down, idle);
    const error = await failure(never.operation.wait({ interval: 20_000 }));
    expect(error).toMatchObject({ reason: "not-started" });
    expect(never.clock.now()).toBeLessThan(760_000);
  });

  it("is asked for no more often when its time is up and the server does not answer", async () => {
    const { operation, times } = await started(idle, reset);
    await failure(operation.wait({ deadline: 3 * 3_600_000 }));
    expect(times(route.job).length).toBeLessThan(400);
  });

  it("is reported no later when the clock is set back meanwhile", async () => {
    const time = virtualClock();
    let shift = 0;
    const { vspc } = await jobScene(
      [idle],
      {},
      { clock: { ...time, now: () => time.now() + shift }, fetch: time.fetch },
    );
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    time.schedule(60_000, () => {
      shift = -3_600_000;
    });
    expect((await failure(operation.wait())).reason).toBe("not-started");
    expect(time.now()).toBeLessThan(605_000);
  });

  it("is reported too when it is about to begin for so long", async () => {
    const { vspc, clock } = await jobScene([idle, job("Starting", yesterday)]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    const error = await failure(operation.wait());
    expect(error).toMatchObject({ reason: "not-started" });
    expect(error.message).toMatch(/the status of the job is Starting/);
    expect(clock.now()).toBeGreaterThanOrEqual(600_000);
    expect(clock.now()).toBeLessThan(601_000);
  });

  it("is not reported once the run has begun", async () => {
    const { vspc } = await jobScene([
      idle,
      ...Array(3).fill(job("Starting", yesterday)),
      running,
      running,
      done,
    ]);
    const options = { startTimeout: 4500 };
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, options);
    expect(await operation.wait({ interval: 1000 })).toEqual(jobBody("Success", today));
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, "600"])(
    "startTimeout %s is refused",
    async (value) => {
      const { vspc, server } = await jobScene([idle]);
      const options = { startTimeout: value as number };
      const error = await failure(vspc.begin("startBackupServerJob", { jobUid }, options));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.option).toBe("startTimeout");
      expect(error.message).toContain("must be a positive number of ms");
      expect(server.calls).toEqual([]);
    },
  );
});

describe("a job that runs already", () => {
  it.each(["Running", "Starting", "Stopping", "WaitingTape", "waitingRepository"])(
    "is an error, and nothing is sent: %s",
    async (status) => {
      const { vspc, server } = await jobScene([job(status, today)]);
      const error = await failure(vspc.begin("startBackupServerJob", { jobUid }));
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({ reason: "already-running", id: jobUid, attempts: 0 });
      expect(error.message).toContain('onRunning: "follow"');
      expect(server.calls).toEqual([route.job]);
    },
  );

  it("is followed when that is asked for, and nothing is sent", async () => {
    const { vspc, server } = await jobScene([running, running, done]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { onRunning: "follow" });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call.startsWith("POST"))).toEqual([]);
  });

  it("that was only about to is not over with the end of the run before", async () => {
    const { vspc } = await jobScene([job("Starting", yesterday), idle, idle, running, job("Warning", today)]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { onRunning: "follow" });
    await operation.wait();
    expect(operation.outcome).toBe("warning");
  });

  it("is started when it turns out not to run, whatever onRunning says", async () => {
    const { vspc, server } = await jobScene([idle, running, done]);
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { onRunning: "follow" });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
  });

  it("onRunning knows two values", async () => {
    const { vspc } = await jobScene([idle]);
    const options = { onRunning: "wait" as never };
    expect(await failure(vspc.begin("startBackupServerJob", { jobUid }, options))).toMatchObject({
      code: "configuration",
      option: "onRunning",
    });
  });
});

describe("the stop of a job", () => {
  it.each(["Success", "Warning", "Failed", "failed", "None", "Idle"])(
    "has succeeded with %s",
    async (status) => {
      const { vspc, server } = await jobScene([running, running, job("Stopping", today), job(status, today)]);
      const operation = await vspc.begin("stopBackupServerJob", { jobUid });
      expect(await operation.wait()).toEqual(jobBody(status, today));
      expect(operation).toMatchObject({ state: "succeeded", outcome: "success" });
      expect(server.calls.filter((call) => call.startsWith("POST"))).toEqual([stopRoute]);
      expect(server.calls.filter((call) => call === route.job)).toHaveLength(4);
    },
  );

  it("has succeeded when the schedule has begun another run since", async () => {
    const { vspc } = await jobScene([running, running, job("Running", later)]);
    const operation = await vspc.begin("stopBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Running", later));
  });

  it("waits for the end of a run that began only after it was asked for", async () => {
    const { vspc } = await jobScene([job("Starting", yesterday), running, job("Failed", today)]);
    const operation = await vspc.begin("stopBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Failed", today));
  });

  it("goes on while the status says nothing", async () => {
    const { vspc } = await jobScene([running, job("Unknown", today), job("Disabling", today), done]);
    const operation = await vspc.begin("stopBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });

  it("knows no options of a start, and cannot be canceled", async () => {
    const { vspc, server } = await jobScene([running]);
    const error = await failure(vspc.begin("stopBackupServerJob", { jobUid }, { startTimeout: 1000 }));
    expect(error).toMatchObject({ code: "configuration", option: "startTimeout" });
    expect(server.calls).toEqual([]);
    const operation = await vspc.begin("stopBackupServerJob", { jobUid });
    expect(await failure(operation.cancel())).toMatchObject({ code: "not-supported" });
  });
});

describe("cancel() of a start", () => {
  it("stops the job, and wait() tells how it ended", async () => {
    const { operation, server } = await started(running, job("Stopping", today), job("Failed", today));
    await operation.poll();
    await operation.cancel();
    expect(server.calls.at(-1)).toBe(stopRoute);
    expect(await failure(operation.wait())).toBeInstanceOf(OperationFailedError);
  });

  it("of a run that has ended unseen stops nothing", async () => {
    const { operation, server } = await started(running, done);
    await operation.poll();
    await operation.cancel();
    expect(server.calls).not.toContain(stopRoute);
    expect(operation.state).toBe("succeeded");
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });

  it("is not kept from the stop by a look that cannot be had for now", async () => {
    const { operation, server } = await started(running, reset, done);
    await operation.poll();
    await operation.cancel();
    expect(server.calls.at(-1)).toBe(stopRoute);
  });

  it("takes the same time in another zone for the same run", async () => {
    const elsewhere = "2026-11-23T00:00:05.5470000+02:00";
    const { operation, server } = await started(running, job("Running", elsewhere), done);
    await operation.poll();
    await operation.cancel();
    expect(server.calls.at(-1)).toBe(stopRoute);
  });

  it("does not stop a later run that was not known of; asked again, it does", async () => {
    const { operation, server } = await started(
      running,
      job("Running", later),
      job("Running", later),
      job("Failed", later),
    );
    await operation.poll();
    const error = await failure(operation.cancel());
    expect(error).toBeInstanceOf(OperationSupersededError);
    expect(error.message).toContain("cancel again to stop the later run");
    expect(server.calls).not.toContain(stopRoute);
    await operation.cancel();
    expect(server.calls).toContain(stopRoute);
    expect(await failure(operation.wait())).toBeInstanceOf(OperationFailedError);
  });

  it("that is refused changes nothing", async () => {
    const all = await jobScene([idle, running, running, done], {
      [stopRoute]: serverError("syntheticLogical"),
    });
    const operation = await all.vspc.begin("startBackupServerJob", { jobUid });
    expect(await failure(operation.cancel())).toBeInstanceOf(ServerError);
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });
});

describe("faults on the way", () => {
  it("a lost reply to a start is found again by its X-Request-id, not started twice", async () => {
    const { vspc, server } = await jobScene([idle, running, done], { [route.start]: [reset, queued] });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    const starts = server.requests.filter(({ method }) => method === "POST");
    expect(starts).toHaveLength(2);
    expect(new Set(starts.map(({ headers }) => headers["x-request-id"])).size).toBe(1);
    expect(server.calls.slice(0, 3)).toEqual([route.job, route.start, route.start]);
  });

  it("a start that is refused is thrown, and followed by nothing", async () => {
    const { vspc, server } = await jobScene([idle], { [route.start]: serverError("syntheticLogical") });
    expect(await failure(vspc.begin("startBackupServerJob", { jobUid }))).toBeInstanceOf(ServerError);
    expect(server.calls).toEqual([route.job, route.start]);
  });

  it("a read that is refused for now is asked again, and counted", async () => {
    const { operation } = await started(
      throttled,
      reset,
      json(503, ""),
      serverError("syntheticRetryable"),
      running,
      done,
    );
    const errors: unknown[] = [];
    await operation.wait({ onProgress: ({ lastError }) => errors.push(lastError !== undefined) });
    expect(errors).toEqual([true, true, true, true, false, false]);
  });

  it("a read that is refused for good is thrown", async () => {
    const { operation } = await started(running, json(403, vspcExample("Forbidden", "syntheticForbidden")));
    expect(await failure(operation.wait())).toMatchObject({ code: "permission", attempts: 1 });
    expect(operation.state).toBe("running");
  });

  it("a 202 is followed on every call: the read before, the start, a poll", async () => {
    const { vspc, server } = await jobScene([late(), late(), done], {
      [route.start]: late(),
      [route.status]: [actionSucceeded, actionRuns, actionSucceeded, actionSucceeded],
      [route.result]: [
        json(200, jobBody("Success", yesterday)),
        result("syntheticEmptyResult"),
        json(200, jobBody("Running", today)),
      ],
    });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call === route.result)).toHaveLength(3);
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
  });

  it("a start whose late answer says that it was canceled ends the wait, not begin()", async () => {
    const { vspc } = await jobScene([idle], { [route.start]: late(), [route.status]: actionCanceled });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    const error = await failure(operation.wait());
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(operation.outcome).toBe("canceled");
  });

  it("begin() sends nothing after the 202, and its JSON goes on with the action in another client", async () => {
    const { vspc, server } = await jobScene([idle, done], {
      [route.start]: late(),
      [route.status]: [page(200), actionRuns, actionSucceeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(server.calls.at(-1)).toBe(route.start);
    const json = JSON.stringify(operation);
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    const resumed = client(server, { clock: virtualClock() }).resume(json);
    expect(await resumed.wait()).toEqual(jobBody("Success", today));
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
  });

  it("a read whose late answer came to nothing says nothing about the job", async () => {
    const { operation } = await (async () => {
      const all = await jobScene([idle, late(), done], { [route.status]: actionCanceled });
      return { ...all, operation: await all.vspc.begin("startBackupServerJob", { jobUid }) };
    })();
    expect(await operation.wait()).toEqual(jobBody("Success", today));
  });

  it("a read that is late for ever is given up at the timeout, and asked again", async () => {
    const { vspc, times } = await jobScene(
      [idle, late(), done],
      { [route.status]: actionRuns },
      { timeout: 7000 },
    );
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(times(route.job)).toEqual([0, 1000, 9000]);
  });
});

describe("the options of begin()", () => {
  it("bound the read before and the start together", async () => {
    const { vspc, clock } = await jobScene([throttled, idle], { [route.start]: [throttled, throttled] });
    const error = await failure(vspc.begin("startBackupServerJob", { jobUid }, { deadline: 8000 }));
    expect(error.code).toBe("throttled");
    expect(clock.now()).toBe(5000);
  });

  it("that no product knows are refused by name", async () => {
    const { vspc, server } = await jobScene([idle]);
    for (const name of ["until", "settle", "keepTask", "onrunning"]) {
      const options = { [name]: "task" } as never;
      expect(await failure(vspc.begin("startBackupServerJob", { jobUid }, options))).toMatchObject({
        code: "configuration",
        option: name,
      });
    }
    expect(server.calls).toEqual([]);
  });

  it("the signal ends begin(), and nothing later", async () => {
    const { vspc } = await jobScene([idle, running, done]);
    const controller = new AbortController();
    const { signal } = controller;
    const operation = await vspc.begin("startBackupServerJob", { jobUid }, { signal });
    controller.abort(new Error("the user left"));
    expect(await operation.wait()).toEqual(jobBody("Success", today));
    expect(await failure(vspc.begin("startBackupServerJob", { jobUid }, { signal }))).toBe(signal.reason);
  });
});
