import type { TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError, NotSupportedError } from "../../../errors/index.js";
import type { JsonValue } from "../../../lro/driver.js";
import type { ResumeState } from "../../../lro/resume-state.js";
import { meaningOf } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";

/** Time in which a box that goes down may still round and answer, in ms. */
const leeway = 2000;

/** A change of the whole box, seen from how it was before. */
export interface Change {
  /** What it goes on from after a restart of this program. */
  readonly detail: Readonly<Record<string, JsonValue>>;
  /** Whether the box ends all tokens with it. */
  readonly endsTokens: boolean;
  /** Whether an answer to a request shows that it has happened that was sent so long after the start, in ms. */
  shownBy(body: unknown, elapsed: number): boolean;
}

/** How one kind of change is known. */
export interface ChangeKind {
  /** @throws {NotSupportedError} when this box cannot change in this way, or does not tell what shows it. */
  from(body: unknown, tracked: TrackedOperation, operationId: string): Change;
  /** @throws {ConfigurationError} */
  read(detail: ResumeState, tracked: TrackedOperation): Change;
}

/** The time since the start of the box falls. */
export const restart: ChangeKind = {
  from(body, tracked, operationId) {
    const before = upTimeOf(body, tracked);
    if (before !== undefined) return restartFrom(before.value, tracked);
    throw new NotSupportedError(
      "the box does not tell how long it is up, so nothing would show that it restarted",
      {
        operationId,
      },
    );
  },
  read: (detail, tracked) => restartFrom(detail.number("upTime"), tracked),
};

function restartFrom(upTime: number, tracked: TrackedOperation): Change {
  return {
    detail: { upTime },
    endsTokens: true,
    shownBy(body, elapsed) {
      const now = upTimeOf(body, tracked);
      if (now === undefined) return false;
      // Of one that had been up for seconds only it may never be seen to fall.
      return now.value < upTime || (now.seconds && now.value * 1000 + leeway < elapsed);
    },
  };
}

function upTimeOf(body: unknown, { run = "" }: TrackedOperation) {
  const seconds = atPointer(body, run);
  if (typeof seconds === "number") return { value: seconds, seconds: true };
  // The name in releases up to 9.3; the unit is not documented there.
  const upTime = atPointer(body, "/data/upTime");
  return typeof upTime === "number" ? { value: upTime, seconds: false } : undefined;
}

/** The role of the box in its pair becomes the other one. */
export const roleChange: ChangeKind = {
  from(body, tracked, operationId) {
    const role = atPointer(body, tracked.run ?? "");
    if (typeof role === "string" && role.toLowerCase() !== "standalone") return roleChangeFrom(role, tracked);
    const why =
      role === undefined ? "the box does not tell its role" : "the box is standalone and has no peer";
    throw new NotSupportedError(why, { operationId });
  },
  read: (detail, tracked) => {
    const role = detail.text("role");
    if (role === undefined) throw new ConfigurationError("resume", "has a detail without a role");
    return roleChangeFrom(role, tracked);
  },
};

function roleChangeFrom(role: string, tracked: TrackedOperation): Change {
  return {
    detail: { role },
    endsTokens: false,
    shownBy(body) {
      const now = atPointer(body, tracked.run ?? "");
      // On the way it is neither.
      const lasts = meaningOf(tracked.states, now).state === "succeeded";
      return lasts && String(now).toLowerCase() !== role.toLowerCase();
    },
  };
}
