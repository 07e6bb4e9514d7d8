import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { tokensEnd } from "../checks/blame.js";
import { checkRead } from "../checks/called.js";
import { checkRefusals, checkStorm } from "../checks/logons.js";
import { type Kind, kind } from "../kinds.js";
import { SbcModel } from "../servers/sbc.js";
import { sbcUser } from "../servers/sbc-tokens.js";
import { type SbcPlay, sbcClient } from "./sbc-client.js";

const product = "oracle-sbc";

async function read(play: SbcPlay, sbc: OracleSbc): Promise<void> {
  if (play.chance.chance(0.5)) {
    const status = await play.attempt("a", "getSystemStatus", () => sbc.getSystemStatus());
    checkRead(play, status, ({ data }) => data.role === "standalone");
    return;
  }
  const elements = await play.attempt("a", "getConfigElements", () =>
    sbc.getConfigElements({ elementType: "session-agent" }),
  );
  checkRead(play, elements, ({ data }) => data.configElement.length === 3);
}

const calls = kind<SbcModel>({
  name: "sbc reads",
  product,
  weight: 4,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const sbc = await sbcClient(play, "a");
    for (let at = 0; at < 8; at++) {
      await read(play, sbc);
      await play.pass(play.chance.pick([0, 1000, 300_000]));
    }
  },
});

const storm = kind<SbcModel>({
  name: "sbc many calls while the token ends",
  product,
  weight: 4,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const sbc = await sbcClient(play, "a");
    await read(play, sbc);
    const from = play.journal.exchanges.length;
    for (let round = 0; round < 2; round++) {
      play.model.expire();
      play.journal.event(tokensEnd);
      await Promise.all(Array.from({ length: play.chance.between(10, 40) }, () => read(play, sbc)));
      checkStorm(play, "rig-a", from, round + 1);
    }
  },
});

const refused = kind<SbcModel>({
  name: "sbc refused password",
  product,
  weight: 2,
  model: (...given) => new SbcModel(...given),
  async run(play) {
    const auth = { ...sbcUser, password: "a-wrong+password/of=sbc" };
    const sbc = play.client("a", (options) => new OracleSbc({ ...options, auth }));
    await play.warm("a", () => sbc.getSystemStatus());
    await checkRefusals(play, "a", auth, () => sbc.getSystemStatus());
  },
});

export const sbcCallKinds: readonly Kind[] = [calls, storm, refused];
