/** `@smithy/util-waiter` with its default delays, 2 to 120 s. The longest wait, which it demands, is more than enough. */
import { createWaiter, WaiterState } from "@smithy/util-waiter";
import { patchTimers, randomFrom } from "./scenario.js";

patchTimers();
Math.random = randomFrom(1);

export async function wait(ask) {
  const { state } = await createWaiter({ client: {}, maxWaitTime: 10 * 365 * 86_400 }, {}, async () => ({
    state: ask() ? WaiterState.SUCCESS : WaiterState.RETRY,
  }));
  if (state !== WaiterState.SUCCESS) throw new Error(`ended with ${state}`);
}
