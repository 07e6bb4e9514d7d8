import { checkApplied } from "../checks/applied.js";
import { checkLocked } from "../checks/locked.js";
import { type Kind, kind } from "../kinds.js";
import { SbcModel } from "../servers/sbc.js";
import { sbcClient } from "./sbc-client.js";

const apply = kind<SbcModel>({
  name: "sbc apply with rollback",
  product: "oracle-sbc",
  weight: 10,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const sbc = await sbcClient(play, "a");
    const { chance, model } = play;
    const [hostname, description] = ["gw1.example.net", `edit ${chance.hex(4)}`];
    const rollback = chance.chance(0.7);
    const deadline = chance.pick([undefined, undefined, 30_000, 1_800_000]);
    const fails = chance.chance(0.1);
    const signal = play.signal();
    const before = model.elements.editing;
    const attempt = await play.attempt(
      "a",
      "applyConfiguration",
      () =>
        sbc.applyConfiguration(
          async ({ signal: own }) => {
            const agent = await sbc.getElement("session-agent", { hostname }, { signal: own });
            agent.attributes.description = description;
            await sbc.putElement(agent, { signal: own });
            if (fails) throw new Error("the edit gave up");
          },
          {
            signal: signal.signal,
            backup: "before.gz",
            rollback,
            ...(deadline !== undefined && { deadline }),
          },
        ),
      Number.POSITIVE_INFINITY,
    );
    if (!fails && deadline === undefined) checkLocked(play, attempt);
    checkApplied(play, attempt, { hostname, description, before, rollback, fails });
  },
});

export const sbcApplyKinds: readonly Kind[] = [apply];
