import { Operation } from "asyncops";

const server = "http://127.0.0.1/api/v3";
const running = { state: "running", status: { status: "running" } };
const succeeded = { state: "succeeded", status: { status: "succeed" } };

export const observe = (ended) => (ended ? succeeded : running);

/** Handles whose drivers share one poll. */
export function operationsOf(count, shared, clock) {
  return Array.from({ length: count }, (_, at) => {
    const json = {
      version: 1,
      product: "vspc",
      server,
      operationId: "startBackupServerJob",
      id: `97431954-0dd7-472a-8cb7-${String(at).padStart(12, "0")}`,
      begun: "2025-11-22T07:00:00.000Z",
    };
    return new Operation(
      {
        json,
        shared,
        poll: async () => {
          throw new Error("asked singly");
        },
        result: async () => undefined,
        failure: async () => new Error("failed"),
        isTransient: () => false,
      },
      clock,
    );
  });
}

/** The interval that an end after so many ms falls into. */
export const intervalAt = (elapsed) => Math.min(Math.max(elapsed * 0.05, 1000), 60_000);

export function heapUsed() {
  for (let times = 0; times < 3; times++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Of this process, in µs. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
