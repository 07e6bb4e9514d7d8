/** What a change demands of the next version, by Semantic Versioning. */
export type Step = "patch" | "minor" | "major";

/** Who meets a change: who sends the value, who receives it, or who uses the operation, its command or its type at all. */
export type Side = "sends" | "receives" | "uses";

/** One case. A side without a step does not meet it. `major` is breaking. */
export interface Rule extends Partial<Record<Side, Step>> {
  /** What follows the place in a sentence: `{name}`, `{from}` and `{to}` are filled in. */
  readonly says: string;
  /** Why it is judged so, where that is not obvious. */
  readonly why?: string;
  /** Only where the value is written as XML. */
  readonly xml?: true;
  /** The entry belongs under Added. */
  readonly added?: true;
}

const order: readonly Step[] = ["patch", "minor", "major"];

export function greatest(steps: Iterable<Step>): Step {
  let most = 0;
  for (const step of steps) most = Math.max(most, order.indexOf(step));
  return order[most] as Step;
}
