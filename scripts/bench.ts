/**
 * Measures what the package costs, beside others, and says which aims are reached. Fails for none of them: how fast a
 * machine is, is no property of the code.
 *
 *     npm run bench -- [--only call,import,size,compile,generate,xml,waiting,watching,mock,command] [--json] [--no-build]
 */
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { measureCall } from "./bench/call.js";
import { measureCommand } from "./bench/command.js";
import { measureCompile } from "./bench/compile.js";
import { measureGenerate } from "./bench/generate.js";
import { measureImport } from "./bench/import-time.js";
import { measureMock } from "./bench/mock.js";
import { durationOf } from "./bench/rounds.js";
import { isReached, type Row } from "./bench/row.js";
import { measureSize } from "./bench/size.js";
import { printTable } from "./bench/table.js";
import { measureWaiting } from "./bench/waiting.js";
import { measureWatching } from "./bench/watching.js";
import { measureXml } from "./bench/xml.js";

const sections: Readonly<Record<string, () => Promise<Row[]>>> = {
  call: () => measureCall(5),
  // Short, and mostly a matter of the disk: more rounds cost little.
  import: () => measureImport(15),
  size: () => measureSize(),
  compile: () => measureCompile(5),
  generate: () => measureGenerate(5),
  xml: () => measureXml(5),
  // Counted, not timed: once is enough.
  waiting: () => measureWaiting(),
  watching: () => measureWatching(),
  mock: () => measureMock(5),
  command: () => measureCommand(15),
};

async function main(): Promise<void> {
  const { only, json, build } = parseArgs({
    allowNegative: true,
    options: {
      only: { type: "string", default: Object.keys(sections).join() },
      json: { type: "boolean", default: false },
      build: { type: "boolean", default: true },
    },
  }).values;
  const tell = (text: string) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : "");
  if (build) {
    tell("build …");
    await durationOf(["--import", "tsx", "scripts/build.ts"]);
  }
  const rows: Row[] = [];
  for (const name of only.split(",")) {
    const measure = sections[name];
    if (measure === undefined) {
      throw new Error(`${name} is no section; known are ${Object.keys(sections).join(", ")}`);
    }
    tell(`${name} …`);
    rows.push(...(await measure()));
  }
  tell("");
  if (json) {
    console.log(
      JSON.stringify({ ...machine(), rows: rows.map((row) => ({ ...row, reached: isReached(row) })) }),
    );
    return;
  }
  const { node, platform, cpu, cores, memory, load } = machine();
  console.log(`Node ${node}, ${platform}, ${cores} x ${cpu}, ${memory} GB, load ${load.toFixed(1)}`);
  console.log("Medians of rounds in which the contenders take turns, each in a process of its own.");
  printTable(rows);
}

function machine() {
  return {
    node: process.version.slice(1),
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() || "unknown processor",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    // Above the number of cores, times say more about the neighbours than about the code.
    load: loadavg()[0] ?? 0,
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
