import { Vspc } from "../../../src/products/vspc/index.js";
import type { Play } from "../play.js";
import type { VspcModel } from "../servers/vspc.js";
import { user } from "../servers/vspc-tokens.js";
import type { Startable } from "./start-and-wait.js";

export type VspcPlay = Play<VspcModel>;

export const companyUid = "fd45fcc4-6c14-41c7-ba1a-77953af85a99";

export function jobUidOf(at: number): string {
  return `bc04d2e5-dd4c-4f85-af0e-${String(at).padStart(12, "0")}`;
}

/** A client of the server, with a password or a key. */
export async function vspcClient(
  play: VspcPlay,
  name: string,
  password = play.chance.chance(0.7),
): Promise<Vspc> {
  const auth = password ? user : { apiKey: play.model.tokens.apiKey };
  const vspc = play.client(name, (options) => new Vspc({ ...options, auth }));
  await play.warm(name, () => vspc.getAboutInformation());
  return vspc;
}

/** A run of a job, or a change that may be answered with 202. */
export function vspcStart(vspc: Vspc, name: "run" | "delete" | "assign", jobUid: string): Startable {
  const common = { name, effect: name, subject: jobUid, known: true } as const;
  if (name === "run") {
    return { ...common, begin: (options) => vspc.begin("startBackupServerJob", { jobUid }, options) };
  }
  if (name === "delete") {
    return { ...common, begin: (options) => vspc.begin("deleteBackupServerJob", { jobUid }, options) };
  }
  return {
    ...common,
    begin: (options) => vspc.begin("assignBackupServerJob", { jobUid, companyUid }, options),
  };
}
