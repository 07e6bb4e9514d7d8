import { type Kind, kind } from "../kinds.js";
import { VspcModel } from "../servers/vspc.js";
import { begin, waitFor } from "./start-and-wait.js";
import { jobUidOf, vspcClient, vspcStart } from "./vspc-client.js";
import { beginAll, watchAll } from "./watch.js";

const product = "vspc";

const startAndWait = kind<VspcModel>({
  name: "vspc start and wait",
  product,
  oneByOne: true,
  weight: 10,
  model: (...given) => new VspcModel(...given),
  async run(play) {
    const vspc = await vspcClient(play, "a");
    const start = vspcStart(vspc, play.chance.pick(["run", "run", "delete", "assign"]), jobUidOf(0));
    const begun = await begin(play, "a", start);
    if (begun !== undefined) await waitFor(play, "a", begun);
  },
});

const resume = kind<VspcModel>({
  name: "vspc resume in a new client",
  product,
  weight: 5,
  model: (...given) => new VspcModel(...given),
  async run(play) {
    const first = await vspcClient(play, "a");
    const start = vspcStart(first, play.chance.pick(["run", "delete", "assign"]), jobUidOf(0));
    const begun = await begin(play, "a", start);
    if (begun === undefined || begun.operation.state !== "running") return;
    const json = JSON.stringify(begun.operation);
    if (play.chance.chance(0.5)) await play.close("a");
    await play.pass(play.chance.pick([0, 5000, 50_000]));
    const second = await vspcClient(play, "b");
    await waitFor(play, "b", { ...begun, operation: second.resume(JSON.parse(json)) });
  },
});

const watch = kind<VspcModel>({
  name: "vspc watch many",
  product,
  weight: 2,
  model: (chance, ...given) =>
    new VspcModel(chance, ...given, { jobs: chance.fork("size").pick([20, 20, 60, 200]) }),
  async run(play) {
    const vspc = await vspcClient(play, "a");
    const starts = [...play.model.jobs.keys()].map((uid) =>
      vspcStart(vspc, play.chance.pick(["run", "run", "assign", "delete"]), uid),
    );
    await watchAll(play, "a", await beginAll(play, "a", starts));
  },
});

export const vspcKinds: readonly Kind[] = [startAndWait, resume, watch];
