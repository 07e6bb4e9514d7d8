/** Prints how much the heap grows, in MB, while a list of `argv[2]` characters is read item by item. */
import { xmlCodec } from "../../../dist/xml.js";
import { end, jobs, schema, start } from "./document.js";

const encoder = new TextEncoder();
async function* stream() {
  yield encoder.encode(start);
  let chunk = "";
  for (const job of jobs(Number(process.argv[2]))) {
    chunk += job;
    if (chunk.length < 65_536) continue;
    yield encoder.encode(chunk);
    chunk = "";
  }
  yield encoder.encode(chunk + end);
}

let base = 0;
let most = 0;
let items = 0;
for await (const _ of xmlCodec({ schema }).decodeItems(stream(), "Jobs")) {
  items++;
  if (items % 5000 !== 0) continue;
  gc();
  const { heapUsed } = process.memoryUsage();
  base ||= heapUsed;
  most = Math.max(most, heapUsed - base);
}
if (items === 0) throw new Error("no items");
console.log(most / 1e6);
