import { expect, test } from "vitest";
import { pollerOf } from "../../../../src/lro/operation.js";
import { evaluateSession } from "../../../../src/products/enterprise-manager/lro/evaluate.js";
import { ended, enterpriseManagerBox, linked } from "../../../support/enterprise-manager-box.js";

const percentOf = (Progress: number | undefined, State = "Working", Result = "None") =>
  evaluateSession({ ...(Progress !== undefined && { Progress }), State, Result }).percent;

test("a running session reports its percentage", () => {
  expect([0, 42, 100].map((progress) => percentOf(progress))).toEqual([0, 42, 100]);
});

test("a number that is no percentage is not reported", () => {
  expect([undefined, -1, 101, Number.NaN].map((progress) => percentOf(progress))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("an ended session reports no percentage: some runs stay at 0", () => {
  expect(percentOf(0, "Stopped", "Success")).toBeUndefined();
  expect(percentOf(70, "Stopped", "Failed")).toBeUndefined();
});

test.each([
  ["a job", "startJob", "BackupJobSession"],
  ["a restore", "startReplicaFailover", "RestoreSession"],
] as const)("polls of %s have the percentage of its session", async (_, operationId, type) => {
  const run = { id: "run-1", type };
  const box = await enterpriseManagerBox({
    task: [{ state: "Running" }, linked("run-1", type)],
    sessions: {
      "run-1": [{ ...run, progress: 12 }, { ...run, progress: 80 }, ended("run-1", "Success", { type })],
    },
  });
  const operation = await box.em.begin(operationId, { id: "j-1" });
  const { driver } = pollerOf(operation);
  const percents: (number | undefined)[] = [];
  for (let poll = 0; poll < 4; poll++) percents.push((await driver.poll({ signal: undefined })).percent);
  expect(percents).toEqual([undefined, 12, 80, undefined]);
});
