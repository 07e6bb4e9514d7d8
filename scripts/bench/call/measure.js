/** Prints how long a call of the contender in `argv[2]` takes, in µs: the median of some batches, after a warm-up. */
import { jobUid } from "./stub.js";

const { call } = await import(process.argv[2]);
const body = await call();
if (body?.data?.instanceUid !== jobUid) throw new Error(`${process.argv[2]} does not give the body`);

await batch(3000);
const times = [];
for (let round = 0; round < 9; round++) times.push(await batch(1000));
console.log(times.sort((a, b) => a - b)[4]);

async function batch(calls) {
  const start = performance.now();
  for (let at = 0; at < calls; at++) await call();
  return ((performance.now() - start) / calls) * 1000;
}
