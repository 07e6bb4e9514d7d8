import { type Kind, kind } from "../kinds.js";
import { EmModel } from "../servers/em.js";
import { emClient, emStart } from "./em-client.js";
import { begin, waitFor } from "./start-and-wait.js";
import { beginAll, watchAll } from "./watch.js";

const product = "enterprise-manager";

const startAndWait = kind<EmModel>({
  name: "em start and wait",
  product,
  oneByOne: true,
  weight: 10,
  model: (...given) => new EmModel(...given),
  async run(play) {
    const em = await emClient(play, "a");
    const begun = await begin(
      play,
      "a",
      emStart(em, play.chance.pick(["run", "run", "delete", "stop"]), "j-0"),
    );
    if (begun !== undefined) await waitFor(play, "a", begun);
  },
});

const resume = kind<EmModel>({
  name: "em resume in a new client",
  product,
  weight: 5,
  model: (...given) => new EmModel(...given),
  async run(play) {
    const first = await emClient(play, "a");
    const begun = await begin(play, "a", emStart(first, play.chance.pick(["run", "run", "delete"]), "j-0"));
    if (begun === undefined) return;
    if (play.chance.chance(0.5)) await begun.operation.poll().catch(() => {});
    if (begun.operation.state !== "running") return;
    const json = JSON.stringify(begun.operation);
    // Without force the session is left to its idle limit, because the task would end with it.
    if (play.chance.chance(0.5)) await play.close("a", { force: true });
    play.model.tasks.hideAll();
    await play.pass(play.chance.pick([0, 5000, 50_000]));
    const second = await emClient(play, "b");
    await waitFor(play, "b", { ...begun, operation: second.resume(JSON.parse(json)) });
  },
});

const watch = kind<EmModel>({
  name: "em watch many",
  product,
  weight: 2,
  model: (chance, ...given) =>
    new EmModel(chance, ...given, { jobs: chance.fork("size").pick([10, 20, 100]) }),
  async run(play) {
    const em = await emClient(play, "a");
    const starts = [...play.model.jobs].map((id) =>
      emStart(em, play.chance.pick(["run", "run", "delete"]), id),
    );
    await watchAll(play, "a", await beginAll(play, "a", starts));
  },
});

export const emKinds: readonly Kind[] = [startAndWait, resume, watch];
