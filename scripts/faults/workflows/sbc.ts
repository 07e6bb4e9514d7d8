import { checkLocked } from "../checks/locked.js";
import { type Kind, kind } from "../kinds.js";
import { SbcModel } from "../servers/sbc.js";
import { sbcClient, sbcStart } from "./sbc-client.js";
import { begin, waitFor } from "./start-and-wait.js";

const startAndWait = kind<SbcModel>({
  name: "sbc start and wait",
  product: "oracle-sbc",
  oneByOne: true,
  weight: 8,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const sbc = await sbcClient(play, "a");
    const lock = await play.attempt(
      "a",
      "start under the lock",
      () =>
        sbc.withConfigurationLock(async () => {
          const start = sbcStart(sbc, play.chance.pick(["save", "verify", "activate"]));
          const begun = await begin(play, "a", start);
          if (begun !== undefined) await waitFor(play, "a", begun, { deadline: 3_600_000 });
        }),
      Number.POSITIVE_INFINITY,
    );
    checkLocked(play, lock);
  },
});

const lock = kind<SbcModel>({
  name: "sbc edits under the lock",
  product: "oracle-sbc",
  weight: 8,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const sbc = await sbcClient(play, "a");
    const description = `edit ${play.chance.hex(4)}`;
    const pause = play.chance.pick([0, 0, 60_000, 900_000]);
    const attempt = await play.attempt(
      "a",
      "edits under the lock",
      () =>
        sbc.withConfigurationLock(
          async () => {
            const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
            await play.pass(pause);
            agent.attributes.description = description;
            await sbc.putElement(agent);
            if (play.chance.chance(0.3)) {
              await sbc.deleteConfigElement({
                elementType: "session-agent",
                keys: { hostname: "gw2.example.net" },
              });
            }
          },
          play.chance.chance(0.5) ? { waitForLock: 60_000 } : {},
        ),
      Number.POSITIVE_INFINITY,
    );
    checkLocked(play, attempt);
    const now = play.model.elements.editing.get("gw1.example.net")?.description;
    if (!attempt.failed && now !== description && play.journal.ours("edit").length === 0) {
      play.found("not-done", `${attempt.label}: it succeeded, but nothing was edited`);
    }
  },
});

const resume = kind<SbcModel>({
  name: "sbc resume in a new client",
  product: "oracle-sbc",
  weight: 4,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const first = await sbcClient(play, "a");
    const held = await play.attempt(
      "a",
      "start under the lock",
      () =>
        first.withConfigurationLock(async () => {
          const begun = await begin(
            play,
            "a",
            sbcStart(first, play.chance.pick(["save", "verify", "activate"])),
          );
          if (begun === undefined || begun.operation.state !== "running") return;
          const json = JSON.stringify(begun.operation);
          await play.pass(play.chance.pick([0, 2000, 50_000]));
          const second = await sbcClient(play, "b");
          const operation = second.resume(JSON.parse(json));
          await waitFor(play, "b", { ...begun, operation }, { deadline: 3_600_000 });
        }),
      Number.POSITIVE_INFINITY,
    );
    checkLocked(play, held);
  },
});

export const sbcKinds: readonly Kind[] = [startAndWait, lock, resume];
