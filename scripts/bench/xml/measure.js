/** Prints how long the contender in `argv[2]` takes for a list of 4 MB, in ms: the median of some runs, after a warm-up. */
import { documentOf } from "./document.js";

const { run } = await import(process.argv[2]);
const document = documentOf(4_000_000);
const work = run(document);
const times = [];
for (let round = 0; round < 12; round++) {
  const started = performance.now();
  work();
  times.push(performance.now() - started);
}
console.log(times.slice(3).sort((a, b) => a - b)[4]);
