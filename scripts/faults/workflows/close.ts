import { isNamed, tell } from "../checks/blame.js";
import { type Kind, kind } from "../kinds.js";
import type { AnyClient, Play } from "../play.js";
import { EmModel } from "../servers/em.js";
import { SbcModel } from "../servers/sbc.js";
import { VspcModel } from "../servers/vspc.js";
import { emClient } from "./em-client.js";
import { sbcClient } from "./sbc-client.js";
import { jobUidOf, vspcClient } from "./vspc-client.js";

/** How long calls and waits may outlive the client, in ms. */
const longest = 60_000;

interface Work {
  readonly label: string;
  call(): Promise<unknown>;
}

/** Closes a client while it is at work: what goes on ends soon, and what comes later is refused. */
async function closeAmid(play: Play, works: readonly Work[]): Promise<void> {
  const running = works.map(({ label, call }) => play.attempt("a", label, call, Number.POSITIVE_INFINITY));
  await play.pass(play.chance.pick([0, 50, 1000, 20_000, 200_000]));
  await play.close("a", play.chance.chance(0.5) ? { force: true } : undefined);
  const closedAt = play.time.now;
  const later = works.map(({ label, call }) => play.attempt("a", `${label} after close()`, call, longest));
  for (const attempt of await Promise.all(later)) {
    if (!attempt.failed) play.found("works-after-close", attempt.label);
    else if (!isNamed(attempt.error)) play.found("unnamed", `${attempt.label}: ${tell(attempt.error)}`);
  }
  for (const { label, endedAt, failed, error } of await Promise.all(running)) {
    // The work under the lock is the program's own, and sleeps as long as it likes.
    if (endedAt > closedAt + longest && label !== "lock") {
      play.found("outlives-close", `${label} went on for ${Math.round(endedAt - closedAt)} ms after close()`);
    }
    if (failed && !isNamed(error)) play.found("unnamed", `${label}: ${tell(error)}`);
  }
}

function works<C extends AnyClient>(
  play: Play,
  of: Readonly<Record<string, (client: C) => Promise<unknown>>>,
  client: C,
): Work[] {
  return Object.entries(of)
    .filter(() => play.chance.chance(0.7))
    .map(([label, call]) => ({ label, call: () => call(client) }));
}

const vspc = kind<VspcModel>({
  name: "vspc close amid work",
  product: "vspc",
  weight: 5,
  model: (...given) => new VspcModel(...given),
  async run(play) {
    const client = await vspcClient(play, "a");
    const all = works(
      play,
      {
        read: (one) => one.getAboutInformation(),
        assign: (one) => one.assignBackupServerJob({ jobUid: jobUidOf(1), companyUid: jobUidOf(0) }),
        run: async (one) => (await one.begin("startBackupServerJob", { jobUid: jobUidOf(0) })).wait(),
        list: async (one) => {
          for await (const page of one.paginate("getBackupServerJobs").pages())
            if (page.data.length === 0) return;
        },
      },
      client,
    );
    await closeAmid(play, all);
  },
});

const em = kind<EmModel>({
  name: "em close amid work",
  product: "enterprise-manager",
  weight: 5,
  model: (...given) => new EmModel(...given),
  async run(play) {
    const client = await emClient(play, "a");
    const all = works(
      play,
      {
        read: (one) => one.getJobs(),
        delete: async (one) => (await one.begin("deleteJob", { id: "j-1" })).wait(),
        run: async (one) => (await one.begin("startJob", { id: "j-0" })).wait(),
      },
      client,
    );
    await closeAmid(play, all);
  },
});

const sbc = kind<SbcModel>({
  name: "sbc close amid work",
  product: "oracle-sbc",
  weight: 5,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const client = await sbcClient(play, "a");
    const hold = play.chance.pick([0, 5000, 100_000]);
    const all = works(
      play,
      {
        read: (one) => one.getSystemStatus(),
        lock: (one) =>
          one.withConfigurationLock(async () => {
            await play.pass(hold);
            await one.getElement("session-agent", { hostname: "gw1.example.net" });
          }),
        apply: (one) => one.applyConfiguration(undefined, { backup: "b.gz", rollback: true }),
      },
      client,
    );
    await closeAmid(play, all);
  },
});

export const closeKinds: readonly Kind[] = [vspc, em, sbc];
