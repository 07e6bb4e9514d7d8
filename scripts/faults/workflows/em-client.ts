import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import type { Play } from "../play.js";
import type { EmModel } from "../servers/em.js";
import { emUser } from "../servers/em-sessions.js";
import type { Startable } from "./start-and-wait.js";

export type EmPlay = Play<EmModel>;

export async function emClient(play: EmPlay, name: string): Promise<EnterpriseManager> {
  const em = play.client(name, (options) => new EnterpriseManager({ ...options, auth: emUser }));
  await play.warm(name, () => em.getJobs());
  return em;
}

/** A run of a job, or what ends with its task. */
export function emStart(em: EnterpriseManager, name: "run" | "delete" | "stop", id: string): Startable {
  const common = { name, effect: name, subject: id, known: false } as const;
  if (name === "run") return { ...common, begin: (options) => em.begin("startJob", { id }, options) };
  if (name === "stop") return { ...common, begin: (options) => em.begin("stopJob", { id }, options) };
  return { ...common, begin: (options) => em.begin("deleteJob", { id }, options) };
}
