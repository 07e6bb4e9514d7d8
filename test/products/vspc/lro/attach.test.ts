import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  DecodeError,
  NotFoundError,
  OperationFailedError,
  PermissionError,
} from "../../../../src/errors/index.js";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import {
  actionBody,
  actionId,
  canceled,
  failed,
  jobUid,
  notFound,
  page,
  result,
  route,
  running,
  scene,
  succeeded,
} from "../../../lro/async-action/scene.js";
import { json, type Routes } from "../../../support/loopback.js";
import { client, failure } from "../../../support/vspc-client.js";
import { vspcExample } from "../../../support/vspc-examples.js";
import { job, jobBody, later, stopRoute, today, yesterday } from "../job-scene.js";

const agentJobs = "GET /infrastructure/backupAgents/jobs";
const vb365Jobs = "GET /infrastructure/vb365Servers/organizations/jobs";
const actions = "GET /asyncActions";

const list = (...data: readonly object[]) =>
  json(200, {
    data,
    meta: { pagingInfo: { total: data.length, count: data.length, offset: 0 } },
    errors: null,
  });
const empty = list();
const forbidden = json(403, vspcExample("Forbidden", "syntheticForbidden"));

const nothing: Routes = { [actions]: empty, [route.jobs]: empty, [agentJobs]: empty, [vb365Jobs]: empty };

const agentJob = {
  instanceUid: jobUid,
  name: "Laptop",
  backupAgentUid: "0e5a4b0f-56ec-4b04-b55c-1f0f92ae2f29",
  lastRun: today,
};

