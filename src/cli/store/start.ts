import type { Operation } from "../../lro/operation.js";
import type { Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { finish } from "../following/finish.js";
import { follow } from "../following/follow.js";
import { Interrupts } from "../following/interrupts.js";
import type { Followed } from "../following/item.js";
import { refuseQueryOfEvents, viewsFor } from "../following/views.js";
import { isWaiting, type WaitSettings, waitSettings } from "../following/wait-settings.js";
import { nameText } from "../following/words.js";
import { formatOf, print } from "../output/print.js";
import type { OpenProfile } from "../profile/profile.js";
import { forgetIntent, intend, type Start, startFailed, storeHandle } from "./intent.js";
import { itemOf } from "./item-of.js";
import { OperationStore } from "./store.js";

/** Carries out `startOperation()`. */
export async function runStart(start: Start, open: OpenProfile, invocation: Invocation): Promise<number> {
  const { options, io } = invocation;
  const { printResult } = start;
  // Mistakes in the options must be found before anything is sent.
  const settings = waitSettings(options);
  const waits = isWaiting(options, io.env) || (printResult !== undefined && !options.has("no-wait"));
  formatOf(options);
  if (waits && printResult === undefined) refuseQueryOfEvents(options);
  const store = new OperationStore(io);
  const entry = await intend(start, open, store);
  using interrupts = new Interrupts(io);
  const operation = await send();
  const isOver = operation.state !== "running";
  if (isOver && printResult !== undefined) {
    await forgetIntent(entry, store, invocation);
    await printResult(await operation.wait());
    return interrupts.signal.aborted ? exitCodes.interrupted : exitCodes.ok;
  }
  await storeHandle(entry, operation, store, invocation);
  const item = itemOf(entry, operation);
  const leaves = interrupts.signal.aborted && !settings.cancelOnInterrupt && printResult === undefined;
  if ((!waits || leaves) && !isOver) return await notWaiting(item, interrupts, invocation);
  // Awaited here: Ctrl-C is listened to until the wait has ended.
  return await followStart(item, start, settings, interrupts, invocation);

  async function send(): Promise<Operation<unknown>> {
    const what = printResult === undefined ? "the response to the start" : "the response";
    const pressed = () => io.stderr.write(`waiting for ${what}; Ctrl-C again leaves at once\n`);
    interrupts.signal.addEventListener("abort", pressed);
    try {
      return await start.begin();
    } catch (error) {
      await startFailed(entry, error, store, invocation);
      throw error;
    } finally {
      interrupts.signal.removeEventListener("abort", pressed);
    }
  }
}

async function followStart(
  item: Followed,
  { printResult }: Start,
  settings: WaitSettings,
  interrupts: Interrupts,
  invocation: Invocation,
): Promise<number> {
  const { options, io } = invocation;
  // A script that reads the result of a call must not get events because the server was busy.
  const view = viewsFor(options, settings, io, printResult === undefined ? {} : { hasEvents: false });
  if (item.operation.state === "running") {
    const { id, name } = item;
    const isBound = options.has("timeout") || options.text("wait") !== undefined;
    const bound = isBound ? "" : " for at most 24h (--timeout)";
    const what = printResult === undefined ? "started" : "accepted";
    view.note(`${name}: ${what} as ${id}; waiting${bound}. Ctrl-C leaves it running`);
  }
  const endings = await follow([item], { io, settings, view, interrupts });
  return finish(
    endings,
    { isOne: true, interrupts, view, ...(printResult !== undefined && { printResult }) },
    invocation,
  );
}

async function notWaiting(
  item: Followed,
  interrupts: Interrupts,
  { options, io }: Invocation,
): Promise<number> {
  const { id, name, resume, profile, operation } = item;
  if (interrupts.signal.aborted) {
    io.stderr.write(`still running; resume with: asyncops op wait ${resume}\n`);
  } else if (!options.has("quiet"))
    io.stderr.write(`${nameText(name)}: started; follow it with: asyncops op wait ${resume}\n`);
  const { product, operationId, state } = operation;
  if (options.has("output"))
    await print({ id, name, state, operation: operationId, profile, product }, options, io);
  else io.stdout.write(`${id}\n`);
  return interrupts.signal.aborted ? exitCodes.interrupted : exitCodes.ok;
}
