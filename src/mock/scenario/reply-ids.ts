import { made } from "../../made.js";
import { atPointer } from "../../pointer.js";
import type { MockReply, MockRequest } from "../responder.js";
import type { CompiledScenario, ScenarioSpec } from "./compiled.js";
import {
  idsOf,
  isAboutNothing,
  kindsOf,
  lastPart,
  type ObjectId,
  objectAt,
  otherId,
  type RequestIds,
  renamed,
  textsIn,
} from "./ids.js";
import type { Run } from "./run.js";
import type { Runs } from "./runs.js";

/**
 * The ids in responses. Two operations on one mock get the same examples; with ids of their own, neither is mistaken for
 * the other.
 */
export class ReplyIds {
  readonly #runs: Runs;
  readonly #spec: ScenarioSpec;
  /** The kinds of objects that the scenario is about. */
  readonly #kinds: ReadonlySet<string>;
  readonly #ofExamples = new Map<string, string | undefined>();

  constructor(runs: Runs, { steps, when }: CompiledScenario, spec: ScenarioSpec) {
    this.#runs = runs;
    this.#spec = spec;
    const used = new Set([...steps.keys(), when?.operation]);
    this.#kinds = new Set(
      spec.operations.flatMap(({ operationId, path }) => {
        const [innermost] = kindsOf(path);
        return innermost !== undefined && used.has(operationId) ? [innermost.kind] : [];
      }),
    );
  }

  /** The reply from an example, with the ids of the run. */
  replaced(run: Run, request: MockRequest, reply: MockReply): MockReply {
    const ids = idsOf(request);
    const [asked] = ids.path;
    if (asked !== undefined) this.#stand(run, asked);
    const renames = new Map(run.renames);
    const own = asked && this.#ownId(request, asked, reply);
    if (own !== undefined && asked !== undefined) renames.set(own, asked.value);
    const replaced = renamed(reply, renames);
    const others = new Map(run.renames);
    for (const found of this.#objectsIn(replaced)) {
      const owner = this.#runs.ownerOf(found);
      const isStarted = isAboutNothing(ids) && isLocation(found, replaced);
      const meant = owner === run ? undefined : this.#meant(run, found);
      if (meant !== undefined) {
        this.#runs.own(run, { ...found, value: meant });
        this.#stand(run, { ...found, value: meant });
        others.set(found.value, meant);
      } else if (owner === undefined) this.#adopt(run, ids, found);
      else if (owner !== run || isStarted) {
        const value = this.#another(isStarted ? this.#runs.begin() : run, found);
        others.set(found.value, value);
      }
    }
    return renamed(replaced, others);
  }

  /** The reply of another part of the mock, unchanged. A single object in it belongs to the run from now on. */
  adopted(run: Run, request: MockRequest, reply: MockReply): MockReply {
    const ids = idsOf(request);
    const byKind = new Map<string, ObjectId[]>();
    for (const found of this.#objectsIn(reply)) made(byKind, found.kind, (): ObjectId[] => []).push(found);
    for (const [only, ...others] of byKind.values()) {
      if (only === undefined || others.length > 0 || this.#runs.ownerOf(only) !== undefined) continue;
      this.#adopt(run, ids, only);
    }
    return reply;
  }

  #adopt(run: Run, ids: RequestIds, found: ObjectId): void {
    const isStarted = isAboutNothing(ids) && this.#runs.hasKind(run, found.kind);
    const owner = isStarted ? this.#runs.begin() : run;
    owner.given.add(found.value);
    this.#runs.own(owner, found);
  }

  /** Gives the run an object of its own in place of one that another run has. */
  #another(run: Run, found: ObjectId): string {
    const value = otherId(found.value, this.#runs.count);
    run.renames.set(found.value, value);
    run.originals.set(value, found.value);
    run.given.add(value);
    this.#runs.own(run, { ...found, value });
    return value;
  }

  /** Examples for a request about an object that the client has chosen are about this object, wherever they name it. */
  #stand(run: Run, { kind, value }: ObjectId): void {
    if (run.given.has(value)) return;
    const example = this.#idOfExamples(kind);
    if (example !== undefined && example !== value) run.renames.set(example, value);
  }

  /** The id that the client has named in a query, without saying of what kind the object is. */
  #meant({ mentioned }: Run, { kind, value }: ObjectId): string | undefined {
    return value === this.#idOfExamples(kind) ? mentioned : undefined;
  }

  /** The id that an object has in the response to a read of it. */
  #ownId({ operation }: MockRequest, asked: ObjectId, { value }: MockReply): string | undefined {
    if (operation.method !== "GET" || operation.path !== asked.kind) return undefined;
    return identityOf(value, this.#spec.identity);
  }

  #idOfExamples(kind: string): string | undefined {
    if (this.#ofExamples.has(kind)) return this.#ofExamples.get(kind);
    const read = this.#spec.operations.find(({ method, path }) => method === "GET" && path === kind);
    const id = read && identityOf(this.#spec.example(read).value, this.#spec.identity);
    this.#ofExamples.set(kind, id);
    return id;
  }

  /** The objects that a response links to, each once. */
  #objectsIn({ headers = {}, value }: MockReply): ObjectId[] {
    const found = new Map<string, ObjectId>();
    for (const text of textsIn([Object.values(headers), value])) {
      const object = objectAt(text, this.#spec.basePath, this.#kinds);
      if (object !== undefined) found.set(`${object.kind} ${object.value}`, object);
    }
    return [...found.values()];
  }
}

function isLocation({ value }: ObjectId, { headers }: MockReply): boolean {
  return lastPart(headers?.location ?? "") === value;
}

function identityOf(value: unknown, identity: readonly string[]): string | undefined {
  for (const pointer of identity) {
    const id = atPointer(value, pointer);
    if (typeof id === "string") return lastPart(id);
  }
  return undefined;
}
