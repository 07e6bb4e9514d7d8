/** Lets the poller in `argv[2]` wait for every operation of the scenario, and prints what that took, as JSON. */
import { durations, time } from "./scenario.js";

const { wait } = await import(process.argv[2]);
const lateness = [];
const shares = [];
let requests = 0;
for (const duration of durations()) {
  time.now = 0;
  let noticed;
  await wait(() => {
    requests++;
    if (time.now < duration) return false;
    noticed ??= time.now;
    return true;
  });
  lateness.push(noticed - duration);
  shares.push((noticed - duration) / duration);
}
const at = (values, part) => values.sort((one, other) => one - other)[Math.floor(part * (values.length - 1))];
console.log(
  JSON.stringify({
    requests: requests / lateness.length,
    median: at(lateness, 0.5) / 1000,
    p99: at(lateness, 0.99) / 1000,
    longest: at(lateness, 1) / 1000,
    share: at(shares, 0.5) * 100,
  }),
);
