import { describe, expect, expectTypeOf, it } from "vitest";
import type { BackupServerJobResponse } from "../../../src/products/vspc/index.js";
import { json } from "../../support/loopback.js";
import { jobUid, late, login, result, resultBody, route, running, scene, succeeded } from "./scene.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("a call that is answered with 202", () => {
  it("gives the value that it promises, for a plain read", async () => {
    const { server, vspc, times } = await scene({
      [route.job]: late(),
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const job = await vspc.getBackupServerJob({ jobUid });
    expectTypeOf(job).toEqualTypeOf<BackupServerJobResponse>();
    expect(job).toEqual(resultBody("syntheticBackupServerJobResult"));
    expect(job.data.name).toBe("Backup Job 2 - 2 VMs");
    expect(server.calls).toEqual([
      route.job,
      route.status,
      route.config,
      route.status,
      route.status,
      route.result,
    ]);
    expect(times(route.status)).toEqual([1000, 2000, 3000]);
    expect(times(route.result)).toEqual([3000]);
  });

  it("gives the response that the value came in, with withResponse()", async () => {
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: json(200, resultBody("syntheticBackupServerJobResult"), { "x-probe": "result" }),
    });
    const { body, response } = await vspc.getBackupServerJob({ jobUid }).withResponse();
    expect(body.data.instanceUid).toBe(jobUid);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-probe")).toBe("result");
    expect(server.calls.filter((call) => call === route.job)).toHaveLength(1);
  });

  it("gives the value of a POST, sent once", async () => {
    const { server, vspc } = await scene({
      [route.start]: late(),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    expect(await vspc.startBackupServerJob({ jobUid })).toEqual(resultBody("syntheticEmptyResult"));
    expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
  });

  it("is the same by operationId", async () => {
    const { vspc } = await scene({
      [route.job]: late(),
      [route.status]: succeeded,
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    expect(await vspc.call("getBackupServerJob", { jobUid })).toEqual(
      resultBody("syntheticBackupServerJobResult"),
    );
  });

  it("carries X-Request-id with what changes things, and never to /asyncActions", async () => {
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.start]: late(),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    await vspc.getBackupServerJob({ jobUid });
    await vspc.startBackupServerJob({ jobUid });
    for (const { method, path, headers } of server.requests) {
      expect(headers.authorization).toBe("Bearer api-key-1");
      expect(headers["x-client-version"]).toBe("3.6.1");
      if (method === "POST") expect(headers["x-request-id"]).toMatch(uuid);
      else expect(headers, path).not.toHaveProperty("x-request-id");
    }
    expect(server.requests.map(({ path }) => path)).toContain(`/api/v3${route.status.slice(4)}`);
  });
});

describe("the result of an action", () => {
  const follow = async (handler: Parameters<typeof scene>[0][string]) => {
    const { vspc } = await scene({
      [route.jobs]: late(),
      [route.job]: late(),
      [route.deleteLogin]: late(),
      [route.start]: late(),
      [route.status]: succeeded,
      [route.result]: handler,
    });
    return vspc;
  };

  it("is wrapped in data where the server left the envelope out: a list", async () => {
    const vspc = await follow(result("syntheticBareArrayResult"));
    const { data } = await vspc.getBackupServerJobs();
    expect(data).toEqual(resultBody("syntheticBareArrayResult"));
    expect(data[0]?.name).toBe("Backup Job 2 - 2 VMs");
  });

  it("is wrapped in data where the server left the envelope out: an object, a boolean, null", async () => {
    const { data: bare } = resultBody("syntheticBackupServerJobResult") as { data: object };
    expect(await (await follow(json(200, bare))).getBackupServerJob({ jobUid })).toEqual({ data: bare });
    expect(await (await follow(json(200, true))).deleteUserLogin(login)).toEqual({ data: true });
    expect(await (await follow(json(200, null))).startBackupServerJob({ jobUid })).toEqual({ data: null });
  });

  it("keeps its envelope with all that is in it", async () => {
    const vspc = await follow(result("syntheticBackupServerJobsResult"));
    expect(await vspc.getBackupServerJobs()).toEqual(resultBody("syntheticBackupServerJobsResult"));
  });
});
