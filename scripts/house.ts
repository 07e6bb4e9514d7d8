/**
 * Prints what can be counted of the structure of the source: files, lines of code, import circles, and the rooms (files) that a
 * call and a `begin()` pass.
 *
 *     npx tsx scripts/house.ts [--tree <folder>]
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { codeLines } from "./house/code-lines.js";
import { importCircles } from "./house/import-circles.js";
import { measurePassages } from "./house/rooms.js";
import { isMock, sourceFiles } from "./house/source-files.js";

const { tree } = parseArgs({ options: { tree: { type: "string", default: "." } } }).values;
const all = sourceFiles(join(tree, "src"));
const files = all.filter((file) => !isMock(file));
const lines = files.map((file) => codeLines(readFileSync(file, "utf8")));
const circles = importCircles(all);

console.log(
  `src without src/mock: ${files.length} files, ${lines.reduce((sum, each) => sum + each, 0)} lines of code`,
);
console.log(`import circles in src, types counted: ${circles.length}`);
for (const circle of circles) {
  console.log(`  ${circle.map((file) => relative(join(tree, "src"), file)).join(", ")}`);
}
console.log("one piece of work of a client that has logged on, by the files whose functions it enters:");
measurePassages(tree).then(
  (passages) => {
    for (const { product, work, entries, rooms, returns } of passages) {
      console.log(
        `  ${`${product} ${work}`.padEnd(26)} ${entries} entries, ${rooms} rooms, ${returns} returns`,
      );
    }
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
