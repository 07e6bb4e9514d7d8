import { describe, expect, it } from "vitest";
import type { Handler } from "../../support/loopback.js";
import { json, text } from "../../support/loopback.js";
import {
  actionId,
  assignment,
  late,
  notFound,
  result,
  retention,
  route,
  running,
  scene,
  serverError,
  succeeded,
} from "./scene.js";

async function followed(config: Handler | readonly Handler[], polls = 12, max?: number) {
  const all = await scene({
    [route.assign]: late(),
    [route.config]: config,
    [route.status]: [...Array.from({ length: polls }, () => running), succeeded],
    [route.result]: result("syntheticEmptyResult"),
  });
  const operation = await all.vspc.begin("assignBackupServerJob", assignment);
  // Doubles the interval with every poll, so that it meets its bounds soon.
  await operation.wait({ interval: { factor: 1, ...(max !== undefined && { max }) } });
  const at = all.times(route.status);
  return { ...all, gaps: at.slice(1).map((time, index) => time - (at[index] as number)) };
}

describe("the time that the server keeps results", () => {
  it("is asked once a client, when something runs", async () => {
    const { server, vspc } = await scene({
      [route.assign]: late(),
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    await Promise.all([vspc.assignBackupServerJob(assignment), vspc.assignBackupServerJob(assignment)]);
    await vspc.assignBackupServerJob(assignment);
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    await operation.wait();
    expect(server.calls.filter((call) => call === route.config)).toHaveLength(1);
  });

  it("is not asked for what is over at the first look", async () => {
    const { server } = await followed(retention(300), 0);
    expect(server.calls).toEqual([route.assign, route.status, route.result]);
  });

  it("bounds the interval to a quarter of it: 5 s, of a sample of API 3.0", async () => {
    const { gaps } = await followed(retention(5));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1251);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(1249);
  });

  it("wins over an interval that the caller asked for, and over Retry-After", async () => {
    const { vspc, times } = await scene({
      [route.assign]: late(),
      [route.config]: retention(5),
      [route.status]: [
        running,
        json(200, { data: { status: "running" } }, { "retry-after": "30" }),
        running,
        succeeded,
      ],
      [route.result]: result("syntheticEmptyResult"),
    });
    await (await vspc.begin("assignBackupServerJob", assignment)).wait({ interval: 600_000 });
    expect(times(route.status)).toEqual([1000, 2250, 3500, 4750]);
  });

  it("is not known before it was asked: the first look does not wait for an hour either", async () => {
    const { vspc, times } = await scene({
      [route.assign]: text(202, "", { location: `/api/v3/asyncActions/${actionId}`, "retry-after": "3600" }),
      [route.config]: retention(5),
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    await operation.wait();
    expect(times(route.status)).toEqual([1000, 2250, 3500]);
    const resumed = vspc.resume({ ...operation.toJSON() });
    const before = times(route.status).length;
    await resumed.wait({ interval: 3_600_000 });
    expect(times(route.status).slice(before)).toEqual([3500 + 1250]);
  });

  it("of the usual 300 s lets the interval grow to its own bound", async () => {
    const { gaps } = await followed(retention(300));
    expect(Math.max(...gaps)).toBe(60_000);
  });

  it.each([
    ["no such resource", notFound],
    ["null", retention(null)],
    ["text", retention("300")],
    ["0", retention(0)],
    ["a negative number", retention(-5)],
  ])("that the server does not tell (%s) is asked once and counts as the usual 300 s", async (_, handler) => {
    const { gaps, server } = await followed(handler, 12, 600_000);
    expect(server.calls.filter((call) => call === route.config)).toHaveLength(1);
    expect(Math.max(...gaps)).toBe(75_000);
  });

  it("that cannot be had for now is asked again with the next poll", async () => {
    const { gaps, server } = await followed([serverError("syntheticTransport"), retention(5)]);
    expect(server.calls.filter((call) => call === route.config)).toHaveLength(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1251);
  });
});
