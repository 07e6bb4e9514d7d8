import { parseArgs } from "node:util";
import type { Kind } from "./kinds.js";
import { Random, seedOf } from "./random.js";
import { kindOf, type Result, run } from "./run.js";
import { Tally } from "./tally.js";
import { allKinds } from "./workflows/all.js";

/** What the command line says. */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      workflows: { type: "string", default: "200" },
      only: { type: "string" },
      verbose: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      table: { type: "string" },
    },
  });
  const [seed, workflows] = [Number(values.seed), Number(values.workflows)];
  if (!Number.isInteger(seed) || !Number.isInteger(workflows) || workflows < 1) {
    throw new Error("--seed and --workflows take whole numbers");
  }
  const tally = new Tally(seed);
  for await (const result of results(seed, workflows, values.only)) {
    tally.add(result);
    if (values.verbose) console.log(`${result.trace}\n${describe(result)}`);
    else if (result.findings.length > 0 && !values.json) console.log(describe(result));
    tally.progress(workflows);
  }
  tally.progress();
  if (values.json) console.log(JSON.stringify(tally.toJSON()));
  else console.log(tally.table());
  if (values.table !== undefined) await tally.write(values.table);
  process.exitCode = tally.findings > 0 ? 1 : 0;
}

/** `only`: a product, or a part of the name of a kind; others are passed over. */
export async function* results(seed: number, workflows: number, only?: string): AsyncGenerator<Result> {
  const isWanted = ({ name, product }: Kind) => only === undefined || name.includes(only) || product === only;
  if (!allKinds.some(isWanted)) {
    throw new Error(
      `no kind of workflow has ${only} in its name; known are ${allKinds.map(({ name }) => name).join(", ")}`,
    );
  }
  for (let index = 0, done = 0; done < workflows; index++) {
    const own = seedOf(seed, index);
    if (!isWanted(kindOf(new Random(own), allKinds))) continue;
    yield await run(own, allKinds);
    done++;
  }
}

function describe({ seed, kind, findings }: Result): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ check, text }) => `  ${check}: ${text}`);
  return `seed ${seed} (${kind}):\n${lines.join("\n")}`;
}
