/** Waits twice as long each time, from 1 s to 60 s. */
import { time } from "./scenario.js";

export async function wait(ask) {
  for (let delay = 1000; ; delay = Math.min(2 * delay, 60_000)) {
    time.now += delay;
    if (ask()) return;
  }
}
