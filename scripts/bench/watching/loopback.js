/**
 * Watches `argv[2]` operations on a server in a process of its own, over HTTP and in the time of the clock on the wall, and
 * prints what that took, as JSON.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { watchOperations } from "asyncops";
import { cpuTime, intervalAt, observe, operationsOf } from "./support.js";

const count = Number(process.argv[2]);
const shortest = 2000;
const longest = 15_000;
const args = [count, shortest, longest].map(String);
const server = fork(fileURLToPath(new URL("./server.js", import.meta.url)), args);
const [port] = await once(server, "message");
const origin = `http://127.0.0.1:${port}`;
const read = async (path) => (await (await fetch(`${origin}${path}`)).json()).data;

const { begun } = await read("/");
let asked = 0;
let slowest = 0;
const shared = {
  key: {},
  async ask(drivers) {
    asked += drivers.length;
    const started = performance.now();
    const states = new Map((await read("/api/v3/asyncActions")).map(({ id, status }) => [id, status]));
    const answers = drivers.map(({ json }) => observe(states.get(json.id) === "succeed"));
    slowest = Math.max(slowest, performance.now() - started);
    return answers;
  },
};
// A machine with other things to do fires its timers late, which is none of the watch.
let slip = 0;
const clock = {
  now: () => performance.now(),
  random: Math.random,
  schedule(delay, task) {
    const due = performance.now() + delay;
    const timer = setTimeout(() => {
      slip = Math.max(slip, performance.now() - due);
      task();
    }, delay);
    return () => clearTimeout(timer);
  },
};
const operations = operationsOf(count, shared, clock);
const before = cpuTime();
let latest = { late: 0, interval: 1 };
for await (const { type, operation } of watchOperations(operations)) {
  if (type !== "finished") continue;
  const end = begun + shortest + ((longest - shortest) * Number(operation.id.slice(-12))) / count;
  const now = Date.now();
  const told = { late: now - end, interval: intervalAt(now - begun) };
  if (told.late / told.interval > latest.late / latest.interval) latest = told;
}
const cpu = (cpuTime() - before) / asked;
const { requests } = await read("/");
server.disconnect();
// An end that one request just misses is told by the next one: the time of both is the server's.
const lateness = (latest.late - 2 * slowest - slip) / latest.interval;
console.log(JSON.stringify({ requests, lateness, cpu, slowest }));
