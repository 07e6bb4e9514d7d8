import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inRounds, numberFrom } from "./rounds.js";
import type { Aim, Row } from "./row.js";

const run = promisify(execFile);
const megabytes = 100;

interface Contender {
  readonly name: string;
  readonly file: string;
  readonly aim?: Aim;
}

const decoders: readonly Contender[] = [
  { name: "fast-xml-parser, same values", file: "./decode-fast-xml-parser.js" },
  { name: "saxes alone, no values", file: "./saxes.js" },
  { name: "asyncops decode", file: "./decode-asyncops.js", aim: { of: "ratio", most: 1 / 3 } },
];
const againstReader: readonly Contender[] = [
  { name: "saxes alone, no values", file: "./saxes.js" },
  // What replaces a well-kept library has to be twice as fast at least.
  { name: "asyncops reader alone", file: "./reader-asyncops.js", aim: { of: "ratio", most: 0.5 } },
  { name: "asyncops decode", file: "./decode-asyncops.js", aim: { of: "ratio", most: 1 / 0.7 } },
];
const encoders: readonly Contender[] = [
  { name: "fast-xml-builder", file: "./encode-fast-xml-builder.js" },
  { name: "asyncops encode", file: "./encode-asyncops.js", aim: { of: "ratio", most: 1 } },
];

/** What reading and writing XML by schema costs, for a list of 4 MB, and how much memory a list of 100 MB takes. */
export async function measureXml(rounds: number): Promise<Row[]> {
  return [
    ...(await compare("XML, decode a list of 4 MB", decoders, rounds)),
    ...(await compare("XML, decode, against a reader", againstReader, rounds)),
    ...(await compare("XML, encode a list of 4 MB", encoders, rounds)),
    {
      section: `XML, decodeItems over ${megabytes} MB`,
      name: "growth of the heap",
      unit: "MB",
      value: await heapGrowth(),
      aim: { of: "value", most: 5 },
    },
  ];
}

async function compare(section: string, contenders: readonly Contender[], rounds: number): Promise<Row[]> {
  const outcomes = await inRounds(
    rounds,
    contenders.map(({ file }) => file),
    (file) => numberFrom("scripts/bench/xml/measure.js", file),
  );
  return contenders.map(({ name, aim }, at) => ({
    section,
    name,
    unit: "ms",
    ...(outcomes[at] ?? { value: Number.NaN, ratio: Number.NaN }),
    ...(aim && { aim }),
  }));
}

async function heapGrowth(): Promise<number> {
  const args = ["--expose-gc", "scripts/bench/xml/items.js", String(megabytes * 1_000_000)];
  const { stdout } = await run(process.execPath, args);
  return Number.parseFloat(stdout);
}
