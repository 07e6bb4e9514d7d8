/**
 * Watches `argv[2]` async actions on a server in a process of its own, over HTTP and in the time of the clock on the wall,
 * and prints what that took, as JSON.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { watchOperations } from "asyncops";
import { actions, cpuTime, intervalAt, placeOf, resume } from "./servers.js";

const count = Number(process.argv[2]);
const shortest = 2000;
const longest = 15_000;
const args = [count, shortest, longest].map(String);
const server = fork(fileURLToPath(new URL("./server.js", import.meta.url)), args);
const [port] = await once(server, "message");
const origin = `http://127.0.0.1:${port}`;
const counters = async () => (await fetch(origin)).json();

const { begun } = await counters();
// A request, and what is learned from its answer: until the next one is planned.
let slowest = 0;
let asked;
const logger = {
  debug: (_, { duration }) => {
    asked = performance.now() - duration;
  },
};
// A machine with other things to do fires its timers late, which is none of the watch.
let slip = 0;
const clock = {
  now: () => performance.now(),
  random: Math.random,
  schedule(delay, task) {
    if (asked !== undefined) slowest = Math.max(slowest, performance.now() - asked);
    asked = undefined;
    const due = performance.now() + delay;
    const timer = setTimeout(() => {
      slip = Math.max(slip, performance.now() - due);
      task();
    }, delay);
    return () => clearTimeout(timer);
  },
};
const client = actions.client({ baseUrl: origin, clock, logger });
const operations = resume(client, actions, count, origin);
const before = cpuTime();
let polls = 0;
let latest = { late: 0, interval: 1 };
for await (const { type, operation, progress, error } of watchOperations(operations)) {
  if (type === "error") throw error;
  if (type !== "finished") continue;
  polls += progress.polls;
  const end = begun + shortest + ((longest - shortest) * placeOf(operation.id)) / count;
  const now = Date.now();
  const told = { late: now - end, interval: intervalAt(now - begun) };
  if (told.late / told.interval > latest.late / latest.interval) latest = told;
}
const cpu = (cpuTime() - before) / polls;
const { requests } = await counters();
await client.close();
server.disconnect();
// An end that one request just misses is told by the next one: the time of both is the server's.
const lateness = (latest.late - 2 * slowest - slip) / latest.interval;
console.log(JSON.stringify({ requests, lateness, cpu, slowest }));
