import type { Vspc } from "../../../src/products/vspc/index.js";
import { Vspc as VspcClient } from "../../../src/products/vspc/index.js";
import { tokensEnd } from "../checks/blame.js";
import { checkRead, checkWrite } from "../checks/called.js";
import { checkRefusals, checkStorm } from "../checks/logons.js";
import { type Kind, kind } from "../kinds.js";
import { VspcModel } from "../servers/vspc.js";
import { user } from "../servers/vspc-tokens.js";
import { companyUid, jobUidOf, type VspcPlay, vspcClient } from "./vspc-client.js";

const product = "vspc";

async function write(play: VspcPlay, vspc: Vspc, at: number): Promise<void> {
  const jobUid = jobUidOf(at);
  const kinds = {
    assign: () => vspc.assignBackupServerJob({ jobUid, companyUid }),
    unassign: () => vspc.unassignBackupServerJob({ jobUid }),
    delete: () => vspc.deleteBackupServerJob({ jobUid }),
    run: () => vspc.startBackupServerJob({ jobUid }),
    patch: () =>
      vspc.patchBackupServerJob({
        jobUid,
        body: [{ op: "replace", path: "/isEnabled", value: true }],
      } as never),
  };
  const what = play.chance.pick(["assign", "unassign", "delete", "run", "patch"] as const);
  const before = play.journal.ours(what, jobUid).length;
  const attempt = await play.attempt<unknown>("a", what, kinds[what]);
  checkWrite(play, attempt, { what, subject: jobUid, before, resends: true, once: true });
}

async function read(play: VspcPlay, vspc: Vspc, name = "a"): Promise<void> {
  if (play.chance.chance(0.5)) {
    const about = await play.attempt(name, "getAboutInformation", () => vspc.getAboutInformation());
    checkRead(play, about, ({ data }) => data?.serverVersion === "9.1.0.1");
    return;
  }
  const jobUid = jobUidOf(0);
  const job = await play.attempt(name, "getBackupServerJob", () => vspc.getBackupServerJob({ jobUid }));
  checkRead(play, job, ({ data }) => data?.name === "Job 0");
}

const calls = kind<VspcModel>({
  name: "vspc reads and writes",
  product,
  oneByOne: true,
  weight: 8,
  model: (chance, ...given) => new VspcModel(chance, ...given, { jobs: 8 }),
  async run(play) {
    const vspc = await vspcClient(play, "a");
    for (let at = 1; at < 7; at++) {
      await read(play, vspc);
      await write(play, vspc, at);
    }
  },
});

const paging = kind<VspcModel>({
  name: "vspc paging",
  product,
  oneByOne: true,
  weight: 3,
  model: (chance, ...given) =>
    new VspcModel(chance, ...given, { jobs: chance.fork("size").pick([0, 501, 1000, 1600]) }),
  async run(play) {
    const vspc = await vspcClient(play, "a");
    const attempt = await play.attempt(
      "a",
      "paginate",
      async () => {
        const uids: unknown[] = [];
        for await (const { instanceUid } of vspc.paginate("getBackupServerJobs")) uids.push(instanceUid);
        return uids;
      },
      // Of each page.
      Number.POSITIVE_INFINITY,
    );
    const all = [...play.model.jobs.keys()];
    checkRead(
      play,
      attempt,
      (uids) => uids.length === all.length && all.every((uid, at) => uids[at] === uid),
    );
  },
});

const storm = kind<VspcModel>({
  name: "vspc many calls while the token ends",
  product,
  weight: 4,
  model: (...given) => new VspcModel(...given),
  async run(play) {
    const vspc = await vspcClient(play, "a", true);
    await read(play, vspc);
    const from = play.journal.exchanges.length;
    for (let round = 0; round < 2; round++) {
      play.model.expire();
      play.journal.event(tokensEnd);
      await Promise.all(Array.from({ length: play.chance.between(10, 40) }, () => read(play, vspc)));
      checkStorm(play, "rig-a", from, round + 1);
    }
  },
});

const refused = kind<VspcModel>({
  name: "vspc refused password",
  product,
  weight: 2,
  model: (...given) => new VspcModel(...given),
  async run(play) {
    const auth = { ...user, password: "a-wrong+password/of=vspc" };
    const vspc = play.client("a", (options) => new VspcClient({ ...options, auth }));
    await play.warm("a", () => vspc.getAboutInformation());
    await checkRefusals(play, "a", auth, () => vspc.getAboutInformation());
  },
});

export const vspcCallKinds: readonly Kind[] = [calls, paging, storm, refused];
