import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import { tokensEnd } from "../checks/blame.js";
import { checkRead, checkWrite } from "../checks/called.js";
import { checkRefusals, checkStorm } from "../checks/logons.js";
import { type Kind, kind } from "../kinds.js";
import { EmModel } from "../servers/em.js";
import { emUser } from "../servers/em-sessions.js";
import { type EmPlay, emClient } from "./em-client.js";

const product = "enterprise-manager";

async function write(play: EmPlay, em: EnterpriseManager, id: string): Promise<void> {
  const kinds = {
    run: () => em.startJob({ id }),
    stop: () => em.stopJob({ id }),
    toggleScheduleEnabled: () => em.toggleJobSchedule({ id }),
    delete: () => em.deleteJob({ id }),
  };
  const what = play.chance.pick(["run", "stop", "toggleScheduleEnabled", "delete"] as const);
  const before = play.journal.ours(what, id).length;
  const attempt = await play.attempt<unknown>("a", what, kinds[what]);
  checkWrite(play, attempt, { what, subject: id, before, resends: what === "delete", once: true });
}

async function read(play: EmPlay, em: EnterpriseManager): Promise<void> {
  if (play.chance.chance(0.5)) {
    const jobs = await play.attempt("a", "getJobs", () => em.getJobs());
    checkRead(play, jobs, ({ Jobs }) => Jobs.length > 0 && Jobs.length <= 8);
    return;
  }
  const job = await play.attempt("a", "getJob", () => em.getJob({ id: "j-0" }));
  checkRead(play, job, ({ Name }) => Name === "j-0");
}

const calls = kind<EmModel>({
  name: "em reads and writes",
  product,
  oneByOne: true,
  weight: 8,
  model: (chance, ...given) => new EmModel(chance, ...given, { jobs: 8 }),
  async run(play) {
    const em = await emClient(play, "a");
    for (let at = 1; at < 7; at++) {
      await read(play, em);
      await write(play, em, `j-${at}`);
    }
  },
});

const paging = kind<EmModel>({
  name: "em paging",
  product,
  oneByOne: true,
  weight: 3,
  model: (chance, ...given) =>
    new EmModel(chance, ...given, { runs: chance.fork("size").pick([0, 101, 250, 600]) }),
  async run(play) {
    const em = await emClient(play, "a");
    const attempt = await play.attempt(
      "a",
      "paginate",
      async () => {
        const uids: unknown[] = [];
        const query = { type: "BackupJobSession", pageSize: 100, sortDesc: "CreationTime" } as const;
        for await (const { UID } of em.paginate("query", query)) uids.push(UID);
        return uids;
      },
      // Of each page.
      Number.POSITIVE_INFINITY,
    );
    const others = play.journal.effects.length;
    checkRead(play, attempt, (uids) => {
      const all = play.model.runs.runs.map(({ id }) => `urn:veeam:BackupJobSession:${id}`);
      // Runs that another user starts meanwhile move the pages.
      return others > 0 || (uids.length === all.length && new Set(uids).size === all.length);
    });
  },
});

const storm = kind<EmModel>({
  name: "em many calls while the session ends",
  product,
  weight: 4,
  model: (...given) => new EmModel(...given),
  async run(play) {
    const em = await emClient(play, "a");
    await read(play, em);
    const from = play.journal.exchanges.length;
    for (let round = 0; round < 2; round++) {
      play.model.expire();
      play.journal.event(tokensEnd);
      await Promise.all(Array.from({ length: play.chance.between(10, 40) }, () => read(play, em)));
      checkStorm(play, "rig-a", from, round + 1);
    }
  },
});

const refused = kind<EmModel>({
  name: "em refused password",
  product,
  weight: 2,
  model: (...given) => new EmModel(...given),
  async run(play) {
    const auth = { ...emUser, password: "a-wrong+password/of=em" };
    const em = play.client("a", (options) => new EnterpriseManager({ ...options, auth }));
    await play.warm("a", () => em.getJobs());
    await checkRefusals(play, "a", auth, () => em.getJobs());
  },
});

export const emCallKinds: readonly Kind[] = [calls, paging, storm, refused];
