import { jsonFrom } from "./rounds.js";
import type { Row } from "./row.js";

interface Virtual {
  readonly requestsATick: number;
  readonly requests: number;
  /** Requests of as many pollers that ask at the same times. */
  readonly eachAlone: number;
  /** The longest time from an end to its event, in intervals. */
  readonly lateness: number;
  /** Of the client, in µs for one operation and one tick. */
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
  /** Longest time of a request and of learning from its answer, in ms. */
  readonly slowest: number;
}

/** What is watched in virtual time; `most`: requests a tick. */
const kinds = [
  { kind: "actions", count: 10_000, what: "async actions of VSPC", most: 1 },
  // Two pages of 500.
  { kind: "jobs", count: 1000, what: "runs of VSPC jobs", most: 2 },
  { kind: "sessions", count: 100, what: "sessions of Enterprise Manager", most: 1 },
] as const;

const file = (name: string) => `scripts/bench/watching/${name}.js`;

/** What it costs to watch many operations of one server with the client of its product. */
export async function measureWatching(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of kinds) rows.push(...(await inVirtualTime(kind)));
  return [...rows, ...(await onLoopback(10_000))];
}

async function inVirtualTime({ kind, count, what, most }: (typeof kinds)[number]): Promise<Row[]> {
  const found = await jsonFrom<Virtual>(file("virtual"), [kind, String(count)], ["--expose-gc"]);
  const section = `watching ${count.toLocaleString("en")} ${what}, virtual time`;
  const rows: Row[] = [
    {
      section,
      name: "requests a tick",
      value: found.requestsATick,
      unit: "",
      aim: { of: "value", most },
    },
    { section, name: "requests in all", value: found.requests, unit: "" },
    { section, name: "requests, each alone", value: found.eachAlone, unit: "" },
    {
      section,
      name: "end to event, at most, in intervals",
      value: found.lateness,
      unit: "",
      aim: { of: "value", most: 1 },
    },
    { section, name: "CPU, an operation and tick", value: found.cpu, unit: "µs" },
  ];
  // What the client needs in any case is too much of it where there are few.
  if (count < 10_000) return rows;
  return [
    ...rows,
    { section, name: "memory, a handle", value: found.handle / 1000, unit: "kB" },
    { section, name: "memory, the watch of one", value: found.watched / 1000, unit: "kB" },
  ];
}

async function onLoopback(count: number): Promise<Row[]> {
  const found = await jsonFrom<Loopback>(file("loopback"), [String(count)]);
  const section = `watching ${count.toLocaleString("en")} async actions of VSPC, a server on loopback`;
  return [
    { section, name: "requests in all", value: found.requests, unit: "" },
    {
      section,
      name: "end to event, less requests, late timer",
      value: found.lateness,
      unit: "",
      aim: { of: "value", most: 1 },
    },
    { section, name: "CPU, an operation and tick", value: found.cpu, unit: "µs" },
    { section, name: "longest request, with reading it", value: found.slowest, unit: "ms" },
  ];
}
