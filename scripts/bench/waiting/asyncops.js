/** `wait()` with its default interval. */
import { Operation } from "asyncops";
import { randomFrom, time } from "./scenario.js";

const random = randomFrom(1);
const clock = { now: () => time.now, schedule: time.schedule, random };
const json = {
  version: 1,
  product: "vspc",
  server: "https://vspc.example.com:1280/api/v3",
  operationId: "startBackupServerJob",
  id: "1",
  begun: "2025-11-22T07:00:00.000Z",
};

export async function wait(ask) {
  const operation = new Operation(
    {
      json,
      poll: async () => ({ state: ask() ? "succeeded" : "running", status: undefined }),
      result: async () => undefined,
      failure: async () => new Error("failed"),
      isTransient: () => false,
    },
    clock,
  );
  await operation.wait();
}
