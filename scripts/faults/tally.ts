import { readFile, writeFile } from "node:fs/promises";
import type { Result } from "./run.js";

type Counts = Map<string, number>;

const begin = "<!-- table of the run: begin -->";
const end = "<!-- table of the run: end -->";

/** Adds up results, and prints them. */
export class Tally {
  readonly #seed: number;
  readonly #kinds: Counts = new Map();
  readonly #faults: Counts = new Map();
  readonly #outcomes: Counts = new Map();
  /** By check: how often, and the first seeds. */
  readonly #findings = new Map<string, { count: number; seeds: number[] }>();
  #workflows = 0;
  #requests = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  get findings(): number {
    return [...this.#findings.values()].reduce((sum, { count }) => sum + count, 0);
  }

  add({ seed, kind, findings, faults, outcomes, requests }: Result): void {
    this.#workflows++;
    this.#requests += requests;
    count(this.#kinds, kind, 1);
    for (const [name, times] of Object.entries(faults)) count(this.#faults, name, times);
    for (const [name, times] of Object.entries(outcomes)) count(this.#outcomes, name, times);
    for (const { check } of findings) {
      const known = this.#findings.get(check) ?? { count: 0, seeds: [] };
      known.count++;
      if (known.seeds.length < 5 && !known.seeds.includes(seed)) known.seeds.push(seed);
      this.#findings.set(check, known);
    }
  }

  /** One line on a terminal; nothing elsewhere. Without `of` it is wiped. */
  progress(of?: number): void {
    if (!process.stderr.isTTY) return;
    const text = of === undefined ? "" : `${this.#workflows} of ${of} workflows, ${this.findings} findings`;
    process.stderr.write(`\r\x1b[K${text}`);
  }

  toJSON() {
    return {
      seed: this.#seed,
      workflows: this.#workflows,
      requests: this.#requests,
      kinds: Object.fromEntries(this.#kinds),
      faults: Object.fromEntries(this.#faults),
      outcomes: Object.fromEntries(this.#outcomes),
      findings: Object.fromEntries(this.#findings),
    };
  }

  table(): string {
    const findings = [...this.#findings].map(([check, { count: times, seeds }]): [string, string] => [
      check,
      `${times} (seeds ${seeds.join(", ")})`,
    ]);
    return [
      `Seed ${this.#seed}: ${this.#workflows} workflows, ${this.#requests} requests, ${this.findings} findings.`,
      rows("workflow", sorted(this.#kinds)),
      rows("fault", sorted(this.#faults)),
      rows("call ended", sorted(this.#outcomes)),
      findings.length === 0 ? "No findings." : rows("finding", findings),
    ].join("\n\n");
  }

  /** Puts the table between the markers of a document. @throws when it has none. */
  async write(path: string): Promise<void> {
    const text = await readFile(path, "utf8");
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} has no place for the table`);
    await writeFile(path, `${text.slice(0, from + begin.length)}\n\n${this.table()}\n\n${text.slice(to)}`);
  }
}

function count(counts: Counts, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function sorted(counts: Counts): [string, string][] {
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([name, times]) => [name, String(times)]);
}

function rows(title: string, entries: readonly (readonly [string, string])[]): string {
  return [
    `| ${title} | |`,
    "| --- | --- |",
    ...entries.map(([name, value]) => `| ${name} | ${value} |`),
  ].join("\n");
}
