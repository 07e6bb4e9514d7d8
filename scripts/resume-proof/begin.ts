/** The first process: begins everything, writes down what it needs to go on, and follows it until it is killed. */
import { renameSync, writeFileSync } from "node:fs";
import { type Operation, watchOperations } from "../../src/index.js";
import { fleet } from "./fleet.js";

const [file = "", ...urls] = process.argv.slice(2);
const begun: { readonly squad: number; readonly operation: Operation<unknown> }[] = [];

/** Whole or not at all: a file that is half written is no file to go on with. */
function write(): void {
  writeFileSync(`${file}.new`, JSON.stringify(begun));
  renameSync(`${file}.new`, file);
}

for (const [squad, { count, open }] of fleet.entries()) {
  const { begin } = await open(urls[squad] ?? "");
  for (let number = 0; number < count; number++) {
    begun.push({ squad, operation: await begin() });
    write();
  }
}
const silent = new Set(begun.map(({ operation }) => operation));
for await (const { operation, type } of watchOperations(silent)) {
  if (type !== "changed") throw new Error(`${operation.operationId} ended before its time`);
  // What a product goes on with may have become more: a session that its task led to.
  write();
  silent.delete(operation);
  if (silent.size === 0) process.send?.("followed");
}
