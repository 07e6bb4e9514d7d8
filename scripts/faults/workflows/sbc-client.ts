import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import type { Play } from "../play.js";
import type { SbcModel } from "../servers/sbc.js";
import { sbcUser } from "../servers/sbc-tokens.js";
import type { Startable } from "./start-and-wait.js";

export type SbcPlay = Play<SbcModel>;

export async function sbcClient(play: SbcPlay, name: string): Promise<OracleSbc> {
  const sbc = play.client(name, (options) => new OracleSbc({ ...options, auth: sbcUser }));
  await play.warm(name, () => sbc.getSystemStatus());
  return sbc;
}

const actions = {
  save: "saveConfiguration",
  verify: "verifyConfiguration",
  activate: "activateConfiguration",
} as const;

/** An action on the configuration; needs the lock. */
export function sbcStart(sbc: OracleSbc, name: keyof typeof actions): Startable {
  return {
    name,
    effect: name,
    subject: name,
    known: false,
    begin: (options) => sbc.begin(actions[name], {}, options),
  };
}
