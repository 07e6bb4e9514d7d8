import { jsonFrom } from "./rounds.js";
import type { Row } from "./row.js";

const watched = 10_000;

interface Virtual {
  readonly requestsATick: number;
  readonly requests: number;
  /** Requests of as many pollers that ask at the same times. */
  readonly eachAlone: number;
  /** The longest time from an end to its event, in intervals. */
  readonly lateness: number;
  /** Of the watcher, in µs for one operation and one tick. */
  readonly cpu: number;
  /** In bytes. */
  readonly handle: number;
  readonly watched: number;
}

interface Loopback {
  readonly requests: number;
  /** The longest time from an end to its event, less that of the request before and of its own, in intervals. */
  readonly lateness: number;
  readonly cpu: number;
  /** Longest time of a request, in ms. */
  readonly slowest: number;
}

/** What it costs to watch many operations of one server that has a collection. */
export async function measureWatching(): Promise<Row[]> {
  const file = (name: string) => `scripts/bench/watching/${name}.js`;
  const virtual = await jsonFrom<Virtual>(file("virtual"), String(watched), ["--expose-gc"]);
  const loopback = await jsonFrom<Loopback>(file("loopback"), String(watched));
  const count = watched.toLocaleString("en");
  const first = `watching ${count}, virtual time`;
  const second = `watching ${count}, a server on loopback`;
  return [
    {
      section: first,
      name: "requests a tick",
      value: virtual.requestsATick,
      unit: "",
      aim: { of: "value", most: 1 },
    },
    { section: first, name: "requests in all", value: virtual.requests, unit: "" },
    { section: first, name: "requests, each alone", value: virtual.eachAlone, unit: "" },
    {
      section: first,
      name: "end to event, at most, in intervals",
      value: virtual.lateness,
      unit: "",
      aim: { of: "value", most: 1 },
    },
    { section: first, name: "CPU, an operation and tick", value: virtual.cpu, unit: "µs" },
    { section: first, name: "memory, a handle", value: virtual.handle / 1000, unit: "kB" },
    { section: first, name: "memory, the watch of one", value: virtual.watched / 1000, unit: "kB" },
    { section: second, name: "requests in all", value: loopback.requests, unit: "" },
    {
      section: second,
      name: "end to event, less requests, late timer",
      value: loopback.lateness,
      unit: "",
      aim: { of: "value", most: 1 },
    },
    { section: second, name: "CPU, an operation and tick", value: loopback.cpu, unit: "µs" },
    { section: second, name: "longest request", value: loopback.slowest, unit: "ms" },
  ];
}
