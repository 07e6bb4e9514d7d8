import { ConfigurationError, HttpError, NotFoundError } from "../../errors/index.js";
import { systemClock } from "../../http/clock.js";
import type { Operation } from "../../lro/operation.js";
import { nearestName } from "../../options/check-options.js";
import type { Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import type { OpenProfile } from "../profile/profile.js";
import { exitCodeOf } from "../report-error.js";
import type { StoredOperation } from "../store/entry.js";
import { itemOf } from "../store/item-of.js";
import { NotStoredError, StateError } from "../store/state-error.js";
import { isStoredId, type OperationStore, unreadableText } from "../store/store.js";
import { adviceFor, currentOf, type StoredState } from "../store/stored-state.js";
import { UsageError } from "../usage-error.js";
import { attachKinds } from "./attach-kinds.js";
import type { Clients } from "./clients.js";
import { codeOfOutcome } from "./follow.js";
import type { Ending, Followed } from "./item.js";
import type { WaitSettings } from "./wait-settings.js";

/** How often a start that another process sends is looked at, in ms. */
const startPause = 500;

/** What an argument stands for: an operation to follow, or what is known of one that cannot be followed. */
export type Target = { readonly item: Followed } | { readonly ending: Ending };

export interface TargetContext {
  readonly store: OperationStore;
  readonly clients: Clients;
  readonly invocation: Invocation;
  readonly settings: Pick<WaitSettings, "failOn" | "timeout">;
}

/** Targets of the arguments, in their order. An argument that cannot be used does not keep the others from being followed. */
export function targetsOf(args: readonly string[], context: TargetContext): Promise<readonly Target[]> {
  return Promise.all(
    args.map(async (argument): Promise<Target> => {
      try {
        return await targetOf(argument, context);
      } catch (error) {
        return { ending: endingOfArgument(argument, error) };
      }
    }),
  );
}

/** Targets of all stored operations that run, and what people must know about the others. */
export async function runningTargets(context: TargetContext): Promise<{
  readonly targets: readonly Target[];
  readonly notes: readonly string[];
  readonly code: number;
}> {
  const { entries, unreadable } = await context.store.list();
  const current = await Promise.all(entries.map((entry) => currentOf(entry, context.store)));
  const idsIn = (...states: readonly StoredState[]) =>
    current.flatMap(({ entry, state }) => (states.includes(state) ? [entry.id] : []));
  const targets = await targetsOf(idsIn("running", "starting"), context);
  const unknown = idsIn("unknown");
  const notes = unreadable.map(unreadableText);
  if (unknown.length > 0)
    notes.push(`unknown, and not waited for: ${unknown.join(", ")}; see: asyncops op list`);
  // The work of a file that cannot be read may still run.
  return { targets, notes, code: unreadable.length > 0 ? exitCodes.unknown : exitCodes.ok };
}

async function targetOf(argument: string, context: TargetContext): Promise<Target> {
  const { store, clients, invocation } = context;
  if (argument.startsWith("{")) {
    const open = await clients.chosen(invocation.options);
    return { item: attached(argument, open, open.client.resume(argument)) };
  }
  const entry = await store.find(argument);
  if (entry !== undefined) return storedTarget(entry, context);
  const { options } = invocation;
  if (isStoredId(argument) && !options.has("profile")) throw await notStored(argument, store);
  const open = await clients.chosen(options);
  try {
    return { item: attached(argument, open, await attach(argument, open)) };
  } catch (error) {
    // Without --profile nobody has said that the argument is an id of a server.
    if (options.has("profile") || !(error instanceof NotFoundError)) throw error;
    const { name } = open.profile;
    throw new NotStoredError(
      `There is no stored operation '${shownArgument(argument)}' (see: asyncops op list), and the server of profile ${name} does not know it: ${error.message}`,
    );
  }
}

async function storedTarget(entry: StoredOperation, context: TargetContext): Promise<Target> {
  const { clients, settings, store } = context;
  const { entry: current, state } = await settled(entry, context);
  if (state === "running" && current.handle !== undefined) {
    const { client } = await clients.named(current.profile);
    try {
      return { item: itemOf(current, client.resume(current.handle)) };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      throw new StateError(`Cannot follow the operation in`, store.fileOf(current.id), error);
    }
  }
  return { ending: endingOfEntry(current, state === "starting" ? undefined : state, settings) };
}

/** Waits until another process has the response to its start. */
async function settled(entry: StoredOperation, { store, settings, invocation }: TargetContext) {
  const clock = invocation.io.clock ?? systemClock;
  const until = clock.now() + settings.timeout;
  let current = await currentOf(entry, store);
  while (current.state === "starting" && clock.now() < until) {
    await new Promise<void>((resolve) => clock.schedule(startPause, resolve));
    current = await currentOf(entry, store);
  }
  return current;
}

/** What is known of a stored operation without its server. */
function endingOfEntry(
  entry: StoredOperation,
  state: Ending["outcome"] | "running",
  { failOn }: Pick<WaitSettings, "failOn">,
): Ending {
  const { id, label, operationId, profile, product, end } = entry;
  const outcome = state === "running" ? undefined : state;
  const message = outcome === "unknown" ? adviceFor(entry) : end?.message;
  return {
    id,
    name: label ?? operationId,
    profile,
    product,
    operationId,
    outcome,
    certainty: end?.certainty,
    code: outcome === undefined ? exitCodes.stillRunning : codeOfOutcome(outcome, failOn),
    ...(message !== undefined && { error: new Error(message) }),
  };
}

function endingOfArgument(argument: string, error: unknown): Ending {
  const code = exitCodeOf(error);
  const outcome = code === exitCodes.unknown ? "unknown" : undefined;
  const name = shownArgument(argument);
  return { id: name, name, profile: "", outcome, code, error };
}

/** An argument without what may be a secret: the user, password and query of a URL, and the inside of a handle. */
function shownArgument(argument: string): string {
  if (argument.startsWith("{")) return "the handle";
  if (!/^https?:/i.test(argument)) return argument;
  if (!URL.canParse(argument)) return "the URL";
  const { origin, pathname } = new URL(argument);
  return `${origin}${pathname}`;
}

/** Work that something else has started: found by an id of the server, or by the URL of a 202. */
async function attach(argument: string, { client, profile }: OpenProfile): Promise<Operation<unknown>> {
  const isUrl = /^https?:/i.test(argument);
  if (isUrl && !URL.canParse(argument)) throw new UsageError("it is not a URL");
  if (isUrl && new URL(argument).origin !== new URL(profile.url).origin)
    throw new UsageError(
      `it is not of the server of profile ${profile.name}, ${profile.url}. Name another profile with --profile`,
    );
  const lastPart = isUrl ? new URL(argument).pathname.split("/").filter(Boolean).at(-1) : undefined;
  const ids = lastPart === undefined ? [argument] : [argument, lastPart];
  let refused: unknown;
  for (const kind of attachKinds[profile.product]) {
    for (const id of ids) {
      try {
        return await client.attach({ [kind]: id });
      } catch (error) {
        // The id has not the form of this kind, or the server has no such work.
        const isOther =
          error instanceof ConfigurationError ||
          error instanceof NotFoundError ||
          (error instanceof HttpError && error.status === 400);
        if (!isOther) throw error;
        if (!(refused instanceof NotFoundError)) refused = error;
      }
    }
  }
  // The words of the last kind that was tried say nothing about the argument.
  if (!(refused instanceof ConfigurationError)) throw refused;
  throw new UsageError(
    `it is neither an id of \`asyncops op list\` nor of a form that ids of ${profile.product} have`,
  );
}

function attached(argument: string, { profile }: OpenProfile, operation: Operation<unknown>): Followed {
  const { operationId, id } = operation;
  const isHandle = argument.startsWith("{");
  const shown = isHandle ? argument : shownArgument(argument);
  const quoted = /^[\w:./-]+$/.test(shown) ? shown : `'${shown}'`;
  return {
    id: isHandle ? id : shown,
    resume: `${quoted} --profile ${profile.name}`,
    name: operationId,
    profile: profile.name,
    operation,
    begun: Date.parse(operation.toJSON().begun),
    isStored: false,
  };
}

async function notStored(id: string, store: OperationStore): Promise<Error> {
  const { entries } = await store.list();
  const nearest = nearestName(
    id,
    entries.map((entry) => entry.id),
  );
  const hint = nearest === undefined ? "See: asyncops op list." : `Did you mean '${nearest}'?`;
  return new NotStoredError(
    `There is no stored operation '${id}'. ${hint} An id of the server needs --profile`,
  );
}
