import { AsyncOpsError } from "../../../src/errors/index.js";
import type { Effect } from "../exchange.js";
import type { Attempt, Play } from "../play.js";
import type { SbcModel } from "../servers/sbc.js";
import { tell } from "./blame.js";

export interface Change {
  readonly hostname: string;
  readonly description: string;
  /** The configuration that is edited, as it was. */
  readonly before: SbcModel["elements"]["editing"];
  readonly rollback: boolean;
  /** The edit itself throws. */
  readonly fails: boolean;
}

const order = ["backup", "edit", "verify", "save", "activate"] as const;

/** A change of the configuration is whole, or put back, or the error and the log say what is not. */
export function checkApplied(play: Play<SbcModel>, attempt: Attempt<unknown>, change: Change): void {
  const { label, error } = attempt;
  const effects = play.journal.ours();
  checkOrder(play, label, effects);
  if (!attempt.failed) {
    const missing = order.filter((what) => !effects.some((effect) => effect.what === what));
    // The edit changes nothing where somebody made the same one before, which nobody does.
    if (missing.length > 0) play.found("not-done", `${label} succeeded without ${missing.join(", ")}`);
    const failed = play.model.works.filter(
      ({ client, outcome }) => client !== undefined && outcome === "failed",
    );
    const [first] = failed;
    if (first !== undefined) play.found("untrue", `${label} succeeded, but ${first.what} failed on the SBC`);
    const now = play.model.elements.running.get(change.hostname)?.description;
    if (now !== change.description)
      play.found("not-done", `${label} succeeded, but the change is not in effect`);
    return;
  }
  if (!(error instanceof AsyncOpsError)) {
    if (!change.fails) play.found("unnamed", `${label}: ${tell(error)}`);
  } else checkSteps(play, label, error, effects);
  checkPutBack(play, attempt, change);
}

/** Nothing is saved or activated after a verification that failed, and none is carried out twice before the rollback. */
function checkOrder(play: Play<SbcModel>, label: string, effects: readonly Effect[]): void {
  const restored = effects.findIndex(({ what }) => what === "restore");
  const forward = restored < 0 ? effects : effects.slice(0, restored);
  for (const what of ["backup", "verify", "save", "activate"]) {
    const times = forward.filter((effect) => effect.what === what).length;
    if (times > 1) play.found("twice", `${label}: ${what} was started ${times} times`);
  }
  const verified = play.model.works.find(({ what, client }) => what === "verify" && client !== undefined);
  if (verified?.outcome !== "failed") return;
  const later = forward.filter(({ what, at }) => /^(save|activate)$/.test(what) && at >= verified.startedAt);
  if (later.length > 0)
    play.found("after-failed-verify", `${label}: ${later.map(({ what }) => what).join(", ")}`);
}

function checkSteps(
  play: Play<SbcModel>,
  label: string,
  { steps = [] }: AsyncOpsError,
  effects: readonly Effect[],
): void {
  const untrue = steps.filter(
    (step) => (order as readonly string[]).includes(step) && !effects.some(({ what }) => what === step),
  );
  if (untrue.length > 0)
    play.found("untrue", `${label}: its steps name ${untrue.join(", ")}, which the SBC never did`);
}

/** With `rollback` the configuration is as it was, or the log says that it is not. */
function checkPutBack(
  play: Play<SbcModel>,
  { label, error }: Attempt<unknown>,
  { before, rollback }: Change,
): void {
  const { editing } = play.model.elements;
  const isSame = JSON.stringify([...editing]) === JSON.stringify([...before]);
  if (!rollback || isSame) return;
  const told = play.texts.some(({ what }) => /restored|lock|roll/i.test(JSON.stringify(what) ?? ""));
  const words = error instanceof Error ? error.message : "";
  if (!told && !/restore/i.test(words)) {
    play.found("not-put-back", `${label}: the change is still there, and nobody says so: ${tell(error)}`);
  }
}
