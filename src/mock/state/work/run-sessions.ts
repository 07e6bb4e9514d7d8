import { atPointer } from "../../../pointer.js";
import { likeExample, replacing } from "../generate.js";
import { idKey, keyOf } from "../ids.js";
import { withoutValueAt, withValuesAt } from "../pointers.js";
import type { StoredSchema } from "../state-spec.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { RunSessions as RunSessionsSpec, TaskOperation } from "./task-spec.js";

/** A run works for three times as long as a state lasts, so that it outlives its task, as runs do. */
const stagesOfRun = 3;

/** The sessions of runs that tasks start. Each works for some time, and then it has a result. */
export class RunSessions {
  readonly #world: World;
  readonly #spec: RunSessionsSpec;
  /** Cancels what would come next, by the key of the session. */
  readonly #working = new Map<string, () => void>();

  constructor(world: World, spec: RunSessionsSpec) {
    this.#world = world;
    this.#spec = spec;
  }

  /** Starts a run: of the target, if it is a job, or of something without a job. */
  start({ sessions, jobUid }: TaskOperation, target: Value | undefined): Value | undefined {
    const schema = this.#schemaFor(sessions, target);
    const stored = schema === undefined ? undefined : this.#world.spec.schemas[schema];
    const example = stored?.seeds[0] as Value | undefined;
    if (schema === undefined || stored === undefined || example === undefined) return undefined;
    const { job, jobName, began, ended, state, result, progress, message, working, none } = this.#spec;
    const copy = likeExample(`${schema} ${this.#world.uuid()}`, stored, example, 1);
    const ofJob = this.#ofJob(copy, jobUid === undefined ? undefined : target);
    const members: [string, unknown][] = [
      [began, this.#world.time],
      [state, working],
      [result, none],
      [progress, 0],
    ];
    if (atPointer(example, job) !== undefined) {
      const name = String(target?.Name ?? "Without a job");
      const uid = jobUid === undefined ? `urn:veeam:Job:${this.#world.uuid()}` : jobUid + keyOf(target?.UID);
      members.push([job, uid], [jobName, name], [stored.name ?? jobName, `${name}@${this.#world.time}`]);
    }
    const session = [ended, message].reduce(
      (whole, pointer) => withoutValueAt(whole, pointer),
      withValuesAt(ofJob, members),
    ) as Value;
    this.#world.store.put(schema, session);
    this.#next(stagesOfRun, schema, session, () => this.#end(schema, session, this.#spec.success));
    return session;
  }

  /** The sessions of a job that are not over. */
  of(job: Value): readonly Value[] {
    return this.#all
      .filter(({ value }) => keyOf(atPointer(value, this.#spec.job)) === keyOf(job.UID))
      .map(({ value }) => value);
  }

  /** Stops sessions that are not over. */
  stop(sessions: readonly Value[]): void {
    const keys = new Set(sessions.map((session) => keyOf(session.UID)));
    for (const { schema, value } of this.#all) {
      const { state, stopping, stopped } = this.#spec;
      if (!keys.has(keyOf(value.UID)) || atPointer(value, state) === stopped) continue;
      this.#working.get(this.#key(schema, value))?.();
      this.#world.store.change(schema, value.UID, [[state, stopping]]);
      this.#next(1, schema, value, () => this.#end(schema, value, this.#spec.canceled));
    }
  }

  get #all(): readonly { readonly schema: string; readonly value: Value }[] {
    const schemas = Object.keys(this.#spec.jobTypes);
    return schemas.flatMap((schema) => this.#world.store.list(schema).map((value) => ({ schema, value })));
  }

  /** The schema that has sessions of jobs of this type, else the first one. */
  #schemaFor(schemas: readonly string[], target: Value | undefined): string | undefined {
    const type = target && atPointer(target, this.#spec.jobType);
    return schemas.find((schema) => this.#spec.jobTypes[schema]?.includes(String(type))) ?? schemas[0];
  }

  /** Links of the example lead to its job. Here they lead to the job of the run. */
  #ofJob(session: Value, target: Value | undefined): Value {
    const before = atPointer(session, this.#spec.job);
    if (before === undefined || target === undefined) return session;
    const name = atPointer(session, this.#spec.jobName);
    return replacing(session, (text) => {
      return text === name ? String(target.Name) : text.replaceAll(keyOf(before), keyOf(target.UID));
    }) as Value;
  }

  #end(schema: string, session: Value, outcome: string): void {
    const { state, stopped, result, ended, progress } = this.#spec;
    this.#working.delete(this.#key(schema, session));
    this.#world.store.change(schema, session.UID, [
      [state, stopped],
      [result, outcome],
      [ended, this.#world.time],
      [progress, 100],
    ]);
  }

  #next(stages: number, schema: string, session: Value, step: () => void): void {
    const cancel = this.#world.timeline.after(stages * this.#world.stageTime, step);
    this.#working.set(this.#key(schema, session), cancel);
  }

  #key(schema: string, session: Value): string {
    return `${schema} ${idKey(session, this.#world.spec.schemas[schema] as StoredSchema)}`;
  }
}
