import type { OperationDescriptor, TrackedOperation } from "../../../src/contract/descriptor.js";
import { deferredOf, type OpenApiDocument, type Operation, resolve } from "../openapi.js";

type Pagination = NonNullable<OperationDescriptor["pagination"]>;

/** What the extensions of an operation say, in words: a paragraph each. */
export function operationWords(document: OpenApiDocument, { object, responses }: Operation): string[] {
  const late = Object.values(responses).some((response) => deferredOf(response));
  const tracked = object["x-long-running-operation"] as TrackedOperation | undefined;
  const pagination = object["x-pagination"] as Pagination | undefined;
  const roles = object["x-roles"] as string[] | undefined;
  return [
    late &&
      "**May be accepted with 202:** the response then has the address of an async action, which has the result later.",
    tracked && followed(resolve<object>(document, tracked) as TrackedOperation),
    pagination && paged(pagination),
    object["x-destructive"] === true &&
      "**Destructive.** It deletes, stops, disables, restarts, restores or switches something.",
    object["x-requires-lock"] === true && "**Needs the configuration lock.**",
    object["x-session-bound"] === true &&
      "**Bound to its session.** The resource exists in the session that created it, and in no other.",
    object["x-idempotent"] === false &&
      "**The client does not repeat this request when its response is lost.**",
    roles && `**Roles:** ${roles.join(", ")}.`,
  ].filter((words) => typeof words === "string");
}

function paged(pagination: Pagination): string {
  if (pagination.style === "offset") {
    const { limit, maxLimit, offset, items, total } = pagination;
    const all = total === undefined ? "" : `, and \`${total}\` says how many there are`;
    return `**Paged.** \`${limit}\` (at most ${maxLimit}) and \`${offset}\` select a page. Its items are at \`${items}\`${all}.`;
  }
  const { links, next, items } = pagination;
  const link = next ? ` whose \`${next.relation}\` is \`${next.value}\`` : "";
  const place =
    typeof items === "string"
      ? `at \`${items}\``
      : `at a place that depends on \`${items.parameter}\`, such as \`${Object.values(items.pointers)[0]}\``;
  return `**Paged.** The items of a page are ${place}. The link in \`${links}\`${link} leads to the next page.`;
}

/** The change that shows completion, for work without a state. */
const changes = { restart: "has fallen", role: "has changed" } as const;

/** Sentences that say how to follow the work that an operation starts. */
function followed(tracked: TrackedOperation): string {
  const { status, states, sessions, run, change, action, cancel, end, collection, refusedWhile } = tracked;
  const ends = (["succeeded", "warning", "failed", "canceled"] as const).flatMap(
    (name) => states[name]?.map((value) => `\`${value}\``) ?? [],
  );
  const until =
    change !== undefined
      ? ` until \`${run}\` ${changes[change]}`
      : ends.length > 0
        ? ` until its state is ${ends.join(", ")}`
        : "";
  const then = sessions
    ? `, then ${sessions.map(({ operationId }) => `\`${operationId}\``).join(" or ")}`
    : "";
  return [
    `**Starts work that continues after the response.** Poll \`${status.operationId}\`${until}${then}.`,
    run !== undefined &&
      change === undefined &&
      end === undefined &&
      `A state counts once \`${run}\` has changed: until then the state is that of the previous run.`,
    action !== undefined &&
      `It reports only the latest action, whoever started it; this one is \`${action}\`.`,
    collection !== undefined && `\`${collection.operationId}\` covers many at once.`,
    refusedWhile !== undefined &&
      `Not allowed while \`${refusedWhile.operationId}\` reports ${refusedWhile.values.map((value) => `\`${value}\``).join(" or ")}.`,
    cancel !== undefined && `\`${cancel.operationId}\` stops it.`,
  ]
    .filter(Boolean)
    .join(" ");
}
