import { certificate } from "./certificate.js";
import { checkLate } from "./checks/late.js";
import { checkLeft } from "./checks/left.js";
import { checkPatience } from "./checks/patience.js";
import { checkSecrets } from "./checks/secrets.js";
import { checkTwice } from "./checks/twice.js";
import { Journal } from "./exchange.js";
import { FaultLayer } from "./fault-layer.js";
import type { Kind } from "./kinds.js";
import { type Finding, Play } from "./play.js";
import { Random } from "./random.js";
import { Listener } from "./time/listener.js";
import { Stage, StuckError } from "./time/stage.js";
import { watchTraffic } from "./time/traffic.js";
import { virtualDate } from "./time/virtual-date.js";
import { VirtualTime } from "./time/virtual-time.js";
import { watchProcess } from "./watch-process.js";
import { Weather } from "./weather.js";

/** What became of one workflow. */
export interface Result {
  readonly seed: number;
  readonly kind: string;
  readonly findings: readonly Finding[];
  /** Of each fault how often it was injected. */
  readonly faults: Readonly<Record<string, number>>;
  /** Of each way in which a call ended how often it did: `right`, or the code of an error. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly trace: string;
}

/** No workflow needs longer, in ms of virtual time. */
const longest = 20 * 3_600_000;

/** Runs the one workflow of a seed, alone, from a fresh server to the last check. */
export async function run(seed: number, kinds: readonly Kind[]): Promise<Result> {
  const traffic = watchTraffic();
  const chance = new Random(seed);
  const kind = kindOf(chance, kinds);
  const time = new VirtualTime(chance.fork("jitter"));
  const restore = [virtualDate(() => time.now), seededIds(chance.fork("ids"))];
  const watched = watchProcess();
  const withTls = chance.chance(0.2) ? await certificate() : undefined;
  const listener = new Listener(withTls);
  await listener.open();
  const journal = new Journal(() => time.now);
  const model = kind.model(chance.fork("model"), journal, () => time.now);
  const weather = new Weather(chance.fork("weather"));
  const [skew, latency] = [chance.pick([0, 0, 400_000, -400_000]), chance.pick([0, 0, 0, 300])];
  const layer = new FaultLayer({ listener, model, journal, weather, time, skew, latency });
  const stage = new Stage(time, traffic, listener, (arrival) => layer.answer(arrival));
  const options = {
    baseUrl: listener.origin,
    ...(withTls !== undefined && { tls: { ca: withTls.cert } }),
  };
  const play = new Play({ chance: chance.fork("workflow"), time, stage, journal, model, options });
  try {
    await stage.play(kind.run(play), longest);
    await stage.play(play.closeAll(), longest);
    // What is on its way out is given the turns of the event loop that it takes.
    await stage.pass(0);
    const open = { sockets: traffic.sockets, timers: time.pending };
    // Whatever is sent after the end is sent now.
    await stage.pass(1_200_000);
    checkLeft(play, open);
  } catch (error) {
    const isStuck = error instanceof StuckError;
    play.found(isStuck ? "stuck" : "rig", isStuck ? error.message : String((error as Error).stack));
  } finally {
    listener.shut();
    await allClosed(() => traffic.sockets + listener.sockets, play);
    for (const undo of restore) undo();
  }
  checkLate(play);
  if (kind.oneByOne) checkPatience(play);
  checkTwice(play);
  checkSecrets(play);
  for (const text of watched.end()) play.found("process", text);
  return {
    seed,
    kind: kind.name,
    findings: play.findings,
    faults: countBy(journal.exchanges.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))),
    outcomes: countBy(play.attempts.map(({ failed, error }) => (failed ? codeOf(error) : "right"))),
    requests: journal.exchanges.length,
    trace: `${kind.name}, ${listener.origin.split(":")[0]}, seed ${seed}\n${journal.trace()}\n${attemptsOf(play)}`,
  };
}

export function kindOf(chance: Random, kinds: readonly Kind[]): Kind {
  let drawn = chance.fork("kind").next() * kinds.reduce((sum, { weight }) => sum + weight, 0);
  for (const kind of kinds) {
    drawn -= kind.weight;
    if (drawn < 0) return kind;
  }
  return kinds[0] as Kind;
}

/** Ids of requests come from the seed, because servers keep things by them. */
function seededIds(chance: Random): () => void {
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, "randomUUID", {
    value: () => chance.uuid(),
    configurable: true,
    writable: true,
  });
  return () => {
    Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true, writable: true });
  };
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "no code";
}

function attemptsOf({ attempts }: Play): string {
  return attempts
    .filter(({ failed }) => failed)
    .map(({ label, startedAt, endedAt, error }) => {
      const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return `  ${label} (${Math.round(startedAt)} to ${Math.round(endedAt)} ms): ${text}`;
    })
    .join("\n");
}

/** By the wall, in ms, and for a machine that is busy: the kernel closes a socket at once. */
const longestClosing = 60_000;

async function allClosed(sockets: () => number, play: Play): Promise<void> {
  const until = performance.now() + longestClosing;
  while (sockets() > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 1));
  if (sockets() > 0) play.found("rig", `${sockets()} sockets were never closed`);
}
