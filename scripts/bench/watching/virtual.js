/** Watches `argv[2]` operations that one request tells of, in virtual time, and prints what that took, as JSON. */
import { watchOperations } from "asyncops";
import { durations, randomFrom } from "../waiting/scenario.js";
import { cpuTime, heapUsed, intervalAt, observe, operationsOf } from "./support.js";

const count = Number(process.argv[2]);
const six = 6 * 3_600_000;
const lengths = durations().filter((duration) => duration < six);
const endOf = Array.from({ length: count }, (_, at) => lengths[at % lengths.length] + at / count);

const tasks = new Set();
let now = 0;
const clock = {
  now: () => now,
  random: randomFrom(1),
  schedule(delay, task) {
    const entry = { at: now + delay, task };
    tasks.add(entry);
    return () => void tasks.delete(entry);
  },
};
// A few turns of the event loop for whoever was woken, then on to what is due next.
async function pass() {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
  let next;
  for (const entry of tasks) if (next === undefined || entry.at < next.at) next = entry;
  if (next === undefined) return;
  tasks.delete(next);
  now = Math.max(now, next.at);
  next.task();
}

let requests = 0;
let asked = 0;
const ticks = new Set();
const shared = {
  key: {},
  async ask(drivers) {
    requests++;
    asked += drivers.length;
    ticks.add(now);
    return drivers.map(({ json }) => observe(now >= endOf[Number(json.id.slice(-12))]));
  },
};

const empty = heapUsed();
const operations = operationsOf(count, shared, clock);
const handles = heapUsed();
const worst = { lateness: 0 };
let watched = 0;
let finished = 0;
const before = cpuTime();
let measuring = 0;
const watching = (async () => {
  for await (const { type, operation } of watchOperations(operations)) {
    if (type !== "finished") continue;
    finished++;
    const end = endOf[Number(operation.id.slice(-12))];
    worst.lateness = Math.max(worst.lateness, (now - end) / intervalAt(now));
  }
})();
while (finished < count) {
  await pass();
  if (watched === 0 && requests === 1) {
    const start = cpuTime();
    for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
    watched = heapUsed();
    measuring = cpuTime() - start;
  }
}
await watching;
console.log(
  JSON.stringify({
    requestsATick: requests / ticks.size,
    requests,
    eachAlone: asked,
    lateness: worst.lateness,
    cpu: (cpuTime() - before - measuring) / asked,
    handle: (handles - empty) / count,
    watched: (watched - handles) / count,
  }),
);
