/** The second process: goes on with what the file says, and tells how each operation ended. */
import { readFileSync } from "node:fs";
import { type Operation, watchOperations } from "../../src/index.js";
import { at, fleet } from "./fleet.js";

interface Written {
  readonly squad: number;
  readonly operation: unknown;
}

const [file = "", ...urls] = process.argv.slice(2);
const written = JSON.parse(readFileSync(file, "utf8")) as Written[];
const clients = await Promise.all(
  fleet.map(async ({ open }, squad) => (await open(urls[squad] ?? "")).client),
);
const squadOf = new Map<Operation<unknown>, number>();
for (const { squad, operation } of written) {
  const client = clients[squad];
  if (client !== undefined) squadOf.set(client.resume(operation), squad);
}

/** How many ended right, by squad. */
const right = fleet.map(() => 0);
// The bound is for a proof that hangs, not for how fast the machine is.
for await (const event of watchOperations(squadOf.keys(), { deadline: 600_000 })) {
  if (event.type === "changed") continue;
  const squad = squadOf.get(event.operation) ?? 0;
  try {
    if (event.type === "error") throw event.error;
    const result = await event.operation.wait({ deadline: 120_000 });
    const expected = fleet[squad]?.right;
    if (expected === undefined || at(result, expected.at) !== expected.is) {
      throw new Error(`gave ${JSON.stringify(result)}`);
    }
    right[squad] = (right[squad] ?? 0) + 1;
  } catch (error) {
    console.error(`${fleet[squad]?.name}: ${error instanceof Error ? error.message : error}`);
  }
}
process.send?.(right);
await Promise.all(clients.map((client) => client.close()));
process.disconnect?.();