describe("attach({ action })", () => {
  it("follows an action to the result of its call, and starts nothing", async () => {
    const { vspc, server } = await scene({
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticBackupServerJobsResult"),
    });
    const operation = await vspc.attach({ action: actionId });
    expect(operation).toMatchObject({
      id: actionId,
      product: "vspc",
      state: "running",
      certainty: "observed",
    });
    await expect(operation.wait()).resolves.toMatchObject({ data: expect.any(Array) });
    expect(server.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  it.each([
    ["the URL of a 202", `https://vspc.inside:1280/api/v3/asyncActions/${actionId}`],
    ["the URL of its result", `https://vspc.inside:1280/api/v3/asyncActions/${actionId}/result`],
    ["a path of the vendor's guide", `/asyncAction/${actionId}?x=1`],
    ["an id in upper case", actionId.toUpperCase()],
  ])("takes %s", async (_what, action) => {
    const { vspc } = await scene({
      [route.status]: running,
      [route.status.replace(actionId, actionId.toUpperCase())]: running,
    });
    const operation = await vspc.attach({ action });
    expect(operation.id.toLowerCase()).toBe(actionId);
  });

  it("names the call where the server does, and else the operation that reads the action", async () => {
    for (const [actionName, operationId] of [
      ["DeleteUserLogin", "deleteUserLogin"],
      // Its handles follow the run of a job, and their JSON has the baseline of the job.
      ["StartBackupServerJob", "getAsyncActionInfo"],
      ["AgentDeployment", "getAsyncActionInfo"],
    ]) {
      const body = actionBody("syntheticRunningAsyncAction");
      const { vspc } = await scene({
        [route.status]: json(200, { ...body, data: { ...body.data, actionName } }),
      });
      const operation = await vspc.attach({ action: actionId });
      expect(operation.operationId).toBe(operationId);
      expect(vspc.resume(JSON.stringify(operation))).toMatchObject({ id: actionId, operationId });
    }
  });

  it("gives the outcome of an action that has ended, at once", async () => {
    const { vspc } = await scene({
      [route.status]: succeeded,
      [route.result]: result("syntheticBackupServerJobsResult"),
    });
    const operation = await vspc.attach({ action: actionId });
    expect(operation).toMatchObject({ state: "succeeded", outcome: "success" });
    await expect(operation.wait()).resolves.toMatchObject({ data: expect.any(Array) });

    const ended = await scene({ [route.status]: failed, [route.result]: notFound });
    const refused = await ended.vspc.attach({ action: actionId });
    expect(refused).toMatchObject({ state: "failed", outcome: "failed" });
    expect(await failure(refused.wait())).toBeInstanceOf(OperationFailedError);

    const stopped = await scene({ [route.status]: canceled });
    expect(await stopped.vspc.attach({ action: actionId })).toMatchObject({ outcome: "canceled" });
  });

  it("continues in another process", async () => {
    const { vspc, server, clock } = await scene({
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticBackupServerJobsResult"),
    });
    const text = JSON.stringify(await vspc.attach({ action: actionId }));
    const other = client(server, { clock, fetch: clock.fetch });
    await expect(other.resume(text).wait()).resolves.toMatchObject({ data: expect.any(Array) });
  });

  it("is a NotFoundError for an action that the server does not have, after one read", async () => {
    const { vspc, server } = await scene({ [route.status]: notFound });
    const error = await failure(vspc.attach({ action: actionId }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain(`does not have async action ${actionId}`);
    expect(server.requests).toHaveLength(1);
  });

  it.each([{}, { data: null }, { data: { id: actionId } }, { data: { status: 7 } }, []])(
    "is a DecodeError for a status that says nothing: %j",
    async (body) => {
      const { vspc } = await scene({ [route.status]: json(200, body) });
      expect(await failure(vspc.attach({ action: actionId }))).toBeInstanceOf(DecodeError);
    },
  );

  it("does not take the page of a proxy for the word of the server", async () => {
    const { vspc } = await scene({ [route.status]: page(404), [route.job]: page(404) });
    const error = await failure(vspc.attach({ action: actionId }));
    expect(error).toMatchObject({ status: 404, recognized: false });
    expect(error.message).not.toContain("does not have");
    expect(await failure(vspc.attach({ job: jobUid }))).toMatchObject({ operationId: "getBackupServerJob" });
  });

  it("is a handle when the messages of a failure cannot be read just then", async () => {
    const { vspc } = await scene({
      [route.status]: json(200, actionBody("syntheticFailedAsyncAction", { errors: null })),
      [route.result]: [page(503), notFound],
    });
    const operation = await vspc.attach({ action: actionId });
    expect(await failure(operation.wait())).toBeInstanceOf(OperationFailedError);
  });

  it("cancels what it follows", async () => {
    const { vspc, times } = await scene({
      [route.status]: [running, running, canceled],
      [route.cancel]: json(200, { data: null, meta: null, errors: null }),
    });
    const operation = await vspc.attach({ action: actionId });
    await operation.cancel();
    expect(times(route.cancel)).toHaveLength(1);
  });
});

describe("attach({ job })", () => {
  it("follows the run in progress", async () => {
    const { vspc, server } = await scene({
      [route.job]: [
        job("Running", today),
        job("Running", today),
        job("Warning", today, { failureMessage: "one disk" }),
      ],
    });
    const run = await vspc.attach({ job: jobUid });
    expect(run).toMatchObject({ id: jobUid, operationId: "startBackupServerJob", state: "running" });
    const { data } = await run.wait();
    expect(data).toMatchObject({ status: "Warning" });
    expect(run.outcome).toBe("warning");
    expect(server.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  it.each([
    ["Success", "success"],
    ["success", "success"],
    ["Warning", "warning"],
    ["Failed", "failed"],
  ])("has the outcome of the last run, %s, after one read", async (status, outcome) => {
    const { vspc, server } = await scene({ [route.job]: job(status, yesterday) });
    const run = await vspc.attach({ job: jobUid });
    expect(run.outcome).toBe(outcome);
    await run.wait().catch(() => {});
    expect(server.requests).toHaveLength(1);
  });

  it("finds a job of an agent and of Microsoft 365, with the ids in its path", async () => {
    const agent = await scene({
      [route.job]: notFound,
      [agentJobs]: list({ ...agentJob, status: "Running" }),
      [`POST /infrastructure/backupAgents/${agentJob.backupAgentUid}/jobs/${jobUid}/stop`]: json(200, {
        data: null,
      }),
    });
    const run = await agent.vspc.attach({ job: jobUid });
    expect(run.operationId).toBe("startBackupAgentJob");
    await run.cancel();
    expect(agent.server.requests.at(-1)?.method).toBe("POST");
    expect(agent.vspc.resume("startBackupAgentJob", JSON.stringify(run)).id).toBe(jobUid);

    const vb365 = await scene({
      [route.job]: notFound,
      [agentJobs]: empty,
      [vb365Jobs]: list({
        instanceUid: jobUid,
        vb365ServerUid: jobUid,
        lastStatus: "Stopped",
        lastRun: today,
      }),
    });
    expect(await vb365.vspc.attach({ job: jobUid })).toMatchObject({
      operationId: "startVb365Job",
      outcome: "canceled",
    });
  });

  it("is a NotFoundError for a job that nobody has, and for one that has never run", async () => {
    const { vspc } = await scene({ [route.job]: notFound, [agentJobs]: empty, [vb365Jobs]: forbidden });
    const error = await failure(vspc.attach({ job: jobUid }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain(`the server has no job ${jobUid} of any kind`);

    for (const status of ["None", "Idle", "Unknown", "Disabling"]) {
      const never = await scene({ [route.job]: job(status, null) });
      const error = await failure(never.vspc.attach({ job: jobUid }));
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error.message).toContain(`its status is ${status}`);
      expect(never.server.requests).toHaveLength(1);
    }
  });

  it("is a PermissionError when the user may read no job", async () => {
    const { vspc } = await scene({ [route.job]: forbidden, [agentJobs]: forbidden, [vb365Jobs]: forbidden });
    expect(await failure(vspc.attach({ job: jobUid }))).toBeInstanceOf(PermissionError);
  });

  it("does not take the outcome of a later run for certain", async () => {
    const { vspc } = await scene({
      [route.job]: [job("Running", today), job("Running", later), job("Failed", later)],
    });
    const run = await vspc.attach({ job: jobUid });
    expect(run.certainty).toBe("observed");
    expect((await failure(run.wait())).message).toContain("or another run of the same job, failed");
    expect(run.certainty).toBe("assumed");

    const ended = await scene({ [route.job]: [job("Failed", today), job("Success", later)] });
    const text = JSON.stringify(await ended.vspc.attach({ job: jobUid }));
    const resumed = ended.vspc.resume(text);
    await resumed.wait();
    expect(resumed.certainty).toBe("assumed");
  });

  it("stops the run that it follows", async () => {
    const { vspc, times } = await scene({
      [route.job]: [job("Running", today)],
      [stopRoute]: json(200, { data: null, meta: null, errors: null }),
    });
    await (await vspc.attach({ job: jobUid })).cancel();
    expect(times(stopRoute)).toHaveLength(1);
  });

  it("reads patiently, and not after the caller has given up", async () => {
    const { vspc } = await scene({ [route.job]: [json(503, {}), job("Running", today)] });
    expect((await vspc.attach({ job: jobUid })).state).toBe("running");
    expect(await failure(vspc.attach({ job: jobUid }, { signal: AbortSignal.abort("enough") }))).toBe(
      "enough",
    );
  });
});

describe("a target", () => {
  it.each([
    [{}, "target"],
    [{ action: actionId, job: jobUid }, "target"],
    [undefined, "target"],
    [{ session: "x" }, "session"],
    [{ jobs: jobUid }, "jobs"],
    [{ job: "Nightly" }, "job"],
    [{ job: "" }, "job"],
    [{ job: 7 }, "job"],
    [{ action: "https://vspc/asyncActions/7" }, "action"],
  ])("%j is a ConfigurationError, and nothing is sent", async (target, option) => {
    const { vspc, server } = await scene({});
    const error = await failure(vspc.attach(target as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.option).toBe(option);
    expect(server.requests).toEqual([]);
  });

  it("with an unknown option is a ConfigurationError", async () => {
    const { vspc } = await scene({});
    expect(await failure(vspc.attach({ job: jobUid }, { timeot: 1 } as never))).toBeInstanceOf(
      ConfigurationError,
    );
    expect(await failure(vspc.running({ timeot: 1 } as never).next())).toBeInstanceOf(ConfigurationError);
  });

  it("of a closed client is refused", async () => {
    const { vspc } = await scene({});
    await vspc.close();
    expect((await failure(vspc.attach({ job: jobUid }))).code).toBe("client-closed");
    expect((await failure(vspc.running().next())).code).toBe("client-closed");
  });
});

describe("running()", () => {
  const other = "11111111-2222-4333-8444-555555555555";
  const { data: action } = actionBody("syntheticRunningAsyncAction");

  async function all(vspc: Awaited<ReturnType<typeof scene>>["vspc"]) {
    const found = [];
    for await (const operation of vspc.running()) found.push(operation);
    return found;
  }

  it("yields the actions and runs in progress, with one request for each list", async () => {
    const { vspc, server } = await scene({
      [actions]: json(200, { data: [action, { ...action, id: other, status: "succeed" }] }),
      [route.jobs]: list(
        { ...jobBody("Running", today).data, instanceUid: jobUid },
        { ...jobBody("Success", today).data, instanceUid: other },
      ),
      [agentJobs]: list({ ...agentJob, instanceUid: other, status: "Starting" }),
      [vb365Jobs]: list({
        instanceUid: jobUid,
        vb365ServerUid: other,
        lastStatus: "Queued",
        lastRun: yesterday,
      }),
    });
    const found = await all(vspc);
    expect(found.map(({ operationId, id, state }) => [operationId, id, state])).toEqual([
      ["getAsyncActionInfo", action.id, "running"],
      ["startBackupServerJob", jobUid, "running"],
      ["startBackupAgentJob", other, "running"],
      ["startVb365Job", jobUid, "running"],
    ]);
    expect(found[1]?.status).toMatchObject({ data: { name: expect.any(String) } });
    expect(server.requests.map(({ method, path }) => `${method} ${path.replace("/api/v3", "")}`)).toEqual([
      actions,
      route.jobs,
      agentJobs,
      vb365Jobs,
    ]);
    for (const operation of found) expect(vspc.resume(JSON.stringify(operation)).id).toBe(operation.id);
  });

  it("asks for running jobs only, and filters itself where a server does not", async () => {
    const { vspc, server } = await scene({
      ...nothing,
      [route.jobs]: list({ ...jobBody("Success", today).data }, { ...jobBody("Running", today).data }),
    });
    expect(await all(vspc)).toHaveLength(1);
    const query = server.requests.find(({ path }) => path.endsWith("/backupServers/jobs"))?.query;
    expect(JSON.parse(query?.get("filter") ?? "")).toEqual([
      {
        property: "status",
        operation: "in",
        collation: "ignorecase",
        value: ["Starting", "Running", "Stopping", "WaitingTape", "WaitingRepository"],
      },
    ]);
  });

  it("reads the whole list of a server that refuses the filter", async () => {
    const refused = json(400, vspcExample("BadRequest", "syntheticBadParameter"));
    const { vspc } = await scene({
      ...nothing,
      [route.jobs]: [refused, list({ ...jobBody("Running", today).data })],
    });
    expect(await all(vspc)).toHaveLength(1);
  });

  it("leaves out a list that the user may not read or the server does not have, unless that is all", async () => {
    const { vspc } = await scene({
      ...nothing,
      [actions]: notFound,
      [route.jobs]: list({ ...jobBody("Running", today).data }),
      [vb365Jobs]: forbidden,
    });
    expect(await all(vspc)).toHaveLength(1);

    const refused = await scene({
      [actions]: forbidden,
      [route.jobs]: forbidden,
      [agentJobs]: forbidden,
      [vb365Jobs]: forbidden,
    });
    expect(await failure(all(refused.vspc))).toBeInstanceOf(PermissionError);
  });

  it("does not end early in silence", async () => {
    const jobs = Array.from({ length: 500 }, () => jobBody("Running", today).data);
    const { vspc } = await scene({
      ...nothing,
      [route.jobs]: [
        json(200, { data: jobs, meta: { pagingInfo: { total: 600, count: 500, offset: 0 } }, errors: null }),
        forbidden,
      ],
    });
    expect(await failure(all(vspc))).toBeInstanceOf(PermissionError);
  });

  it.each([undefined, 7, "x/../y"])("does not pass over a running action with the id %j", async (id) => {
    const { vspc } = await scene({ ...nothing, [actions]: json(200, { data: [{ ...action, id }] }) });
    expect(await failure(all(vspc))).toBeInstanceOf(DecodeError);
  });

  it("with watchOperations() polls many actions with one request", async () => {
    const ids = Array.from({ length: 50 }, (_, at) => `${actionId.slice(0, -2)}${10 + at}`);
    const listed = (status: string) =>
      json(200, { data: ids.map((each) => ({ ...action, id: each, status })) });
    const { vspc, server } = await scene({
      ...nothing,
      [actions]: [listed("running"), listed("running"), listed("running"), listed("succeed")],
    });
    let finished = 0;
    for await (const event of watchOperations(vspc.running())) if (event.type === "finished") finished++;
    expect(finished).toBe(50);
    expect(server.requests.length).toBeLessThan(15);
  });

  it.each([{}, [], "x", { actions: [] }])(
    "does not take %j for a list on which nothing runs",
    async (body) => {
      const { vspc } = await scene({ ...nothing, [actions]: json(200, body) });
      const error = await failure(vspc.running({ deadline: 60_000 }).next());
      expect(error).toBeInstanceOf(DecodeError);
    },
  );

  it("with watchOperations() is a live view", async () => {
    const { vspc } = await scene({
      ...nothing,
      [route.jobs]: [
        list({ ...jobBody("Running", today).data, instanceUid: jobUid }),
        list({ ...jobBody("Success", later).data, instanceUid: jobUid }),
      ],
      [route.job]: job("Success", later),
    });
    const ends = [];
    for await (const event of watchOperations(vspc.running())) {
      if (event.type === "finished") ends.push([event.operation.id, event.outcome]);
    }
    expect(ends).toEqual([[jobUid, "success"]]);
  });
});
