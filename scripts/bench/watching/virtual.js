/**
 * Watches `argv[3]` operations of the kind `argv[2]` with the client of their product, in virtual time, and prints what that
 * took, as JSON.
 */
import { watchOperations } from "asyncops";
import { durations } from "../waiting/scenario.js";
import { VirtualClock } from "./clock.js";
import { actions, cpuTime, intervalAt, jobs, placeOf, resume, sessions } from "./servers.js";

const kind = { actions, jobs, sessions }[process.argv[2]];
const count = Number(process.argv[3]);
const six = 6 * 3_600_000;
const lengths = durations().filter((duration) => duration < six);
const endOf = Array.from({ length: count }, (_, at) => lengths[at % lengths.length] + at / count);

let requests = 0;
let lists = 0;
const ticks = new Set();
/** Time that the server took of this process, in µs. */
let serving = 0;
const clock = new VirtualClock((url, now) => {
  requests++;
  if (url.pathname === kind.list) {
    lists++;
    ticks.add(now);
  }
  const started = performance.now();
  const response = kind.answer(url, (at) => now >= endOf[at], count);
  serving += (performance.now() - started) * 1000;
  return response;
});
const client = kind.client({ clock, fetch: clock.fetch });

function heapUsed() {
  for (let times = 0; times < 3; times++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const empty = heapUsed();
const operations = resume(client, kind, count);
const handles = heapUsed();
let lateness = 0;
let polls = 0;
let finished = 0;
let watched = 0;
let measuring = 0;
const before = cpuTime();
const watching = (async () => {
  for await (const { type, operation, progress, error } of watchOperations(operations)) {
    if (type === "error") throw error;
    if (type !== "finished") continue;
    finished++;
    polls += progress.polls;
    const at = placeOf(operation.toJSON().detail?.parameters?.id ?? operation.id);
    lateness = Math.max(lateness, (clock.now() - endOf[at]) / intervalAt(clock.now()));
  }
})();
while (finished < count) {
  await clock.pass();
  if (watched > 0 || lists === 0) continue;
  const start = cpuTime();
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  watched = heapUsed();
  measuring = cpuTime() - start;
}
await watching;
console.log(
  JSON.stringify({
    requestsATick: lists / ticks.size,
    requests,
    eachAlone: polls,
    lateness,
    cpu: (cpuTime() - before - measuring - serving) / polls,
    handle: (handles - empty) / count,
    watched: (watched - handles) / count,
  }),
);
