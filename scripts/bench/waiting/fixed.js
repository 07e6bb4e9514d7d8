/** Asks every 2 s. */
import { time } from "./scenario.js";

export async function wait(ask) {
  do time.now += 2000;
  while (!ask());
}
